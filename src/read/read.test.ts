import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleId, sha256 } from "../vocabulary/ids.js";
import { countInputs, type ReadOptions, type ReadResult, read, readIn, readText } from "./read.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, String(count++), name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const list: ReadResult[] = [];
  for await (const result of results) list.push(result);
  return list;
}
const readAll = (locations: string[], options?: ReadOptions) => all(read(locations, options));
const reasons = (results: ReadResult[]): string[] => results.map((result) => (result.ok ? "ok" : result.refusal.reason));
const bodies = (results: ReadResult[]): string[] => results.map((result) => (result.ok ? result.article.body : result.refusal.reason));
async function* streamOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
}

const sentence = "The minister met the ambassador in London on Tuesday, officials said.";
const story = `Envoy met adviser\r\n\r\nMoscow. March 11. INTERFAX.RU — ${sentence}\r\n`;

describe("read", () => {
  it("makes an article of a text, and keeps its bytes", async () => {
    const path = file("story.txt", story);
    const [result] = await readAll([path], { now: () => new Date("2026-01-02T03:04:05Z") });
    const body = `Envoy met adviser\n\nMoscow. March 11. INTERFAX.RU — ${sentence}`;
    expect(result).toEqual({
      ok: true,
      article: {
        id: articleId(body),
        path,
        title: "Envoy met adviser",
        language: "en",
        dateline: { start: 19, end: 50, place: "Moscow", agency: "INTERFAX.RU", day: "--03-11" },
        body,
      },
      original: {
        bytes: Buffer.from(story),
        sha256: sha256(story),
        retrieved: "2026-01-02T03:04:05.000Z",
        method: "file",
        location: path,
        mediaType: "text/plain",
      },
    });
  });

  it("fills from the options what the text does not say, and nothing else", async () => {
    const options = {
      outlet: "Given",
      published: "2017-03-12",
      language: "de",
      url: "https://given.example/",
      title: "Given",
      byline: "Given",
    };
    const [said] = await readAll(
      [file("a.txt", `Title: Said\nOutlet: Said\nDate: 2017\nLanguage: en\nURL: https://said.example/\n\n${sentence}`)],
      options,
    );
    expect(said).toMatchObject({
      article: { title: "Said", outlet: "Said", published: "2017", language: "en", url: "https://said.example/", byline: "Given" },
    });
    const [unsaid] = await readAll([file("b.txt", `MOSCOW, March 3, 2017 /TASS/. ${sentence}`)], options);
    expect(unsaid).toMatchObject({ article: { ...options, dateline: { day: "--03-03" } } });
  });
  it.each([
    [`MOSCOW, March 3, 2017 /TASS/. ${sentence}`, "2017-03-03"],
    [`MOSCOW, March 3 /TASS/. ${sentence}`, undefined],
    [sentence, undefined],
  ])("published: %s", async (text, published) => {
    const [result] = await readAll([file("a.txt", text)]);
    expect(result?.ok && result.article.published).toBe(published);
  });
  it.each([
    ["published", "03/11/2017"],
    ["language", "article"],
    ["url", "ftp://x.example/"],
  ])("refuses a %s given as %s, by the name of the option", async (key, value) => {
    const [result] = await readAll([file("a.txt", sentence)], { [key]: value });
    expect(result).toMatchObject({ ok: false, refusal: { reason: "malformed", message: expect.stringContaining(`--${key}`) } });
  });

  it("reads a page by its name and by how it begins", async () => {
    const page = `<!doctype html><title>Envoy</title><article><p>${sentence}</p><p>${sentence}</p></article>`;
    const results = await readAll([file("a.html", page), file("b.page", page), file("c", `\n<html><body>${page}`)]);
    expect(bodies(results)).toEqual(Array(3).fill(`${sentence}\n\n${sentence}`));
    expect(results[0]).toMatchObject({ article: { title: "Envoy" }, original: { mediaType: "text/html" } });
  });

  it("reads standard input: text, page, and lines as they come", async () => {
    const [text] = await readAll(["-"], { stdin: streamOf("Envoy ", "met adviser\n\n", sentence) });
    expect(text).toMatchObject({
      ok: true,
      article: { path: "-", title: "Envoy met adviser" },
      original: { method: "stdin", location: "-" },
    });
    const lines = await readAll(["-"], { stdin: streamOf('{"body":"One', ' of them."}\n{"body":"Two."}') });
    expect(bodies(lines)).toEqual(["One of them.", "Two."]);
    expect(reasons(await readAll(["-"], { stdin: streamOf() }))).toEqual(["empty"]);
  });

  it("ends a standard input that never ends", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(65_536, "a");
    }
    expect(reasons(await readAll(["-"], { stdin: endless(), maxBytes: 1_000_000 }))).toEqual(["too_large"]);
  });

  it("walks folders in sorted order, without hidden files and packages, each folder once", async () => {
    const root = join(folder, "tree");
    for (const [name, text] of Object.entries({
      "b/2.txt": "Two.",
      "a.txt": "One.",
      "c.txt": "Three.",
      ".hidden.txt": "no",
      ".git/x.txt": "no",
      "node_modules/x.txt": "no",
    })) {
      mkdirSync(join(root, name, ".."), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    symlinkSync(root, join(root, "b", "loop"));
    symlinkSync(join(root, "nowhere"), join(root, "d-broken"));
    const results = await readAll([root]);
    expect(bodies(results)).toEqual(["One.", "Two.", "Three.", "not_found"]);
    expect(await countInputs([root, "-", "https://x.example/"])).toBe(6);
    expect(bodies(await readAll([join(root, ".hidden.txt")]))).toEqual(["no"]);
  });

  it("reads nothing before it is asked for", async () => {
    const first = file("1.txt", "One.");
    const second = join(folder, "late.txt");
    const results = read([first, second]);
    expect((await results.next()).value).toMatchObject({ ok: true });
    writeFileSync(second, "Made after the first was read.");
    expect((await results.next()).value).toMatchObject({ ok: true });
    expect((await results.next()).done).toBe(true);
  });

  it("stops when told to", async () => {
    const stop = new AbortController();
    const results = read([file("1.txt", "One."), file("2.txt", "Two.")], { signal: stop.signal });
    await results.next();
    stop.abort();
    expect((await results.next()).done).toBe(true);
  });
});

describe("read of .jsonl", () => {
  it("an article a line, bad lines by their number, the rest goes on", async () => {
    const first = JSON.stringify({
      id: "x",
      path: "from/somewhere.txt",
      title: "T",
      outlet: "O",
      published: "2017-03-11",
      language: "en",
      url: "https://x.example/",
      body: "One.\r\n",
      mentions: [],
    });
    const lines = [
      first,
      "",
      "not json",
      "[]",
      '{"title":"no body"}',
      '{"body":5}',
      '{"body":"Two.","published":"yesterday"}',
      '{"body":"\\ud800"}',
      '{"body":"a\\u0000b"}',
      '{"body":"  "}',
      `{"body":"${"x".repeat(2000)}"}`,
      Buffer.from([0x7b, 0xff, 0x7d]),
      '{"body":"Three.","title":null}',
    ];
    const path = file("corpus.jsonl", Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from("\n")])));
    const results = await readAll([path], { maxBytes: 1000 });
    expect(reasons(results)).toEqual([
      "ok",
      "malformed",
      "malformed",
      "malformed",
      "malformed",
      "malformed",
      "encoding",
      "binary",
      "empty",
      "too_large",
      "encoding",
      "ok",
    ]);
    expect(results[0]).toMatchObject({
      article: { id: articleId("One."), path: "from/somewhere.txt", title: "T", outlet: "O", published: "2017-03-11", body: "One." },
      original: { bytes: Buffer.from(first), location: `${path}:1` },
    });
    expect(results[1]).toMatchObject({ refusal: { path: `${path}:3`, message: expect.stringContaining(`${path}:3`) } });
    expect(results[11]).toMatchObject({ article: { path: `${path}:13` } });
  });
  it("an empty one is refused", async () => {
    expect(reasons(await readAll([file("a.jsonl", "\n\n"), file("b.jsonl", "")]))).toEqual(["empty", "empty"]);
  });
  it("may be larger than the limit of one input", async () => {
    const path = file("big.ndjson", `${JSON.stringify({ body: "x".repeat(900) })}\n`.repeat(50));
    expect(reasons(await readAll([path], { maxBytes: 1000 }))).toEqual(Array(50).fill("ok"));
  });
});

describe("bad input", () => {
  it.each<[what: string, name: string, content: string | Uint8Array, reason: string]>([
    ["an empty file", "a.txt", "", "empty"],
    ["white space alone", "a.txt", " \n\t\n", "empty"],
    ["a header block alone", "a.txt", "Title: x\n", "empty"],
    ["an empty page", "a.html", " ", "empty"],
    ["a picture", "a.txt", Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex"), "binary"],
    ["a program without a name", "a", Buffer.from("7f454c4602010100000000000000000002003e00", "hex"), "binary"],
    [
      "a broken encoding",
      "a.txt",
      Buffer.concat([Buffer.from("Посол встретился с советником"), Buffer.from([0xd0]), Buffer.from(" и ушёл")]),
      "encoding",
    ],
    ["a page without an article", "a.html", readFileSync(new URL("./fixtures/no-article-index.html", import.meta.url)), "no_article"],
    ["a table", "a.csv", "a,b\n1,2", "unsupported"],
    ["a JSON list", "a", '[{"body":"x"}]', "unsupported"],
    ["a feed", "a", '<?xml version="1.0"?><rss></rss>', "unsupported"],
    ["a PDF", "a.pdf", "%PDF-1.4\nobj", "binary"],
    ["a broken header block", "a.txt", "Title: x\nDate: soon\n\nText", "malformed"],
  ])("refuses %s, naming it, and goes on", async (_, name, content, reason) => {
    const path = file(name, content);
    const results = await readAll([path, file("good.txt", "Good.")]);
    expect(reasons(results)).toEqual([reason, "ok"]);
    expect(results[0]).toMatchObject({
      refusal: { path, message: expect.stringContaining(path), advice: expect.stringMatching(/\w.*\./) },
    });
  });

  it("a file of 100 MB is refused by its size, unread", async () => {
    const path = file("big.txt", "");
    truncateSync(path, 100 * 1024 * 1024);
    let opened = 0;
    const files = {
      ...nodeFiles,
      open: async (...args: Parameters<typeof nodeFiles.open>) => {
        const handle = await nodeFiles.open(...args);
        handle.read = () => {
          opened++;
          throw new Error("must not be read");
        };
        return handle;
      },
    };
    expect(reasons(await all(readIn({ files }, [path])))).toEqual(["too_large"]);
    expect(opened).toBe(0);
  });

  it("what is not there", async () => {
    expect(reasons(await readAll([join(folder, "none.txt"), "", "a\0b", `/${"x".repeat(5000)}`]))).toEqual(Array(4).fill("not_found"));
  });
  it("an address that is not fetched", async () => {
    expect(reasons(await readAll(["file:///etc/hostname", "ftp://x.example/a", "data:text/html,x"]))).toEqual(Array(3).fill("unsupported"));
  });
  it("an empty folder", async () => {
    const path = join(folder, "nothing");
    mkdirSync(path);
    expect(reasons(await readAll([path]))).toEqual(["empty"]);
  });
  it.runIf(process.platform !== "win32")("a pipe that nobody writes to, and a device without end", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(reasons(await readAll([pipe, "/dev/zero"]))).toEqual(["unsupported", "unsupported"]);
  });

  /** The superuser may read everything, so that a file system that refuses is put in place of the machine's. */
  it("a folder and a file that may not be read", async () => {
    const root = join(folder, "guarded");
    mkdirSync(join(root, "closed"), { recursive: true });
    writeFileSync(join(root, "a.txt"), "One.");
    writeFileSync(join(root, "b.txt"), "Two.");
    writeFileSync(join(root, "z.txt"), "Three.");
    const denied = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    const files = {
      ...nodeFiles,
      readdir: (async (path: string) => {
        if (path.endsWith("closed")) throw denied;
        return nodeFiles.readdir(path);
      }) as typeof nodeFiles.readdir,
      open: async (path: string, flags: number) => {
        if (path.endsWith("b.txt")) throw denied;
        return nodeFiles.open(path, flags);
      },
    } as typeof nodeFiles;
    const results = await all(readIn({ files }, [root]));
    expect(bodies(results)).toEqual(["One.", "unreadable", "unreadable", "Three."]);
    expect(results[2]).toMatchObject({ refusal: { path: join(root, "closed") } });
  });
  it.runIf(process.getuid?.() !== 0 && process.platform !== "win32")("a folder that the system closes", async () => {
    const path = join(folder, "shut");
    mkdirSync(path);
    chmodSync(path, 0o000);
    expect(reasons(await readAll([path]))).toEqual(["unreadable"]);
    chmodSync(path, 0o700);
  });

  it("shows a name with control characters without them", async () => {
    const [result] = await readAll([join(folder, "a\u001b[2J\u202eb.txt")]);
    expect(result?.ok === false && /\p{Cc}|\u202e/u.test(result.refusal.message)).toBe(false);
  });
});

describe("readText", () => {
  it("takes pasted text, with what is known of it", async () => {
    const result = await readText(`Outlet: The Lantern\n\n${sentence}`, { outlet: "Other", published: "2017-03" });
    expect(result).toMatchObject({
      ok: true,
      article: { outlet: "The Lantern", published: "2017-03", body: sentence },
      original: { method: "paste", location: "-" },
    });
    expect(result.ok && result.article.path).toBeUndefined();
  });
  it.each([
    ["", "empty"],
    ["a\0b", "binary"],
    ["a\ud800b", "encoding"],
    ["x".repeat(101), "too_large"],
    ["Date: soon\n\nx", "malformed"],
  ])("refuses %j", async (text, reason) =>
    expect(await readText(text, { maxBytes: 100 })).toMatchObject({ ok: false, refusal: { reason } }),
  );
});
