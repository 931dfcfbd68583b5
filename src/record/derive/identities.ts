/** Entities of articles to identities of the record, for the blocks that were touched. */
import { sql } from "kysely";
import { clusterIdentities, isRead, limits, onlyJoins } from "../../resolve/identities/cluster.js";
import { fold } from "../../resolve/names/fold.js";
import type { Cluster, Doubtful, LocalEntity, Settled } from "../../resolve/types.js";
import { type Db, insertAll, listed } from "../database.js";
import type { Touched } from "./articles.js";
import { blockEntities } from "./entity-blocks.js";
import { move } from "./move.js";
import type { Standing } from "./standing.js";
import { loadSurroundings } from "./surroundings.js";
import { entitiesTied } from "./tied-entities.js";

const loadEntities = async (db: Db, ids: ReadonlySet<string>, identities: ReadonlySet<string> = new Set()) => {
  const rows = await db
    .selectFrom("entity")
    .select(["id", "article", "name", "type", "outlet", "published", "names", "roles", "identity", "identity_why"])
    .where((or) => or.or([or("id", "in", listed(ids)), or("identity", "in", listed(identities))]))
    .orderBy("id")
    .execute();
  const locals = rows.map(
    ({ id, article, name, type, outlet, published, names, roles }): LocalEntity => ({
      id,
      article,
      outlet: outlet ?? undefined,
      published: published ?? undefined,
      name,
      type,
      names: JSON.parse(names) as string[],
      roles: JSON.parse(roles) as string[],
    }),
  );
  return { rows, locals };
};

/**
 * The entities with what stands around them. Of what is settled no more is looked at than what the first named in full tell of
 * their identity.
 */
const placed = async (db: Db, locals: readonly LocalEntity[], settled: Settled): Promise<LocalEntity[]> => {
  const seen = new Map<string, number>();
  const persons = locals.filter((entity) => {
    const identity = settled.get(entity.id)?.identity;
    if (entity.type !== "person" || identity === undefined) return entity.type === "person";
    const times = seen.get(identity) ?? 0;
    if (times === limits.sampled || onlyJoins(entity)) return false;
    seen.set(identity, times + 1);
    return true;
  });
  const half = persons.filter(({ name }) => /\s\p{Ll}+$/u.test(name));
  const around = await loadSurroundings(
    db,
    persons.map(({ id }) => id),
    { before: half.map(({ id }) => id), speech: persons.some(isRead) },
  );
  return locals.map((entity) => ({ ...entity, around: around.get(entity.id) }));
};

/** Gives new entities their block keys. */
export const blockNewEntities = async (db: Db, ids: ReadonlySet<string>): Promise<void> => {
  await blockEntities(db, (await loadEntities(db, ids)).locals);
};

/** What the latest of the decisions about the members of a cluster says, if any. */
const latest = <T extends { review: number }>(cluster: Cluster, decisions: ReadonlyMap<string, T>): T | undefined =>
  decisions.size === 0 ? undefined : cluster.members.flatMap(({ id }) => decisions.get(id) ?? []).sort((a, b) => b.review - a.review)[0];

/** Entities that stand in some identities. */
const membersOf = async (db: Db, identities: ReadonlySet<string>): Promise<string[]> =>
  (await db.selectFrom("entity").select("id").where("identity", "in", listed(identities)).execute()).map(({ id }) => id);

/**
 * Clusters the entities on which `touched` bear; `lost` are identities that may have lost a member.
 *
 * @param touched of these the entities; `everything` says that there are no others

 * @returns `moved`: entities whose identity changed; `identities`: those whose members, name or type changed (some
 *   may be gone); `renamed`: those whose preferred name or type is another than before
 */
export const resolveIdentities = async (
  db: Db,
  { entities: touched, lost: { identities: lost }, everything }: Pick<Touched, "entities" | "lost" | "everything">,
  standing: Standing,
): Promise<{ moved: Set<string>; identities: Set<string>; renamed: Set<string> }> => {
  const tied = everything
    ? { open: touched, settled: new Set<string>() }
    : await entitiesTied(db, [...touched, ...(await membersOf(db, lost))], standing);
  const { rows, locals } = await loadEntities(db, tied.open, tied.settled);
  const settled: Settled = new Map(
    rows.flatMap(({ id, identity, identity_why: why }) =>
      identity === null || why === null || tied.open.has(id) ? [] : [[id, { identity, why }] as const],
    ),
  );
  const known = new Set(rows.map(({ id }) => id));
  const judgements = standing.judgements.filter(({ left, right }) => known.has(left) && known.has(right));
  const { clusters, doubts } = clusterIdentities(await placed(db, locals, settled), judgements, settled);

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
  await writeDoubts(db, { before: new Set(old.keys()), settled: tied.settled, renamed: renumbered(clusters, settled) }, doubts);
  await db.deleteFrom("identity").where("id", "in", listed(gone)).execute();
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
  const stale = await db
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
