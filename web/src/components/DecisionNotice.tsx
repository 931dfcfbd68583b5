import { reviewActions } from "../../../src/vocabulary/kinds.js";
import { noteDecision, useLastDecision } from "../api/lastDecision.js";
import { useDecide } from "../api/queries.js";
import { reviewer } from "./reviewer.js";

const done: Record<string, string> = {
  accept: "Accepted.",
  reject: "Rejected: set aside, not deleted.",
  correct: "Corrected; the original stays beside it.",
  merge: "Merged into one.",
  split: "Split apart.",
  rename: "Renamed.",
  grade: "Graded.",
};

/** Says what was decided last, and takes it back. It stays until it is dismissed: nobody has to be quick. */
export const DecisionNotice = () => {
  const last = useLastDecision();
  const decide = useDecide();
  return (
    <div className="notice-place" role="status">
      {last && (
        <p className="notice">
          <span>{done[last.action] ?? reviewActions[last.action].label}</span>
          <button
            type="button"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ action: "undo", target: String(last.id), reviewer: reviewer() })}
          >
            Undo
          </button>
          <button type="button" className="plain" onClick={() => noteDecision(undefined)}>
            Dismiss<span className="unseen"> this notice</span>
          </button>
        </p>
      )}
    </div>
  );
};
