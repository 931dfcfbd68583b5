import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { RevisionWatch } from "../revision.js";

const uncached = new Set(["/api/live", "/api/status"]);

/**
 * Every answer that depends on the record alone has the revision as its ETag, so that a page that asks again gets 304
 * without a query. The tag also names this run of the server: another record may be served at the same address next.
 */
export const tagByRevision = (app: FastifyInstance, revision: RevisionWatch): void => {
  const run = randomUUID().slice(0, 8);
  app.addHook("preHandler", async (request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const isData = path.startsWith("/api/") || /\.(json|csv)$/.test(request.routeOptions.url ?? "");
    if (request.method !== "GET" || !isData || uncached.has(path)) return;
    const tag = `W/"${run}-${await revision.current()}"`;
    reply.header("etag", tag).header("cache-control", "private, no-cache");
    const known = request.headers["if-none-match"]?.split(",").map((t) => t.trim());
    if (known?.includes(tag)) return reply.code(304).send();
  });
};
