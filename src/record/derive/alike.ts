/** Those who are written like somebody in a new article, and which of the newcomers may change nothing by standing with them. */
import { sql } from "kysely";
import { formKeyOf, limits, sameNameFor } from "../../resolve/identities/cluster.js";
import type { LocalEntity } from "../../resolve/types.js";
import type { Db } from "../database.js";
import type { ReadOnce } from "./read-once.js";
import { type GroupRow, type Way, wanted } from "./ways.js";

/** An entity of a new article that stands nowhere yet. */
export type Newcomer = LocalEntity & GroupRow;

/** All who are written alike, where they are known under one name in one identity and a further one says nothing else. */
export interface Alike {
  identity: string;
  name: string;
  /** the groups that are written so */
  groups: readonly GroupRow[];
  ways: readonly Way[];
}

/**
 * Those who are written like a newcomer, where it only joins them for the name.
 *
 * @param groups in which they stand, among others
 * @param ways of all these groups
 * @param decided identities of which a reviewer decided something
 */
export const alikeIn = (
  one: Newcomer,
  groups: readonly GroupRow[],
  ways: readonly Way[],
  decided: ReadonlySet<string>,
): Alike | undefined => {
  const key = formKeyOf(one.name, one.type);
  const alike = ways.filter(({ name, type }) => formKeyOf(name, type) === key);
  const identity = alike[0]?.identity;
  if (key === undefined || identity === undefined || ways.some((way) => decided.has(way.identity))) return undefined;
  const name = alike.every((way) => way.identity === identity) ? sameNameFor(one, alike) : undefined;
  if (name === undefined) return undefined;
  return { identity, name, groups: groups.filter((group) => formKeyOf(group.name, group.type) === key), ways: alike };
};

/** Are there so many entities of these groups before one? */
export const standBefore = async (db: Db, groups: readonly GroupRow[], id: string, many: number): Promise<boolean> => {
  const { rows } = await sql<{ n: number }>`select (select count(*) from (select 1 from entity e where e.block = g.value ->> 0
      and e.name = g.value ->> 1 and e.type = g.value ->> 2 and e.id < ${id} limit ${many})) as n
    from json_each(${wanted(groups)}) g`.execute(db);
  return rows.reduce((sum, { n }) => sum + n, 0) >= many;
};

/**
 * The newcomers that may change nothing, by the names that share a key with theirs: of most it is told by these that they do, and
 * no more need be known of them (`newcomers.ts` asks the rest, and the same of all names that bear on one another).
 */
export const mayChangeNothing = async (
  read: ReadOnce,
  newcomers: readonly Newcomer[],
  decided: ReadonlySet<string>,
): Promise<Newcomer[]> => {
  const { blocks, ways } = read;
  await blocks.load(new Set(newcomers.map(({ block }) => block)));
  const near = newcomers.map((one) => {
    const tied = blocks.around(one.block).filter((other) => !other.joins && blocks.tie(blocks.group(one), other) === "tied");
    const key = formKeyOf(one.name, one.type);
    const written = tied.filter(({ name, type }) => formKeyOf(name, type) === key);
    return { one, written, others: tied.length > written.length };
  });
  await ways.ofGroups(near.flatMap(({ written }) => written));
  const found: Newcomer[] = [];
  for (const { one, written, others } of near) {
    const alike = alikeIn(one, written, await ways.ofGroups(written), decided);
    if (alike === undefined) continue;
    // among the first of its name somebody whose name is near to others' may change these
    const many = one.type === "person" && others ? limits.looked : 1;
    if (await standBefore(read.db, alike.groups, one.id, many)) found.push(one);
  }
  return found;
};
