/** Entities of articles to identities of the record, for the blocks that were touched. */
import { sql } from "kysely";
import { clusterIdentities, identityBlocks } from "../../resolve/identities/cluster.js";
import { fold } from "../../resolve/names/fold.js";
import type { Cluster, LocalEntity } from "../../resolve/types.js";
import { type Db, insertAll, listed } from "../database.js";
import { closure, entityBlocks, setBlocks } from "./closure.js";
import { move } from "./move.js";
import type { Standing } from "./standing.js";

const grouped = <T, K extends keyof T>(rows: readonly T[], key: K): Map<T[K], T[]> => {
  const groups = new Map<T[K], T[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group === undefined) groups.set(row[key], [row]);
    else group.push(row);
  }
  return groups;
};

const loadEntities = async (db: Db, ids: ReadonlySet<string>) => {
  const rows = await db
    .selectFrom("entity as e")
    .innerJoin("article as a", "a.id", "e.article")
    .select(["e.id", "e.article", "e.name", "e.type", "e.identity", "e.identity_why", "a.outlet", "a.published"])
    .where("e.id", "in", listed(ids))
    .orderBy("e.id")
    .execute();
  const names = await db.selectFrom("entity_name").select(["entity", "text"]).where("entity", "in", listed(ids)).orderBy("text").execute();
  const roles = await db
    .selectFrom("entity_role")
    .select(["entity", "text"])
    .where("entity", "in", listed(ids))
    .orderBy("position")
    .execute();
  const namesOf = grouped(names, "entity");
  const rolesOf = grouped(roles, "entity");
  const locals = rows.map(
    (row): LocalEntity => ({
      id: row.id,
      article: row.article,
      outlet: row.outlet ?? undefined,
      published: row.published ?? undefined,
      name: row.name,
      type: row.type,
      names: namesOf.get(row.id)?.map(({ text }) => text) ?? [row.name],
      roles: rolesOf.get(row.id)?.map(({ text }) => text) ?? [],
    }),
  );
  return { rows, locals };
};

/** Gives new entities their block keys. */
export const blockEntities = async (db: Db, ids: ReadonlySet<string>): Promise<void> => {
  const { locals } = await loadEntities(db, ids);
  await setBlocks(db, entityBlocks, new Map(locals.map((entity) => [entity.id, identityBlocks(entity)])));
};

const preferred = (cluster: Cluster & { name: string }, renames: Standing["renames"]): string => {
  if (renames.size === 0) return cluster.name;
  const given = cluster.members.map(({ id }) => renames.get(id)).filter((rename) => rename !== undefined);
  return given.sort((a, b) => b.review - a.review)[0]?.name ?? cluster.name;
};

/**
 * Clusters the entities that `touched` can be compared with.
 *
 * @returns `moved`: entities whose identity changed; `identities`: those whose members, name or type changed (some
 *   may be gone); `renamed`: those whose preferred name or type is another than before
 */
export const resolveIdentities = async (
  db: Db,
  touched: ReadonlySet<string>,
  standing: Standing,
): Promise<{ moved: Set<string>; identities: Set<string>; renamed: Set<string> }> => {
  const all = await closure(db, entityBlocks, touched, standing.partners);
  const { rows, locals } = await loadEntities(db, all);
  const known = new Set(rows.map(({ id }) => id));
  const judgements = standing.judgements.filter(({ left, right }) => known.has(left) && known.has(right));
  const { clusters, doubts } = clusterIdentities(locals, judgements);

  const { moved, groups } = await move(db, "entity", rows.map((row) => ({ id: row.id, group: row.identity, why: row.identity_why })), clusters);
  const before = await db.selectFrom("identity").select(["id", "name", "type"]).where("id", "in", listed(new Set(rows.map((row) => row.identity ?? "")))).execute();
  const old = new Map(before.map((row) => [row.id, row]));
  const renamed = new Set<string>();
  const kept = new Set(clusters.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  for (const cluster of clusters) {
    const name = preferred(cluster, standing.renames);
    const was = old.get(cluster.id);
    if (was?.name === name && was.type === cluster.type) continue;
    groups.add(cluster.id);
    renamed.add(cluster.id);
    const row = { name, folded: fold(name), type: cluster.type };
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
    select e.identity, n.text, count(distinct e.article) as articles, min(e.identity_why) as why
    from entity e join (select entity, text from entity_name union select id, name from entity where id in
      (select id from entity where identity in ${listed(identities)})) n on n.entity = e.id
    where e.identity in ${listed(identities)} group by e.identity, n.text`.execute(db);
  await insertAll(db, "identity_name", names.rows.map((row) => ({ ...row, folded: fold(row.text) })));
  await sql`insert into identity_role (identity, text, first_seen, last_seen)
    select e.identity, r.text, min(a.published), max(a.published)
    from entity e join entity_role r on r.entity = e.id join article a on a.id = e.article
    where e.identity in ${listed(identities)} group by e.identity, r.text`.execute(db);
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
