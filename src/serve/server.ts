/** The HTTP server: API, exports and pages over one record. */
import { createServer as createNetServer } from "node:net";
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance } from "fastify";
import type { Extractor } from "../record/ingest.js";
import type { RecordStore } from "../record/types.js";
import { articlesApi } from "./api/articles.js";
import { tagByRevision } from "./api/caching.js";
import type { ApiContext } from "./api/context.js";
import { answerErrors } from "./api/errors.js";
import { exportsApi } from "./api/exports.js";
import { dropEmptyParameters } from "./api/filters.js";
import { listsApi } from "./api/lists.js";
import { liveApi } from "./api/live.js";
import { describeApi, openApi } from "./api/openapi.js";
import { reviewsApi } from "./api/reviews.js";
import { searchApi } from "./api/search.js";
import { statusApi } from "./api/status.js";
import { ApiError, ServeError } from "./errors.js";
import { builtPages, servePages } from "./pages.js";
import { RevisionWatch } from "./revision.js";
import { checkHost, checkSameOrigin, helmetOptions, isLoopback } from "./security.js";

export interface ServerOptions {
  /** Starts the workers of extraction; called once, when the first article is added. */
  startPool: () => Extractor;
  /** Address to listen on; default 127.0.0.1. On any other than loopback the server is open to the network. */
  host?: string;
  /** Names besides the loopback ones by which the server may be called; on an open address every name is. */
  allowedHosts?: readonly string[];
  /** May articles and reviews be added over HTTP? Default: on loopback yes, on an open address no, for there is no log-in. */
  writable?: boolean;
  /** Folder of the built pages; default `dist/web`. */
  pages?: string;
  /** Tells unforeseen errors on standard error; default true. */
  log?: boolean;
}

const defaultHost = "127.0.0.1";

/** Routes of the API, one file a resource. */
const routes = [statusApi, listsApi, articlesApi, searchApi, reviewsApi, exportsApi, liveApi];

/** The server over `store`, not yet listening (`fastify.inject` works). Closing it leaves the record open. */
export const createServer = (store: RecordStore, options: ServerOptions): FastifyInstance => {
  const app = Fastify({
    logger: options.log === false ? false : { level: "error", stream: process.stderr },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: true, useDefaults: true } },
    requestTimeout: 60_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 1000 },
  }).withTypeProvider<TypeBoxTypeProvider>();
  const revision = new RevisionWatch(store);
  let pool: Extractor | undefined;
  const context: ApiContext = {
    store,
    revision,
    pool: () => {
      pool ??= options.startPool();
      return pool;
    },
  };

  app.removeContentTypeParser("text/plain");
  guard(app, options);
  app.register(helmet, helmetOptions);
  app.register(compress, { threshold: 1024, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  describeApi(app);
  answerErrors(app);
  tagByRevision(app, revision);
  app.register(async (api) => {
    api.addHook("preValidation", dropEmptyParameters);
    for (const add of routes) add(api.withTypeProvider<TypeBoxTypeProvider>(), context);
    api.get("/api/openapi.json", { schema: { hide: true } }, () => openApi(app));
  });
  servePages(app, options.pages ?? builtPages);
  return app;
};

/** What holds for every request, before anything else is looked at. */
const guard = (app: FastifyInstance, options: ServerOptions): void => {
  const open = !isLoopback(options.host ?? defaultHost);
  const writable = options.writable ?? !open;
  app.addHook("onRequest", async (request) => {
    if (!open || options.allowedHosts) checkHost(request, options.allowedHosts ?? []);
    if (request.method === "GET" || request.method === "HEAD") return;
    checkSameOrigin(request);
    if (!writable) {
      throw new ApiError(
        403,
        "read_only",
        "This server only shows the record.",
        "Add and review on the machine itself, or start it writable.",
      );
    }
  });
};

export interface ServeOptions extends ServerOptions {
  store: RecordStore;
  /** default 3040; 0 takes any free one */
  port?: number;
}

/** The port where none is asked for. */
export const defaultPort = 3040;

/**
 * Listens, and says where.
 * @throws ServeError `port_in_use` (with the next free port in its advice) or `address`
 */
export const serve = async (options: ServeOptions): Promise<{ url: string; close: () => Promise<void> }> => {
  const { store, host = defaultHost, port = defaultPort, ...rest } = options;
  const app = createServer(store, { ...rest, host });
  try {
    const url = await app.listen({ host, port });
    return { url, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw await listenError(error as NodeJS.ErrnoException, host, port);
  }
};

const listenError = async (error: NodeJS.ErrnoException, host: string, port: number): Promise<Error> => {
  if (error.code === "EADDRINUSE") {
    const free = await nextFreePort(host, port + 1);
    const advice = free === undefined ? "Choose another with --port." : `Port ${free} is free: start with --port ${free}.`;
    return new ServeError("port_in_use", `Port ${port} is in use on ${host}.`, advice);
  }
  if (error.code === "EACCES") {
    return new ServeError("address", `The system does not allow listening on port ${port}.`, "Choose a port above 1023 with --port.");
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new ServeError("address", `${host} is not an address of this machine.`, "Leave --host out, or give one of its own addresses.");
  }
  return error;
};

/** The first port from `from` on that nothing listens on; undefined where twenty in a row are taken. */
const nextFreePort = async (host: string, from: number): Promise<number | undefined> => {
  for (let port = from; port < Math.min(from + 20, 65_536); port++) if (await isFree(host, port)) return port;
  return undefined;
};

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createNetServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });
