import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { noSuchAddress } from "./api/errors.js";

/** Where `npm run build` puts the pages: `dist/web`, seen from `src/serve` and from `dist/serve` alike. */
export const builtPages = fileURLToPath(new URL("../../dist/web", import.meta.url));

const year = 31_536_000;
const notBuilt = `onrecord is running, but its pages have not been built.
Run “npm run build” and start it again. The record is served as JSON: see /api/openapi.json.
`;

/** A path that may be one of the pages' own: it does not look like a file, and is not of the API. */
const isPagePath = (request: FastifyRequest): boolean => {
  const path = request.url.split("?", 1)[0] ?? "";
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads && path !== "/api" && !path.startsWith("/api/") && !/\.[a-z0-9]{1,5}$/i.test(path);
};

/** Serves the built pages of `folder`; the paths that the pages route themselves all give index.html. */
export const servePages = (app: FastifyInstance, folder: string): void => {
  const built = existsSync(join(folder, "index.html"));
  if (built) {
    app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // Vite names assets by their content; everything else may change under its name.
        const immutable = path.startsWith(join(folder, "assets"));
        reply.header("cache-control", immutable ? `public, max-age=${year}, immutable` : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (!isPagePath(request)) return noSuchAddress(request, reply);
    return built ? reply.sendFile("index.html") : reply.code(503).type("text/plain; charset=utf-8").send(notBuilt);
  });
};
