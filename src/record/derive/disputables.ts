/** Claims as disputes are found among them: with who vouches for them, and how their article describes who takes part. */
import { sql } from "kysely";
import { nearDays } from "../../resolve/disputes/disputes.js";
import { deniesGroups } from "../../resolve/disputes/groups.js";
import type { DisputableClaim } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import { type ClaimRow, loadClaims, resolvedClaim } from "./contacts.js";

const grouped = <T extends { claim: string }>(rows: readonly T[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.claim);
    if (known === undefined) found.set(row.claim, [row]);
    else known.push(row);
  }
  return found;
};

const denied = new Set(["denied", "not_happened"]);

/** The words by which articles describe those who take part in claims, one list a participant. */
const describedIn = async (db: Db, claims: readonly ClaimRow[]): Promise<Map<string, string[][]>> => {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<{ claim: string; name: string; capacity: string | null; roles: string | null; words: string | null }>`
    select p.claim, p.name, p.capacity, e.roles, e.name as words from claim_participant p left join entity e on e.id = p.entity
    where p.claim in ${listed(claims.map(({ id }) => id))} order by p.claim, p.position`.execute(db);
  return new Map(
    [...grouped(rows)].map(([claim, own]) => [
      claim,
      own.map(({ name, capacity, roles, words }) => [
        name,
        ...(words === null ? [] : [words]),
        ...(capacity === null ? [] : [capacity]),
        ...(roles === null ? [] : (JSON.parse(roles) as string[])),
      ]),
    ]),
  );
};

/** The given claims, with all that disputes ask of them. */
export const disputables = async (db: Db, claims: readonly ClaimRow[]): Promise<Map<string, DisputableClaim>> => {
  const ids = listed(claims.map(({ id }) => id));
  const holders = grouped(
    (
      await sql<{ claim: string; voice: string }>`
        select h.claim, coalesce(e.identity, h.name) as voice from claim_holder h left join entity e on e.id = h.entity
        where h.claim in ${ids} order by h.claim, h.position`.execute(db)
    ).rows,
  );
  // how people are described matters where groups are denied in the same article
  const denials = claims.filter(({ status }) => denied.has(status));
  const ofDenials = await describedIn(db, denials);
  const general = new Set(denials.filter(({ id }) => deniesGroups(ofDenials.get(id) ?? [])).map(({ article }) => article));
  const described =
    general.size === 0
      ? ofDenials
      : await describedIn(
          db,
          claims.filter(({ article }) => general.has(article)),
        );
  return new Map(
    claims.map((claim) => [
      claim.id,
      {
        ...resolvedClaim(claim),
        outlet: claim.outlet ?? undefined,
        holders: (holders.get(claim.id) ?? []).map(({ voice }) => voice),
        limitation: claim.limitation ?? undefined,
        described: described.get(claim.id) ?? [],
      },
    ]),
  );
};

/**
 * Claims of other contacts that may bear on the disputes of these: those of two of the same people that deny, or that name
 * a day close by; and what is denied in the same articles.
 */
export const loadBeside = async (db: Db, contacts: ReadonlySet<string>): Promise<Map<string, ClaimRow[]>> => {
  const { rows } = await sql<{ of: string; claim: string }>`
    with own as (select id, contact, article, when_date from contact_claim where contact in ${listed(contacts)}),
      pair as (select distinct o.contact, a.key, case when length(o.when_date) = 10 then julianday(o.when_date) end as day from own o join claim_block a on a.claim = o.id and a.key >= 'pair:' and a.key < 'pair;'),
      -- each claim of two people is looked at once, however many contacts these have
      other as materialized (select b.key, c.id as claim, c.contact, c.status in ('denied', 'not_happened') as denies,
          case when length(c.when_date) = 10 then julianday(c.when_date) end as day
        from (select distinct key from pair) k join claim_block b on b.key = k.key join contact_claim c on c.id = b.claim
        where c.status in ('denied', 'not_happened') or length(c.when_date) = 10)
    select distinct o.contact as "of", c.claim from pair o join other c on c.key = o.key
      where c.contact <> o.contact and (c.denies or abs(c.day - o.day) <= ${nearDays})
    union select o.contact, c.id from (select distinct contact, article from own) o join contact_claim c on c.article = o.article
      where c.contact <> o.contact and c.status in ('denied', 'not_happened')`.execute(db);
  const claims = new Map((await loadClaims(db, new Set(rows.map(({ claim }) => claim)))).map((claim) => [claim.id, claim]));
  const found = new Map<string, ClaimRow[]>();
  for (const { of, claim } of rows) {
    const row = claims.get(claim);
    const known = found.get(of);
    if (row === undefined) continue;
    if (known === undefined) found.set(of, [row]);
    else known.push(row);
  }
  return found;
};
