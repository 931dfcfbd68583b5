import { sql } from "kysely";
import type { EventEntry } from "../../vocabulary/forms.js";
import { eventKinds } from "../../vocabulary/kinds.js";
import type { SortBy } from "../../vocabulary/sorts.js";
import { type Db, listed } from "../database.js";
import { contactTitle } from "../derive/contact-summary.js";
import type { Page, RecordFilter } from "../types.js";
import { contactsById } from "./contacts.js";
import { correctionsOn, decisionsOn, evidenceOf, groupedBy, known } from "./evidence.js";
import {
  articlesOf,
  type Condition,
  contactOf,
  during,
  entitiesOf,
  entriesWith,
  idsOf,
  notRejected,
  orderOf,
  pageOf,
  withArticle,
} from "./filter.js";
import { withSentences } from "./sentences.js";
import { statementsById } from "./statements.js";
import { statementTitle } from "./titles.js";

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, with: other, outlet, status, article, contact, words, dated } = filter;
  const where: Condition[] = [notRejected("v.id"), ...during(filter, "v.first_day", "v.last_day")];
  for (const who of [person, other]) {
    if (who !== undefined) where.push(sql`v.id in (select event from event_participant where entity in ${entitiesOf(who)})`);
  }
  if (outlet !== undefined) where.push(sql`v.article in ${articlesOf(outlet)}`);
  if (article !== undefined) where.push(sql`v.article = ${article}`);
  if (contact !== undefined) {
    where.push(
      sql`v.id in (select x.event from contact_claim c join event_cause x on x.cause = c.id where c.contact = ${contactOf(contact)})`,
    );
  }
  if (status !== undefined) where.push(sql`v.kind = ${status}`);
  if (dated !== undefined) where.push(dated ? sql`v.first_day is not null` : sql`v.first_day is null`);
  if (words !== undefined) where.push(sql`v.id in ${entriesWith(words, "event")}`);
  return where;
};

/** What an event is called in lists: its people and its kind. */
export const eventTitle = (event: { kind: keyof typeof eventKinds; participants: readonly { name: string }[] }): string =>
  [event.participants.map(({ name }) => name).join(", "), eventKinds[event.kind].label.toLowerCase()]
    .filter((part) => part !== "")
    .join(": ");

const loadParticipants = async (db: Db, events: readonly string[]) => {
  const rows = await db
    .selectFrom("event_participant as p")
    .leftJoin("entity as e", "e.id", "p.entity")
    .leftJoin("identity as i", "i.id", "e.identity")
    .select(["p.event", "p.name", "e.identity", "i.name as preferred"])
    .where("p.event", "in", listed(events))
    .orderBy("p.event")
    .orderBy("p.position")
    .execute();
  return groupedBy(
    rows.map(({ event, name, identity, preferred }) => ({ event, participant: known({ identity, name: preferred ?? name }) })),
    "event",
  );
};

/** Ids and titles of what events are said to follow from: a claim leads to its contact. */
const loadCauses = async (db: Db, events: readonly string[]): Promise<Map<string, EventEntry["causedBy"]>> => {
  const { rows } = await sql<{ event: string; cause: string; contact: string | null }>`
    select x.event, x.cause, c.contact from event_cause x left join contact_claim c on c.id = x.cause
    where x.event in ${listed(events)} order by x.event, x.position`.execute(db);
  const titles = new Map<string, string>();
  for (const contact of await contactsById(
    db,
    rows.flatMap(({ contact }) => contact ?? []),
  ))
    titles.set(contact.id, contactTitle(contact));
  const others = rows.filter(({ contact }) => contact === null).map(({ cause }) => cause);
  for (const statement of await statementsById(db, others)) titles.set(statement.id, statementTitle(statement));
  const kinds = await db.selectFrom("event").select(["id", "kind"]).where("id", "in", listed(others)).execute();
  const people = await loadParticipants(
    db,
    kinds.map(({ id }) => id),
  );
  for (const { id, kind } of kinds) {
    titles.set(id, eventTitle({ kind, participants: (people.get(id) ?? []).map(({ participant }) => participant) }));
  }
  const causes = groupedBy(rows, "event");
  return new Map(
    [...causes].map(([event, own]) => [
      event,
      own.map(({ cause, contact }) => ({ id: contact ?? cause, title: titles.get(contact ?? cause) ?? cause })),
    ]),
  );
};

/** Events with people and causes, in no particular order. */
export const eventsById = async (db: Db, ids: readonly string[]): Promise<EventEntry[]> => {
  const rows = await db
    .selectFrom("event as v")
    .innerJoin("article as a", "a.id", "v.article")
    .select(["v.id", "v.kind", "v.when_date", "v.article", "a.outlet", "a.published"])
    .where("v.id", "in", listed(ids))
    .execute();
  const people = await loadParticipants(db, ids);
  const causes = await loadCauses(db, ids);
  const evidence = await evidenceOf(db, ids, ["event", "cause"]);
  const decisions = await decisionsOn(db, ids);
  const corrections = await correctionsOn(db, ids);
  return rows.map(({ when_date, ...row }) => ({
    ...known({ ...row, when: when_date }),
    participants: (people.get(row.id) ?? []).map(({ participant }) => participant),
    causedBy: causes.get(row.id) ?? [],
    evidence: evidence.get(row.id) ?? [],
    ...(decisions.has(row.id) ? { review: decisions.get(row.id) } : {}),
    ...(corrections.has(row.id) ? { corrected: corrections.get(row.id) } : {}),
  }));
};

const byColumn: Record<SortBy<"events">, Condition> = {
  when: sql`v.first_day`,
  kind: sql`v.kind`,
  who: sql`(select coalesce(i.folded, lower(p.name)) from event_participant p left join entity e on e.id = p.entity
    left join identity i on i.id = e.identity where p.event = v.id and p.position = 0)`,
  outlet: sql`(select outlet collate nocase from article_summary where article = v.article)`,
  published: sql`(select published from article where id = v.article)`,
};

/** Events by date, those without one last; within an article in the order of the text. */
export const events = async (db: Db, given: RecordFilter): Promise<Page<EventEntry>> => {
  const filter = await withArticle(db, given);
  const order = orderOf(filter.sort, byColumn, sql`coalesce(v.first_day, '9999-99-99'), v.article, v."start", v.id`);
  const found = await idsOf(db, { from: sql`event v`, id: "v.id", where: conditions(filter), order }, filter);
  return pageOf(found, await withSentences(db, await eventsById(db, found.ids)));
};
