import { sql } from "kysely";
import { type Db, listed } from "../database.js";

/** The index that says which members stand in which block. */
export interface BlockIndex {
  table: "claim_block" | "statement_block";
  member: "claim" | "statement";
}

export const claimBlocks: BlockIndex = { table: "claim_block", member: "claim" };
export const statementBlocks: BlockIndex = { table: "statement_block", member: "statement" };

const keysOf = async (db: Db, { table, member }: BlockIndex, members: Iterable<string>): Promise<string[]> => {
  const found = await sql<{ key: string }>`
    select distinct key from ${sql.table(table)} where ${sql.ref(member)} in ${listed(members)}`.execute(db);
  return found.rows.map(({ key }) => key);
};

const membersOf = async (db: Db, { table, member }: BlockIndex, keys: Iterable<string>): Promise<string[]> => {
  const found = await sql<{ member: string }>`
    select distinct ${sql.ref(member)} as member from ${sql.table(table)} where key in ${listed(keys)}`.execute(db);
  return found.rows.map((row) => row.member);
};

/** Those that share a block with one of `start` (and those themselves). */
export const neighbours = async (db: Db, index: BlockIndex, start: Iterable<string>): Promise<Set<string>> =>
  new Set([...start, ...(await membersOf(db, index, await keysOf(db, index, start)))]);

/**
 * All members that are connected with `start` over shared block keys. Nothing outside can be compared with anything inside, so clustering this set alone gives what
 * clustering everything would give for it.
 */
export const closure = async (db: Db, index: BlockIndex, start: Iterable<string>): Promise<Set<string>> => {
  const seen = new Set(start);
  const seenKeys = new Set<string>();
  for (let frontier = [...seen]; frontier.length > 0; ) {
    const keys = (await keysOf(db, index, frontier)).filter((key) => !seenKeys.has(key));
    for (const key of keys) seenKeys.add(key);
    frontier = (await membersOf(db, index, keys)).filter((member) => !seen.has(member));
    for (const member of frontier) seen.add(member);
  }
  return seen;
};

/** Replaces the block keys of some members. */
export const setBlocks = async (db: Db, { table, member }: BlockIndex, keys: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  await sql`delete from ${sql.table(table)} where ${sql.ref(member)} in ${listed(keys.keys())}`.execute(db);
  const pairs = [...keys].flatMap(([id, own]) => [...new Set(own)].map((key) => [key, id]));
  await sql`insert into ${sql.table(table)} (key, ${sql.ref(member)})
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)})`.execute(db);
};
