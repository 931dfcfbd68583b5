/**
 * The pipeline of `onrecord add`: read → extract → record, streaming. Extraction runs ahead in the workers of the pool
 * while the article at the head is added; results come in the order of the inputs, so that a run is repeatable.
 */
import { availableParallelism } from "node:os";
import type { Article, Extraction, Original, Refusal } from "../vocabulary/forms.js";
import { RecordError, type RecordStore } from "./types.js";

/** What `read` gives for each input (`ReadResult` of read/types.ts). */
export type IngestInput = { ok: true; article: Article; original: Original } | { ok: false; refusal: Refusal };

/** What is needed of the extraction pool (`ExtractionPool` of extract/pool.ts). */
export interface Extractor {
  extract(article: Article): Promise<{ ok: true; extraction: Extraction } | { ok: false; refusal: Refusal }>;
}

/** What became of one input. */
export type Ingested = {
  /** where it was read from: path, URL or `-` */
  path: string;
  /** `kept`: the article is stored, and nothing was extracted; `refusal` says why */
  outcome: "added" | "present" | "refused" | "kept";
  id?: string;
  title?: string;
  refusal?: Refusal;
  statements?: number;
  contacts?: number;
};

export interface IngestOptions {
  /** How many articles may be read ahead and in extraction at once; memory is bounded by it. Default: twice the cores. */
  concurrency?: number;
  /** Stops the run: what was reported stays added, what is in flight is dropped. */
  signal?: AbortSignal;
}

/** Errors after which no further article can be added either. */
const endsTheRun: ReadonlySet<string> = new Set(["full_disk", "unwritable", "read_only", "newer_version", "not_a_record"]);

type Prepared =
  | { state: "refused"; refusal: Refusal }
  | { state: "present"; article: Article }
  | { state: "ready"; article: Article; original: Original; extraction?: Extraction; notExtracted?: Refusal }
  | { state: "failed"; article: Article; error: unknown };

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Adds articles as they are read.
 *
 * One outcome for each input, in their order. An article that the record has already is not extracted again. An error
 * of the record is reported as a refusal `store` of the article at hand; where it concerns the whole record (full disk,
 * read-only, newer version) the run ends after it. Never throws for an input; throws what `inputs` itself throws, after the results before it.
 */
export async function* ingest(
  inputs: AsyncIterable<IngestInput>,
  store: RecordStore,
  pool: Extractor,
  options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  const ahead = Math.max(1, options.concurrency ?? 2 * availableParallelism());
  const ordered = readAhead(inputs, ahead, (input) => prepare(input, store, pool), options.signal);
  for await (const prepared of ordered) {
    const { result, fatal } = await settle(prepared, store);
    yield result;
    if (fatal) return;
  }
}

/** Maps `inputs` with at most `ahead` results under way; gives them in order, each as soon as it and those before are done. */
async function* readAhead<I, O>(
  inputs: AsyncIterable<I>,
  ahead: number,
  map: (input: I) => Promise<O>,
  signal?: AbortSignal,
): AsyncGenerator<O> {
  const iterator = inputs[Symbol.asyncIterator]();
  const queue: Promise<O>[] = [];
  const aborted = whenAborted(signal);
  let reading: Promise<IteratorResult<I>> | undefined;
  let ended = false;
  let failure: { error: unknown } | undefined;
  const nothingMore = (error: unknown): IteratorResult<I> => {
    failure = { error };
    return { done: true, value: undefined };
  };
  try {
    while (!signal?.aborted) {
      if (!ended && queue.length < ahead) reading ??= iterator.next().catch(nothingMore);
      const head = queue[0];
      if (head === undefined && reading === undefined) {
        if (failure) throw failure.error;
        return;
      }
      const step = await Promise.race([
        ...(head ? [head.then((value) => ({ what: "result" as const, value }))] : []),
        ...(reading ? [reading.then((next) => ({ what: "input" as const, next }))] : []),
        aborted.promise,
      ]);
      if (step.what === "aborted") return;
      if (step.what === "result") {
        queue.shift();
        yield step.value;
        continue;
      }
      reading = undefined;
      if (step.next.done) ended = true;
      else queue.push(map(step.next.value));
    }
  } finally {
    aborted.forget();
    // Not awaited: a reader that hangs in a slow request must not keep an aborted run from ending.
    iterator.return?.().catch(() => undefined);
  }
}

/** A promise of the abort that leaves no listener behind. */
const whenAborted = (signal?: AbortSignal): { promise: Promise<{ what: "aborted" }>; forget: () => void } => {
  let listener: (() => void) | undefined;
  const promise = new Promise<{ what: "aborted" }>((resolve) => {
    listener = () => resolve({ what: "aborted" });
    signal?.addEventListener("abort", listener, { once: true });
  });
  return { promise, forget: () => listener && signal?.removeEventListener("abort", listener) };
};

/** Reads from the record and extracts; never rejects. */
const prepare = async (input: IngestInput, store: RecordStore, pool: Extractor): Promise<Prepared> => {
  if (!input.ok) return { state: "refused", refusal: input.refusal };
  const { article, original } = input;
  try {
    if (await store.has(article.id)) return { state: "present", article };
  } catch (error) {
    return { state: "failed", article, error };
  }
  try {
    const answer = await pool.extract(article);
    return answer.ok
      ? { state: "ready", article, original, extraction: answer.extraction }
      : { state: "ready", article, original, notExtracted: answer.refusal };
  } catch (error) {
    const notExtracted: Refusal = {
      path: pathOf(article),
      reason: "extraction_failed",
      message: `${pathOf(article)}: extraction failed: ${reason(error)}`,
      advice: "The article is kept, with nothing extracted. Please report it with the article's text.",
    };
    return { state: "ready", article, original, notExtracted };
  }
};

const pathOf = (article: Article): string => article.path ?? article.url ?? article.id;

const settle = async (prepared: Prepared, store: RecordStore): Promise<{ result: Ingested; fatal: boolean }> => {
  if (prepared.state === "refused") {
    return { result: { path: prepared.refusal.path, outcome: "refused", refusal: prepared.refusal }, fatal: false };
  }
  const { article } = prepared;
  const what = { path: pathOf(article), id: article.id, ...(article.title === undefined ? {} : { title: article.title }) };
  if (prepared.state === "present") return { result: { ...what, outcome: "present" }, fatal: false };
  if (prepared.state === "failed") return notStored(what, prepared.error);
  const { original, extraction, notExtracted } = prepared;
  try {
    const { outcome, id } = await store.add({ article, original, extraction, notExtracted });
    if (outcome === "present") return { result: { ...what, id, outcome }, fatal: false };
    if (notExtracted) return { result: { ...what, id, outcome: "kept", refusal: notExtracted }, fatal: false };
    const counts = { statements: extraction?.statements.length ?? 0, contacts: extraction?.contacts.length ?? 0 };
    return { result: { ...what, id, outcome: "added", ...counts }, fatal: false };
  } catch (error) {
    return notStored(what, error);
  }
};

const notStored = (what: { path: string; id: string; title?: string }, error: unknown): { result: Ingested; fatal: boolean } => {
  const known = error instanceof RecordError ? error : undefined;
  const refusal: Refusal = {
    path: what.path,
    reason: "store",
    message: `${what.path}: could not be stored: ${reason(error)}`,
    advice: known?.advice ?? "Nothing of this article was stored; add it again. If it fails again, run `onrecord check`.",
  };
  return { result: { ...what, outcome: "refused", refusal }, fatal: known !== undefined && endsTheRun.has(known.code) };
};
