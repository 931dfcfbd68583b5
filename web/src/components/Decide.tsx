import type { Contact } from "../../../src/vocabulary/forms.js";
import { useDecide } from "../api/queries.js";
import { reviewer } from "./reviewer.js";

/** Accept or reject one entry. A decision is appended to the log, shown here, and taken back on the review page. */
export const Decide = ({ target, review, what }: { target: string; review: Contact["claims"][number]["review"]; what: string }) => {
  const decide = useDecide();
  const send = (action: "accept" | "reject") => decide.mutate({ action, target, reviewer: reviewer() });
  return (
    <div className="decide">
      {review?.source && (
        <span className="grade" title="Admiralty grade: source and information">{`${review.source}${review.information ?? ""}`}</span>
      )}
      {review?.note && <bdi className="detail">{review.note}</bdi>}
      <button type="button" aria-pressed={review?.decision === "accept"} disabled={decide.isPending} onClick={() => send("accept")}>
        {review?.decision === "accept" ? "Accepted" : "Accept"}
        <span className="unseen"> this {what}</span>
      </button>
      <button type="button" aria-pressed={review?.decision === "reject"} disabled={decide.isPending} onClick={() => send("reject")}>
        {review?.decision === "reject" ? "Rejected" : "Reject"}
        <span className="unseen"> this {what}</span>
      </button>
      {decide.error && (
        <span role="alert" className="warn">
          {decide.error.message} {decide.error.advice}
        </span>
      )}
    </div>
  );
};
