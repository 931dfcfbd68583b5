import { type DragEvent, useState } from "react";
import { useStatus } from "../../api/queries.js";
import type { Status } from "../../api/types.js";
import { addFile } from "../../api/upload.js";
import { type Dropped, droppedFiles } from "./dropped.js";
import { addedBy, Progress } from "./Progress.js";
import { useUpload } from "./useUpload.js";
import { WhatIsNew } from "./WhatIsNew.js";

/** A place to drop files and folders on, or to choose them by keyboard; then what became of each, and what is new. */
export const Files = () => {
  const { uploads, running, start, stop } = useUpload();
  const status = useStatus();
  const [before, setBefore] = useState<Status>();
  const [over, setOver] = useState(false);
  const add = (files: readonly Dropped[]) => {
    if (files.length === 0) return;
    setBefore(status.data);
    void start(files.map(({ file, name }) => ({ name, send: (signal) => addFile(file, name, signal) })));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!running) void droppedFiles(event.dataTransfer).then(add);
  };
  const added = addedBy(uploads);
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
      {uploads.length > 0 && <Progress uploads={uploads} running={running} stop={stop} what={["file", "files"]} />}
      {!running && added.length > 0 && <WhatIsNew articles={added} before={before} />}
    </>
  );
};
