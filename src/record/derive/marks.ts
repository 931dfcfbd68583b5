/**
 * Marks of persons: what may speak for two being one beside their names (`allMarksOf`, `issueMarks`), looked up by the names of
 * one and the marks of the other. Nothing can speak for two that have no mark in common.
 */
import { sql } from "kysely";
import { allMarksOf, issueMarks } from "../../resolve/identities/cluster.js";
import type { LocalEntity } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import { ReadOnce } from "./read-once.js";
import { type GroupRow, idOf, wanted } from "./ways.js";

/** So many articles are marked at a time: what stands around their persons is held in memory. */
const atOnce = 2000;

/** What comes after all ids. */
const beyond = "~";

/** All marks of a person; an empty one tells nothing. */
export const everyMarkOf = (entity: LocalEntity): string[] => [...allMarksOf(entity), ...issueMarks(entity)].filter((mark) => mark !== "");

const personsOf = async (db: Db, articles: Iterable<string>): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select id from entity
    where article in ${listed(articles)} and type = 'person' and block is not null`.execute(db);
  return rows.map(({ id }) => id);
};

/** Takes the marks of entities away, before these go. */
export const dropMarks = async (db: Db, entities: Iterable<string>): Promise<void> => {
  const list = listed(entities);
  await sql`delete from entity_mark where block in (select block from entity where id in ${list}) and entity in ${list}`.execute(db);
};

const addMarks = async (read: ReadOnce, articles: readonly string[]): Promise<void> => {
  const { db } = read;
  const { rows, locals } = await read.entities(await personsOf(db, articles));
  const around = await read.around(locals, false);
  const marks = locals.flatMap((entity, i) =>
    [...new Set(everyMarkOf({ ...entity, around: around.get(entity.id) }))].map((mark) => [rows[i]?.block, mark, entity.id]),
  );
  await sql`insert into entity_mark (block, mark, entity)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(marks)}) order by 1, 2, 3`.execute(db);
};

/**
 * Gives the persons of articles their marks.
 *
 * @param articles new ones
 * @param recast those of which a correction changed who took part in what
 * @param read takes what is read of the persons of an article, where there is but one
 */
export const writeMarks = async (
  read: ReadOnce,
  { articles, recast }: Record<"articles" | "recast", ReadonlySet<string>>,
): Promise<void> => {
  const { db } = read;
  if (recast.size > 0) await dropMarks(db, await personsOf(db, recast));
  const all = [...new Set([...articles, ...recast])];
  if (all.length === 1) return addMarks(read, all);
  for (let i = 0; i < all.length; i += atOnce) await addMarks(new ReadOnce(db), all.slice(i, i + atOnce));
};

/**
 * Entities of groups that have one of some marks.
 *
 * @param groups those of which a `last` is given by entities with no greater id alone
 */
export const markedAmong = async (
  db: Db,
  groups: readonly (GroupRow & { last?: string })[],
  marks: Iterable<string>,
): Promise<{ id: string; identity: string | null }[]> => {
  const lasts = new Map<string, string>();
  // groups that share a set of keys are asked for at once
  const blocks = new Map<string, string>();
  for (const { last = beyond, ...group } of groups) {
    raise(lasts, idOf(group), last);
    raise(blocks, group.block, last);
  }
  const { rows } = await sql<GroupRow & { id: string; identity: string | null }>`
    with said (mark) as materialized (select value from json_each(${JSON.stringify([...marks])})),
      place (block, last) as materialized (select value ->> 0, value ->> 1 from json_each(${JSON.stringify([...blocks])}))
    select distinct e.id, e.identity, k.block, e.name, e.type from place cross join said cross join entity_mark k
      on k.block = place.block and k.mark = said.mark and k.entity <= place.last cross join entity e on e.id = k.entity`.execute(db);
  return rows.filter((row) => row.id <= (lasts.get(idOf(row)) ?? ""));
};

/** Notes the greater one of what is known and what is given. */
const raise = (known: Map<string, string>, key: string, value: string): void => {
  const before = known.get(key);
  if (before === undefined || before < value) known.set(key, value);
};

/** Some entities of groups, not that one, that are called by a role and have one of some marks. */
export const markedAndCalled = async (
  db: Db,
  groups: readonly GroupRow[],
  marks: Iterable<string>,
  but: string,
  many: number,
): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select distinct e.id from json_each(${JSON.stringify([...marks])}) said
    cross join json_each(${wanted(groups)}) g cross join entity_mark k on k.block = g.value ->> 0 and k.mark = said.value
    cross join entity e on e.id = k.entity where e.name = g.value ->> 1 and e.type = g.value ->> 2 and e.roles <> '[]' and e.id <> ${but}
    limit ${many}`.execute(db);
  return rows.map(({ id }) => id);
};

/** Of some groups, those of which an entity has one of some marks. */
export const markedGroups = async (db: Db, groups: readonly GroupRow[], marks: Iterable<string>): Promise<GroupRow[]> => {
  const { rows } = await sql<{ at: number }>`select g.key as at from json_each(${wanted(groups)}) g where exists (
    select 1 from json_each(${JSON.stringify([...marks])}) said cross join entity_mark k on k.block = g.value ->> 0 and k.mark = said.value
      cross join entity e on e.id = k.entity where e.name = g.value ->> 1 and e.type = g.value ->> 2)`.execute(db);
  return rows.flatMap(({ at }) => groups[at] ?? []);
};

/** How many entities have each set of keys. */
const sizesOf = async (db: Db, blocks: Iterable<string>): Promise<Map<string, number>> => {
  const { rows } = await sql<{ block: string; n: number }>`select block, sum(entities) as n from entity_way
    where block in ${listed(blocks)} group by block`.execute(db);
  return new Map(rows.map(({ block, n }) => [block, n]));
};

/**
 * Of pairs of groups, those of which an entity of one and an entity of the other have a mark in common; the issue of an outlet, in
 * which many stand who have nothing else to do with one another, is none here.
 *
 * @param without an article whose entities do not count
 */
export const sharing = async <T extends readonly [GroupRow, GroupRow]>(db: Db, pairs: readonly T[], without = ""): Promise<T[]> => {
  if (pairs.length === 0) return [];
  const sizes = await sizesOf(db, new Set(pairs.flat().map(({ block }) => block)));
  const size = ({ block }: GroupRow): number => sizes.get(block) ?? 0;
  // the marks of the rarer are gone through
  const asked = pairs.map(([a, b]) => (size(a) <= size(b) ? [a, b] : [b, a]).flatMap(({ block, name, type }) => [block, name, type]));
  const has = (entity: string, side: string) => sql`exists (select 1 from entity e where e.id = ${sql.ref(entity)}
    and e.name = p.${sql.ref(`name${side}`)} and e.type = p.${sql.ref(`type${side}`)} and e.article <> ${without})`;
  // most marks are none of the other's: whose they are is asked of the rest (a case, since conditions are asked in any order)
  const { rows } = await sql<{ at: number }>`
    with pair (at, block, name, type, block2, name2, type2) as materialized (
      select key, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 from json_each(${JSON.stringify(asked)}))
    select p.at from pair p where exists (select 1 from entity_mark a where a.block = p.block and a.mark not glob 'in *'
      and case when exists (select 1 from entity_mark b where b.block = p.block2 and b.mark = a.mark)
        then ${has("a.entity", "")} and exists (select 1 from entity_mark b where b.block = p.block2 and b.mark = a.mark and ${has("b.entity", "2")})
      end)`.execute(db);
  const found = new Set(rows.map(({ at }) => at));
  return pairs.filter((_, at) => found.has(at));
};
