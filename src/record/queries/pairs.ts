/** Who with whom: contacts summed up over each two who took part. */
import { sql } from "kysely";
import type { Pair } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { contactConditions } from "./contacts.js";
import { known } from "./evidence.js";
import { all, bounds, withArticle } from "./filter.js";

interface PairRow {
  one: string;
  one_name: string;
  other: string;
  other_name: string;
  contacts: number;
  origins: number;
  disputed: number;
  happened: number;
  from: string | null;
  to: string | null;
}

/**
 * Pairs of people, those first whose contacts rest on the most origins. The filter is that of contacts; with `people`,
 * only pairs of whom both are among these.
 *
 * Origins are counted over all contacts of a pair, each once: two contacts told by one newspaper have one origin.
 */
export const pairs = async (db: Db, given: RecordFilter, people: readonly string[] = []): Promise<Page<Pair>> => {
  const filter = await withArticle(db, given);
  const { limit, offset } = bounds(filter);
  const chosen = people.length === 0 ? sql`true` : sql`identity in (select identity from entity where id in ${listed(people)})`;
  const { rows } = await sql<PairRow & { total: number }>`
    with
      told as (select c.id, c.disputed, c.status, c.first_day, c.last_day from contact c where ${all(contactConditions(filter))}),
      part as (select distinct p.contact, p.identity from contact_participant p join told on told.id = p.contact where ${chosen}),
      met as (
        select a.identity as one, b.identity as other, a.contact from part a join part b on b.contact = a.contact and a.identity < b.identity),
      sum as (
        select one, other, count(*) as contacts, sum(t.disputed) as disputed, sum(t.status = 'happened') as happened,
          min(t.first_day) as "from", max(t.last_day) as "to"
        from met join told t on t.id = met.contact group by one, other),
      rest as (select one, other, count(distinct o.source) as origins from met join origin o on o.contact = met.contact group by one, other)
    select sum.*, coalesce(rest.origins, 0) as origins, i.name as one_name, j.name as other_name, count(*) over () as total
    from sum left join rest using (one, other) join identity i on i.id = sum.one join identity j on j.id = sum.other
    order by origins desc, contacts desc, i.name, j.name, sum.one, sum.other limit ${limit} offset ${offset}`.execute(db);
  const total = rows[0]?.total ?? 0;
  const items = rows.map(({ one, one_name, other, other_name, total: _, ...row }) => ({
    id: `${one}+${other}`,
    people: [
      { identity: one, name: one_name },
      { identity: other, name: other_name },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...known(row),
  }));
  const reached = offset + rows.length;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
