/**
 * Which entities can be one. Entities of the same name have the same block keys, and somebody in the news daily has
 * thousands of entities: so the keys are kept once for each distinct set of them (`block`), and an entity names its set.
 */
import { sql } from "kysely";
import { keysAsked, type Named, onlyJoins, type Tie, tieOf } from "../../resolve/identities/cluster.js";
import { compareText, groupBy } from "../../resolve/sets.js";
import { sha256 } from "../../vocabulary/ids.js";
import { type Db, listed } from "../database.js";
import { type BearingGroup, type GroupRow, groupsComing, groupsUnder, idOf } from "./ways.js";

/** The name of a set of keys: the same for the same keys on every machine. */
export const blockOf = (keys: readonly string[]): string => sha256(JSON.stringify([...new Set(keys)].sort())).slice(0, 16);

/**
 * Writes sets of keys; one that is there is there as a whole.
 *
 * @param known sets that are there, and takes these
 */
export const addBlocks = async (db: Db, pairs: readonly { key: string; block: string }[], known: Set<string>): Promise<void> => {
  const fresh = new Set(pairs.map(({ block }) => block).filter((block) => !known.has(block)));
  if (fresh.size === 0) return;
  const { rows } = await sql<{ block: string }>`select distinct block from entity_block where block in ${listed(fresh)}`.execute(db);
  for (const block of fresh) known.add(block);
  for (const { block } of rows) fresh.delete(block);
  const missing = pairs.filter(({ block }) => fresh.has(block)).map(({ key, block }) => [key, block]);
  if (missing.length === 0) return;
  await sql`insert into entity_block (key, block)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(missing)}) order by 1, 2`.execute(db);
};

/** Takes away the sets that no entity has any more. */
export const dropBlocks = async (db: Db, blocks: Iterable<string>): Promise<void> => {
  await sql`delete from entity_block where block in ${listed(blocks)} and block not in (select block from entity where block in ${listed(blocks)})`.execute(
    db,
  );
};

/** Entities of one name and type, with what is known of their keys. */
export interface Group extends Named, GroupRow {
  /** `idOf` */
  id: string;
  /** is it a name that only joins (`onlyJoins`)? */
  joins: boolean;
}

const groupOf = ({ block, name, type }: GroupRow, keys: ReadonlySet<string>): Group => {
  const row = { block, name, type };
  return { ...row, id: idOf(row), joins: onlyJoins(row), keys };
};

/**
 * What the record holds under block keys, each part read once: which groups there are and how they are tied stays as it is while
 * identities are told, since a group is there with its first entity, wherever that stands.
 */
export class Blocks {
  /** the keys of the sets of which all that they ask for is read */
  private readonly keys = new Map<string, ReadonlySet<string>>();
  /** the sets that have a key */
  private readonly sharing = new Map<string, string[]>();
  /** the groups of a set with the keys of surnames alone: no others are asked for in those who are met (`Named`) */
  private readonly groups = new Map<string, Group[]>();
  /** those of entities that stand nowhere yet, by their sets */
  private coming: ReadonlyMap<string, readonly BearingGroup[]> | undefined;
  /** groups with all their keys, by `idOf` */
  private readonly whole = new Map<string, Group>();
  private readonly near = new Map<string, readonly Group[]>();
  private readonly ties = new Map<string, Map<string, Tie>>();

  constructor(private readonly db: Db) {}

  /** Reads all that has a key which one of these sets of keys asks for. */
  async load(blocks: Iterable<string>): Promise<void> {
    const fresh = [...blocks].filter((block) => !this.keys.has(block));
    if (fresh.length === 0) return;
    await this.loadKeys(fresh);
    const keys = new Set(fresh.flatMap((block) => keysAsked(this.keysOf(block))).filter((key) => !this.sharing.has(key)));
    for (const key of keys) this.sharing.set(key, []);
    const found = await sql<{ key: string; block: string }>`select key, block from entity_block where key in ${listed(keys)}`.execute(
      this.db,
    );
    for (const { key, block } of found.rows) this.sharing.get(key)?.push(block);
    await this.loadGroups([...new Set(found.rows.map(({ block }) => block))].filter((block) => !this.groups.has(block)));
  }

  private async loadKeys(blocks: readonly string[]): Promise<void> {
    const found = await sql<{ key: string; block: string }>`select key, block from entity_block where block in ${listed(blocks)}`.execute(
      this.db,
    );
    const sets = new Map(blocks.map((block) => [block, new Set<string>()]));
    for (const { key, block } of found.rows) sets.get(block)?.add(key);
    for (const [block, keys] of sets) this.keys.set(block, keys);
  }

  /** Reads the groups of sets of keys. */
  private async loadGroups(blocks: readonly string[]): Promise<void> {
    if (blocks.length === 0) return;
    this.coming ??= groupBy(await groupsComing(this.db), ({ block }) => block);
    const standing = groupBy(await groupsUnder(this.db, blocks), ({ block }) => block);
    for (const block of blocks) {
      const groups = [...(standing.get(block) ?? []), ...(this.coming.get(block) ?? [])];
      const distinct = new Map(groups.map((row) => [idOf(row), row]));
      this.groups.set(
        block,
        [...distinct.values()].map((row) => groupOf(row, row.surnames)).sort((a, b) => compareText(a.id, b.id)),
      );
    }
  }

  private keysOf(block: string): ReadonlySet<string> {
    return this.keys.get(block) ?? new Set();
  }

  /** A group with its keys, once it is loaded. */
  group(row: GroupRow): Group {
    const id = idOf(row);
    const known = this.whole.get(id);
    if (known !== undefined) return known;
    const group = groupOf(row, this.keysOf(row.block));
    if (this.keys.has(row.block)) this.whole.set(id, group);
    return group;
  }

  /** The groups that have a key which this set of keys asks for, once it is loaded. */
  around(block: string): readonly Group[] {
    const known = this.near.get(block);
    if (known !== undefined) return known;
    const blocks = new Set(keysAsked(this.keysOf(block)).flatMap((key) => this.sharing.get(key) ?? []));
    const groups = [...blocks].flatMap((other) => this.groups.get(other) ?? []);
    this.near.set(block, groups);
    return groups;
  }

  /** What two groups have to do with one another (`tieOf`), the same whichever comes first. */
  tie(one: Group, other: Group): Tie {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const ties = this.ties.get(first.id) ?? new Map<string, Tie>();
    const tie = ties.get(second.id) ?? tieOf(first, second);
    this.ties.set(first.id, ties.set(second.id, tie));
    return tie;
  }
}
