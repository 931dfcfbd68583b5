/** Entities of articles to identities of the record, for the blocks that were touched. */
import { sql } from "kysely";
import { clusterIdentities } from "../../resolve/identities/cluster.js";
import { fold } from "../../resolve/names/fold.js";
import type { Cluster, LocalEntity } from "../../resolve/types.js";
import { type Db, insertAll, listed } from "../database.js";
import { blockEntities, entitiesTied } from "./entity-blocks.js";
import { move } from "./move.js";
import type { Standing } from "./standing.js";
import { loadSurroundings } from "./surroundings.js";

const loadEntities = async (db: Db, ids: ReadonlySet<string>) => {
  const rows = await db
    .selectFrom("entity")
    .select(["id", "article", "name", "type", "outlet", "published", "names", "roles", "identity", "identity_why"])
    .where("id", "in", listed(ids))
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

/** The entities with what stands around them. */
const placed = async (db: Db, locals: readonly LocalEntity[]): Promise<LocalEntity[]> => {
  const persons = locals.filter(({ type }) => type === "person");
  const half = persons.filter(({ name }) => /\s\p{Ll}+$/u.test(name));
  const around = await loadSurroundings(
    db,
    persons.map(({ id }) => id),
    half.map(({ id }) => id),
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

/**
 * Clusters the entities that `touched` can be compared with; `lost` are identities that may have lost a member.
 *
 * @returns `moved`: entities whose identity changed; `identities`: those whose members, name or type changed (some
 *   may be gone); `renamed`: those whose preferred name or type is another than before
 */
export const resolveIdentities = async (
  db: Db,
  touched: ReadonlySet<string>,
  lost: ReadonlySet<string>,
  standing: Standing,
): Promise<{ moved: Set<string>; identities: Set<string>; renamed: Set<string> }> => {
  const all = await entitiesTied(db, touched, standing.partners);
  const { rows, locals } = await loadEntities(db, all);
  const known = new Set(rows.map(({ id }) => id));
  const judgements = standing.judgements.filter(({ left, right }) => known.has(left) && known.has(right));
  const { clusters, doubts } = clusterIdentities(await placed(db, locals), judgements);

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
  await db
    .deleteFrom("doubt")
    .where((or) => or.or([or("left_identity", "in", listed([...old.keys()])), or("right_identity", "in", listed([...old.keys()]))]))
    .execute();
  await db.deleteFrom("identity").where("id", "in", listed(gone)).execute();
  await insertAll(
    db,
    "doubt",
    doubts.map(({ left, right, score, why }) => ({ id: doubtId(left, right), left_identity: left, right_identity: right, score, why })),
  );
  await describe(db, new Set([...groups].filter((id) => !grown.has(id))));
  await describeGrown(db, new Set([...grown.values()].flat()));
  return { moved, identities: new Set([...groups, ...renamed]), renamed };
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
