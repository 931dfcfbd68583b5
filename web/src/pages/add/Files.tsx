import { type DragEvent, useState } from "react";
import { Link } from "react-router";
import { useStatus } from "../../api/queries.js";
import type { Ingested, Status } from "../../api/types.js";
import { count } from "../../components/bits.js";
import { articlePath } from "../../model/ids.js";
import { type Dropped, droppedFiles } from "./dropped.js";
import { type Upload, useUpload } from "./useUpload.js";
import { WhatIsNew } from "./WhatIsNew.js";

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

const Progress = ({ uploads, running, stop }: { uploads: readonly Upload[]; running: boolean; stop: () => void }) => {
  const done = uploads.filter((u) => u.state !== "waiting" && u.state !== "reading").length;
  const results = uploads.flatMap((u) => u.results);
  const n = (outcome: Ingested["outcome"]) => results.filter((r) => r.outcome === outcome).length;
  const failed = uploads.filter((u) => u.error).length;
  const words = [
    `${done} of ${count(uploads.length, "file")} read`,
    `${n("added")} added`,
    ...(n("present") > 0 ? [`${n("present")} already there`] : []),
    ...(n("kept") > 0 ? [`${n("kept")} kept, not extracted`] : []),
    ...(n("refused") + failed > 0 ? [`${n("refused") + failed} refused`] : []),
  ];
  return (
    <div className="upload" aria-busy={running}>
      <p className="upload-bar">
        <progress max={uploads.length} value={done} aria-label="Files read" />
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

/** A place to drop files and folders on, or to choose them by keyboard; then what became of each, and what is new. */
export const Files = () => {
  const { uploads, running, start, stop } = useUpload();
  const status = useStatus();
  const [before, setBefore] = useState<Status>();
  const [over, setOver] = useState(false);
  const add = (files: readonly Dropped[]) => {
    if (files.length === 0) return;
    setBefore(status.data);
    void start(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!running) void droppedFiles(event.dataTransfer).then(add);
  };
  const added = uploads.flatMap((u) => u.results).flatMap((r) => (r.outcome === "added" && r.id ? [r.id] : []));
  return (
    <>
      {/* The field within does the same by keyboard: dropping is a pointer's shortcut to it. */}
      <label
        className="dropzone"
        data-over={over || undefined}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong>Drop files or folders here, or choose files</strong>
        <span className="detail">Text (.txt), pages (.html), or many articles as JSON Lines (.jsonl), up to 20 MiB each.</span>
        <input
          type="file"
          multiple
          disabled={running}
          onChange={(e) => {
            add([...(e.target.files ?? [])].map((file) => ({ file, name: file.name })));
            e.target.value = "";
          }}
        />
      </label>
      {uploads.length > 0 && <Progress uploads={uploads} running={running} stop={stop} />}
      {!running && added.length > 0 && <WhatIsNew articles={added} before={before} />}
    </>
  );
};
