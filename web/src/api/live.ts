import type { QueryClient } from "@tanstack/react-query";
import type { Status } from "./types.js";

const pause = 400;

/**
 * Listens to `/api/live` and asks for everything shown anew when the record's revision changes; many changes in a
 * row (a folder being added) are answered by one refresh per pause. EventSource reconnects by itself.
 *
 * @returns a function that stops listening
 */
export const listen = (client: QueryClient): (() => void) => {
  const source = new EventSource("/api/live");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let revision: string | undefined;
  const changed = (event: MessageEvent<string>) => {
    const known = revision ?? String(client.getQueryData<Status>(["status"])?.revision);
    revision = /\d+/.exec(event.data)?.[0] ?? event.data;
    if (known === revision || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void client.invalidateQueries();
    }, pause);
  };
  source.addEventListener("revision", changed);
  source.addEventListener("message", changed);
  return () => {
    clearTimeout(timer);
    source.close();
  };
};
