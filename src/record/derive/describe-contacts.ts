/** Contact rows, participants, origins and disputes, for the contacts that were touched. */

import type { Insertable } from "kysely";
import { sql } from "kysely";
import { disputesOf } from "../../resolve/disputes/disputes.js";
import { originsOf } from "../../resolve/origins/origins.js";
import type { Attested, DisputableStatement, DisputeCluster } from "../../resolve/types.js";
import { type Db, insertAll, listed } from "../database.js";
import type { Schema } from "../schema.js";
import { loadAttested, loadLineage } from "./attested.js";
import { type ContactSummary, contactTitle, summarize } from "./contact-summary.js";
import { type ClaimRow, loadClaims } from "./contacts.js";
import { loadDenials, loadLimits, loadPointing } from "./denials.js";
import { disputables, loadBeside } from "./disputables.js";
import { writeContactTexts } from "./entry-text.js";
import { originType, sourceId } from "./source-id.js";

/** The id under which a dispute is shown: made of the least id of its members, with a letter of its own. */
export const disputeId = (member: string): string => `d-${member.slice(2)}`;

const rejectedAmong = async (db: Db, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom("decision").select("entry").where("entry", "in", listed(ids)).where("decision", "=", "reject").execute();
  return new Set(rows.map(({ entry }) => entry));
};

/** Of some claims those that a reviewer accepted, or put right in one field and so holds for right in the others. */
const settledAmong = async (db: Db, ids: readonly string[]): Promise<Set<string>> => {
  const list = listed(ids);
  const accepted = db.selectFrom("decision").select("entry").where("entry", "in", list).where("decision", "=", "accept");
  const rows = await accepted.union(db.selectFrom("correction").select("entry").where("entry", "in", list)).execute();
  return new Set(rows.map(({ entry }) => entry));
};

const clear = async (db: Db, contacts: ReadonlySet<string>): Promise<void> => {
  const list = listed(contacts);
  await sql`delete from dispute_voice where dispute in (select id from dispute where contact in ${list})`.execute(db);
  await sql`delete from dispute_side where dispute in (select id from dispute where contact in ${list})`.execute(db);
  await db.deleteFrom("dispute").where("contact", "in", list).execute();
  await db.deleteFrom("origin_article").where("contact", "in", list).execute();
  await db.deleteFrom("origin").where("contact", "in", list).execute();
  await db.deleteFrom("contact_participant").where("contact", "in", list).execute();
  await db.deleteFrom("dated").where("kind", "=", "contact").where("id", "in", list).execute();
  await db.deleteFrom("contact").where("id", "in", list).execute();
};

/** Who speaks in disputes, or vouches for what stands on a side of them: by these the disputes of a person are found. */
const writeVoices = async (db: Db, disputes: readonly string[]): Promise<void> => {
  if (disputes.length === 0) return;
  const list = listed(disputes);
  await sql`insert into dispute_voice (entity, dispute)
    select s.speaker, v.dispute from dispute_side v join statement s on s.id = v.member where v.dispute in ${list} and s.speaker is not null
    union select h.entity, v.dispute from dispute_side v join claim_holder h on h.claim = v.member
      where v.dispute in ${list} and h.entity is not null
    union select h.entity, v.dispute from dispute_side v join statement_holder h on h.statement = v.member
      where v.dispute in ${list} and h.entity is not null`.execute(db);
};

interface Rows {
  contact: Insertable<Schema["contact"]>[];
  contact_participant: Insertable<Schema["contact_participant"]>[];
  origin: Insertable<Schema["origin"]>[];
  origin_article: Insertable<Schema["origin_article"]>[];
  dispute: Insertable<Schema["dispute"]>[];
  dispute_side: Insertable<Schema["dispute_side"]>[];
  dated: Insertable<Schema["dated"]>[];
}

const disputeRows = (found: readonly DisputeCluster[], contact: string, articleOf: ReadonlyMap<string, string>, rows: Rows): void => {
  for (const dispute of found) {
    const id = disputeId(dispute.id);
    rows.dispute.push({ id, about: dispute.about, contact, why: dispute.why });
    dispute.sides.forEach(({ stance, members }, position) => {
      for (const member of members) {
        rows.dispute_side.push({ dispute: id, position, stance, member, article: articleOf.get(member) ?? "" });
      }
    });
  }
};

const contactRows = (
  id: string,
  summary: ContactSummary,
  disputed: boolean,
  origins: ReturnType<typeof originsOf>,
  vouching: readonly Attested["holders"][number][],
  rows: Rows,
): void => {
  const { kind, status, when, first, last, where, articles, participants, rejected, likelihood, unsure } = summary;
  rows.contact.push({
    id,
    kind,
    status,
    disputed: disputed ? 1 : 0,
    rejected: rejected ? 1 : 0,
    when_date: when ?? null,
    first_day: first ?? null,
    last_day: last ?? null,
    where_text: where ?? null,
    articles,
    origins: origins.length,
    likelihood: likelihood ?? null,
    unsure: unsure ? 1 : 0,
  });
  rows.contact_participant.push(...participants.map((p, position) => ({ contact: id, position, ...p })));
  origins.forEach((origin, position) => {
    const { name, why } = origin;
    const type = originType(vouching.filter((holder) => holder.name === name).map((holder) => holder.type));
    rows.origin.push({ contact: id, position, name, source: sourceId(name), why, type });
    rows.origin_article.push(...[...new Set(origin.articles)].map((article) => ({ contact: id, position, article })));
  });
  if (when !== undefined && first !== undefined && last !== undefined && !rejected) {
    const claimed = status !== "happened" || summary.counted.every((claim) => claim.holders > 0);
    const precision = first === last ? "day" : first.slice(0, 7) === last.slice(0, 7) ? "month" : "year";
    rows.dated.push({ kind: "contact", id, date: when, day: first, last_day: last, precision, claimed: claimed ? 1 : 0 });
  }
};

/**
 * Writes contacts anew from their claims; a contact without claims is gone.
 *
 * @returns sources whose counts may have changed
 */
export const describeContacts = async (db: Db, contacts: ReadonlySet<string>): Promise<Set<string>> => {
  const list = listed(contacts);
  const sources = new Set<string>();
  if (contacts.size === 0) return sources;
  const rested = await db.selectFrom("origin").select("source").distinct().where("contact", "in", list).execute();
  for (const { source } of rested) sources.add(source);

  const ids = await db.selectFrom("contact_claim").select("id").where("contact", "in", list).execute();
  const claims = await loadClaims(
    db,
    ids.map(({ id }) => id),
  );
  const claimIds = claims.map(({ id }) => id);
  const rejected = await rejectedAmong(db, claimIds);
  const settled = await settledAmong(db, claimIds);
  const lineage = await loadLineage(db, new Set(claims.map(({ article }) => article)));
  const attested = new Map((await loadAttested(db, "contact_claim", claims, lineage)).map((entry) => [entry.id, entry]));
  const groups = new Map<string, ClaimRow[]>();
  for (const claim of claims) {
    const own = groups.get(claim.contact ?? "");
    if (own === undefined) groups.set(claim.contact ?? "", [claim]);
    else own.push(claim);
  }
  const summaries = [...groups].map(([id, own]) => ({ id, summary: summarize(own, rejected, settled) }));
  const denials = await loadDenials(
    db,
    summaries.map(({ summary }) => summary.participants.map(({ identity }) => identity)),
  );

  const limits = await loadLimits(db, contacts);
  const pointing = await loadPointing(db, contacts);
  const beside = await loadBeside(db, contacts);
  const besides = [...beside.values()].flat();
  const rejectedBeside = await rejectedAmong(
    db,
    besides.map(({ id }) => id),
  );
  const disputable = await disputables(db, [...claims, ...besides]);

  const rows: Rows = { contact: [], contact_participant: [], origin: [], origin_article: [], dispute: [], dispute_side: [], dated: [] };
  for (const { id, summary } of summaries) {
    const counted = summary.counted.flatMap((claim) => {
      const of = attested.get(claim.id);
      return of === undefined ? [] : [{ ...of, vague: claim.kind === "contact" && summary.kind !== "contact" }];
    });
    const origins = originsOf(counted, lineage);
    const title = contactTitle(summary);
    const named = denials.about(summary.participants.map(({ identity }) => identity));
    const about: DisputableStatement[] = [
      ...named,
      ...(pointing.get(id) ?? []).filter((one) => !named.some((other) => other.id === one.id)),
      ...(limits.get(id) ?? []),
    ];
    const others = (beside.get(id) ?? []).filter((claim) => claim.contact !== null && !rejectedBeside.has(claim.id));
    const found = summary.rejected
      ? []
      : disputesOf(
          { id, title, claims: summary.counted.flatMap((claim) => disputable.get(claim.id) ?? []) },
          about,
          others.flatMap((claim) => {
            const of = disputable.get(claim.id);
            return of === undefined ? [] : [{ ...of, contact: claim.contact ?? "" }];
          }),
        );
    const articleOf = new Map([...summary.counted, ...about, ...others].map((member) => [member.id, member.article]));
    const vouching = counted.flatMap(({ holders }) => holders);
    contactRows(id, summary, found.length > 0 || summary.contradicted, origins, vouching, rows);
    disputeRows(found, id, articleOf, rows);
  }
  for (const { source } of rows.origin) sources.add(source);
  await clear(db, contacts);
  for (const table of ["contact", "contact_participant", "origin", "origin_article", "dispute", "dispute_side", "dated"] as const) {
    await insertAll(db, table, rows[table]);
  }
  await writeVoices(
    db,
    rows.dispute.map(({ id }) => id),
  );
  await writeContactTexts(db, contacts, summaries);
  return sources;
};
