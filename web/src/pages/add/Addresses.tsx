import { type FormEvent, useState } from "react";
import { useStatus } from "../../api/queries.js";
import type { Status } from "../../api/types.js";
import { addAddress } from "../../api/upload.js";
import { addressesIn } from "../../model/urls.js";
import { addedBy, Progress } from "./Progress.js";
import { useUpload } from "./useUpload.js";
import { WhatIsNew } from "./WhatIsNew.js";

/** Addresses to be fetched, as they were copied; then what became of each, and what is new. */
export const Addresses = () => {
  const { uploads, running, start, stop } = useUpload();
  const status = useStatus();
  const [before, setBefore] = useState<Status>();
  const [none, setNone] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const addresses = addressesIn(String(new FormData(event.currentTarget).get("addresses") ?? ""));
    setNone(addresses.length === 0);
    if (addresses.length === 0) return;
    setBefore(status.data);
    void start(addresses.map((address) => ({ name: address, send: () => addAddress(address) })));
  };
  const added = addedBy(uploads);
  return (
    <form className="addform" aria-label="Fetch and add" onSubmit={submit}>
      <label className="field">
        <span>Addresses of articles, one or many; other words between them do no harm</span>
        <textarea name="addresses" required rows={3} placeholder="https://" spellCheck={false} dir="ltr" />
      </label>
      <p>
        <button type="submit" className="primary" disabled={running}>
          {running ? "Reading…" : "Fetch and add"}
        </button>
      </p>
      {none && (
        <p role="alert" className="warn">
          There is no address in that: an address begins with http:// or https://.
        </p>
      )}
      {uploads.length > 0 && <Progress uploads={uploads} running={running} stop={stop} what={["address", "addresses"]} />}
      {!running && added.length > 0 && <WhatIsNew articles={added} before={before} />}
    </form>
  );
};
