import { Link } from "react-router";
import type { Orphaned as OrphanedForm } from "../../../src/vocabulary/forms.js";
import { reviewActions } from "../../../src/vocabulary/kinds.js";
import { useDecide, useList } from "../api/queries.js";
import { Orphaned } from "../components/Orphaned.js";
import { reviewer } from "../components/reviewer.js";
import { ListBody } from "../components/states.js";
import { formatMoment } from "../model/dates.js";

/** What a decision is about, with a link where there still is such an entry. */
const EntryId = ({ id, orphaned }: { id: string; orphaned: OrphanedForm | undefined }) =>
  orphaned?.entries.some((gone) => gone.id === id) ? (
    <code>{id}</code>
  ) : (
    <Link to={`/entries/${encodeURIComponent(id)}`}>
      <code>{id}</code>
    </Link>
  );

/** Every decision ever made; none is deleted, each can be taken back by one more. */
export const ReviewLog = () => {
  const list = useList("/api/reviews", {}, { limit: 50 });
  const decide = useDecide();
  return (
    <section className="log-of-reviews" aria-labelledby="log">
      <h2 id="log">Decisions</h2>
      {decide.error && (
        <p role="alert" className="warn">
          {decide.error.message} {decide.error.advice}
        </p>
      )}
      <ListBody list={list} what="decisions" empty={<p className="none">No decision has been made yet.</p>}>
        {(items) => (
          <table className="table log">
            <caption className="unseen">Decisions</caption>
            <thead>
              <tr>
                <th scope="col">Decision</th>
                <th scope="col" className="wide">
                  By
                </th>
                <th scope="col">When</th>
                <th scope="col">
                  <span className="unseen">Take back</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((r) => (
                <tr key={r.id} data-undone={r.undone || undefined}>
                  <th scope="row">
                    {reviewActions[r.action].label}{" "}
                    {r.action === "undo" ? <span>decision {r.target}</span> : <EntryId id={r.target} orphaned={r.orphaned} />}
                    {r.other && (
                      <>
                        {" "}
                        and <EntryId id={r.other} orphaned={r.orphaned} />
                      </>
                    )}
                    {(r.value || r.note) && (
                      <span className="detail">
                        <bdi>{[r.value, r.note].filter(Boolean).join(" · ")}</bdi>
                      </span>
                    )}
                    {r.orphaned && <Orphaned {...r.orphaned} />}
                  </th>
                  <td className="wide">
                    <bdi>{r.reviewer}</bdi>
                  </td>
                  <td>
                    <time dateTime={r.at}>{formatMoment(r.at)}</time>
                  </td>
                  <td>
                    {r.undone ? (
                      <span className="detail">taken back</span>
                    ) : (
                      r.action !== "undo" && (
                        <button
                          type="button"
                          disabled={decide.isPending}
                          aria-label={`Undo decision ${r.id}`}
                          onClick={() => decide.mutate({ action: "undo", target: String(r.id), reviewer: reviewer() })}
                        >
                          Undo
                        </button>
                      )
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ListBody>
    </section>
  );
};
