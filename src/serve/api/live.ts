import type { ServerResponse } from "node:http";
import { ApiError } from "../errors.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { errors } from "./schemas.js";

/** Pages open at once; a browser allows six of one server to itself. */
const mostListeners = 100;
/** Milliseconds between comments that keep the connection from being taken for dead. */
const aliveEvery = 15_000;

/**
 * Server-sent events: `event: revision`, `data:` the number, once on connecting and with every change of the record, by
 * whatever process. The browser connects again by itself.
 */
export const liveApi = (app: App, { revision }: ApiContext): void => {
  const open = new Set<ServerResponse>();
  app.addHook("preClose", async () => {
    for (const response of open) response.end();
  });
  const schema = {
    summary: "Server-sent events: `revision` on connecting and with every change of the record",
    operationId: "live",
    tags: ["record"],
    produces: ["text/event-stream"],
    response: errors,
  };
  app.get("/api/live", { schema }, (_, reply) => {
    if (open.size >= mostListeners)
      throw new ApiError(503, "too_many", "Too many pages listen already.", "Close some, or ask /api/status.");
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      "content-type": "text/event-stream",
      "cache-control": "no-store",
    });
    open.add(response);
    const leave = revision.subscribe((number) => response.write(`event: revision\ndata: ${number}\n\n`));
    const alive = setInterval(() => response.write(": alive\n\n"), aliveEvery).unref();
    response.on("close", () => {
      open.delete(response);
      clearInterval(alive);
      leave();
    });
  });
};
