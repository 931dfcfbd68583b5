import { sql } from "kysely";
import { fold } from "../../resolve/names/fold.js";
import type { Source } from "../../vocabulary/forms.js";
import type { SortBy } from "../../vocabulary/sorts.js";
import { type Db, listed } from "../database.js";
import { sourceId } from "../derive/source-id.js";
import type { Page, RecordFilter } from "../types.js";
import { decisionsOn, groupedBy } from "./evidence.js";
import { type Condition, entitiesOf, idsOf, notRejected, orderOf, pageOf, published, withArticle } from "./filter.js";

const folded = (words: string): Condition[] =>
  fold(words)
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => sql`instr(s.folded, ${word}) > 0`);

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, outlet, status, minOrigins, article, words } = filter;
  const where: Condition[] = [notRejected("s.id")];
  const named = (of: Condition): Condition =>
    sql`s.id in (select t.source from article_summary t join article a on a.id = t.article where ${of}
      union select l.source from sourcing_link l join article a on a.id = l.article where ${of})`;
  if (person !== undefined) {
    where.push(
      sql`(s.id in (select source from sourcing_link where entity in ${entitiesOf(person)}) or (${sql.join(folded(person), sql` and `)}))`,
    );
  }
  if (outlet !== undefined) {
    where.push(sql`(s.id = ${sourceId(outlet)} or s.id in (select relies_on from source_reliance where source = ${sourceId(outlet)}))`);
  }
  if (words !== undefined) where.push(...folded(words));
  if (status !== undefined) where.push(sql`s.type = ${status}`);
  if (minOrigins !== undefined) where.push(sql`s.origin_of >= ${minOrigins}`);
  if (article !== undefined) where.push(named(sql`a.id = ${article}`));
  if (filter.from !== undefined || filter.to !== undefined) where.push(named(sql.join(published(filter, "a.published"), sql` and `)));
  return where;
};

/** Sources with what they rely on, in no particular order. */
export const sourcesById = async (db: Db, ids: readonly string[]): Promise<Source[]> => {
  const rows = await db.selectFrom("source").selectAll().where("id", "in", listed(ids)).execute();
  const reliance = await db
    .selectFrom("source_reliance as r")
    .innerJoin("source as t", "t.id", "r.relies_on")
    .select(["r.source as of", "t.name as source", "r.kind", "r.articles"])
    .where("r.source", "in", listed(ids))
    .orderBy("r.articles", "desc")
    .orderBy("t.name")
    .orderBy("r.kind")
    .execute();
  const of = groupedBy(reliance, "of");
  const decisions = await decisionsOn(db, ids);
  return rows.map(({ id, name, type, articles, origin_of }) => ({
    id,
    name,
    type,
    articles,
    reliesOn: (of.get(id) ?? []).map(({ source, kind, articles: n }) => ({ source, kind, articles: n })),
    originOf: origin_of,
    ...(decisions.has(id) ? { review: decisions.get(id) } : {}),
  }));
};

const byColumn: Record<SortBy<"sources">, Condition> = {
  name: sql`s.folded`,
  type: sql`s.type`,
  articles: sql`s.articles`,
  originOf: sql`s.origin_of`,
};

/** Sources: those first that most contacts go back to, then those with the most articles. */
export const sources = async (db: Db, given: RecordFilter): Promise<Page<Source>> => {
  const filter = await withArticle(db, given);
  const order = orderOf(filter.sort, byColumn, sql`s.origin_of desc, s.articles desc, s.name, s.id`);
  const found = await idsOf(db, { from: sql`source s`, id: "s.id", where: conditions(filter), order }, filter);
  return pageOf(found, await sourcesById(db, found.ids));
};
