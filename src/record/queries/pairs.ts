/** Who with whom: contacts summed up over each two who took part. */
import { sql } from "kysely";
import { compareText } from "../../resolve/sets.js";
import type { Pair } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { contactConditions } from "./contacts.js";
import { groupedBy, known } from "./evidence.js";
import { all, bounds, withArticle } from "./filter.js";

/** Most pairs in one page: a network is drawn as a whole, and counting anew for each page of it would cost more than the rest. */
export const mostPairs = 20_000;

interface Told {
  id: string;
  disputed: 0 | 1;
  status: string;
  first_day: string | null;
  last_day: string | null;
}

interface Sum {
  one: string;
  other: string;
  contacts: number;
  disputed: number;
  happened: number;
  from: string | null;
  to: string | null;
  origins: Set<string>;
}

/** The earlier, or with -1 the later, of two days, of which either may be unknown. */
const bound = (a: string | null, b: string | null, sign: 1 | -1): string | null =>
  a === null || b === null ? (a ?? b) : (sign > 0 ? a < b : a > b) ? a : b;

type Grouped = ReadonlyMap<string, { value: string }[]>;

/** Every two of the people of each contact, summed up. Done here: SQLite sorts all rows anew for each of the sums. */
const summed = (told: readonly Told[], people: Grouped, origins: Grouped): Sum[] => {
  const sums = new Map<string, Sum>();
  for (const { id, disputed, status, first_day, last_day } of told) {
    const present = [...new Set((people.get(id) ?? []).map(({ value }) => value))].sort();
    const rests = origins.get(id) ?? [];
    for (const [i, one] of present.entries()) {
      for (const other of present.slice(i + 1)) {
        const key = `${one}+${other}`;
        const nothing = { one, other, contacts: 0, disputed: 0, happened: 0, from: null, to: null, origins: new Set<string>() };
        const sum: Sum = sums.get(key) ?? nothing;
        sum.contacts++;
        sum.disputed += disputed;
        if (status === "happened") sum.happened++;
        sum.from = bound(sum.from, first_day, 1);
        sum.to = bound(sum.to, last_day, -1);
        for (const { value } of rests) sum.origins.add(value);
        sums.set(key, sum);
      }
    }
  }
  return [...sums.values()];
};

/**
 * Pairs of people, those first whose contacts rest on the most origins. The filter is that of contacts; with `people`,
 * only pairs of whom both are among these. A page holds up to 20,000.
 *
 * Origins are counted over all contacts of a pair, each once: two contacts told by one newspaper have one origin.
 */
export const pairs = async (db: Db, given: RecordFilter, people: readonly string[] = []): Promise<Page<Pair>> => {
  const filter = await withArticle(db, given);
  const { limit, offset } = bounds(filter, mostPairs);
  const chosen = people.length === 0 ? sql`true` : sql`p.identity in (select identity from entity where id in ${listed(people)})`;
  const told = await sql<Told>`
    select c.id, c.disputed, c.status, c.first_day, c.last_day from contact c where ${all(contactConditions(filter))}`.execute(db);
  const ids = listed(told.rows.map(({ id }) => id));
  const present = await sql<{ contact: string; value: string }>`
    select p.contact, p.identity as value from contact_participant p where p.contact in ${ids} and ${chosen}`.execute(db);
  const rests = await sql<{ contact: string; value: string }>`
    select o.contact, o.source as value from origin o where o.contact in ${ids}`.execute(db);
  const sums = summed(told.rows, groupedBy(present.rows, "contact"), groupedBy(rests.rows, "contact"));
  const identities = await sql<{ id: string; name: string }>`
    select id, name from identity where id in ${listed(new Set(sums.flatMap(({ one, other }) => [one, other])))}`.execute(db);
  const names = new Map(identities.rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  sums.sort(
    (a, b) =>
      b.origins.size - a.origins.size ||
      b.contacts - a.contacts ||
      compareText(nameOf(a.one), nameOf(b.one)) ||
      compareText(nameOf(a.other), nameOf(b.other)) ||
      compareText(a.one, b.one) ||
      compareText(a.other, b.other),
  );
  const total = sums.length;
  const items = sums.slice(offset, offset + limit).map(({ one, other, origins, ...sum }) => ({
    id: `${one}+${other}`,
    people: [
      { identity: one, name: nameOf(one) },
      { identity: other, name: nameOf(other) },
    ].sort((a, b) => compareText(a.name, b.name)),
    ...known(sum),
    origins: origins.size,
  }));
  const reached = offset + items.length;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
