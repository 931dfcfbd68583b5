/** Which entities have to be looked at when some come, go or are decided about. */
import { sql } from "kysely";
import { isPlain, onlyJoins } from "../../resolve/identities/cluster.js";
import { type Db, listed } from "../database.js";
import { Reach } from "./reach.js";
import type { ReadOnce } from "./read-once.js";
import type { Standing } from "./standing.js";
import { type GroupRow, membersOfGroups, membersOfIdentities } from "./ways.js";

/** What has to be clustered anew, and what must be known for it. */
export interface Tied {
  /** entities that may come to stand elsewhere */
  open: Set<string>;
  /** identities that some of these may join or leave, and that are else as they were */
  settled: Set<string>;
  /** of the settled only examples need be read (`examplesOf`) */
  sampled?: boolean;
}

const groupsOf = async (db: Db, entities: Iterable<string>): Promise<GroupRow[]> =>
  (await sql<GroupRow>`select distinct block, name, type from entity where id in ${listed(entities)} and block is not null`.execute(db))
    .rows;

const identitiesOf = async (db: Db, entities: Iterable<string>): Promise<Set<string>> =>
  new Set(
    (
      await sql<{
        id: string;
      }>`select distinct identity as id from entity where identity is not null and id in ${listed(entities)}`.execute(db)
    ).rows.map(({ id }) => id),
  );

/** Whom each of some was decided to be, or not to be. */
const judgedBy = ({ judgements }: Pick<Standing, "judgements">): Map<string, string[]> => {
  const judged = new Map<string, string[]>();
  for (const { left, right } of judgements) {
    judged.set(left, [...(judged.get(left) ?? []), right]);
    judged.set(right, [...(judged.get(right) ?? []), left]);
  }
  return judged;
};

/** The identities of which a reviewer decided something: that they are one with others or not, or how they are called. */
export const decidedIn = async (
  db: Db,
  { judgements, renames, types }: Pick<Standing, "judgements" | "renames" | "types">,
): Promise<Set<string>> => {
  const entities = [...judgements.flatMap(({ left, right }) => [left, right]), ...renames.keys(), ...types.keys()];
  return entities.length === 0 ? new Set() : identitiesOf(db, entities);
};

/**
 * The entities whose identity hangs on `start` over ties, or over decisions of reviewers, which bind what shares no key. What
 * hangs on nothing of these is left as it is, and is nowhere asked about.
 */
export const entitiesTied = async (read: ReadOnce, start: Iterable<string>, standing: Pick<Standing, "judgements">): Promise<Tied> => {
  const { db } = read;
  const reach = new Reach(read);
  const open = new Set<string>();
  const judged = judgedBy(standing);
  const decided = await identitiesOf(db, judged.keys());
  for (let more = [...start]; ; ) {
    for (const id of more) open.add(id);
    for (const group of await groupsOf(db, more)) reach.start(group);
    await reach.spread();
    for (const id of await membersOfGroups(db, reach.open)) open.add(id);
    const own = await identitiesOf(db, open);
    const near = new Set((await read.ways.ofGroups(reach.bearers)).map(({ identity }) => identity));
    // an open entity may stand in an identity that is settled: one that only joins, and may leave it
    const settled = new Set([...near].filter((id) => !decided.has(id)));
    for (const way of await read.ways.ofIdentities(settled)) {
      const stays = reach.joins(way) || (!reach.opens(way) && (isPlain(way) || onlyJoins(way)));
      if (!stays) settled.delete(way.identity);
    }
    const followed = new Set([...own, ...near].filter((id) => !settled.has(id)));
    more = [...new Set([...open].flatMap((id) => judged.get(id) ?? []).filter((id) => !open.has(id)))];
    for (const id of await membersOfIdentities(db, followed)) if (!open.has(id)) more.push(id);
    if (more.length === 0) return { open, settled };
  }
};
