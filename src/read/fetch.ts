/**
 * Fetching a page politely and safely: robots.txt, a named user agent, limits of time and size on the stream, redirects
 * followed by hand with every hop checked.
 */
import { readFileSync } from "node:fs";
import { isIP, type LookupFunction } from "node:net";
import { type Duplex, pipeline } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import robotsParser from "robots-parser";
import { Agent, buildConnector, type Dispatcher, request } from "undici";
import { forbidden, guardedLookup, isPublic } from "./addresses.js";
import { Refused } from "./refusals.js";
import { collect } from "./streams.js";
import { defaultMaxBytes, defaultTimeoutMs, type ReadOptions } from "./types.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

/** The name under which pages are asked for, and by which a robots.txt can address it. */
export const userAgent = `onrecord/${version}`;

const mostRedirects = 10;
/** RFC 9309, 2.5: at least 500 KiB of a robots.txt are to be read; the rest is not. */
const mostRobots = 512 * 1024;

export interface FetchedPage {
  bytes: Uint8Array;
  /** where the last redirect led */
  url: string;
  mediaType?: string;
  charset?: string;
}

/** The address to fetch. @throws Refused where it is no http(s) address, or carries a user name or password */
export function fetchable(address: string, base?: string): URL {
  if (!URL.canParse(address, base))
    throw new Refused("malformed", "it is not a web address", "Write the whole address, beginning with https://.");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new Refused(
      "unsupported",
      `${url.protocol}// addresses are not fetched`,
      "Give an http or https address, or the path of a file.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new Refused(
      "malformed",
      "the address carries a user name or password",
      "Take it out of the address; pages behind a login can be saved in a browser and added as files.",
    );
  }
  url.hash = "";
  return url;
}

const systemErrors: Record<string, Refused> = {
  ENOTFOUND: new Refused("network", "no server of that name was found"),
  EAI_AGAIN: new Refused("network", "the name of the server could not be looked up"),
  ECONNREFUSED: new Refused("network", "the server does not accept connections"),
  UND_ERR_HEADERS_OVERFLOW: new Refused("too_large", "the server answers with headers larger than 16 KiB"),
};

/** What was thrown while fetching, as a refusal in words. */
function refusedBy(error: unknown, timeoutMs: number): Refused {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof Refused) return at;
    const code = "code" in at ? String(at.code) : "";
    const known = systemErrors[code];
    if (known !== undefined) return known;
    if (at.name === "TimeoutError" || /TIMEOUT|ETIMEDOUT/.test(code))
      return new Refused("timeout", `it did not end within ${timeoutMs / 1000} s`);
    if (at instanceof AggregateError && at.errors.length > 0) return refusedBy(at.errors[0], timeoutMs);
    if (code.startsWith("HPE_")) return new Refused("http", `the answer is not valid HTTP (${code})`);
    if (code.startsWith("Z_") || code.startsWith("ERR__ERROR_FORMAT"))
      return new Refused("http", "the answer is not compressed as it says");
    if (code !== "") return new Refused("network", `the connection failed (${code})`);
  }
  return new Refused("network", `the connection failed${error instanceof Error ? `: ${error.message}` : ""}`);
}

function statusRefused(status: number): Refused {
  const known: Record<number, [string, string]> = {
    401: ["asks for a login", "Log in with a browser, save the page and add the file."],
    402: ["asks for payment", "Save the page in a browser with which you may read it, and add the file."],
    403: ["does not allow it", "Save the page in a browser with which you may read it, and add the file."],
    404: ["has no such page", "Check the address; an archive of the web may have kept the page."],
    410: ["says that the page is gone", "An archive of the web may have kept the page."],
    429: ["asks to wait", "Try again later."],
    451: ["withholds it for legal reasons", "An archive of the web may have kept the page."],
  };
  const [words, advice] = known[status] ?? ["answers with an error", status >= 500 ? "Try again later." : undefined];
  return new Refused("http", `the server ${words} (${status})`, advice);
}

const encodings: Record<string, () => Duplex> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body, unpacked where the server packed it although it was asked not to. The limit holds for what comes out. */
async function bodyOf(response: Dispatcher.ResponseData, limit: number): Promise<Uint8Array> {
  const encoding = String(response.headers["content-encoding"] ?? "identity")
    .toLowerCase()
    .trim();
  const unpack = encodings[encoding];
  if (unpack === undefined) {
    if (encoding !== "identity" && encoding !== "") throw new Refused("unsupported", `the server packs the page as ${encoding}`);
    const stated = Number(response.headers["content-length"]);
    if (stated > limit) throw new Refused("too_large", `the server announces ${stated} bytes, more than the limit of ${limit}`);
    return collect(response.body, limit);
  }
  const unpacked = unpack();
  // what fails on either side comes out of `collect`
  pipeline(response.body, unpacked, () => undefined);
  return collect(unpacked, limit);
}

/** Lets go of a body; what the connection says of it later interests nobody. */
function drop(response: Dispatcher.ResponseData): void {
  response.body.on("error", () => undefined).destroy();
}

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots;

export interface FetcherOptions extends Pick<ReadOptions, "allowPrivate" | "maxBytes" | "timeoutMs" | "signal"> {
  /** how names are looked up; default: as the system does */
  lookup?: LookupFunction;
  /** which addresses may be connected to; default: public ones, with `allowPrivate` all */
  allowed?: (address: string) => boolean;
  /** waits so many milliseconds between two pages of a site that asks for it */
  pause?: (milliseconds: number) => Promise<unknown>;
}

/** A site may ask for a pause between two pages (Crawl-delay); longer than this nobody waits. */
const longestPause = 10_000;

/** Fetches pages; robots.txt files are kept for its lifetime. `close` it when done. */
export class Fetcher {
  private readonly agent: Agent;
  private readonly robots = new Map<string, Robots | "unreachable">();
  private readonly lastAsked = new Map<string, number>();
  private readonly maxBytes: number;
  private readonly timeoutMs: number;

  constructor(private readonly options: FetcherOptions = {}) {
    this.maxBytes = options.maxBytes ?? defaultMaxBytes;
    this.timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    const allowed = options.allowed ?? (options.allowPrivate ? () => true : isPublic);
    const connect = buildConnector({ timeout: this.timeoutMs, lookup: guardedLookup(options.lookup, allowed) });
    this.agent = new Agent({
      // a literal address is never looked up, so it is checked here
      connect: (target, callback) => {
        const host = target.hostname.replace(/^\[|\]$/g, "");
        if (isIP(host) !== 0 && !allowed(host)) callback(forbidden(host, host), null);
        else connect(target, callback);
      },
      headersTimeout: this.timeoutMs,
      bodyTimeout: this.timeoutMs,
      maxHeaderSize: 16 * 1024,
      pipelining: 0,
    });
  }

  /**
   * The page at an address.
   * @throws Refused: `malformed`, `unsupported`, `forbidden_address`, `robots`, `http`, `network`, `timeout`, `too_large`
   */
  async page(address: string): Promise<FetchedPage> {
    const timeout = AbortSignal.timeout(this.timeoutMs);
    const signal = this.options.signal === undefined ? timeout : AbortSignal.any([timeout, this.options.signal]);
    try {
      const { response, url } = await this.follow(fetchable(address), signal, (at) => this.askRobots(at, signal));
      try {
        if (response.statusCode < 200 || response.statusCode > 299) throw statusRefused(response.statusCode);
        const [mediaType, ...parameters] = String(response.headers["content-type"] ?? "")
          .split(";")
          .map((part) => part.trim());
        const charset = parameters.map((part) => /^charset=["']?([\w.:-]+)/i.exec(part)?.[1]).find((name) => name !== undefined);
        const page: FetchedPage = { bytes: await bodyOf(response, this.maxBytes), url: url.href };
        if (mediaType) page.mediaType = mediaType.toLowerCase();
        if (charset !== undefined) page.charset = charset;
        return page;
      } finally {
        drop(response);
      }
    } catch (error) {
      throw refusedBy(error, this.timeoutMs);
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  /** Follows redirects by hand; `check` sees every address before it is asked. */
  private async follow(
    start: URL,
    signal: AbortSignal,
    check: (url: URL) => Promise<void>,
  ): Promise<{ response: Dispatcher.ResponseData; url: URL }> {
    const seen = new Set<string>();
    for (let url = start; ; ) {
      if (seen.has(url.href)) throw new Refused("http", "its redirects lead round in a circle");
      if (seen.size > mostRedirects) throw new Refused("http", `it redirects more than ${mostRedirects} times`);
      seen.add(url.href);
      await check(url);
      const response = await request(url, {
        dispatcher: this.agent,
        signal,
        headers: {
          "user-agent": userAgent,
          accept: "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
          "accept-encoding": "identity",
        },
      });
      const location = response.headers.location;
      if (![301, 302, 303, 307, 308].includes(response.statusCode) || typeof location !== "string") return { response, url };
      drop(response);
      url = fetchable(location, url.href);
    }
  }

  /**
   * RFC 9309: no robots.txt (4xx) allows all; one that cannot be had (5xx, no answer) allows nothing.
   * @throws Refused `robots`, or what kept the file from being fetched
   */
  private async askRobots(url: URL, signal: AbortSignal): Promise<void> {
    let robots = this.robots.get(url.origin);
    if (robots === undefined) {
      robots = await this.fetchRobots(new URL("/robots.txt", url), signal);
      this.robots.set(url.origin, robots);
    }
    if (robots === "unreachable")
      throw new Refused(
        "robots",
        "its robots.txt could not be had, which means that nothing may be fetched",
        "Try again later, or save the page in a browser and add the file.",
      );
    if (robots.isAllowed(url.href, userAgent) === false)
      throw new Refused("robots", "the site's robots.txt asks programs not to fetch this page");
    const wanted = Math.min((robots.getCrawlDelay(userAgent) ?? 0) * 1000, longestPause);
    const left = (this.lastAsked.get(url.origin) ?? Number.NEGATIVE_INFINITY) + wanted - Date.now();
    if (left > 0) await (this.options.pause ?? ((ms) => setTimeout(ms, undefined, { signal })))(left);
    this.lastAsked.set(url.origin, Date.now());
  }

  private async fetchRobots(at: URL, signal: AbortSignal): Promise<Robots | "unreachable"> {
    const { response } = await this.follow(at, signal, async () => undefined);
    if (response.statusCode >= 500) {
      drop(response);
      return "unreachable";
    }
    if (response.statusCode >= 400) {
      drop(response);
      return parseRobots(at.href, "");
    }
    return parseRobots(at.href, Buffer.from(await beginningOf(response, mostRobots)).toString("utf8"));
  }
}

async function beginningOf(response: Dispatcher.ResponseData, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    parts.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size >= limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit);
}
