/** Importing lists of people and organizations to match the record against. */
import { sql } from "kysely";
import { type Db, immediately, insertAll, listed } from "./database.js";
import { blockEntries, matchWatchlists } from "./derive/watchlist.js";
import type { Imported, WatchlistEntry } from "./types.js";

const listNumber = async (db: Db, name: string): Promise<number> => {
  const known = await db.selectFrom("reference_list").select("number").where("name", "=", name).executeTakeFirst();
  if (known !== undefined) return known.number;
  return (await db.insertInto("reference_list").values({ name }).returning("number").executeTakeFirstOrThrow()).number;
};

const rowOf = (list: number, { id, name, type, aliases, identifiers, roles }: WatchlistEntry) => ({
  list,
  entry: id,
  name,
  type,
  aliases: JSON.stringify(aliases),
  identifiers: JSON.stringify(identifiers),
  roles: JSON.stringify(roles),
});

/** The identities that share a block with an entry of some list. */
const candidates = async (db: Db, entries: readonly number[]): Promise<Set<string>> => {
  const { rows } = await sql<{ identity: string }>`
    select distinct e.identity from reference_block r join entity_block b on b.key = r.key join entity e on e.block = b.block
    where r.entry in ${listed(entries)}`.execute(db);
  return new Set(rows.map(({ identity }) => identity));
};

/** The entries of a list that count: the newest of each id. */
const counting = async (db: Db, list: number): Promise<Map<number, string>> => {
  const { rows } = await sql<{ number: number; entry: string }>`
    select max(number) as number, entry from reference_entry where list = ${list} group by entry`.execute(db);
  return new Map(rows.map(({ number, entry }) => [number, entry]));
};

/**
 * Takes a list in, in one transaction. An entry that is there with the same content is `present`; one that changed is
 * added beside the old one, and counts from then on. Whom the list may mean is looked up for all of it, also where it was there.
 */
export const importWatchlist = (db: Db, name: string, entries: Iterable<WatchlistEntry>): Promise<Imported> =>
  immediately(db, async (transaction) => {
    const list = await listNumber(transaction, name);
    const old = await transaction.selectFrom("reference_entry").selectAll().where("list", "=", list).orderBy("number").execute();
    const content = new Map(
      old.map(({ number, ...row }) => [
        row.entry,
        JSON.stringify(
          rowOf(list, {
            ...row,
            id: row.entry,
            type: row.type === "person" ? "person" : "organization",
            aliases: JSON.parse(row.aliases),
            identifiers: JSON.parse(row.identifiers),
            roles: JSON.parse(row.roles),
          }),
        ),
      ]),
    );
    const replaced = new Map(old.map(({ number, entry }) => [entry, number]));
    let added = 0;
    let present = 0;
    const fresh = [];
    for (const entry of entries) {
      const row = rowOf(list, entry);
      if (content.get(entry.id) === JSON.stringify(row)) {
        present++;
        continue;
      }
      content.set(entry.id, JSON.stringify(row));
      fresh.push(row);
      added++;
    }
    await insertAll(transaction, "reference_entry", fresh);
    const rows = await transaction.selectFrom("reference_entry").select(["number", "entry"]).where("list", "=", list).execute();
    const numbers = rows.filter(({ number }) => !old.some((row) => row.number === number)).map(({ number }) => number);
    const outdated = fresh.flatMap(({ entry }) => replaced.get(entry) ?? []);
    const concerned = await candidates(transaction, outdated);
    await transaction.deleteFrom("reference_block").where("entry", "in", listed(outdated)).execute();
    await blockEntries(transaction, numbers);
    const ids = await counting(transaction, list);
    for (const identity of await candidates(transaction, [...ids.keys()])) concerned.add(identity);
    const undecided = (await matchWatchlists(transaction, concerned))
      .filter((one) => one.list === list)
      .map(({ identity, name: called, entries: fitting }) => ({
        identity,
        name: called,
        entries: fitting.map(({ entry, ...told }) => ({ entry: ids.get(entry) as string, ...told })),
      }));
    const { rows: matched } = await sql<{ n: number }>`
      select count(distinct m.identity) as n from watchlist_match m join reference_entry r on r.number = m.entry where r.list = ${list}`.execute(
      transaction,
    );
    return { added, present, matched: matched[0]?.n ?? 0, undecided };
  });
