/** Entities as they are clustered. */
import type { LocalEntity } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";

/** Entities by id, and those of some identities, in order of id. */
export const loadEntities = async (db: Db, ids: Iterable<string>, identities: ReadonlySet<string> = new Set()) => {
  const rows = await db
    .selectFrom("entity")
    .select(["id", "article", "name", "type", "outlet", "published", "names", "roles", "identity", "identity_why", "block"])
    // asked for by id alone they come in order, and none is sorted
    .where((or) =>
      identities.size === 0 ? or("id", "in", listed(ids)) : or.or([or("id", "in", listed(ids)), or("identity", "in", listed(identities))]),
    )
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

/** A row of an entity, as far as it is clustered. */
export type EntityRow = Awaited<ReturnType<typeof loadEntities>>["rows"][number];
