/** Sources: outlets that publish, and whatever they rely on, told apart by name. */
import { sql } from "kysely";
import { fold } from "../../resolve/names/fold.js";
import { type Db, insertAll, listed } from "../database.js";
import type { SourceType } from "../schema.js";

/** Where facts about a source differ in its type, the more telling one counts. */
const telling: readonly SourceType[] = ["agency", "outlet", "document", "person", "organization"];

/**
 * One row for each time that a source is named, with the type which that suggests: who publishes is an outlet, who stands
 * in a dateline is an agency; a target of links is what its entity is, else what the kind of link says; an
 * origin is what the holder is after whom it is named.
 */
const namings = (sources: Iterable<string>) => sql<{ id: string; name: string; type: SourceType; n: number }>`
  select source as id, outlet as name, 'outlet' as type, count(*) as n from article_summary where source in ${listed(sources)} group by 1, 2
  union all select agency_source, agency, 'agency', count(*) from article_summary where agency_source in ${listed(sources)} group by 1, 2
  union all select source, target, source_type, count(*) from sourcing_link where source in ${listed(sources)} group by 1, 2, 3
  union all select source, name, 'organization', count(*) from origin where source in ${listed(sources)} group by 1, 2
  union all select o.source, o.name, case e.type when 'outlet' then 'outlet' when 'organization' then 'organization' else 'person' end, count(*)
    from origin o join contact_claim c on c.contact = o.contact join claim_holder h on h.claim = c.id and h.name = o.name
      join entity e on e.id = h.entity
    where o.source in ${listed(sources)} and e.type <> 'place' group by 1, 2, 3`;

interface Naming {
  /** how often as an outlet: the name that it goes by */
  published: number;
  times: number;
}

/** The name of an outlet before the domain or the agency line of a dateline; then the most used; then by letter. */
const byUse = (a: [string, Naming], b: [string, Naming]): number =>
  b[1].published - a[1].published || b[1].times - a[1].times || (a[0] < b[0] ? -1 : 1);

/** Writes sources anew; one that nothing names any more is gone. */
export const describeSources = async (db: Db, touched: ReadonlySet<string>): Promise<void> => {
  if (touched.size === 0) return;
  const { rows } = await namings(touched).execute(db);
  const known = new Map<string, { names: Map<string, Naming>; types: Set<SourceType> }>();
  for (const { id, name, type, n } of rows) {
    const source = known.get(id) ?? { names: new Map<string, Naming>(), types: new Set<SourceType>() };
    const before = source.names.get(name) ?? { published: 0, times: 0 };
    source.names.set(name, { published: before.published + (type === "outlet" ? n : 0), times: before.times + n });
    source.types.add(type);
    known.set(id, source);
  }
  const list = listed(touched);
  const counts = await sql<{ id: string; articles: number; origin_of: number }>`
    select value as id, (select count(*) from article_summary where source = value) as articles,
      (select count(distinct o.contact) from origin o join contact c on c.id = o.contact where o.source = value and c.rejected = 0) as origin_of
    from json_each(${JSON.stringify([...touched])})`.execute(db);
  await sql`delete from source_reliance where source in ${list} or relies_on in ${list}`.execute(db);
  await db.deleteFrom("source").where("id", "in", list).execute();
  await insertAll(
    db,
    "source",
    counts.rows.flatMap(({ id, articles, origin_of }) => {
      const source = known.get(id);
      if (source === undefined) return [];
      const [name = ""] = [...source.names].sort(byUse).map(([text]) => text);
      const type = telling.find((candidate) => source.types.has(candidate)) ?? "organization";
      return [{ id, name, folded: fold(name), type, articles, origin_of }];
    }),
  );
  await sql`insert into source_reliance (source, relies_on, kind, articles)
    select publisher, source, kind, count(distinct article) from sourcing_link
      where publisher in ${list} and publisher <> source group by 1, 2, 3
    union all select publisher, source, kind, count(distinct article) from sourcing_link
      where source in ${list} and publisher not in ${list} and publisher <> source group by 1, 2, 3`.execute(db);
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
