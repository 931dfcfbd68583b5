/**
 * Reading kept articles anew, once what extracts has changed: the workers run ahead, and each article has its new extraction in
 * one transaction or keeps its old one. Nothing is derived before all are read.
 */
import type { Article, Refusal } from "../vocabulary/forms.js";
import { aheadOf, type Extractor, endsTheRun, type IngestOptions, pathOf, reason } from "./ingest.js";
import { readAhead } from "./read-ahead.js";
import { RecordError, type RecordStore } from "./types.js";

/** What became of one article. */
export interface ReadAnew {
  path: string;
  id: string;
  title?: string;
  /** `kept`: it keeps the extraction that it has, or has none as before; `refusal` says why */
  outcome: "extracted" | "kept";
  refusal?: Refusal;
  statements?: number;
  contacts?: number;
}

type Answer = Awaited<ReturnType<Extractor["extract"]>>;

const failed = (article: Article, what: Refusal["reason"], error: unknown): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: {
    path: pathOf(article),
    reason: what,
    message: `${pathOf(article)}: could not be extracted anew: ${reason(error)}`,
    advice: error instanceof RecordError ? error.advice : "Please report it with the article's text.",
  },
});

const prepare = async (article: Article, pool: Extractor): Promise<{ article: Article; answer: Answer }> => {
  try {
    return { article, answer: await pool.extract(article) };
  } catch (error) {
    return { article, answer: failed(article, "extraction_failed", error) };
  }
};

/**
 * Reads the articles anew that another extractor read last, or none, in the order of adding.
 *
 * One outcome an article. One that cannot be extracted keeps what it has, and the rest goes on; an error that concerns the whole
 * record (full disk, read-only) ends the run after it. Ended anywhere, it goes on where it was when it is run again.
 */
export async function* readAnew(
  articles: AsyncIterable<Article>,
  store: RecordStore,
  pool: Extractor,
  options: IngestOptions = {},
): AsyncGenerator<ReadAnew> {
  const extractor = await pool.name();
  for await (const { article, answer } of readAhead(articles, aheadOf(options), (one) => prepare(one, pool), options.signal)) {
    const what = { path: pathOf(article), id: article.id, ...(article.title === undefined ? {} : { title: article.title }) };
    if (!answer.ok) {
      yield { ...what, outcome: "kept", refusal: answer.refusal };
      continue;
    }
    const { extraction } = answer;
    try {
      await store.extractAnew({ extraction, extractor });
      yield { ...what, outcome: "extracted", statements: extraction.statements.length, contacts: extraction.contacts.length };
    } catch (error) {
      yield { ...what, outcome: "kept", refusal: failed(article, "store", error).refusal };
      if (error instanceof RecordError && endsTheRun.has(error.code)) return;
    }
  }
}
