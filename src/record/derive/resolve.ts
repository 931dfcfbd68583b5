/**
 * Resolution of what was touched, stage by stage: identities, then the contacts and utterances that hang on them, then
 * copies, then all that is summed up from these. The same for one article, for a decision, and for the whole record.
 */
import { sql } from "kysely";
import { type Db, listed } from "../database.js";
import type { Touched } from "./articles.js";
import { resolveContacts } from "./contacts.js";
import { goingBackTo } from "./copies.js";
import { contactsDenied, setDenialBlocks } from "./denials.js";
import { describeContacts } from "./describe-contacts.js";
import { resolveIdentities } from "./identities.js";
import { writeMarks } from "./marks.js";
import { ReadOnce } from "./read-once.js";
import { describeSources, sourcesOf } from "./sources.js";
import type { Standing } from "./standing.js";
import { describeUtterances, resolveUtterances } from "./utterances.js";
import { matchWatchlists } from "./watchlist.js";

const ids = async (found: Promise<{ rows: { id: string | null }[] }>): Promise<string[]> =>
  (await found).rows.flatMap(({ id }) => id ?? []);

/** Members whose resolution hangs on these entities. */
const dependents = async (db: Db, entities: ReadonlySet<string>) => ({
  claims: await ids(
    sql<{ id: string }>`select distinct claim as id from claim_participant where entity in ${listed(entities)}`.execute(db),
  ),
  statements: await ids(sql<{ id: string }>`select id from statement where speaker in ${listed(entities)}`.execute(db)),
  denials: await ids(
    sql<{ id: string }>`select distinct b.statement as id from statement_about b join statement s on s.id = b.statement
      where b.entity in ${listed(entities)} and s.stance = 'denies'`.execute(db),
  ),
});

/** Contacts and utterances whose origins name these entities, or that rest on these articles. */
const restingOn = async (db: Db, entities: ReadonlySet<string>, articles: ReadonlySet<string>) => {
  const e = listed(entities);
  const a = listed(articles);
  const linked = sql`select article from sourcing_link where entity in ${e} union select value from (${a})`;
  return {
    contacts: await ids(
      sql<{ id: string }>`select distinct contact as id from contact_claim where article in (${linked})
        or id in (select claim from claim_holder where entity in ${e})`.execute(db),
    ),
    utterances: await ids(
      sql<{ id: string }>`select distinct utterance as id from statement where article in (${linked})
        or id in (select statement from statement_holder where entity in ${e})`.execute(db),
    ),
  };
};

/** Contacts in which one of these identities takes part: their names stand in it. */
const contactsOf = (db: Db, identities: ReadonlySet<string>): Promise<string[]> =>
  identities.size === 0
    ? Promise.resolve([])
    : ids(sql<{ id: string }>`select distinct contact as id from contact_participant where identity in ${listed(identities)}`.execute(db));

/** So many are described at a time: what is read for them is held in memory. */
const atOnce = 5000;

const parts = (ids: ReadonlySet<string>): Set<string>[] => {
  const all = [...ids];
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, i) => new Set(all.slice(i * atOnce, (i + 1) * atOnce)));
};

/** Brings everything that is derived to what the members in `touched` now say. */
export const resolve = async (db: Db, touched: Touched, standing: Standing): Promise<void> => {
  const read = new ReadOnce(db, !touched.everything);
  await writeMarks(read, touched);
  const { moved, identities, renamed } = await resolveIdentities(read, touched, standing);
  const hanging = await dependents(db, moved);
  const claims = new Set([...touched.claims, ...hanging.claims]);
  const statements = new Set([...touched.statements, ...hanging.statements]);
  await setDenialBlocks(db, new Set([...statements, ...hanging.denials]));
  const contacts = await resolveContacts(db, claims, touched.everything);
  const utterances = await resolveUtterances(db, statements, touched.everything);
  const lineage = await goingBackTo(db, touched.copies);

  const resting = await restingOn(db, moved, new Set([...lineage, ...touched.articles]));
  for (const id of [...resting.contacts, ...(await contactsOf(db, renamed))]) contacts.add(id);
  for (const id of resting.utterances) utterances.add(id);
  if (!touched.everything) for (const id of await contactsDenied(db, new Set([...statements, ...hanging.denials]))) contacts.add(id);
  for (const id of touched.lost.contacts) contacts.add(id);
  for (const id of touched.lost.utterances) utterances.add(id);
  // what stands in a touched claim may have changed without the claim changing its contact
  for (const id of await ids(
    sql<{ id: string }>`select distinct contact as id from contact_claim where id in ${listed(claims)}`.execute(db),
  ))
    contacts.add(id);
  if (statements.size > 0)
    for (const id of await ids(
      sql<{ id: string }>`select distinct utterance as id from statement where id in ${listed(statements)}`.execute(db),
    ))
      utterances.add(id);

  const sources = new Set<string>();
  for (const part of parts(contacts)) for (const id of await describeContacts(db, part)) sources.add(id);
  for (const part of parts(utterances)) await describeUtterances(db, part);
  await describeSources(db, new Set([...touched.lost.sources, ...sources, ...(await sourcesOf(db, touched.articles))]));
  await matchWatchlists(db, identities);
};
