/**
 * Who may ask. The server has no log-in: on the loopback address the machine's user is trusted, and what has to be kept
 * out is other web pages open in the same browser, which can reach a local port.
 */
import { isIP } from "node:net";
import type { FastifyHelmetOptions } from "@fastify/helmet";
import type { FastifyRequest } from "fastify";
import { ApiError } from "./errors.js";

/** Everything from this server only; no inline script or style, no frames; images only from here or as data. */
export const helmetOptions: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: "deny" },
  referrerPolicy: { policy: "no-referrer" },
  // Plain HTTP on the own machine: a promise of HTTPS would lock the user out of other local servers.
  strictTransportSecurity: false,
};

/** 127.0.0.0/8, ::1 and `localhost`. */
export const isLoopback = (host: string): boolean => {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  return name === "localhost" || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));
};

const hostOf = (header: string | undefined): string | undefined => {
  const url = URL.canParse(`http://${header}`) ? new URL(`http://${header}`) : undefined;
  return url && url.pathname === "/" && url.username === "" ? url.hostname : undefined;
};

/**
 * Against DNS rebinding: a page of another site whose name was made to point here still sends its own name as Host.
 * @param allowed host names, besides the loopback ones, by which the server may be called
 * @throws ApiError 403
 */
export const checkHost = (request: FastifyRequest, allowed: readonly string[]): void => {
  const host = hostOf(request.headers.host);
  if (host !== undefined && (isLoopback(host) || allowed.includes(host))) return;
  throw new ApiError(
    403,
    "forbidden_host",
    "This server does not answer under that name.",
    "Open it as http://127.0.0.1 or http://localhost with its port, or start it with the name allowed.",
  );
};

/**
 * Against requests that another site's page makes the browser send. Programs other than browsers send neither header.
 * @throws ApiError 403
 */
export const checkSameOrigin = (request: FastifyRequest): void => {
  const site = request.headers["sec-fetch-site"];
  const origin = request.headers.origin;
  const siteFits = site === undefined || site === "same-origin" || site === "none";
  const originFits = origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.headers.host);
  if (siteFits && originFits) return;
  throw new ApiError(
    403,
    "cross_site",
    "Another site may not write to the record.",
    "Use the pages of this server, or a program of your own.",
  );
};
