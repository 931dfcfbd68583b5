/** Adding articles: one transaction each, wholly in or not in. */
import { brotliCompressSync, constants } from "node:zlib";
import { CodePointText } from "../vocabulary/codepoints.js";
import { articleId } from "../vocabulary/ids.js";
import { type Db, immediately, insertAll } from "./database.js";
import { insertMembers, nothingTouched, removeMembers } from "./derive/articles.js";
import { findCopies } from "./derive/copies.js";
import { applyCorrections } from "./derive/corrections.js";
import { writeFormerEntries } from "./derive/former-entries.js";
import { resolve } from "./derive/resolve.js";
import { loadStanding } from "./derive/standing.js";
import { insertExtraction, isNewer, storedArticle } from "./extractions.js";
import { type Addition, RecordError } from "./types.js";

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

const extractorOf = ({ extractor }: Addition): string => extractor ?? "1";

/**
 * Writes what an article brings as it came, without deriving anything from it: `rebuild` does that for many at once.
 *
 * @param added when, ISO 8601
 */
export const insertTruth = async (db: Db, addition: Addition, added: string): Promise<void> => {
  await insertArticle(db, addition, added);
  await insertRefusal(db, addition);
  const { article, extraction } = addition;
  if (extraction !== undefined) await insertExtraction(db, article, extraction, extractorOf(addition));
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
    const newer = extraction !== undefined && (await isNewer(transaction, article.id, extractorOf(addition)));
    if (known !== undefined && !newer) return { outcome, id: article.id };
    const standing = await loadStanding(transaction);
    const touched = nothingTouched();
    if (known === undefined) {
      await insertTruth(transaction, addition, new Date().toISOString());
      await findCopies(transaction, article, touched.copies);
      await insertMembers(transaction, article, extraction, touched);
    } else if (extraction !== undefined) {
      const stored = (await storedArticle(transaction, article.id)) ?? article;
      await removeMembers(transaction, article.id, standing, touched);
      const kept = await insertExtraction(transaction, stored, extraction, extractorOf(addition));
      await insertMembers(transaction, stored, kept, touched);
      await writeFormerEntries(transaction, [article.id]);
    }
    await applyCorrections(transaction, touched, standing);
    await resolve(transaction, touched, standing);
    return { outcome, id: article.id };
  });
};
