/** Adding articles: one transaction each, wholly in or not in. */
import { brotliCompressSync, constants } from "node:zlib";
import { CodePointText } from "../vocabulary/codepoints.js";
import type { Article, Extraction } from "../vocabulary/forms.js";
import { articleId } from "../vocabulary/ids.js";
import { type Db, immediately, insertAll } from "./database.js";
import { insertMembers, nothingTouched, removeMembers } from "./derive/articles.js";
import { findCopies } from "./derive/copies.js";
import { applyCorrections } from "./derive/corrections.js";
import { resolve } from "./derive/resolve.js";
import { loadStanding } from "./derive/standing.js";
import { type Addition, RecordError } from "./types.js";

/** An article as it was stored. */
export const storedArticle = async (db: Db, id: string): Promise<Article | undefined> => {
  const row = await db.selectFrom("article").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const { number, characters, added, dateline, ...fields } = row;
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...known, ...(dateline === null ? {} : { dateline: JSON.parse(dateline) as Article["dateline"] }), id: row.id, body: row.body };
};

/** The findings of an extraction without the article's own fields, which stand in `article`. */
const findingsOf = ({ mentions, entities, statements, contacts, sourcing, assessments, events }: Extraction): string =>
  JSON.stringify({ mentions, entities, statements, contacts, sourcing, assessments, events });

/** The newest extraction of a stored article in the JSON form of `onrecord extract`; empty where nothing was extracted. */
export const extractionOf = (article: Article, findings: string | null | undefined): Extraction => ({
  ...article,
  ...{ mentions: [], entities: [], statements: [], contacts: [], sourcing: [], assessments: [], events: [] },
  ...(findings === null || findings === undefined ? {} : (JSON.parse(findings) as object)),
});

const newestOf = (db: Db, id: string) => db.selectFrom("extraction").where("article", "=", id).orderBy("number", "desc").limit(1);

/** The newest extraction of a stored article, undefined where there is none. */
export const storedExtraction = async (db: Db, article: Article): Promise<Extraction | undefined> => {
  const newest = await newestOf(db, article.id).select("findings").executeTakeFirst();
  return newest && extractionOf(article, newest.findings);
};

/** Text is the larger part of what is kept: the best ratio costs more than it saves on pages of this size. */
const quality = 5;

const compressed = (bytes: Uint8Array): Buffer => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const insertArticle = async (db: Db, { article, original }: Addition, added: string): Promise<void> => {
  await insertAll(db, "article", [
    {
      id: article.id,
      title: article.title ?? null,
      outlet: article.outlet ?? null,
      byline: article.byline ?? null,
      published: article.published ?? null,
      language: article.language ?? null,
      url: article.url ?? null,
      path: article.path ?? null,
      dateline: article.dateline === undefined ? null : JSON.stringify(article.dateline),
      body: article.body,
      characters: new CodePointText(article.body).length,
      added,
    },
  ]);
  await insertAll(db, "original", [
    {
      article: article.id,
      sha256: original.sha256,
      size: original.bytes.byteLength,
      retrieved: original.retrieved,
      method: original.method,
      location: original.location,
      media_type: original.mediaType ?? null,
      compression: "brotli",
      bytes: compressed(original.bytes),
    },
  ]);
};

const insertRefusal = async (db: Db, { article, notExtracted }: Addition): Promise<void> => {
  if (notExtracted !== undefined) await insertAll(db, "refusal", [{ article: article.id, ...notExtracted }]);
};

const insertExtraction = async (db: Db, { extraction, extractor }: Addition): Promise<void> => {
  if (extraction !== undefined) {
    await insertAll(db, "extraction", [{ article: extraction.id, extractor: extractor ?? "1", findings: findingsOf(extraction) }]);
  }
};

/**
 * Writes what an article brings as it came, without deriving anything from it: `rebuild` does that for many at once.
 *
 * @param added when, ISO 8601
 */
export const insertTruth = async (db: Db, addition: Addition, added: string): Promise<void> => {
  await insertArticle(db, addition, added);
  await insertRefusal(db, addition);
  await insertExtraction(db, addition);
};

/** Is the extraction that comes with an article already there worth another row: the first one, or one of another extractor? */
const isNewer = async (db: Db, { extraction, extractor }: Addition): Promise<boolean> => {
  if (extraction === undefined) return false;
  const last = await newestOf(db, extraction.id).select("extractor").executeTakeFirst();
  return last === undefined || last.extractor !== (extractor ?? "1");
};

const checked = ({ article, extraction }: Addition): void => {
  const broken =
    article.id !== articleId(article.body) ||
    (extraction !== undefined && (extraction.id !== article.id || extraction.body !== article.body));
  if (broken) {
    throw new RecordError(
      "bad_article",
      `${article.path ?? article.id}: the id, the body and the extraction do not belong together`,
      "The id of an article is `sha256:` and the hash of its body; extract this very article.",
    );
  }
};

/**
 * Adds one article with its original and what was found in it.
 *
 * @returns `present` where the body is already there: then only an extraction by another extractor than the last is taken in
 * @throws RecordError `bad_article`, `bad_extraction`
 */
export const add = async (db: Db, addition: Addition): Promise<{ outcome: "added" | "present"; id: string }> => {
  checked(addition);
  const { article, extraction } = addition;
  return immediately(db, async (transaction) => {
    const known = await transaction.selectFrom("article").select("id").where("id", "=", article.id).executeTakeFirst();
    const outcome = known === undefined ? "added" : "present";
    if (known !== undefined && !(await isNewer(transaction, addition))) return { outcome, id: article.id };
    const standing = await loadStanding(transaction);
    const touched = nothingTouched();
    if (known === undefined) {
      await insertTruth(transaction, addition, new Date().toISOString());
      await findCopies(transaction, article, touched.copies);
    } else {
      await removeMembers(transaction, article.id, standing, touched);
      await insertExtraction(transaction, addition);
    }
    const stored = known === undefined ? article : ((await storedArticle(transaction, article.id)) ?? article);
    await insertMembers(transaction, stored, extraction === undefined ? undefined : { ...extraction, ...stored }, touched);
    await applyCorrections(transaction, touched, standing);
    await resolve(transaction, touched, standing);
    return { outcome, id: article.id };
  });
};
