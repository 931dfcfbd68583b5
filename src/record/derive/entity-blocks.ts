/**
 * Which entities can be one. Entities of the same name have the same block keys, and somebody in the news daily has
 * thousands of entities: so the keys are kept once for each distinct set of them (`block`), and an entity names its set.
 */
import { sql } from "kysely";
import { identityBlocks } from "../../resolve/identities/cluster.js";
import type { LocalEntity } from "../../resolve/types.js";
import { sha256 } from "../../vocabulary/ids.js";
import { type Db, listed } from "../database.js";

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

const strings = async (query: Promise<{ rows: { value: string | null }[] }>): Promise<string[]> =>
  (await query).rows.flatMap(({ value }) => value ?? []);

/**
 * All entities that are connected with `start` over shared block keys, or over `partners` (a reviewer's merges, which join
 * what shares no key). Nothing outside can be compared with anything inside.
 */
export const entitiesTied = async (
  db: Db,
  start: Iterable<string>,
  partners: ReadonlyMap<string, readonly string[]>,
): Promise<Set<string>> => {
  const seen = new Set(start);
  const blocks = new Set<string>();
  const keys = new Set<string>();
  for (let entities = [...seen]; entities.length > 0; ) {
    const own = sql<{ value: string }>`select distinct block as value from entity where id in ${listed(entities)} and block is not null`;
    const reached: string[] = [];
    for (let fresh = (await strings(own.execute(db))).filter((block) => !blocks.has(block)); fresh.length > 0; ) {
      for (const block of fresh) blocks.add(block);
      reached.push(...(await strings(sql<{ value: string }>`select id as value from entity where block in ${listed(fresh)}`.execute(db))));
      const found = await strings(
        sql<{ value: string }>`select distinct key as value from entity_block where block in ${listed(fresh)}`.execute(db),
      );
      const open = found.filter((key) => !keys.has(key));
      for (const key of open) keys.add(key);
      fresh = await strings(
        sql<{ value: string }>`select distinct block as value from entity_block where key in ${listed(open)}`.execute(db),
      );
      fresh = fresh.filter((block) => !blocks.has(block));
    }
    const members = [...entities, ...reached];
    for (const member of members) seen.add(member);
    // what was reached over its block has brought its neighbours along; only partners can lead on
    entities =
      partners.size === 0 ? [] : [...new Set(members.flatMap((member) => partners.get(member) ?? []))].filter((id) => !seen.has(id));
    for (const member of entities) seen.add(member);
  }
  return seen;
};
