import { reviewActions } from "../../../../src/vocabulary/kinds.js";
import { useDecide, useList } from "../../api/queries.js";
import { formatMoment } from "../../model/dates.js";
import { decisionWords } from "../../model/decisions.js";
import { reviewer } from "../reviewer.js";

/** Every decision on one entry, the latest first; those that stand can be taken back. */
export const History = ({ target }: { target: string }) => {
  const list = useList("/api/reviews", { target }, { limit: 50 });
  const decide = useDecide();
  if (list.items.length === 0) return null;
  return (
    <div className="check-history">
      <p className="check-title">Decisions so far</p>
      <ul aria-label="Decisions so far">
        {list.items.map((r) => (
          <li key={r.id} data-undone={r.undone || undefined}>
            <span>
              <strong>{reviewActions[r.action].label}</strong> <bdi>{decisionWords(r)}</bdi>{" "}
              <span className="detail inline">
                <bdi>{r.reviewer}</bdi>, <time dateTime={r.at}>{formatMoment(r.at)}</time>
                {r.undone && ", taken back"}
              </span>
            </span>
            {!r.undone && (
              <button
                type="button"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ action: "undo", target: String(r.id), reviewer: reviewer() })}
              >
                Undo<span className="unseen"> decision {r.id}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
