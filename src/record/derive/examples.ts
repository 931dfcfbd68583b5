/** Identities that stay as they are, by as little as must be known of them to see who joins them. */
import { sql } from "kysely";
import { limits, onlyJoins } from "../../resolve/identities/cluster.js";
import type { LocalEntity } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import { idOf, type Way, wanted, waysOfGroups, waysOfIdentities } from "./ways.js";

/** The entities of least id of each identity who are named in full, and some more. */
const firstOfEach = async (db: Db, ways: readonly Way[]): Promise<string[]> => {
  const shared = new Map<string, Set<string>>();
  for (const way of await waysOfGroups(db, ways)) shared.set(idOf(way), (shared.get(idOf(way)) ?? new Set()).add(way.identity));
  const groups = new Map(ways.map((way) => [`${way.identity} ${idOf(way)}`, way]));
  const alone = [...groups.values()].filter((way) => shared.get(idOf(way))?.size === 1);
  const first = sql`select f.id from entity f where f.block = g.value ->> 0 and f.name = g.value ->> 1 and f.type = g.value ->> 2`;
  const { rows } = await sql<{ id: string }>`select e.id from json_each(${wanted(alone)}) g, entity e
      where e.id in (${first} order by f.id limit ${limits.sampled})
    union all select e.id from json_each(${JSON.stringify(
      [...groups.values()].filter((way) => !alone.includes(way)).map(({ block, name, type, identity }) => [block, name, type, identity]),
    )}) g, entity e where e.id in (${first} and f.identity = g.value ->> 3 order by f.id limit ${limits.sampled})`.execute(db);
  return rows.map(({ id }) => id);
};

/** The entities of identities that stand in the articles of others. */
const beside = async (db: Db, identities: Iterable<string>, others: Iterable<string>): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select f.id from (select distinct article from entity where id in ${listed(others)}) a
    cross join entity f on f.article = a.article and f.type = 'person' where f.identity in ${listed(identities)}`.execute(db);
  return rows.map(({ id }) => id);
};

/**
 * Of identities that are settled: the entities that are looked at for what stands around them, those that stand in the articles
 * of what is open, the one whose id the identity has; and each way in which its people are called in full, as an entity that
 * stands for all who are called so.
 *
 * @param open entities that are clustered
 */
export const examplesOf = async (
  db: Db,
  identities: ReadonlySet<string>,
  open: ReadonlySet<string>,
): Promise<{ ids: Set<string>; ways: (LocalEntity & { identity: string })[] }> => {
  if (identities.size === 0) return { ids: new Set(), ways: [] };
  const ways = (await waysOfIdentities(db, identities)).filter((way) => !onlyJoins(way));
  const ids = new Set([...identities, ...(await firstOfEach(db, ways)), ...(await beside(db, identities, open))]);
  for (const id of open) ids.delete(id);
  const standing = ways.map(({ identity, name, type, names, roles, entities }, i) => {
    const id = `${identity} ${i}`;
    return { id, article: id, identity, name, type, names, roles, times: entities };
  });
  return { ids, ways: standing };
};
