/**
 * The pipeline of `onrecord add`: read → extract → record, streaming. Extraction runs ahead in the workers of the pool
 * while the article at the head is added; results come in the order of the inputs, so that a run is repeatable.
 */
import { availableParallelism } from "node:os";
import type { Article, Extraction, Original, Refusal } from "../vocabulary/forms.js";
import { readAhead } from "./read-ahead.js";
import { RecordError, type RecordStore } from "./types.js";

/** What `read` gives for each input (`ReadResult` of read/types.ts). */
export type IngestInput = { ok: true; article: Article; original: Original } | { ok: false; refusal: Refusal };

/** What is needed of the extraction pool (`ExtractionPool` of extract/pool.ts). */
export interface Extractor {
  /** name and version of what extracts, which is kept with each extraction */
  name(): Promise<string>;
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

/** How many are under way at once. */
export const aheadOf = ({ concurrency }: IngestOptions): number => Math.max(1, concurrency ?? 2 * availableParallelism());

/** Errors after which no further article can be added either. */
export const endsTheRun: ReadonlySet<string> = new Set(["full_disk", "unwritable", "read_only", "newer_version", "not_a_record"]);

type Prepared =
  | { state: "refused"; refusal: Refusal }
  | { state: "present"; article: Article }
  | { state: "ready"; article: Article; original: Original; extraction?: Extraction; notExtracted?: Refusal }
  | { state: "failed"; article: Article; error: unknown };

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

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
  const extractor = await pool.name();
  const ordered = readAhead(inputs, aheadOf(options), (input) => prepare(input, store, pool), options.signal);
  for await (const prepared of ordered) {
    const { result, fatal } = await settle(prepared, store, extractor);
    yield result;
    if (fatal) return;
  }
}

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

export const pathOf = (article: Article): string => article.path ?? article.url ?? article.id;

const settle = async (prepared: Prepared, store: RecordStore, extractor: string): Promise<{ result: Ingested; fatal: boolean }> => {
  if (prepared.state === "refused") {
    return { result: { path: prepared.refusal.path, outcome: "refused", refusal: prepared.refusal }, fatal: false };
  }
  const { article } = prepared;
  const what = { path: pathOf(article), id: article.id, ...(article.title === undefined ? {} : { title: article.title }) };
  if (prepared.state === "present") return { result: { ...what, outcome: "present" }, fatal: false };
  if (prepared.state === "failed") return notStored(what, prepared.error);
  const { original, extraction, notExtracted } = prepared;
  try {
    const { outcome, id } = await store.add({ article, original, extraction, extractor, notExtracted });
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
