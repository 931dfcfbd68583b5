/** Entities as they are clustered. */
import { isRead, limits, onlyJoins } from "../../resolve/identities/cluster.js";
import type { LocalEntity, Settled } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import { loadSurroundings } from "./surroundings.js";

/** Entities by id, and those of some identities. */
export const loadEntities = async (db: Db, ids: ReadonlySet<string>, identities: ReadonlySet<string> = new Set()) => {
  const rows = await db
    .selectFrom("entity")
    .select(["id", "article", "name", "type", "outlet", "published", "names", "roles", "identity", "identity_why", "block"])
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
export const withSurroundings = async (db: Db, locals: readonly LocalEntity[], settled: Settled = new Map()): Promise<LocalEntity[]> => {
  const seen = new Map<string, number>();
  const persons = locals.filter((entity) => {
    const identity = settled.get(entity.id)?.identity;
    if (entity.type !== "person" || identity === undefined) return entity.type === "person";
    // what stands for many has no article
    if ((entity.times ?? 0) > 0) return false;
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
