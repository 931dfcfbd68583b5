/** Contact claims to contacts, for the blocks that were touched. */
import { sql } from "kysely";
import { claimsTied, clusterContacts, contactBlocks } from "../../resolve/contacts/cluster.js";
import { placeClaim } from "../../resolve/contacts/newcomer.js";
import { nearDays } from "../../resolve/disputes/disputes.js";
import type { ResolvedClaim } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import { BlockReader, claimBlocks, neighbours, setBlocks } from "./blocks.js";
import { move } from "./move.js";
import { standingClaims } from "./told-claims.js";

/** Contact claims with their participants as they are resolved now. */
export const loadClaims = async (db: Db, ids: Iterable<string>) => {
  const list = [...ids];
  if (list.length === 0) return [];
  const rows = await db
    .selectFrom("contact_claim as c")
    .innerJoin("article as a", "a.id", "c.article")
    .select([
      "c.id",
      "c.article",
      "c.kind",
      "c.status",
      "c.when_date",
      "c.where_text",
      "c.limitation",
      "c.start",
      "c.likelihood",
      "c.contact",
      "c.contact_why",
    ])
    .select(["a.published", "a.outlet"])
    .select((select) =>
      select
        .selectFrom("claim_holder as h")
        .select((of) => of.fn.countAll<number>().as("n"))
        .whereRef("h.claim", "=", "c.id")
        .as("held"),
    )
    .where("c.id", "in", listed(list))
    .orderBy("c.id")
    .execute();
  const participants = await db
    .selectFrom("claim_participant as p")
    .innerJoin("entity as e", "e.id", "p.entity")
    .innerJoin("identity as i", "i.id", "e.identity")
    .select(["p.claim", "p.position", "p.capacity", "e.identity", "i.name"])
    .where("p.claim", "in", listed(list))
    .orderBy("p.claim")
    .orderBy("p.position")
    .execute();
  const of = new Map<string, { identity: string; name: string; capacity: string | null }[]>();
  for (const { claim, identity, name, capacity } of participants) {
    if (identity === null) continue;
    const known = of.get(claim) ?? [];
    known.push({ identity, name, capacity });
    of.set(claim, known);
  }
  return rows.map(({ held, ...row }) => ({ ...row, holders: held ?? 0, participants: of.get(row.id) ?? [] }));
};

export type ClaimRow = Awaited<ReturnType<typeof loadClaims>>[number];

export const resolvedClaim = (row: ClaimRow): ResolvedClaim => ({
  id: row.id,
  article: row.article,
  published: row.published ?? undefined,
  kind: row.kind,
  status: row.status,
  participants: [...new Set(row.participants.map(({ identity }) => identity))].sort(),
  when: row.when_date ?? undefined,
  where: row.where_text ?? undefined,
  start: row.start,
});

/**
 * Clusters the claims that have a say in where the touched ones stand, before and after their participants changed.
 *
 * @returns the contacts whose claims changed (some may be gone), and those on whose disputes the change bears
 */
export const resolveContacts = async (db: Db, touched: ReadonlySet<string>, everything: boolean): Promise<Set<string>> => {
  if (touched.size === 0) return new Set();
  const changed = await loadClaims(db, touched);
  // of what stood in a contact it is not known what it said before: all that shared a block with it is looked at
  const stood = changed.flatMap(({ id, contact }) => (contact === null ? [] : id));
  const before = await neighbours(db, claimBlocks, stood);
  await setBlocks(db, claimBlocks, new Map(changed.map((claim) => [claim.id, contactBlocks(resolvedClaim(claim))])));
  const placed = everything || stood.length > 0 ? { groups: new Set<string>(), left: changed } : await placeEach(db, changed);
  const rows = everything ? changed : await loadTied(db, [...placed.left, ...(await loadClaims(db, without(before, touched)))]);
  const clusters = clusterContacts(rows.map(resolvedClaim));
  const found = await move(db, "contact_claim", rows.map(standingOf), clusters);
  const groups = new Set([...placed.groups, ...found.groups]);
  if (everything) return groups;
  return new Set([
    ...groups,
    ...(await contactsUnder(db, [...before, ...(await neighbours(db, claimBlocks, stood))])),
    ...(await besideOf(db, touched, groups)),
  ]);
};

const standingOf = ({ id, contact, contact_why }: Pick<ClaimRow, "id" | "contact" | "contact_why">) => ({
  id,
  group: contact,
  why: contact_why,
});

/**
 * Puts each of some claims that stand nowhere into its contact, where that can be told without clustering others.
 *
 * @returns the contacts that changed, and the claims of which it cannot be told
 */
const placeEach = async (db: Db, claims: readonly ClaimRow[]): Promise<{ groups: Set<string>; left: ClaimRow[] }> => {
  const standing = standingClaims(db);
  const groups = new Set<string>();
  const left: ClaimRow[] = [];
  for (const claim of claims) {
    const cluster = await placeClaim(resolvedClaim(claim), standing);
    if (cluster === undefined) {
      left.push(claim);
      continue;
    }
    const ids = cluster.members.map(({ id }) => id);
    const rows = await db.selectFrom("contact_claim").select(["id", "contact", "contact_why"]).where("id", "in", listed(ids)).execute();
    for (const id of (await move(db, "contact_claim", rows.map(standingOf), [cluster])).groups) groups.add(id);
  }
  return { groups, left };
};

const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>): string[] => [...ids].filter((id) => !others.has(id));

/** The claims in `start` and all that are tied with them, each read once. */
const loadTied = async (db: Db, start: readonly ClaimRow[]): Promise<ClaimRow[]> => {
  const rows = new Map(start.map((row) => [row.id, row]));
  const reader = new BlockReader(db, claimBlocks);
  const beside = async (claims: readonly ResolvedClaim[]): Promise<ResolvedClaim[]> => {
    const found = await reader.unread(claims.map(({ id }) => id));
    for (const row of await loadClaims(
      db,
      found.filter((id) => !rows.has(id)),
    ))
      rows.set(row.id, row);
    return found.flatMap((id) => rows.get(id) ?? []).map(resolvedClaim);
  };
  const tied = await claimsTied([...rows.values()].map(resolvedClaim), beside);
  return [...tied].sort().flatMap((id) => rows.get(id) ?? []);
};

const contactsUnder = async (db: Db, claims: Iterable<string>): Promise<string[]> => {
  const rows = await db.selectFrom("contact_claim").select("contact").distinct().where("id", "in", listed(claims)).execute();
  return rows.flatMap(({ contact }) => contact ?? []);
};

/**
 * Contacts on whose disputes claims bear that came or moved (`loadBeside` looks from the other side): those of two of the same
 * people that name a day close by, all of two of the same people where the claim denies, and then those of its article.
 */
const besideOf = async (db: Db, touched: ReadonlySet<string>, groups: ReadonlySet<string>): Promise<string[]> => {
  const { rows } = await sql<{ contact: string | null }>`
    with own as (select id, article, status in ('denied', 'not_happened') as denies,
          case when length(when_date) = 10 then julianday(when_date) end as day
        from contact_claim where id in ${listed(touched)} or contact in ${listed(groups)}),
      pair as (select distinct b.key, o.denies, o.day from own o join claim_block b on b.claim = o.id where b.key >= 'pair:' and b.key < 'pair;')
    select c.contact from pair p join claim_block b on b.key = p.key join contact_claim c on c.id = b.claim
      where p.denies or (length(c.when_date) = 10 and abs(julianday(c.when_date) - p.day) <= ${nearDays})
    union select contact from contact_claim where article in (select article from own where denies)
    union select contact from contact_claim where article in (select article from contact_claim where id in ${listed(touched)})`.execute(
    db,
  );
  return rows.flatMap(({ contact }) => contact ?? []);
};
