/** Identities that stay as they are, by as little as must be known of them to see who joins them. */
import { sql } from "kysely";
import { limits, onlyJoins } from "../../resolve/identities/cluster.js";
import { compareText, groupBy } from "../../resolve/sets.js";
import type { LocalEntity } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import { markedAmong } from "./marks.js";
import type { ReadOnce } from "./read-once.js";
import { idOf, type Way } from "./ways.js";

/** The entities of least id, so many, of each identity who are called in these ways; in order. */
const firstOf = async ({ db, ways: known }: ReadOnce, ways: readonly Way[], many: number): Promise<Map<string, string[]>> => {
  if (ways.length === 0) return new Map();
  const shared = new Map<string, Set<string>>();
  for (const way of await known.ofGroups(ways)) shared.set(idOf(way), (shared.get(idOf(way)) ?? new Set()).add(way.identity));
  const groups = new Map(ways.map((way) => [`${way.identity} ${idOf(way)}`, way]));
  const given = (alone: boolean) =>
    JSON.stringify(
      [...groups.values()]
        .filter((way) => (shared.get(idOf(way))?.size === 1) === alone)
        .map(({ block, name, type, identity }) => [block, name, type, identity]),
    );
  const first = sql`select f.id from entity f where f.block = g.value ->> 0 and f.name = g.value ->> 1 and f.type = g.value ->> 2`;
  const { rows } = await sql<{
    id: string;
    identity: string;
  }>`select e.id, g.value ->> 3 as identity from json_each(${given(true)}) g, entity e
      where e.id in (${first} order by f.id limit ${many})
    union all select e.id, g.value ->> 3 from json_each(${given(false)}) g, entity e
      where e.id in (${first} and f.identity = g.value ->> 3 order by f.id limit ${many})`.execute(db);
  return new Map(
    [...groupBy(rows, ({ identity }) => identity)].map(([identity, own]) => [
      identity,
      own
        .map(({ id }) => id)
        .sort(compareText)
        .slice(0, many),
    ]),
  );
};

/** The entities of identities that stand in the articles of others. */
const beside = async (db: Db, identities: Iterable<string>, others: Iterable<string>): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select f.id from (select distinct article from entity where id in ${listed(others)}) a
    cross join entity f on f.article = a.article and f.type = 'person' where f.identity in ${listed(identities)}`.execute(db);
  return rows.map(({ id }) => id);
};

/**
 * Of identities the entities named in full that may speak for somebody with some of these marks: of each, those with one of them
 * among as many of least id as are looked at, and the first, after whose name it is told who else is meant.
 */
const speaking = async (read: ReadOnce, ways: readonly Way[], marks: ReadonlySet<string>): Promise<string[]> => {
  const each = groupBy(ways, ({ identity }) => identity);
  const isLarge = (own: readonly Way[]): boolean => own.reduce((sum, { entities }) => sum + entities, 0) > limits.sampled;
  const looked = await firstOf(read, [...each.values()].filter(isLarge).flat(), limits.sampled);
  const lastOf = (identity: string): string | undefined => looked.get(identity)?.at(-1);
  const found = await markedAmong(
    read.db,
    ways.map((way) => ({ ...way, last: lastOf(way.identity) })),
    marks,
  );
  // namesakes share a group
  const marked = found.filter(({ id, identity }) => identity !== null && each.has(identity) && id <= (lastOf(identity) ?? id));
  const spoken = new Set(marked.flatMap(({ identity }) => identity ?? []));
  const rest = ways.filter(({ identity }) => spoken.has(identity) && !looked.has(identity));
  const leading = [...looked, ...(await firstOf(read, rest, 1))].flatMap(([identity, [first]]) =>
    spoken.has(identity) && first !== undefined ? [first] : [],
  );
  return [...marked.map(({ id }) => id), ...leading];
};

/** Of identities that are settled, what is read of them. */
export interface Examples {
  /** entities that are looked at for what stands around them */
  heard: Set<string>;
  /** those that stand in the articles of what is open, and the ones whose ids the identities have */
  seen: Set<string>;
  /** each way in which their people are called in full, as an entity that stands for all who are called so */
  ways: (LocalEntity & { identity: string })[];
}

/**
 * What is read of identities that are settled.
 *
 * @param read what was read of the record before, and takes what is read now
 * @param open entities that are clustered
 * @param marks those of whoever may join these identities
 */
export const examplesOf = async (
  read: ReadOnce,
  identities: ReadonlySet<string>,
  open: ReadonlySet<string>,
  marks: ReadonlySet<string>,
): Promise<Examples> => {
  const ways = (await read.ways.ofIdentities([...identities].sort(compareText))).filter((way) => !onlyJoins(way));
  const heard = new Set((await speaking(read, ways, marks)).filter((id) => !open.has(id)));
  const seen = new Set([...identities, ...(await beside(read.db, identities, open))].filter((id) => !open.has(id)));
  const standing = ways.map(({ identity, name, type, names, roles, entities }, i) => {
    const id = `${identity} ${i}`;
    return { id, article: id, identity, name, type, names, roles, times: entities };
  });
  return { heard, seen, ways: standing };
};
