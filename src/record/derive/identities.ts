/** Entities of articles to identities of the record, for the blocks that were touched. */
import { sql } from "kysely";
import { clusterIdentities, leadingOf } from "../../resolve/identities/cluster.js";
import { fold } from "../../resolve/names/fold.js";
import type { Cluster, Doubtful, Settled } from "../../resolve/types.js";
import { type Db, insertAll, listed } from "../database.js";
import type { Touched } from "./articles.js";
import { given } from "./given.js";
import { move } from "./move.js";
import { tiedToNew } from "./new-ties.js";
import { type Placed, placeNewcomers } from "./newcomers.js";
import type { ReadOnce } from "./read-once.js";
import type { Standing } from "./standing.js";
import { decidedIn, entitiesTied, type Tied } from "./tied-entities.js";
import { type Way, waysOfIdentities } from "./ways.js";

/** What the latest of the decisions about the members of a cluster says, if any. */
const latest = <T extends { review: number }>(cluster: Cluster, decisions: ReadonlyMap<string, T>): T | undefined =>
  decisions.size === 0 ? undefined : cluster.members.flatMap(({ id }) => decisions.get(id) ?? []).sort((a, b) => b.review - a.review)[0];

/** Entities that stand in some identities. */
const membersOf = async (db: Db, identities: ReadonlySet<string>): Promise<string[]> =>
  (await db.selectFrom("entity").select("id").where("identity", "in", listed(identities)).execute()).map(({ id }) => id);

/** What became of identities. */
interface Resolved {
  /** entities whose identity changed */
  moved: Set<string>;
  /** identities whose members, name or type changed (some may be gone) */
  identities: Set<string>;
  /** those whose preferred name or type is another than before */
  renamed: Set<string>;
}

/** The names of identities that gained or lost members without being opened, brought to what most of their entities say. */
const rename = async (db: Db, identities: ReadonlySet<string>): Promise<Set<string>> => {
  if (identities.size === 0) return new Set();
  const ways = new Map<string, Way[]>();
  for (const way of await waysOfIdentities(db, identities)) ways.set(way.identity, [...(ways.get(way.identity) ?? []), way]);
  const before = await db.selectFrom("identity").select(["id", "name", "type"]).where("id", "in", listed(identities)).execute();
  const renamed = new Set<string>();
  for (const { id, ...was } of before) {
    const { name, type } = leadingOf((ways.get(id) ?? []).map((way) => ({ name: way.name, type: way.type, times: way.entities })));
    if (was.name === name && was.type === type) continue;
    renamed.add(id);
    await db
      .updateTable("identity")
      .set({ name, type, folded: fold(name) })
      .where("id", "=", id)
      .execute();
  }
  return renamed;
};

/** Puts entities where they only come to stand beside others. */
const settle = async (read: ReadOnce, placed: Placed): Promise<Resolved> => {
  if (placed.size === 0) return { moved: new Set(), identities: new Set(), renamed: new Set() };
  const { db } = read;
  read.settled(placed);
  const changes = JSON.stringify([...placed].map(([id, { identity, why }]) => [id, identity, why]));
  await sql`update entity set identity = change.value ->> 1, identity_why = change.value ->> 2
    from json_each(${changes}) change where entity.id = change.value ->> 0`.execute(db);
  await describeGrown(db, new Set(placed.keys()));
  const identities = new Set([...placed.values()].map(({ identity }) => identity));
  return { moved: new Set(placed.keys()), identities, renamed: await rename(db, identities) };
};

/**
 * Brings identities to what the entities in `touched` now say: those of a new article that change nothing but that one more stands
 * with its namesakes are put there, the others clustered with all that is tied.
 *
 * @param read what was read of the record before, and takes what is read now
 * @param touched of these the entities; `lost` are identities that may have lost a member
 */
export const resolveIdentities = async (
  read: ReadOnce,
  touched: Pick<Touched, "entities" | "lost" | "everything">,
  standing: Standing,
): Promise<Resolved> => {
  const { entities, lost, everything } = touched;
  const { db } = read;
  if (everything) return clusterTied(read, { open: entities, settled: new Set() }, lost.identities, standing);
  const all = async (): Promise<Resolved> =>
    clusterTied(
      read,
      await entitiesTied(read, [...entities, ...(await membersOf(db, lost.identities))], standing),
      lost.identities,
      standing,
    );
  if (lost.identities.size > 0) return all();
  const { rows, locals } = await read.entities(entities);
  if (rows.some(({ identity }) => identity !== null)) return all();
  const blocks = new Map(rows.map(({ id, block }) => [id, block]));
  const coming = locals.map((entity) => ({ ...entity, block: blocks.get(entity.id) ?? null }));
  const decided = await decidedIn(db, standing);
  const placed = await placeNewcomers(read, coming, decided);
  const settled = await settle(read, placed);
  const rest = coming.filter(({ id }) => !placed.has(id));
  const echoing = new Map([...placed].flatMap(([id, { echo }]) => (echo === undefined ? [] : [[id, echo]])));
  if (rest.length === 0 && echoing.size === 0) return settled;
  const ids = [...rest.map(({ id }) => id), ...echoing.keys()];
  const tied = (await tiedToNew(read, rest, decided, [...echoing.values()])) ?? (await entitiesTied(read, ids, standing));
  if (tied.open.size === 0) return settled;
  const found = await clusterTied(read, tied, new Set(), standing);
  return {
    moved: new Set([...settled.moved, ...found.moved]),
    identities: new Set([...settled.identities, ...found.identities]),
    renamed: new Set([...settled.renamed, ...found.renamed]),
  };
};

/**
 * Clusters what is tied.
 *
 * @returns what was given and what came out; `examples` are the identities of which not all was given
 */
const cluster = async (read: ReadOnce, tied: Tied, standing: Standing) => {
  const examples = new Set(tied.sampled === true ? tied.settled : []);
  for (;;) {
    const all = await given(read, tied, examples);
    const known = new Set(all.rows.map(({ id }) => id));
    const judgements = standing.judgements.filter(({ left, right }) => known.has(left) && known.has(right));
    const { clusters, doubts } = clusterIdentities(all.locals, judgements, all.settled);
    // one that goes by another id is written anew as a whole
    const renewed = [...renumbered(clusters, all.settled).keys()].filter((id) => examples.delete(id));
    if (renewed.length === 0) return { ...all, clusters, doubts, examples };
  }
};

/** Clusters what is tied, and writes what came of it; `lost` are identities that may have lost a member. */
const clusterTied = async (read: ReadOnce, tied: Tied, lost: ReadonlySet<string>, standing: Standing): Promise<Resolved> => {
  const { db } = read;
  const { rows, settled, clusters, doubts, examples } = await cluster(read, tied, standing);
  const before = await db
    .selectFrom("identity")
    .select(["id", "name", "type"])
    .where("id", "in", listed(new Set([...lost, ...rows.flatMap((row) => row.identity ?? [])])))
    .execute();
  const old = new Map(before.map((row) => [row.id, row]));
  const renamed = new Set<string>();
  const kept = new Set(clusters.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  // before the members move: triggers count those of an identity that is there (migration 0008)
  for (const cluster of clusters) {
    if (examples.has(cluster.id)) continue;
    const name = latest(cluster, standing.renames)?.name ?? cluster.name;
    const type = latest(cluster, standing.types)?.type ?? cluster.type;
    const was = old.get(cluster.id);
    if (was?.name === name && was.type === type) continue;
    renamed.add(cluster.id);
    const row = { name, folded: fold(name), type };
    await db
      .insertInto("identity")
      .values({ id: cluster.id, ...row, contacts: 0, statements: 0, articles: 0 })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }
  const { moved, groups, grown } = await move(
    db,
    "entity",
    rows.map((row) => ({ id: row.id, group: row.identity, why: row.identity_why })),
    clusters,
  );
  for (const id of lost) {
    groups.add(id);
    grown.delete(id);
  }
  for (const id of await rename(db, new Set([...groups].filter((one) => examples.has(one))))) renamed.add(id);
  await writeDoubts(db, { before: new Set(old.keys()), settled: tied.settled, renamed: renumbered(clusters, settled) }, doubts);
  if (gone.length > 0) await db.deleteFrom("identity").where("id", "in", listed(gone)).execute();
  await describe(db, new Set([...groups].filter((id) => !grown.has(id))));
  await describeGrown(db, new Set([...grown.values()].flat()));
  return { moved, identities: new Set([...groups, ...renamed]), renamed };
};

/** Settled identities that go by another id than before, since they have other members: the former id and the present one. */
const renumbered = (clusters: readonly Cluster[], settled: Settled): Map<string, string> =>
  new Map(
    clusters.flatMap(({ id, members }) =>
      members.flatMap((member) => {
        const was = settled.get(member.id)?.identity;
        return was === undefined || was === id ? [] : [[was, id] as const];
      }),
    ),
  );

/**
 * Replaces the doubts about what was clustered. Those in which a settled identity stands with another, or with one that was not
 * looked at, stay.
 */
const writeDoubts = async (
  db: Db,
  { before, settled, renamed }: { before: ReadonlySet<string>; settled: ReadonlySet<string>; renamed: ReadonlyMap<string, string> },
  doubts: readonly Doubtful[],
): Promise<void> => {
  const open = listed([...before].filter((id) => !settled.has(id)));
  await db
    .deleteFrom("doubt")
    .where((or) => or.or([or("left_identity", "in", open), or("right_identity", "in", open)]))
    .execute();
  const changed = listed(renamed.keys());
  const stale =
    renamed.size === 0
      ? []
      : await db
          .deleteFrom("doubt")
          .where((or) => or.or([or("left_identity", "in", changed), or("right_identity", "in", changed)]))
          .returning(["left_identity as left", "right_identity as right", "score", "why"])
          .execute();
  const kept = stale.map(({ left, right, ...doubt }): Doubtful => {
    const [first, second] = [left, right].map((id) => renamed.get(id) ?? id).sort() as [string, string];
    return { left: first, right: second, ...doubt };
  });
  await insertAll(
    db,
    "doubt",
    [...kept, ...doubts].map(({ left, right, score, why }) => ({
      id: doubtId(left, right),
      left_identity: left,
      right_identity: right,
      score,
      why,
    })),
  );
};

/** A doubt is told by its two sides, whichever comes first. */
const doubtId = (left: string, right: string): string => `q-${[left.slice(2), right.slice(2)].sort().join("-")}`;

/** Names and roles of identities, gathered from their members. */
const describe = async (db: Db, identities: ReadonlySet<string>): Promise<void> => {
  if (identities.size === 0) return;
  await db.deleteFrom("identity_name").where("identity", "in", listed(identities)).execute();
  await db.deleteFrom("identity_role").where("identity", "in", listed(identities)).execute();
  const names = await sql<{ identity: string; text: string; articles: number; why: string }>`
    select e.identity, n.value as text, count(distinct e.article) as articles, min(e.identity_why) as why
    from entity e, json_each(e.names) n where e.identity in ${listed(identities)} group by 1, 2`.execute(db);
  await insertAll(
    db,
    "identity_name",
    names.rows.map((row) => ({ ...row, folded: fold(row.text) })),
  );
  await sql`insert into identity_role (identity, text, first_seen, last_seen)
    select e.identity, r.value, min(e.published), max(e.published)
    from entity e, json_each(e.roles) r where e.identity in ${listed(identities)} group by 1, 2`.execute(db);
};

/**
 * The same for identities that only got new members, from these members alone: all those of an article come at once, so
 * that no other of its members has been counted for the identity.
 */
const describeGrown = async (db: Db, members: ReadonlySet<string>): Promise<void> => {
  if (members.size === 0) return;
  const list = listed(members);
  const names = await sql<{ identity: string; text: string; articles: number; why: string }>`
    select e.identity, n.value as text, count(distinct e.article) as articles, min(e.identity_why) as why
    from entity e, json_each(e.names) n where e.id in ${list} group by 1, 2`.execute(db);
  const named = JSON.stringify(names.rows.map(({ identity, text, articles, why }) => [identity, text, fold(text), articles, why]));
  await sql`insert into identity_name (identity, text, folded, articles, why)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${named}) where true
    on conflict (identity, text) do update set articles = articles + excluded.articles, why = min(why, excluded.why)`.execute(db);
  await sql`insert into identity_role (identity, text, first_seen, last_seen)
    select e.identity, r.value, min(e.published), max(e.published)
    from entity e, json_each(e.roles) r where e.id in ${list} group by 1, 2
    on conflict (identity, text) do update set
      first_seen = min(coalesce(first_seen, excluded.first_seen), coalesce(excluded.first_seen, first_seen)),
      last_seen = max(coalesce(last_seen, excluded.last_seen), coalesce(excluded.last_seen, last_seen))`.execute(db);
};
