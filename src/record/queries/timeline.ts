import { sql } from "kysely";
import { CodePointText } from "../../vocabulary/codepoints.js";
import type { Evidence, TimelineEntry } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import { contactTitle } from "../derive/contact-summary.js";
import { matchExpression } from "../search-words.js";
import type { Page, RecordFilter } from "../types.js";
import { contactsById } from "./contacts.js";
import { eventsById, eventTitle } from "./events.js";
import {
  all,
  articlesOf,
  bounds,
  type Condition,
  countOf,
  during,
  entitiesOf,
  entriesWith,
  identitiesOf,
  notRejected,
  withArticle,
} from "./filter.js";
import { withSentences } from "./sentences.js";
import { statementsById } from "./statements.js";
import { shortened, statementTitle } from "./titles.js";

/** The same question put to the four kinds of entries: those of each kind that it lets through. */
const ofKinds = (contact: Condition, statement: Condition, event: Condition, article: Condition): Condition => sql`(
  (t.kind = 'contact' and t.id in (${contact})) or (t.kind = 'statement' and t.id in (${statement}))
  or (t.kind = 'event' and t.id in (${event})) or (t.kind = 'article' and t.id in (${article})))`;

const none = sql`select null where false`;

const inArticles = (articles: Condition): Condition =>
  ofKinds(
    sql`select contact from contact_claim where article in ${articles}`,
    sql`select id from statement where article in ${articles}`,
    sql`select id from event where article in ${articles}`,
    sql`select id from article where id in ${articles}`,
  );

const ofPerson = (person: string): Condition => {
  const entities = entitiesOf(person);
  return ofKinds(
    sql`select contact from contact_participant where identity in ${identitiesOf(person)}`,
    sql`select id from statement where speaker in ${entities}`,
    sql`select event from event_participant where entity in ${entities}`,
    sql`select article from entity where id in ${entities}`,
  );
};

/** The first day of a partial date, or an interval, in a column. */
const firstDay = (date: Condition): Condition =>
  sql`case when length(${date}) = 10 then ${date} else substr(substr(${date} || '/', 1, instr(${date} || '/', '/') - 1) || '-01-01', 1, 10) end`;

/**
 * The same as a table of kinds, ids and days, each once. Somebody in the news daily has a hundredth of all entries: to look these
 * up is quicker than to ask of every entry whether it is one of them. What many are of, statements and articles, is read from
 * indexes alone.
 */
const entriesOf = (person: string): Condition => {
  const own = sql`e.identity in ${identitiesOf(person)}`;
  return sql`(select 'contact' as kind, t.id, t.day from (select distinct contact from contact_participant where identity in ${identitiesOf(person)}) p
      cross join dated t on t.kind = 'contact' and t.id = p.contact
    union all select 'statement', s.id, ${firstDay(sql`s.published`)} from entity e cross join statement s on s.speaker = e.id
      where ${own} and s.published is not null
    union all select 'event', t.id, t.day from (select distinct p.event from entity e cross join event_participant p on p.entity = e.id where ${own}) p
      cross join dated t on t.kind = 'event' and t.id = p.event
    union all select 'article', e.article, ${firstDay(sql`e.published`)} from entity e where ${own} and e.published is not null group by e.article)`;
};

/** Those entries as the table `t` of a timeline; the last day of each is looked up only where it is asked for. */
const ofPersonByDay = (person: string, lastDay: boolean): Condition =>
  lastDay ? sql`${entriesOf(person)} own cross join dated t on t.kind = own.kind and t.id = own.id` : sql`${entriesOf(person)} t`;

const withWords = (words: string): Condition => {
  const expression = matchExpression(words);
  if (expression === undefined) return sql`false`;
  return ofKinds(
    entriesWith(words, "contact"),
    entriesWith(words, "statement"),
    entriesWith(words, "event"),
    sql`select id from article where number in (select rowid from article_words where article_words match ${expression})`,
  );
};

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, with: other, outlet, status, minOrigins, article, disputed, words, watchlist, kinds } = filter;
  const where: Condition[] = [notRejected("t.id"), ...during(filter, "t.day", "t.last_day")];
  if (kinds !== undefined) where.push(sql`t.kind in ${listed(kinds.split(","))}`);
  if (person !== undefined && other !== undefined) where.push(ofPerson(other));
  if (outlet !== undefined) where.push(inArticles(articlesOf(outlet)));
  if (article !== undefined) where.push(inArticles(sql`(select ${article})`));
  if (words !== undefined) where.push(withWords(words));
  if (status !== undefined) {
    where.push(
      ofKinds(
        sql`select id from contact where status = ${status}`,
        sql`select id from statement where stance = ${status}`,
        sql`select id from event where kind = ${status}`,
        none,
      ),
    );
  }
  if (minOrigins !== undefined) {
    // few utterances have several origins: found first, they lead to their statements by an index
    const said = sql`select s.id from utterance u cross join statement s on s.utterance = u.id where u.origins >= ${minOrigins}`;
    where.push(ofKinds(sql`select id from contact where origins >= ${minOrigins}`, said, none, none));
  }
  if (disputed !== undefined) {
    const members = sql`select member from dispute_side`;
    const said = disputed ? members : sql`select id from statement where id not in (${members})`;
    where.push(ofKinds(sql`select id from contact where disputed = ${disputed ? 1 : 0}`, said, none, none));
  }
  if (watchlist === true) {
    const entities = sql`select e.id from entity e join watchlist_match m on m.identity = e.identity`;
    where.push(
      ofKinds(
        sql`select contact from contact_participant p join watchlist_match m on m.identity = p.identity`,
        sql`select id from statement where speaker in (${entities})`,
        sql`select event from event_participant where entity in (${entities})`,
        sql`select article from entity where id in (${entities})`,
      ),
    );
  }
  return where;
};

interface Told {
  title: string;
  unsure?: true;
  evidence: Evidence[];
}

const articlesTold = async (db: Db, ids: readonly string[]): Promise<Map<string, Told>> => {
  const rows = await db.selectFrom("article").select(["id", "title", "outlet", "body"]).where("id", "in", listed(ids)).execute();
  return new Map(
    rows.map(({ id, title, outlet, body }) => {
      const text = new CodePointText(body);
      const begin = text.toCodePoint(body.length - body.trimStart().length);
      const line = body.trimStart().split("\n", 1)[0] ?? "";
      const end = Math.min(text.toCodePoint(body.length - body.trimStart().length + line.trimEnd().length), begin + 280);
      const evidence = end > begin ? [{ article: id, start: begin, end, text: text.slice(begin, end) }] : [];
      const name = title ?? shortened(line);
      return [id, { title: outlet === null ? name : `${outlet}: ${name}`, evidence }];
    }),
  );
};

/** Titles and evidence of the entries of one page. */
const tell = async (db: Db, rows: readonly { kind: string; id: string }[]): Promise<Map<string, Told>> => {
  const of = (kind: string): string[] => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  const told = await articlesTold(db, of("article"));
  for (const contact of await contactsById(db, of("contact"))) {
    const evidence = contact.claims.flatMap((claim) => claim.evidence);
    told.set(contact.id, { title: contactTitle(contact), evidence, ...(contact.unsure && { unsure: true }) });
  }
  for (const statement of await statementsById(db, of("statement"))) {
    told.set(statement.id, { title: statementTitle(statement), evidence: statement.evidence });
  }
  for (const { sentence, ...event } of await withSentences(db, await eventsById(db, of("event")))) {
    told.set(event.id, { title: eventTitle(event), evidence: sentence === undefined ? event.evidence : [sentence] });
  }
  return told;
};

/** What happened, by the date on which it did; statements and articles by their publication. */
export const timeline = async (db: Db, given: RecordFilter): Promise<Page<TimelineEntry>> => {
  const filter = await withArticle(db, given);
  const { limit, offset } = bounds(filter);
  const where = all(conditions(filter));
  const who = filter.person ?? filter.with;
  const from = who === undefined ? sql`dated t` : ofPersonByDay(who, filter.from !== undefined);
  // what a person has is gone through once, for the page and the count; a cross join keeps its order: not knowing how short a page
  // is, SQLite would go through all dates in search of it
  const page = sql`select kind, id from own order by day, kind, id limit ${limit} offset ${offset}`;
  const { rows } = await sql<Pick<TimelineEntry, "date" | "precision" | "kind" | "id"> & { claimed: 0 | 1; total: number | null }>`
    with own as ${who === undefined ? sql`not materialized` : sql`materialized`} (select t.kind, t.id, t.day from ${from} where ${where})
    select d.kind, d.id, d.date, d.precision, d.claimed, ${who === undefined ? sql`null` : sql`(select count(*) from own)`} as total
    from (${page}) page cross join dated d on d.kind = page.kind and d.id = page.id order by d.day, d.kind, d.id`.execute(db);
  const total = rows[0]?.total ?? (await countOf(db, from, where));
  const told = await tell(db, rows);
  const items = rows.map(({ claimed, total: _, ...row }) => ({
    ...row,
    ...(claimed === 1 ? { claimed: true } : {}),
    ...(told.get(row.id) ?? { title: row.id, evidence: [] }),
  }));
  const reached = offset + rows.length;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
