import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { ApiError } from "../../api/client.js";
import type { Ingested } from "../../api/types.js";

export interface Upload {
  name: string;
  state: "waiting" | "reading" | "done" | "failed" | "stopped";
  results: Ingested[];
  error?: { message: string; advice: string };
}

/** Something to add: under what name it is shown, and how it is sent. */
export interface Addition {
  name: string;
  send: (signal: AbortSignal) => AsyncGenerator<Ingested>;
}

const told = (error: unknown): { message: string; advice: string } =>
  error instanceof ApiError ? error : { message: error instanceof Error ? error.message : String(error), advice: "" };

/** Adds files or addresses one after the other; each result is shown as it comes. What was added stays, whatever happens to the rest. */
export const useUpload = () => {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [running, setRunning] = useState(false);
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const start = useCallback(
    async (additions: readonly Addition[]) => {
      const control = new AbortController();
      abort.current = control;
      setRunning(true);
      setUploads(additions.map(({ name }) => ({ name, state: "waiting", results: [] })));
      const change = (i: number, how: (upload: Upload) => Partial<Upload>) =>
        setUploads((all) => all.map((upload, j) => (i === j ? { ...upload, ...how(upload) } : upload)));
      for (const [i, { send }] of additions.entries()) {
        if (control.signal.aborted) {
          change(i, () => ({ state: "stopped" }));
          continue;
        }
        change(i, () => ({ state: "reading" }));
        try {
          for await (const result of send(control.signal)) change(i, ({ results }) => ({ results: [...results, result] }));
          change(i, () => ({ state: "done" }));
        } catch (error) {
          change(i, () => (control.signal.aborted ? { state: "stopped" } : { state: "failed", error: told(error) }));
        }
      }
      setRunning(false);
      await client.invalidateQueries();
    },
    [client],
  );
  return { uploads, running, start, stop: () => abort.current?.abort() };
};
