/** Entities as they are clustered. */
import { isRead, limits, onlyJoins } from "../../resolve/identities/cluster.js";
import type { LocalEntity, Settled, Surroundings } from "../../resolve/types.js";
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

/** What was read of what stands around entities, by their ids: what an article touches is looked at several times. */
export class ReadSurroundings {
  private readonly known = new Map<string, Surroundings>();
  private readonly withSpeech = new Map<string, Surroundings>();

  /**
   * The surroundings of some persons, of those that are not known yet out of the record.
   * @param speech whether it is wanted who speaks
   */
  async of(db: Db, persons: readonly LocalEntity[], speech: boolean): Promise<ReadonlyMap<string, Surroundings>> {
    const known = speech ? this.withSpeech : this.known;
    const fresh = persons.filter(({ id }) => !known.has(id));
    const before = fresh.filter(({ name }) => /\s\p{Ll}+$/u.test(name)).map(({ id }) => id);
    const found = await loadSurroundings(
      db,
      fresh.map(({ id }) => id),
      { before, speech },
    );
    for (const [id, around] of found) {
      known.set(id, around);
      this.known.set(id, around);
    }
    return known;
  }
}

/**
 * The entities with what stands around them. Of what is settled no more is looked at than what the first named in full tell of
 * their identity.
 *
 * @param read what was read before, and takes what is read now
 */
export const withSurroundings = async (
  db: Db,
  locals: readonly LocalEntity[],
  settled: Settled = new Map(),
  read = new ReadSurroundings(),
): Promise<LocalEntity[]> => {
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
  const around = await read.of(db, persons, persons.some(isRead));
  const wanted = new Set(persons);
  return locals.map((entity) => ({ ...entity, around: wanted.has(entity) ? around.get(entity.id) : undefined }));
};
