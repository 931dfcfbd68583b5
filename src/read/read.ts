/**
 * Stage 1: a path, URL, folder or `-` becomes Articles, one at a time and as they are asked for. Bad input becomes a
 * refusal that names it, says why and what to do; the rest goes on.
 */
import type { Article, Original } from "../vocabulary/forms.js";
import { articleId, sha256 } from "../vocabulary/ids.js";
import { findDateline } from "./dateline.js";
import { decode, metaCharset } from "./decode.js";
import type { Fetcher, FetcherOptions } from "./fetch.js";
import { bytesOf, type FileSystem, thisMachine, walk } from "./files.js";
import { type Format, formatOfBeginning, formatOfMediaType, formatOfName } from "./formats.js";
import { readRecord } from "./jsonl.js";
import { detectLanguage } from "./language.js";
import { checkedMeta } from "./meta.js";
import { Refused, refusalOf } from "./refusals.js";
import { collect, linesOf, peek, tooLarge } from "./streams.js";
import { cleanBody, readPlainText } from "./text.js";
import { type Draft, defaultMaxBytes, type Meta, type ReadOptions, type ReadResult } from "./types.js";

export type { Meta, ReadOptions, ReadResult } from "./types.js";

/** An input that is open: its bytes, and what is known of them before they are read. */
interface Input {
  /** as the user gave it */
  path: string;
  location: string;
  method: Original["method"];
  chunks: AsyncIterable<Uint8Array>;
  format?: Format;
  mediaType?: string;
  charset?: string;
}

/** What reading needs of the world; tests put failing ones in. */
export interface World {
  files: FileSystem;
  lookup?: FetcherOptions["lookup"];
}

/** Article and original from a draft. What the text says goes before what the options say, and that before what is told from the words. */
async function articleOf(draft: Draft, path: string | undefined, options: ReadOptions): Promise<Article> {
  const body = cleanBody(draft.body);
  if (body === "") throw new Refused("empty", "there is no text in it");
  const given = checkedMeta(options, (key) => `--${key}`);
  const dateline = findDateline(body);
  const { date, ...place } = dateline ?? {};
  const article: Article = { id: articleId(body), body };
  const known: Partial<Article> = {
    path: draft.path ?? path,
    title: draft.title ?? given.title,
    outlet: draft.outlet ?? given.outlet,
    byline: draft.byline ?? given.byline,
    published: draft.published ?? given.published ?? date,
    language: draft.language ?? given.language ?? (await detectLanguage(body)),
    url: draft.url ?? given.url,
    dateline: dateline === undefined ? undefined : { ...place, start: dateline.start, end: dateline.end },
  };
  return Object.assign(article, Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)));
}

function originalOf(input: Omit<Input, "path" | "chunks">, bytes: Uint8Array, options: ReadOptions): Original {
  const { location, method, mediaType } = input;
  const retrieved = (options.now?.() ?? new Date()).toISOString();
  return { bytes, sha256: sha256(bytes), retrieved, method, location, ...(mediaType === undefined ? {} : { mediaType }) };
}

const mediaTypes: Record<Format, string> = { text: "text/plain", html: "text/html", jsonl: "application/x-ndjson" };

/** The libraries for pages, and those for fetching, take a while to load: only once there is such an input. */
const readPage = async (text: string, input: Input): Promise<Draft> =>
  (await import("./html.js")).readHtml(text, input.method === "http" ? input.location : undefined);
const openFetcher = async (options: FetcherOptions): Promise<Fetcher> => new (await import("./fetch.js")).Fetcher(options);

async function readWhole(input: Input, format: "text" | "html", options: ReadOptions): Promise<ReadResult> {
  const bytes = await collect(input.chunks, options.maxBytes ?? defaultMaxBytes);
  const text = await decode(bytes, [input.charset, format === "html" ? metaCharset(bytes) : undefined]);
  if (text.trim() === "") throw new Refused("empty", "there is no text in it");
  const draft = format === "html" ? await readPage(text, input) : readPlainText(text);
  if (input.method === "http") draft.url ??= input.location;
  const article = await articleOf(draft, input.path, options);
  return { ok: true, article, original: originalOf({ ...input, mediaType: input.mediaType ?? mediaTypes[format] }, bytes, options) };
}

/** One result a line; a line that is bad, or too long, is refused by its number and the next is read. */
async function* readLines(input: Input, options: ReadOptions): AsyncGenerator<ReadResult> {
  const limit = options.maxBytes ?? defaultMaxBytes;
  let number = 0;
  let found = 0;
  for await (const bytes of linesOf(input.chunks, limit)) {
    number++;
    const path = `${input.path}:${number}`;
    try {
      if (bytes === undefined) throw tooLarge(limit);
      if (bytes.length === 0) continue;
      const text = await decode(bytes, ["utf-8"]);
      if (text.trim() === "") continue;
      found++;
      const article = await articleOf(readRecord(text), path, options);
      const origin = { location: `${input.location}:${number}`, method: input.method, mediaType: "application/json" };
      yield { ok: true, article, original: originalOf(origin, bytes, options) };
    } catch (error) {
      found++;
      yield { ok: false, refusal: refusalOf(path, error) };
    }
  }
  if (found === 0) throw new Refused("empty", "there is no article in it");
}

/** Enough of a beginning to tell its format. */
const beginning = 4100;

async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<ReadResult> {
  try {
    const { head, chunks } = await peek(input.chunks, beginning);
    const format = input.format ?? formatOfBeginning(head);
    const opened = { ...input, chunks };
    if (format === "jsonl") yield* readLines(opened, options);
    else yield await readWhole(opened, format, options);
  } catch (error) {
    yield { ok: false, refusal: refusalOf(input.path, error) };
  }
}

async function* readFolder(path: string, options: ReadOptions, world: World): AsyncGenerator<ReadResult> {
  for await (const found of walk(path, world.files)) {
    if (options.signal?.aborted) return;
    try {
      if (found.error !== undefined) throw found.error;
      const format = formatOfName(found.path);
      const limit = format === "jsonl" ? undefined : (options.maxBytes ?? defaultMaxBytes);
      const chunks = bytesOf(found.path, limit, world.files);
      yield* readInput({ path: found.path, location: found.path, method: "file", chunks, format }, options);
    } catch (error) {
      yield { ok: false, refusal: refusalOf(found.path, error) };
    }
  }
}

async function* readAddress(address: string, fetcher: Fetcher, options: ReadOptions): AsyncGenerator<ReadResult> {
  try {
    const { bytes, url, mediaType, charset } = await fetcher.page(address);
    const format = formatOfMediaType(mediaType);
    const chunks = (async function* () {
      yield bytes;
    })();
    yield* readInput({ path: address, location: url, method: "http", chunks, format, mediaType, charset }, options);
  } catch (error) {
    if (!options.signal?.aborted) yield { ok: false, refusal: refusalOf(address, error) };
  }
}

/** Has it the form of an address? A Windows drive (`C:\`) is none. */
const isAddress = (location: string): boolean =>
  /^[a-z][a-z\d+.-]+:\/\//i.test(location) || /^(?:file|data|javascript|mailto):/i.test(location);

/** `read` in a given world. */
export async function* readIn(world: World, locations: Iterable<string>, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  let fetcher: Fetcher | undefined;
  try {
    for (const location of locations) {
      if (options.signal?.aborted) return;
      if (location === "-") {
        const chunks = options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>);
        yield* readInput({ path: "-", location: "-", method: "stdin", chunks }, options);
      } else if (isAddress(location)) {
        fetcher ??= await openFetcher({ ...options, lookup: world.lookup });
        yield* readAddress(location, fetcher, options);
      } else yield* readFolder(location, options, world);
    }
  } finally {
    await fetcher?.close();
  }
}

/**
 * Every path, URL or `-` in turn, folders walked in sorted order; one result at a time, nothing read before it is asked for.
 * A `.jsonl` file gives a result a line. Never throws for bad input: it yields a refusal and goes on.
 * @param locations paths of files and folders, http(s) addresses, `-` for standard input
 * @param options what a file does not say, and limits; see ReadOptions
 */
export async function* read(locations: Iterable<string>, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  yield* readIn({ files: thisMachine }, locations, options);
}

/**
 * A pasted text as an article; a header block is understood as in a file. Its original is the text as UTF-8.
 * @param meta what the text does not say, and the time, for tests
 */
export async function readText(text: string, meta: Meta & Pick<ReadOptions, "now" | "maxBytes"> = {}): Promise<ReadResult> {
  try {
    if (/\p{Cs}/u.test(text)) throw new Refused("encoding", "the text holds half a character (a lone surrogate)");
    const bytes = new TextEncoder().encode(text);
    const limit = meta.maxBytes ?? defaultMaxBytes;
    if (bytes.length > limit) throw tooLarge(limit);
    const article = await articleOf(readPlainText(await decode(bytes, ["utf-8"])), undefined, meta);
    return { ok: true, article, original: originalOf({ location: "-", method: "paste", mediaType: "text/plain" }, bytes, meta) };
  } catch (error) {
    return { ok: false, refusal: refusalOf("pasted text", error) };
  }
}

/**
 * A file that came as bytes, such as one that was dropped on a page: read as a file of that name would be.
 * @param options what the file does not say, and limits; see ReadOptions
 */
export async function* readBytes(name: string, bytes: Uint8Array, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  try {
    const chunks = (async function* () {
      yield bytes;
    })();
    yield* readInput({ path: name, location: name, method: "file", chunks, format: formatOfName(name) }, options);
  } catch (error) {
    yield { ok: false, refusal: refusalOf(name, error) };
  }
}

/** How many inputs `read` will come to, for a progress bar: folders are walked, files not opened, so a `.jsonl` counts one. */
export async function countInputs(locations: Iterable<string>): Promise<number> {
  let count = 0;
  for (const location of locations) {
    if (location === "-" || isAddress(location)) count++;
    else for await (const _ of walk(location)) count++;
  }
  return count;
}
