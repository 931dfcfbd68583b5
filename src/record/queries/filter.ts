/** What all tables share: pages, people by id or name, dates, words. */
import { type RawBuilder, sql } from "kysely";
import { fold } from "../../resolve/names/fold.js";
import type { Db } from "../database.js";
import { spanOf } from "../dates.js";
import { sourceId } from "../derive/source-id.js";
import { matchExpression, withinEntries } from "../search-words.js";
import { type Page, RecordError, type RecordFilter } from "../types.js";

export type Condition = RawBuilder<unknown>;

const bad = (field: string, value: string, advice: string): RecordError =>
  new RecordError("bad_filter", `${field}: “${value}” is not understood`, advice);

/** Where a page begins and how long it is, `most` entries at most. A cursor is the number of entries before it. */
export const bounds = (filter: { limit?: number; skip?: number; cursor?: string }, most = 1000): { limit: number; offset: number } => {
  const { limit = 100, skip = 0, cursor = String(Math.max(0, Math.trunc(skip))) } = filter;
  if (!/^\d{1,9}$/.test(cursor)) throw bad("cursor", cursor, "Give the `next` of the page before, unchanged.");
  return { limit: Math.max(1, Math.min(most, Math.trunc(limit))), offset: Number(cursor) };
};

/**
 * The order that `sort` asks for: by one of `by`, ties in the list's own order. What has no value comes last in both directions.
 *
 * @param by what each name sorts by
 * @param own the order of the list where none is asked for
 */
export const orderOf = <T extends string>(sort: string | undefined, by: Readonly<Record<T, Condition>>, own: Condition): Condition => {
  if (sort === undefined) return own;
  const [name, direction] = sort.startsWith("-") ? [sort.slice(1), sql`desc`] : [sort, sql`asc`];
  if (!Object.hasOwn(by, name)) throw bad("sort", sort, `Give one of ${Object.keys(by).join(", ")}, with a - before it to turn it round.`);
  return sql`${by[name as T]} ${direction} nulls last, ${own}`;
};

/** All conditions joined by `and`; true where there are none. */
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;

/** How many rows there are in all. */
export const countOf = async (db: Db, from: Condition, where: Condition): Promise<number> =>
  (await sql<{ total: number }>`select count(*) as total from ${from} where ${where}`.execute(db)).rows[0]?.total ?? 0;

/**
 * That number as a column beside the rows of a page, where all must be looked at anyway to find the page (`narrow`); else
 * null, and it is counted apart.
 */
export const totalOf = (narrow: boolean): Condition => (narrow ? sql`count(*) over ()` : sql`null`);

/**
 * The ids of a page in order, and how many there are in all. `from` is a table with its alias, `id` the column to give; `narrow`
 * says that few rows of the table are let through; `within` is a condition that holds of all of the page and which makes it found
 * sooner.
 */
export const idsOf = async (
  db: Db,
  query: { from: Condition; id: string; where: readonly Condition[]; order: Condition; narrow?: boolean; within?: Condition },
  filter: RecordFilter,
): Promise<{ ids: string[]; total: number; next?: string }> => {
  const { limit, offset } = bounds(filter);
  const where = all(query.where);
  const { rows } = await sql<{ id: string; total: number | null }>`
    select ${sql.ref(query.id)} as id, ${totalOf(query.narrow ?? false)} as total from ${query.from}
    where ${where} and ${query.within ?? sql`true`} order by ${query.order} limit ${limit} offset ${offset}`.execute(db);
  const total = rows[0]?.total ?? (await countOf(db, query.from, where));
  return { ids: rows.map(({ id }) => id), total, next: offset + rows.length < total ? String(offset + rows.length) : undefined };
};

/** A page of entries that were loaded in any order, in the order of their ids. */
export const pageOf = <T extends { id: string }>(
  found: { ids: string[]; total: number; next?: string },
  entries: readonly T[],
): Page<T> => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const items = found.ids.flatMap((id) => byId.get(id) ?? []);
  return found.next === undefined ? { items, total: found.total } : { items, total: found.total, next: found.next };
};

/** A subquery of the identities that `person` means: the one that holds this id, or all with a name that holds these words. */
export const identitiesOf = (person: string): Condition => {
  if (/^e-[0-9a-f]{16}$/.test(person)) return sql`(select identity from entity where id = ${person})`;
  const words = fold(person)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) throw bad("person", person, "Give an id, a name or a part of one.");
  return sql`(select identity from identity_name where ${all(words.map((word) => sql`instr(folded, ${word}) > 0`))}
    union select id from identity where ${all(words.map((word) => sql`instr(folded, ${word}) > 0`))})`;
};

/** A subquery of the entities (one an article) of the identities that `person` means. */
export const entitiesOf = (person: string): Condition => sql`(select id from entity where identity in ${identitiesOf(person)})`;

/** A subquery of the contact that holds this id, its own or that of one of its claims. */
export const contactOf = (id: string): Condition => sql`(select contact from contact_claim where id = ${id})`;

/** A subquery of the articles of an outlet, by its name in any spelling that is folded alike. */
export const articlesOf = (outlet: string): Condition => sql`(select article from article_summary where source = ${sourceId(outlet)})`;

const day = (field: "from" | "to", value: string): string => {
  const span = spanOf(value);
  if (span === undefined) throw bad(field, value, "Give a date as 2016, 2016-12 or 2016-12-01.");
  return field === "from" ? span.first : span.last;
};

/**
 * Does the span between two columns of days overlap with the span asked for? Undated entries do not.
 *
 * @param first column of first days, or of partial dates
 * @param last column of last days; partial dates are compared by their beginning
 */
export const during = (filter: RecordFilter, first: string, last: string): Condition[] => [
  ...(filter.from === undefined ? [] : [sql`${sql.ref(last)} >= ${day("from", filter.from)}`]),
  ...(filter.to === undefined ? [] : [sql`${sql.ref(first)} <= ${day("to", filter.to)}`]),
];

/** The same for a column of partial dates, such as the date of publication. */
export const published = (filter: RecordFilter, column: string): Condition[] => [
  ...(filter.from === undefined ? [] : [sql`substr(${sql.ref(column)} || '-12-31', 1, 10) >= ${day("from", filter.from)}`]),
  ...(filter.to === undefined ? [] : [sql`substr(${sql.ref(column)} || '-01-01', 1, 10) <= ${day("to", filter.to)}`]),
];

/** Kinds of entries that are found by their words. */
export type EntryKind = "contact" | "statement" | "event" | "assessment";

/** A subquery of the entries of a kind (or of any) that hold these words in the evidence that carries them. */
export const entriesWith = (words: string, kind?: EntryKind): Condition => {
  const expression = matchExpression(words);
  if (expression === undefined) return sql`(select null where false)`;
  const match = withinEntries(expression, ["words"], kind);
  return sql`(select entry from entry_text where number in (select rowid from entry_words where entry_words match ${match}))`;
};

/** The full id of the article that begins so, where there is one alone. */
export const articleIdOf = async (db: Db, beginning: string): Promise<string | undefined> => {
  const prefix = beginning.startsWith("sha256:") ? beginning : `sha256:${beginning}`;
  if (!/^sha256:[0-9a-f]{4,64}$/.test(prefix)) return undefined;
  const rows = await db.selectFrom("article").select("id").where("id", ">=", prefix).where("id", "<", `${prefix}g`).limit(2).execute();
  return rows.length === 1 ? rows[0]?.id : undefined;
};

/** The article of a filter with its full id; one that is not there matches nothing. */
export const withArticle = async (db: Db, filter: RecordFilter): Promise<RecordFilter> =>
  filter.article === undefined ? filter : { ...filter, article: (await articleIdOf(db, filter.article)) ?? filter.article };

/** Is the entry in this column one that a reviewer rejected? */
export const notRejected = (column: string): Condition =>
  sql`${sql.ref(column)} not in (select entry from decision where decision = 'reject')`;
