import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublic } from "./addresses.js";
import { Fetcher, type FetcherOptions, userAgent } from "./fetch.js";
import { read } from "./read.js";

const sentence = "The minister met the ambassador in London on Tuesday, officials said in a statement.";
const page = `<!doctype html><html lang="en"><head><title>Minister met envoy</title></head><body><article><p>${sentence}</p><p>${sentence}</p></article></body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const redirect =
  (location: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end();
const send =
  (type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
const status =
  (code: number): Answer =>
  (_, response) =>
    response.writeHead(code).end("no");

const asked: { url: string; agent: string | undefined }[] = [];
const robots = send(
  "text/plain",
  `User-agent: *\nDisallow: /private/\n\nUser-agent: onrecord\nDisallow: /not-for-onrecord\nDisallow: /private/\n`,
);
const answers: Record<string, Answer> = {
  "/robots.txt": robots,
  "/article": send("text/html; charset=utf-8", page),
  "/cyrillic": send("text/html; charset=windows-1251", Buffer.from([...page].map((c) => c.charCodeAt(0)))),
  "/text": send("text/plain", `Minister met envoy\n\n${sentence}`),
  "/packed": send("text/html", gzipSync(page), { "content-encoding": "gzip" }),
  "/bomb": send("text/html", gzipSync(Buffer.alloc(3_000_000, "a")), { "content-encoding": "gzip" }),
  "/not-packed": send("text/html", page, { "content-encoding": "gzip" }),
  "/announced": (_, response) => response.writeHead(200, { "content-type": "text/html", "content-length": "99999999" }).write("x"),
  "/moved": redirect("/article", 301),
  "/round": redirect("/round-again"),
  "/round-again": redirect("/round"),
  "/to-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
  "/to-private-name": redirect("http://intranet.example/"),
  "/to-file": redirect("file:///etc/passwd"),
  "/to-password": redirect("http://me:secret@example.com/"),
  "/to-private": redirect("/private/x"),
  "/private/x": send("text/html", page),
  "/not-for-onrecord": send("text/html", page),
  "/missing": status(404),
  "/login": status(401),
  "/broken": status(500),
  "/pdf": send("application/pdf", "%PDF-1.7"),
  "/json": send("application/json", "{}"),
  "/headers": (_, response) => response.writeHead(200, { "content-type": "text/html", "x-long": "x".repeat(40_000) }).end(page),
  "/silent": () => undefined,
  "/drip": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const timer = setInterval(() => response.write("<p>more</p>"), 20);
    response.on("close", () => clearInterval(timer));
  },
  "/endless": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const more = () => {
      while (!response.destroyed && response.write("<p>more</p>".repeat(1000)));
    };
    response.on("drain", more);
    more();
  },
};
for (let i = 0; i < 15; i++) answers[`/hop${i}`] = redirect(`/hop${i + 1}`);

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", agent: request.headers["user-agent"] });
    (answers[request.url ?? ""] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function fetchPage(address: string, options: FetcherOptions = { allowPrivate: true }) {
  const fetcher = new Fetcher(options);
  try {
    return await fetcher.page(address);
  } finally {
    await fetcher.close();
  }
}

describe("Fetcher", () => {
  it("fetches by its own name, after robots.txt, which it asks for once", async () => {
    asked.length = 0;
    const fetcher = new Fetcher({ allowPrivate: true });
    const first = await fetcher.page(`${base}/article#part`);
    await fetcher.page(`${base}/text`);
    await fetcher.close();
    expect(Buffer.from(first.bytes).toString()).toBe(page);
    expect(first).toMatchObject({ url: `${base}/article`, mediaType: "text/html", charset: "utf-8" });
    expect(asked.map(({ url }) => url)).toEqual(["/robots.txt", "/article", "/text"]);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([userAgent]));
    expect(userAgent).toMatch(/^onrecord\/\d+\.\d+\.\d+$/);
  });
  it("follows redirects and says where they led", async () => {
    expect((await fetchPage(`${base}/moved`)).url).toBe(`${base}/article`);
  });
  it("unpacks what is packed against its wish", async () => {
    expect(Buffer.from((await fetchPage(`${base}/packed`)).bytes).toString()).toBe(page);
  });

  it.each<[path: string, reason: string, message: RegExp, options?: FetcherOptions]>([
    ["/private/x", "robots", /robots.txt/],
    ["/not-for-onrecord", "robots", /robots.txt/],
    ["/to-private", "robots", /robots.txt/],
    ["/missing", "http", /404/],
    ["/login", "http", /login/],
    ["/broken", "http", /500/],
    ["/round", "http", /circle/],
    ["/hop0", "http", /10 times/],
    ["/to-file", "unsupported", /file:/],
    ["/to-password", "malformed", /password/],
    ["/headers", "too_large", /headers/],
    ["/endless", "too_large", /larger/, { allowPrivate: true, maxBytes: 100_000 }],
    ["/bomb", "too_large", /larger/, { allowPrivate: true, maxBytes: 100_000 }],
    ["/announced", "too_large", /announces/],
    ["/not-packed", "http", /compressed/],
    ["/silent", "timeout", /0\.3 s/, { allowPrivate: true, timeoutMs: 300 }],
    ["/drip", "timeout", /0\.3 s/, { allowPrivate: true, timeoutMs: 300 }],
  ])("refuses %s: %s", async (path, reason, message, options) => {
    await expect(fetchPage(`${base}${path}`, options)).rejects.toMatchObject({ reason, message: expect.stringMatching(message) });
  });

  it.each([
    ["ftp://example.com/x", "unsupported"],
    ["file:///etc/passwd", "unsupported"],
    ["http://me:secret@example.com/", "malformed"],
    ["http://", "malformed"],
  ])("refuses the address %s", async (address, reason) => expect(fetchPage(address)).rejects.toMatchObject({ reason }));

  it.each([
    "http://127.0.0.1/",
    "http://0x7f.1/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://169.254.169.254/latest/",
    "http://10.0.0.1/",
    "http://0/",
  ])("does not connect to %s", async (address) => expect(fetchPage(address, {})).rejects.toMatchObject({ reason: "forbidden_address" }));

  it("does not connect to the server of this test unless allowed", async () => {
    asked.length = 0;
    await expect(fetchPage(`${base}/article`, {})).rejects.toMatchObject({ reason: "forbidden_address" });
    expect(asked).toEqual([]);
  });

  const resolving =
    (answersInTurn: string[]): LookupFunction =>
    (_host, options, callback) => {
      const address = (answersInTurn.length > 1 ? answersInTurn.shift() : answersInTurn[0]) ?? "";
      if (options.all) callback(null, [{ address, family: 4 }]);
      else callback(null, address, 4);
    };
  it.each([
    ["a name with a private address", ["127.0.0.1"]],
    ["a name with the address of cloud metadata", ["169.254.169.254"]],
  ])("refuses %s", async (_, addresses) => {
    asked.length = 0;
    const address = `http://name.example:${new URL(base).port}/article`;
    await expect(fetchPage(address, { lookup: resolving(addresses) })).rejects.toMatchObject({ reason: "forbidden_address" });
    expect(asked).toEqual([]);
  });

  /** As on the internet, with the server of this test for a public one: everything else is judged as always. */
  const asPublic = { allowed: (address: string) => address === "127.0.0.1" || isPublic(address) };
  it.each(["/to-metadata", "/to-private-name"])("checks the address at every hop: %s", async (path) => {
    asked.length = 0;
    const lookup = resolving(["10.0.0.1"]);
    await expect(fetchPage(`${base}${path}`, { ...asPublic, lookup })).rejects.toMatchObject({ reason: "forbidden_address" });
    expect(asked.map(({ url }) => url)).toEqual(["/robots.txt", path]);
  });
  it("refuses a name that turns private between one connection and the next", async () => {
    asked.length = 0;
    const lookup = resolving(["127.0.0.1", "10.0.0.1"]);
    answers["/robots.txt"] = (request, response) => {
      response.writeHead(200, { connection: "close" }).end("");
      request.socket.destroySoon();
    };
    await expect(fetchPage(`http://turning.example:${new URL(base).port}/article`, { ...asPublic, lookup })).rejects.toMatchObject({
      reason: "forbidden_address",
    });
    expect(asked.map(({ url }) => url)).toEqual(["/robots.txt"]);
    answers["/robots.txt"] = robots;
  });

  it("holds a site whose robots.txt fails for closed, and one without for open", async () => {
    answers["/robots.txt"] = status(503);
    await expect(fetchPage(`${base}/article`)).rejects.toMatchObject({ reason: "robots" });
    answers["/robots.txt"] = status(404);
    expect((await fetchPage(`${base}/private/x`)).url).toBe(`${base}/private/x`);
    answers["/robots.txt"] = robots;
  });
  it("pauses between two pages of a site that asks for it, ten seconds at most", async () => {
    answers["/robots.txt"] = send("text/plain", "User-agent: *\nCrawl-delay: 3600\n");
    const pauses: number[] = [];
    const fetcher = new Fetcher({ allowPrivate: true, pause: async (ms) => pauses.push(ms) });
    await fetcher.page(`${base}/article`);
    await fetcher.page(`${base}/text`);
    await fetcher.close();
    answers["/robots.txt"] = robots;
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThan(0);
    expect(pauses[0]).toBeLessThanOrEqual(10_000);
  });
  it("names a server that is not there", async () => {
    await expect(fetchPage("http://127.0.0.1:9/")).rejects.toMatchObject({ reason: "network" });
  });
});

describe("read of addresses", () => {
  const one = async (path: string, options = {}) => {
    for await (const result of read([`${base}${path}`], { allowPrivate: true, ...options })) return result;
    return undefined;
  };
  it("keeps the bytes, where they came from and how", async () => {
    const result = await one("/moved", { now: () => new Date("2026-01-02T03:04:05Z") });
    expect(result).toMatchObject({
      ok: true,
      article: {
        path: `${base}/moved`,
        url: `${base}/article`,
        title: "Minister met envoy",
        language: "en",
        body: `${sentence}\n\n${sentence}`,
      },
      original: { method: "http", location: `${base}/article`, mediaType: "text/html", retrieved: "2026-01-02T03:04:05.000Z" },
    });
    expect(result?.ok && Buffer.from(result.original.bytes).toString()).toBe(page);
  });
  it("reads plain text", async () => {
    expect(await one("/text")).toMatchObject({ ok: true, article: { title: "Minister met envoy", url: `${base}/text` } });
  });
  it.each([
    ["/pdf", "unsupported"],
    ["/json", "unsupported"],
    ["/missing", "http"],
  ])("refuses %s as %s, with the address and an advice", async (path, reason) => {
    const result = await one(path);
    expect(result).toMatchObject({
      ok: false,
      refusal: { reason, path: `${base}${path}`, message: expect.stringContaining(`${base}${path}`), advice: expect.stringMatching(/\w/) },
    });
  });
  it("gives nothing more when told to stop while it waits", async () => {
    const stop = new AbortController();
    answers["/stop"] = () => stop.abort();
    expect(await one("/stop", { signal: stop.signal })).toBeUndefined();
  });
  it("goes on after a refusal, with files and addresses mixed", async () => {
    const reasons: string[] = [];
    for await (const result of read([`${base}/missing`, "/no/such/file", `${base}/article`], { allowPrivate: true })) {
      reasons.push(result.ok ? "ok" : result.refusal.reason);
    }
    expect(reasons).toEqual(["http", "not_found", "ok"]);
  });
});
