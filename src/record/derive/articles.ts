/** The member rows of articles: put in from their newest extraction, taken out when a newer one comes. */
import type { Insertable } from "kysely";
import { sql } from "kysely";
import type { Article, Extraction } from "../../vocabulary/forms.js";
import { type Db, insertAll, listed } from "../database.js";
import { spanOf } from "../dates.js";
import { newestOf } from "../extractions.js";
import type { Schema } from "../schema.js";
import { claimBlocks, neighbours } from "./blocks.js";
import { releaseCorrections } from "./corrections.js";
import { addBlocks, dropBlocks } from "./entity-blocks.js";
import { dropMarks } from "./marks.js";
import { membersOf } from "./members.js";
import { ReadOnce } from "./read-once.js";
import { sourceId } from "./source-id.js";
import type { Standing } from "./standing.js";
import { entitiesTied } from "./tied-entities.js";
import { tied } from "./utterances.js";

/** Tables of members, those that are referred to first. */
const memberTables = [
  "entity",
  "entity_name",
  "entity_role",
  "contact_claim",
  "claim_participant",
  "claim_holder",
  "statement",
  "statement_holder",
  "statement_about",
  "sourcing_link",
  "sourcing_use",
  "assessment",
  "event",
  "event_participant",
  "event_cause",
  "evidence",
  "entry_text",
] as const;

export interface Touched {
  /** all there is: then nothing need be looked for that may be tied to it */
  everything: boolean;
  articles: Set<string>;
  /** articles that copy another than before, as wholes or in passages */
  copies: Set<string>;
  /** articles of which a correction changed who took part in what */
  recast: Set<string>;
  entities: Set<string>;
  /** sets of block keys that are known to be there */
  blocks: Set<string>;
  claims: Set<string>;
  statements: Set<string>;
  events: Set<string>;
  assessments: Set<string>;
  /** what may have lost a member */
  lost: { identities: Set<string>; contacts: Set<string>; utterances: Set<string>; sources: Set<string> };
}

export const nothingTouched = (): Touched => ({
  everything: false,
  articles: new Set(),
  copies: new Set(),
  recast: new Set(),
  entities: new Set(),
  blocks: new Set(),
  claims: new Set(),
  statements: new Set(),
  events: new Set(),
  assessments: new Set(),
  lost: { identities: new Set(), contacts: new Set(), utterances: new Set(), sources: new Set() },
});

type Dated = Insertable<Schema["dated"]>;

const dated = (kind: Dated["kind"], id: string, date: string | null | undefined, claimed: boolean): Dated[] => {
  const span = spanOf(date);
  if (span === undefined || date === null || date === undefined) return [];
  return [{ kind, id, date, day: span.first, last_day: span.last, precision: span.precision, claimed: claimed ? 1 : 0 }];
};

/** Lays out one article and its findings, and notes in `touched` what came in. */
export const insertMembers = async (db: Db, article: Article, extraction: Extraction | undefined, touched: Touched): Promise<void> => {
  const agency = article.dateline?.agency;
  await insertAll(db, "article_summary", [
    {
      article: article.id,
      outlet: article.outlet ?? null,
      source: article.outlet === undefined ? null : sourceId(article.outlet),
      agency: agency ?? null,
      agency_source: agency === undefined ? null : sourceId(agency),
      extracted: extraction === undefined ? 0 : 1,
      extraction: extraction === undefined ? null : ((await newestOf(db, article.id))?.number ?? null),
      statements: extraction?.statements.length ?? 0,
      contacts: extraction?.contacts.length ?? 0,
      people: extraction?.entities.filter(({ type }) => type === "person").length ?? 0,
    },
  ]);
  touched.articles.add(article.id);
  const dates = dated("article", article.id, article.published, false);
  if (extraction !== undefined) {
    const members = membersOf(extraction);
    await addBlocks(db, members.entity_block, touched.blocks);
    for (const table of memberTables) await insertAll(db, table, members[table]);
    for (const { id } of members.entity) touched.entities.add(id);
    for (const { id } of members.contact_claim) touched.claims.add(id);
    for (const { id, published } of members.statement) {
      touched.statements.add(id);
      dates.push(...dated("statement", id, published, false));
    }
    for (const { id, when_date } of members.event) {
      touched.events.add(id);
      dates.push(...dated("event", id, when_date, true));
    }
    for (const { id } of members.assessment) touched.assessments.add(id);
  }
  await insertAll(db, "dated", dates);
};

/** The clusters that lose a member with an article, and the contacts whose disputes have a side in it. */
const noteLosses = async (db: Db, article: string, lost: Touched["lost"]): Promise<void> => {
  const { rows } = await sql<{ kind: "identities" | "contacts" | "utterances"; id: string | null }>`
    select 'identities' as kind, identity as id from entity where article = ${article}
    union select 'contacts', contact from contact_claim where article = ${article}
    union select 'utterances', utterance from statement where article = ${article}
    union select 'contacts', d.contact from dispute_side s join dispute d on d.id = s.dispute
      where s.member in (select id from statement where article = ${article})`.execute(db);
  for (const { kind, id } of rows) if (id !== null) lost[kind].add(id);
};

/** Takes the members of an article out, and notes in `touched` all that they could be compared with. */
export const removeMembers = async (db: Db, article: string, standing: Standing, touched: Touched): Promise<void> => {
  const own = async (table: "entity" | "contact_claim" | "statement" | "event" | "assessment"): Promise<string[]> =>
    (await db.selectFrom(table).select("id").where("article", "=", article).execute()).map(({ id }) => id);
  const ids = {
    entity: await own("entity"),
    claim: await own("contact_claim"),
    statement: await own("statement"),
    event: await own("event"),
    assessment: await own("assessment"),
  };
  for (const id of (await entitiesTied(new ReadOnce(db), ids.entity, standing)).open) touched.entities.add(id);
  for (const id of await neighbours(db, claimBlocks, ids.claim)) touched.claims.add(id);
  for (const id of await tied(db, new Set(ids.statement))) touched.statements.add(id);
  const blocks = await db.selectFrom("entity").select("block").where("id", "in", listed(ids.entity)).execute();
  const links = await db.selectFrom("sourcing_link").select(["id", "source"]).where("article", "=", article).execute();
  for (const { source } of links) touched.lost.sources.add(source);
  for (const id of ids.entity) touched.entities.delete(id);
  for (const id of ids.claim) touched.claims.delete(id);
  for (const id of ids.statement) touched.statements.delete(id);
  touched.articles.add(article);
  await noteLosses(db, article, touched.lost);
  await releaseCorrections(db, article, ids.entity, touched);

  await dropMarks(db, ids.entity);
  const children = [
    ["entity_name", "entity", ids.entity],
    ["entity_role", "entity", ids.entity],
    ["claim_block", "claim", ids.claim],
    ["correction", "entry", [...ids.claim, ...ids.statement, ...ids.event, ...ids.assessment]],
    ["claim_participant", "claim", ids.claim],
    ["claim_holder", "claim", ids.claim],
    ["statement_block", "statement", ids.statement],
    ["denial_block", "statement", ids.statement],
    ["statement_about", "statement", ids.statement],
    ["statement_holder", "statement", ids.statement],
    ["entry_text", "entry", [...ids.statement, ...ids.event, ...ids.assessment]],
    ["event_cause", "event", ids.event],
    ["event_participant", "event", ids.event],
    ["sourcing_use", "link", links.map(({ id }) => id)],
  ] as const;
  for (const [table, column, list] of children) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in ${listed(list)}`.execute(db);
  }
  const gone = [...ids.statement, ...ids.event, article];
  await db.deleteFrom("dated").where("kind", "in", ["statement", "event", "article"]).where("id", "in", listed(gone)).execute();
  for (const table of [
    "evidence",
    "event",
    "assessment",
    "sourcing_link",
    "statement",
    "contact_claim",
    "entity",
    "article_summary",
  ] as const) {
    await sql`delete from ${sql.table(table)} where article = ${article}`.execute(db);
  }
  await dropBlocks(
    db,
    blocks.flatMap(({ block }) => block ?? []),
  );
};
