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
export const neighbours = async (db: Db, index: BlockIndex, start: Iterable<string>): Promise<Set<string>> => {
  const own = [...start];
  return new Set(own.length === 0 ? [] : [...own, ...(await membersOf(db, index, await keysOf(db, index, own)))]);
};

/** Reads the members under the keys of some, each key once. */
export class BlockReader {
  private readonly read = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly index: BlockIndex,
  ) {}

  /** Members under such keys of these as were not read before. */
  async unread(members: Iterable<string>): Promise<string[]> {
    const keys = (await keysOf(this.db, this.index, members)).filter((key) => !this.read.has(key));
    for (const key of keys) this.read.add(key);
    return membersOf(this.db, this.index, keys);
  }
}

/** So many keys are written at a time, since they go to SQLite as one text. */
const atOnce = 100_000;

/** Replaces the block keys of some members. */
export const setBlocks = async (db: Db, { table, member }: BlockIndex, keys: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  await sql`delete from ${sql.table(table)} where ${sql.ref(member)} in ${listed(keys.keys())}`.execute(db);
  const pairs = [...keys].flatMap(([id, own]) => [...new Set(own)].map((key) => [key, id]));
  for (let i = 0; i < pairs.length; i += atOnce) {
    await sql`insert into ${sql.table(table)} (key, ${sql.ref(member)})
      select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs.slice(i, i + atOnce))}) order by 1`.execute(db);
  }
};
