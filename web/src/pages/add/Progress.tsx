import { Link } from "react-router";
import type { Ingested } from "../../api/types.js";
import { count } from "../../components/bits.js";
import { articlePath } from "../../model/ids.js";
import type { Upload } from "./useUpload.js";

const outcomes: Record<Ingested["outcome"], string> = {
  added: "Added",
  present: "Already there",
  kept: "Kept, not extracted",
  refused: "Refused",
};

const Outcome = ({ result: r }: { result: Ingested }) => (
  <li data-outcome={r.outcome}>
    <strong>{outcomes[r.outcome]}</strong>{" "}
    {r.id ? (
      <Link to={articlePath(r.id)}>
        <bdi>{r.title ?? r.path}</bdi>
      </Link>
    ) : (
      <bdi>{r.path}</bdi>
    )}
    {r.outcome === "added" && (
      <span className="detail inline">
        {" "}
        {count(r.contacts ?? 0, "contact")}, {count(r.statements ?? 0, "statement")}
      </span>
    )}
    {r.refusal && (
      <span className="detail">
        <bdi>{r.refusal.message}</bdi> <bdi>{r.refusal.advice}</bdi>
      </span>
    )}
  </li>
);

const states: Record<Upload["state"], string> = { waiting: "waits", reading: "is being read…", done: "", failed: "", stopped: "not sent" };

/** How far the adding is, what became of each, and why what was refused was. `what` is sent: "file", "address". */
export const Progress = ({
  uploads,
  running,
  stop,
  what,
}: {
  uploads: readonly Upload[];
  running: boolean;
  stop: () => void;
  what: readonly [one: string, many: string];
}) => {
  const done = uploads.filter((u) => u.state !== "waiting" && u.state !== "reading").length;
  const results = uploads.flatMap((u) => u.results);
  const n = (outcome: Ingested["outcome"]) => results.filter((r) => r.outcome === outcome).length;
  const failed = uploads.filter((u) => u.error).length;
  const words = [
    `${done} of ${count(uploads.length, ...what)} read`,
    `${n("added")} added`,
    ...(n("present") > 0 ? [`${n("present")} already there`] : []),
    ...(n("kept") > 0 ? [`${n("kept")} kept, not extracted`] : []),
    ...(n("refused") + failed > 0 ? [`${n("refused") + failed} refused`] : []),
  ];
  return (
    <div className="upload" aria-busy={running}>
      <p className="upload-bar">
        <progress max={uploads.length} value={done} aria-label={`Of the ${what[1]} are read`} />
        {running && (
          <button type="button" onClick={stop}>
            Stop
          </button>
        )}
      </p>
      <p role="status">{words.join(", ")}.</p>
      <ul className="outcomes">
        {uploads.flatMap((u) => [
          ...u.results.map((r) => <Outcome key={`${u.name}${r.path}`} result={r} />),
          ...(u.error
            ? [
                <li key={u.name} data-outcome="refused">
                  <strong>Refused</strong> <bdi>{u.name}</bdi>
                  <span className="detail">
                    {u.error.message} {u.error.advice}
                  </span>
                </li>,
              ]
            : states[u.state]
              ? [
                  <li key={u.name}>
                    <bdi>{u.name}</bdi> <span className="detail inline">{states[u.state]}</span>
                  </li>,
                ]
              : []),
        ])}
      </ul>
    </div>
  );
};

/** What was added, of all that was sent. */
export const addedBy = (uploads: readonly Upload[]): string[] =>
  uploads.flatMap((u) => u.results).flatMap((r) => (r.outcome === "added" && r.id ? [r.id] : []));
