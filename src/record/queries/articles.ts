import { brotliDecompressSync } from "node:zlib";
import { sql } from "kysely";
import type { ArticleSummary, Extraction, Original } from "../../vocabulary/forms.js";
import type { SortBy } from "../../vocabulary/sorts.js";
import { type Db, listed } from "../database.js";
import { derivedExtraction, storedArticle } from "../extractions.js";
import { matchExpression } from "../search-words.js";
import type { Page, RecordFilter } from "../types.js";
import { known } from "./evidence.js";
import { articleIdOf, articlesOf, type Condition, entitiesOf, idsOf, orderOf, pageOf, published, withArticle } from "./filter.js";

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, with: other, outlet, status, article, disputed, words } = filter;
  const where: Condition[] = published(filter, "a.published");
  for (const who of [person, other]) {
    if (who !== undefined) where.push(sql`a.id in (select article from entity where id in ${entitiesOf(who)})`);
  }
  if (outlet !== undefined) where.push(sql`a.id in ${articlesOf(outlet)}`);
  if (article !== undefined) where.push(sql`a.id = ${article}`);
  if (status !== undefined) where.push(sql`a.id in (select article from refusal where reason = ${status})`);
  if (disputed !== undefined) {
    const side = sql`(select article from dispute_side)`;
    where.push(disputed ? sql`a.id in ${side}` : sql`a.id not in ${side}`);
  }
  if (words !== undefined) {
    const expression = matchExpression(words);
    where.push(
      expression === undefined ? sql`false` : sql`a.number in (select rowid from article_words where article_words match ${expression})`,
    );
  }
  return where;
};

/** Summaries of articles, in no particular order. */
export const articlesById = async (db: Db, ids: readonly string[]): Promise<ArticleSummary[]> => {
  const rows = await db
    .selectFrom("article as a")
    .innerJoin("article_summary as s", "s.article", "a.id")
    .leftJoin("copy as c", "c.article", "a.id")
    .select(["a.id", "a.title", "a.outlet", "a.byline", "a.published", "a.language", "a.url", "a.path", "a.added", "a.characters"])
    .select(["s.statements", "s.contacts", "s.people", "s.extracted", "c.original", "c.similarity", "c.why"])
    .where("a.id", "in", listed(ids))
    .execute();
  const refusals = await db.selectFrom("refusal").selectAll().where("article", "in", listed(ids)).orderBy("number").execute();
  const refused = new Map(refusals.map(({ article, reason, message }) => [article, { reason, message }]));
  return rows.map(({ extracted, original, similarity, why, ...row }) => ({
    ...known(row),
    ...(extracted === 0 && refused.has(row.id) ? { notExtracted: refused.get(row.id) } : {}),
    ...(original === null || similarity === null || why === null ? {} : { copyOf: { article: original, similarity, why } }),
  }));
};

const ofSummary = (column: "contacts" | "statements"): Condition =>
  sql`(select ${sql.ref(column)} from article_summary where article = a.id)`;

const byColumn: Record<SortBy<"articles">, Condition> = {
  published: sql`a.published`,
  title: sql`a.title collate nocase`,
  outlet: sql`a.outlet collate nocase`,
  contacts: ofSummary("contacts"),
  statements: ofSummary("statements"),
};

/** Articles, the latest published first. */
export const articles = async (db: Db, given: RecordFilter): Promise<Page<ArticleSummary>> => {
  const filter = await withArticle(db, given);
  const order = orderOf(filter.sort, byColumn, sql`a.published desc, a.id`);
  const found = await idsOf(db, { from: sql`article a`, id: "a.id", where: conditions(filter), order }, filter);
  return pageOf(found, await articlesById(db, found.ids));
};

/** One article with the extraction that the record is derived from; a unique beginning of the id is enough. */
export const article = async (db: Db, id: string): Promise<{ summary: ArticleSummary; extraction: Extraction } | undefined> => {
  const full = await articleIdOf(db, id);
  if (full === undefined) return undefined;
  const [summary] = await articlesById(db, [full]);
  const stored = await storedArticle(db, full);
  if (summary === undefined || stored === undefined) return undefined;
  return { summary, extraction: await derivedExtraction(db, stored) };
};

/** The bytes that an article came from. */
export const original = async (db: Db, id: string): Promise<Original | undefined> => {
  const full = await articleIdOf(db, id);
  if (full === undefined) return undefined;
  const row = await db.selectFrom("original").selectAll().where("article", "=", full).executeTakeFirst();
  if (row === undefined) return undefined;
  const { sha256, retrieved, method, location, media_type } = row;
  return {
    bytes: brotliDecompressSync(row.bytes),
    sha256,
    retrieved,
    method,
    location,
    ...(media_type === null ? {} : { mediaType: media_type }),
  };
};
