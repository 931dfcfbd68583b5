/** Contact claims to contacts, for the blocks that were touched. */
import { sql } from "kysely";
import { clusterContacts, contactBlocks } from "../../resolve/contacts/cluster.js";
import type { ResolvedClaim } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import { claimBlocks, closure, neighbours, setBlocks } from "./closure.js";
import { move } from "./move.js";

/** Contact claims with their participants as they are resolved now. */
export const loadClaims = async (db: Db, ids: Iterable<string>) => {
  const list = [...ids];
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
 * Clusters the claims that `touched` can be compared with, before and after their participants changed.
 *
 * @returns the contacts whose claims changed (some may be gone), and those of two of the same people, whose disputes they
 *   may bear on
 */
export const resolveContacts = async (db: Db, touched: ReadonlySet<string>): Promise<Set<string>> => {
  if (touched.size === 0) return new Set();
  const before = await closure(db, claimBlocks, touched);
  const beside = await neighbours(db, claimBlocks, touched);
  const changed = await loadClaims(db, touched);
  await setBlocks(db, claimBlocks, new Map(changed.map((claim) => [claim.id, contactBlocks(resolvedClaim(claim))])));
  const rows = await loadClaims(db, await closure(db, claimBlocks, before));
  const { groups } = await move(
    db,
    "contact_claim",
    rows.map((row) => ({ id: row.id, group: row.contact, why: row.contact_why })),
    clusterContacts(rows.map(resolvedClaim)),
  );
  return new Set([...groups, ...(await besideOf(db, touched, groups, beside))]);
};

/** Contacts on whose disputes a change bears: those of two of the same people, and those of the same articles. */
const besideOf = async (
  db: Db,
  touched: ReadonlySet<string>,
  groups: ReadonlySet<string>,
  before: ReadonlySet<string>,
): Promise<string[]> => {
  const members = await db.selectFrom("contact_claim").select("id").where("contact", "in", listed(groups)).execute();
  const near = await neighbours(db, claimBlocks, [...touched, ...members.map(({ id }) => id)]);
  const { rows } = await sql<{ contact: string | null }>`
    select contact from contact_claim where id in ${listed([...before, ...near])}
    union select contact from contact_claim where article in (select article from contact_claim where id in ${listed(touched)})`.execute(
    db,
  );
  return rows.flatMap(({ contact }) => contact ?? []);
};
