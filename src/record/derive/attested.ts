/** What origins are counted from: claims and statements with their holders and the sourcing links that they rest on. */
import { sql } from "kysely";
import { bodySpokenFor } from "../../extract/language/en/sourcing.js";
import type { Attested } from "../../resolve/types.js";
import type { EntityType, SourcingKind } from "../../vocabulary/kinds.js";
import { type Db, listed } from "../database.js";

const holderTables = {
  contact_claim: { table: "claim_holder", member: "claim" },
  statement: { table: "statement_holder", member: "statement" },
} as const;

interface HolderRow {
  member: string;
  name: string;
  identity: string | null;
  type: EntityType | null;
  roles: string | null;
}

const loadHolders = async (db: Db, of: keyof typeof holderTables, ids: readonly string[]): Promise<Map<string, Attested["holders"]>> => {
  const { table, member } = holderTables[of];
  const { rows } = await sql<HolderRow>`
    select h.${sql.ref(member)} as member, h.name, e.identity, e.type, e.roles
    from ${sql.table(table)} h left join entity e on e.id = h.entity
    where h.${sql.ref(member)} in ${listed(ids)} order by h.${sql.ref(member)}, h.position`.execute(db);
  const holders = new Map<string, Attested["holders"]>();
  for (const row of rows) {
    const known = holders.get(row.member) ?? [];
    const roles = row.roles === null ? [] : (JSON.parse(row.roles) as string[]);
    const speaksFor = row.type === "organization" || row.type === "outlet" ? undefined : bodySpokenFor([...roles, row.name]);
    known.push({ name: row.name, identity: row.identity ?? undefined, type: row.type ?? undefined, speaksFor });
    holders.set(row.member, known);
  }
  return holders;
};

interface LinkRow {
  entry: string;
  kind: SourcingKind;
  target: string;
  identity: string | null;
}

/**
 * Links that name the entry, and the credit of an agency whose text the article carries: that one carries the whole of it.
 * Any other link that names nothing says that the article relies on somebody, not for what.
 */
const loadLinks = async (db: Db, of: keyof typeof holderTables, ids: readonly string[]): Promise<Map<string, Attested["links"]>> => {
  const { rows } = await sql<LinkRow>`
    select m.id as entry, l.kind, l.target, e.identity
    from ${sql.table(of)} m join sourcing_link l on l.article = m.article left join entity e on e.id = l.entity
    where m.id in ${listed(ids)} and (exists (select 1 from sourcing_use u where u.link = l.id and u.entry = m.id)
      or (l.kind = 'republishes' and not exists (select 1 from sourcing_use u where u.link = l.id)))
    order by m.id, l.id`.execute(db);
  const links = new Map<string, Attested["links"]>();
  for (const { entry, kind, target, identity } of rows) {
    const known = links.get(entry) ?? [];
    known.push({ kind, target, identity: identity ?? undefined });
    links.set(entry, known);
  }
  return links;
};

/** For members that stand in a passage taken from another article, that article; the longest passage counts, then the least id. */
const loadPassages = async (db: Db, of: keyof typeof holderTables, ids: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ entry: string; original: string }>`
    select m.id as entry, p.original from ${sql.table(of)} m join passage p on p.article = m.article
    where m.id in ${listed(ids)} and m."start" >= p."start" and m."start" < p."end" order by m.id, p.words, p.original desc`.execute(db);
  return new Map(rows.map(({ entry, original }) => [entry, original]));
};

/** Claims (or statements) by id, as origins are counted from them. */
export const loadAttested = async (
  db: Db,
  of: keyof typeof holderTables,
  members: readonly { id: string; article: string; outlet: string | null }[],
  copies: ReadonlyMap<string, { outlet?: string; copyOf?: string }>,
): Promise<Attested[]> => {
  const ids = members.map(({ id }) => id);
  const holders = await loadHolders(db, of, ids);
  const links = await loadLinks(db, of, ids);
  const passages = await loadPassages(db, of, ids);
  return members.map(({ id, article, outlet }) => ({
    id,
    article,
    outlet: outlet ?? undefined,
    holders: holders.get(id) ?? [],
    links: links.get(id) ?? [],
    copyOf: copies.get(article)?.copyOf ?? passages.get(id),
  }));
};

/** Outlet and original of articles, and of the originals that they, or passages in them, go back to. */
export const loadLineage = async (db: Db, articles: Iterable<string>): Promise<Map<string, { outlet?: string; copyOf?: string }>> => {
  const { rows } = await sql<{ id: string; outlet: string | null; original: string | null }>`
    with recursive line(id) as (
      select value from json_each(${JSON.stringify([...articles])})
      union select c.original from line join copy c on c.article = line.id
      union select p.original from line join passage p on p.article = line.id)
    select a.id, a.outlet, c.original from line join article a on a.id = line.id left join copy c on c.article = a.id`.execute(db);
  return new Map(rows.map(({ id, outlet, original }) => [id, { outlet: outlet ?? undefined, copyOf: original ?? undefined }]));
};
