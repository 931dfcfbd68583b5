/** Sources: outlets that publish, and whatever they rely on, told apart by name. */
import { sql } from "kysely";
import { fold } from "../../resolve/names/fold.js";
import { type Db, insertAll, listed } from "../database.js";
import type { SourceType } from "../schema.js";

/** Where facts about a source differ in its type, the more telling one counts. */
const telling: readonly SourceType[] = ["agency", "outlet", "document", "person", "organization"];

interface Naming {
  /** how often as an outlet: the name that it goes by */
  published: number;
  times: number;
}

/** The name of an outlet before the domain or the agency line of a dateline; then the most used; then by letter. */
const byUse = (a: [string, Naming], b: [string, Naming]): number =>
  b[1].published - a[1].published || b[1].times - a[1].times || (a[0] < b[0] ? -1 : 1);

/** Writes sources anew from how they are named, which triggers count (migration 0008); one that nothing names any more is gone. */
export const describeSources = async (db: Db, touched: ReadonlySet<string>): Promise<void> => {
  if (touched.size === 0) return;
  const list = listed(touched);
  const rows = await db.selectFrom("source_naming").selectAll().where("source", "in", list).execute();
  const known = new Map<string, { names: Map<string, Naming>; types: Set<SourceType> }>();
  for (const { source: id, name, type, times: n } of rows) {
    const source = known.get(id) ?? { names: new Map<string, Naming>(), types: new Set<SourceType>() };
    const before = source.names.get(name) ?? { published: 0, times: 0 };
    source.names.set(name, { published: before.published + (type === "outlet" ? n : 0), times: before.times + n });
    source.types.add(type);
    known.set(id, source);
  }
  const tallies = await db.selectFrom("source_tally").selectAll().where("source", "in", list).execute();
  const tally = new Map(tallies.map((row) => [row.source, row]));
  await db.deleteFrom("source").where("id", "in", list).execute();
  await insertAll(
    db,
    "source",
    [...known].map(([id, source]) => {
      const [name = ""] = [...source.names].sort(byUse).map(([text]) => text);
      const type = telling.find((candidate) => source.types.has(candidate)) ?? "organization";
      const { articles, origin_of } = tally.get(id) ?? { articles: 0, origin_of: 0 };
      return { id, name, folded: fold(name), type, articles, origin_of };
    }),
  );
};

/** The sources that an article names: its outlet, the agency of its dateline, and what its links lead to. */
export const sourcesOf = async (db: Db, articles: Iterable<string>): Promise<string[]> => {
  const list = listed(articles);
  const { rows } = await sql<{ source: string }>`
    select source from article_summary where article in ${list} and source is not null
    union select agency_source from article_summary where article in ${list} and agency_source is not null
    union select source from sourcing_link where article in ${list}`.execute(db);
  return rows.map(({ source }) => source);
};
