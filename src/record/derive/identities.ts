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

  const { moved, groups } = await move(
    db,
    "entity",
    rows.map((row) => ({ id: row.id, group: row.identity, why: row.identity_why })),
    clusters,
  );
  const before = await db
    .selectFrom("identity")
    .select(["id", "name", "type"])
    .where("id", "in", listed(new Set([...lost, ...rows.flatMap((row) => row.identity ?? [])])))
    .execute();
  const old = new Map(before.map((row) => [row.id, row]));
  const renamed = new Set<string>();
  const kept = new Set(clusters.map(({ id }) => id));
  for (const id of lost) groups.add(id);
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  for (const cluster of clusters) {
    const name = latest(cluster, standing.renames)?.name ?? cluster.name;
    const type = latest(cluster, standing.types)?.type ?? cluster.type;
    const was = old.get(cluster.id);
    if (was?.name === name && was.type === type) continue;
    groups.add(cluster.id);
    renamed.add(cluster.id);
    const row = { name, folded: fold(name), type };
    await db
      .insertInto("identity")
      .values({ id: cluster.id, ...row, contacts: 0, statements: 0, articles: 0 })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
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
  await describe(db, groups);
  return { moved, identities: groups, renamed };
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

/** How many contacts, statements and articles there are of each identity; what was rejected is not counted. */
export const countIdentities = async (db: Db, identities: ReadonlySet<string>): Promise<void> => {
  await sql`update identity set
    contacts = (select count(distinct p.contact) from contact_participant p join contact c on c.id = p.contact
      where p.identity = identity.id and c.rejected = 0),
    statements = (select count(*) from entity e join statement s on s.speaker = e.id
      where e.identity = identity.id and not exists (select 1 from decision d where d.entry = s.id and d.decision = 'reject')),
    articles = (select count(distinct article) from entity e where e.identity = identity.id)
    where id in ${listed(identities)}`.execute(db);
};
