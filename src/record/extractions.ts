/** Extractions as they are kept: one row each, of which the newest counts. Later ones keep the ids of what they find again. */
import { sql } from "kysely";
import { type Article, type Extraction, ExtractionForm } from "../vocabulary/forms.js";
import { type Db, immediately, insertAll } from "./database.js";
import { membersOf } from "./derive/members.js";
import { keepingIds } from "./same-entries.js";
import { RecordError } from "./types.js";

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

/** The findings of a stored article in the JSON form of `onrecord extract`; empty where nothing was extracted. */
export const extractionOf = (article: Article, findings: string | null | undefined): Extraction => ({
  ...article,
  ...{ mentions: [], entities: [], statements: [], contacts: [], sourcing: [], assessments: [], events: [] },
  ...(findings === null || findings === undefined ? {} : (JSON.parse(findings) as object)),
});

const newestFirst = (db: Db, id: string) => db.selectFrom("extraction").where("article", "=", id).orderBy("number", "desc");

/** The number and the extractor of the newest extraction of an article, undefined where there is none. */
export const newestOf = (db: Db, id: string) => newestFirst(db, id).select(["number", "extractor"]).limit(1).executeTakeFirst();

/** The newest extraction of a stored article, undefined where there is none. */
export const storedExtraction = async (db: Db, article: Article): Promise<Extraction | undefined> => {
  const newest = await newestFirst(db, article.id).select("findings").limit(1).executeTakeFirst();
  return newest && extractionOf(article, newest.findings);
};

/** The extraction whose entries stand in the record now: the newest, but for an article that was read anew since all was derived. */
export const derivedExtraction = async (db: Db, article: Article): Promise<Extraction> => {
  const row = await db
    .selectFrom("extraction as e")
    .innerJoin("article_summary as s", "s.extraction", "e.number")
    .select("e.findings")
    .where("s.article", "=", article.id)
    .executeTakeFirst();
  return extractionOf(article, row?.findings);
};

/** All extractions of a stored article, the newest first. */
export const extractionsOf = async (db: Db, article: Article): Promise<Extraction[]> =>
  (await newestFirst(db, article.id).select("findings").execute()).map(({ findings }) => extractionOf(article, findings));

/** Is an extraction by this extractor worth another row: the first one of its article, or one of another extractor than the last? */
export const isNewer = async (db: Db, article: string, extractor: string): Promise<boolean> =>
  (await newestOf(db, article))?.extractor !== extractor;

/**
 * Writes an extraction, in which entries that an earlier one holds too have the ids that they have there.
 *
 * @returns it as it was written
 */
export const insertExtraction = async (db: Db, article: Article, found: Extraction, extractor: string): Promise<Extraction> => {
  const kept = keepingIds({ ...found, ...article }, await extractionsOf(db, article));
  await insertAll(db, "extraction", [{ article: article.id, extractor, findings: findingsOf(kept) }]);
  return kept;
};

/** All is derived from it later, at once: what could not be is refused here, where the article keeps what it has. */
const mustBeDerivable = async (extraction: Extraction): Promise<void> => {
  const { Value } = await import("typebox/value");
  const [wrong] = Value.Check(ExtractionForm, extraction) ? [] : Value.Errors(ExtractionForm, extraction);
  if (wrong !== undefined) {
    throw new RecordError(
      "bad_extraction",
      `${extraction.path ?? extraction.id}: what was extracted is not of the form that is kept: ${wrong.instancePath} ${wrong.message}`,
      "Please report it with the article's text.",
    );
  }
  membersOf(extraction);
};

/**
 * Keeps another extraction of an article that is there, without deriving anything from it: `rebuild` does that for all at once.
 *
 * @returns whether it was kept: not where the newest is by the same extractor
 * @throws RecordError `unknown_id`, `bad_extraction`
 */
export const extractAnew = (db: Db, { extraction, extractor }: { extraction: Extraction; extractor: string }): Promise<boolean> =>
  immediately(db, async (transaction) => {
    const article = await storedArticle(transaction, extraction.id);
    if (article === undefined)
      throw new RecordError("unknown_id", `there is no article ${extraction.id} in the record`, "Add it with `onrecord add`.");
    if (!(await isNewer(transaction, article.id, extractor))) return false;
    await mustBeDerivable(await insertExtraction(transaction, article, extraction, extractor));
    return true;
  });

/** The articles whose newest extraction is by another extractor, or that have none, in the order of adding. */
export const outdated = async (db: Db, extractor: string): Promise<{ total: number; articles: AsyncIterable<Article> }> => {
  const { rows } = await sql<{ id: string }>`
    select a.id from article a
    left join (select article, extractor, max(number) from extraction group by article) e on e.article = a.id
    where e.extractor is not ${extractor} order by a.number`.execute(db);
  async function* articles(): AsyncGenerator<Article> {
    for (const { id } of rows) {
      const article = await storedArticle(db, id);
      if (article !== undefined) yield article;
    }
  }
  return { total: rows.length, articles: articles() };
};
