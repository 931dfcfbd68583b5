/**
 * Which entities can be one. Entities of the same name have the same block keys, and somebody in the news daily has
 * thousands of entities: so the keys are kept once for each distinct set of them (`block`), and an entity names its set.
 */
import { sql } from "kysely";
import { identityBlocks, keysAsked, type Named } from "../../resolve/identities/cluster.js";
import type { LocalEntity } from "../../resolve/types.js";
import { sha256 } from "../../vocabulary/ids.js";
import { type Db, listed } from "../database.js";
import { type GroupRow, groupsUnder } from "./ways.js";

/** The name of a set of keys: the same for the same keys on every machine. */
const blockOf = (keys: readonly string[]): string => sha256(JSON.stringify([...keys].sort())).slice(0, 16);

/** Gives entities their sets of keys; one without keys is compared with nobody, and has none. */
export const blockEntities = async (db: Db, entities: readonly LocalEntity[]): Promise<void> => {
  const sets = new Map<string, readonly string[]>();
  const of: [string, string][] = [];
  for (const entity of entities) {
    const keys = [...new Set(identityBlocks(entity))];
    if (keys.length === 0) continue;
    const block = blockOf(keys);
    sets.set(block, keys);
    of.push([entity.id, block]);
  }
  const pairs = [...sets].flatMap(([block, keys]) => keys.map((key) => [key, block]));
  await sql`insert or ignore into entity_block (key, block)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)})`.execute(db);
  await sql`update entity set block = given.value ->> 1
    from json_each(${JSON.stringify(of)}) given where entity.id = given.value ->> 0`.execute(db);
};

/** Takes away the sets that no entity has any more. */
export const dropBlocks = async (db: Db, blocks: Iterable<string>): Promise<void> => {
  await sql`delete from entity_block where block in ${listed(blocks)} and block not in (select block from entity where block in ${listed(blocks)})`.execute(
    db,
  );
};

/** Entities of one name and type, with what is known of their keys. */
export interface Group extends Named, GroupRow {}

/** What the record holds under block keys, each part read once. */
export class Blocks {
  private readonly keys = new Map<string, ReadonlySet<string>>();
  private readonly surnames = new Map<string, Set<string>>();
  private readonly sharing = new Map<string, string[]>();
  private readonly groups = new Map<string, Group[]>();

  constructor(private readonly db: Db) {}

  /** Reads all that has a key which one of these sets of keys asks for. */
  async load(blocks: Iterable<string>): Promise<void> {
    await this.loadKeys([...blocks]);
    const keys = new Set([...blocks].flatMap((block) => keysAsked(this.keysOf(block))).filter((key) => !this.sharing.has(key)));
    for (const key of keys) this.sharing.set(key, []);
    const found = await sql<{ key: string; block: string }>`select key, block from entity_block where key in ${listed(keys)}`.execute(
      this.db,
    );
    for (const { key, block } of found.rows) this.sharing.get(key)?.push(block);
    const reached = [...new Set(found.rows.map(({ block }) => block))].filter((block) => !this.groups.has(block));
    await this.loadSurnames(reached);
    for (const block of reached) this.groups.set(block, []);
    for (const row of await groupsUnder(this.db, reached))
      this.groups.get(row.block)?.push({ ...row, keys: this.surnames.get(row.block) ?? new Set() });
  }

  /** Reads of sets of keys those of surnames alone: no others are asked for in those who are met (`Named`). */
  private async loadSurnames(blocks: readonly string[]): Promise<void> {
    for (const block of blocks) this.surnames.set(block, new Set());
    const found = await sql<{ key: string; block: string }>`select key, block from entity_block
      where block in ${listed(blocks)} and key >= 'p:' and key < 'p;'`.execute(this.db);
    for (const { key, block } of found.rows) this.surnames.get(block)?.add(key);
  }

  private async loadKeys(blocks: readonly string[]): Promise<void> {
    const fresh = blocks.filter((block) => !this.keys.has(block));
    const found = await sql<{ key: string; block: string }>`select key, block from entity_block where block in ${listed(fresh)}`.execute(
      this.db,
    );
    const sets = new Map(fresh.map((block) => [block, new Set<string>()]));
    for (const { key, block } of found.rows) sets.get(block)?.add(key);
    for (const [block, keys] of sets) this.keys.set(block, keys);
  }

  private keysOf(block: string): ReadonlySet<string> {
    return this.keys.get(block) ?? new Set();
  }

  /** A group with its keys, once it is loaded. */
  group(row: GroupRow): Group {
    return { ...row, keys: this.keysOf(row.block) };
  }

  /** The groups that have a key which this set of keys asks for, once it is loaded. */
  around(block: string): Group[] {
    const blocks = new Set(keysAsked(this.keysOf(block)).flatMap((key) => this.sharing.get(key) ?? []));
    return [...blocks].flatMap((other) => this.groups.get(other) ?? []);
  }
}
