/** Full text over everything: contacts, events, assessments, statements, and articles by their titles and bodies. */
import { sql } from "kysely";
import { fold } from "../../resolve/names/fold.js";
import { type Contact, type Evidence, type SearchHit, type SearchKind, searchKinds } from "../../vocabulary/forms.js";
import { assessmentJudgements } from "../../vocabulary/kinds.js";
import { type Db, listed } from "../database.js";
import { contactTitle } from "../derive/contact-summary.js";
import { matchExpression, wantedWords, withinEntries } from "../search-words.js";
import type { Page, RecordFilter } from "../types.js";
import { assessmentsById } from "./assessments.js";
import { contactsById } from "./contacts.js";
import { eventsById, eventTitle } from "./events.js";
import { known } from "./evidence.js";
import { all, articlesOf, bounds, type Condition, entitiesOf, identitiesOf, published, withArticle } from "./filter.js";
import { close, evidenceIn, open } from "./passages.js";
import { withSentences } from "./sentences.js";
import { statementsById } from "./statements.js";
import { shortened, statementTitle } from "./titles.js";

/** Where more than so many are found, the words are common to all, and their rank tells little: then the newest come first. */
const mostRanked = 2000;

/** How many pieces of a contact's evidence are shown. */
const mostPieces = 3;

/** Conditions on the article `a` in which an entry stands. */
const ofArticle = (filter: RecordFilter): Condition[] => [
  ...published(filter, "a.published"),
  ...(filter.outlet === undefined ? [] : [sql`a.id in ${articlesOf(filter.outlet)}`]),
  ...(filter.article === undefined ? [] : [sql`a.id = ${filter.article}`]),
];

/** Of each kind of entry: where its members and their articles are, and which of them are somebody's. */
const entryKinds: Record<Exclude<SearchKind, "article">, { members: Condition; id: Condition; of: (person: string) => Condition }> = {
  contact: {
    members: sql`contact_claim`,
    id: sql`x.contact`,
    of: (person) => sql`(select contact from contact_participant where identity in ${identitiesOf(person)})`,
  },
  event: {
    members: sql`event`,
    id: sql`x.id`,
    of: (person) => sql`(select event from event_participant where entity in ${entitiesOf(person)})`,
  },
  assessment: {
    members: sql`assessment`,
    id: sql`x.id`,
    of: (person) => sql`(select id from assessment where entity in ${entitiesOf(person)})`,
  },
  statement: {
    members: sql`statement`,
    id: sql`x.id`,
    of: (person) => sql`(select id from statement where speaker in ${entitiesOf(person)})`,
  },
};

interface Question {
  /** FTS table that is asked, and the expression */
  table: Condition;
  match: string;
  /** how much a find in each column weighs, for bm25 */
  weights: string;
  where: Condition[];
}

const inEntries = (kind: Exclude<SearchKind, "article">, expression: string, filter: RecordFilter): Question => {
  const { members, id, of } = entryKinds[kind];
  const articles = ofArticle(filter);
  const within = (set: Condition): Condition => sql`rowid in (select number from entry_text where entry in ${set})`;
  return {
    table: sql`entry_words`,
    match: withinEntries(expression, ["names", "words"], kind),
    weights: "bm25(4.0, 1.0, 0.0)",
    where: [
      sql`rowid not in (select number from entry_text where entry in (select entry from decision where decision = 'reject'))`,
      ...(articles.length === 0
        ? []
        : [within(sql`(select ${id} from ${members} x join article a on a.id = x.article where ${all(articles)})`)]),
      ...(filter.person === undefined ? [] : [within(of(filter.person))]),
    ],
  };
};

const inArticles = (expression: string, filter: RecordFilter): Question => {
  const articles = ofArticle(filter);
  const { person } = filter;
  const within = (of: Condition): Condition => sql`rowid in (select a.number from article a where ${of})`;
  return {
    table: sql`article_words`,
    match: expression,
    weights: "bm25(4.0, 1.0)",
    where: [
      ...(articles.length === 0 ? [] : [within(all(articles))]),
      ...(person === undefined ? [] : [within(sql`a.id in (select article from entity where id in ${entitiesOf(person)})`)]),
    ],
  };
};

const countOf = async (db: Db, { table, match, where }: Question): Promise<number> => {
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from ${table} where ${all([sql`${table} match ${match}`, ...where])}`.execute(db);
  return rows[0]?.n ?? 0;
};

/** Rows of the finds, the best first, or the newest where they are very many. */
const rowsOf = async (
  db: Db,
  { table, match, weights, where }: Question,
  ranked: boolean,
  limit: number,
  offset: number,
): Promise<number[]> => {
  const asked = all([sql`${table} match ${match}`, ...(ranked ? [sql`rank match ${weights}`] : []), ...where]);
  const { rows } = await sql<{ number: number }>`
    select rowid as number from ${table} where ${asked} order by ${ranked ? sql`rank` : sql`rowid desc`} limit ${limit} offset ${offset}`.execute(
    db,
  );
  return rows.map(({ number }) => number);
};

const articleHits = async (db: Db, numbers: readonly number[], expression: string): Promise<SearchHit[]> => {
  const { rows } = await sql<{
    number: number;
    id: string;
    title: string | null;
    outlet: string | null;
    published: string | null;
    body: string;
    marked: string;
  }>`
    select a.number, a.id, a.title, a.outlet, a.published, a.body, highlight(article_words, 1, ${open}, ${close}) as marked
    from article_words join article a on a.number = article_words.rowid
    where article_words match ${expression} and article_words.rowid in ${listed(numbers)}`.execute(db);
  const found = new Map(
    rows.map(({ number, id, title, outlet, published: date, body, marked }) => [
      number,
      {
        kind: "article" as const,
        id,
        article: id,
        title: title ?? shortened(body),
        ...known({ outlet, published: date }),
        evidence: evidenceIn(id, body, marked),
      },
    ]),
  );
  return numbers.flatMap((number) => found.get(number) ?? []);
};

/** What is shown of a contact: the pieces of the claim that holds most of the words, in one article. */
const contactHit = (contact: Contact, wanted: readonly string[]): SearchHit => {
  const held = (pieces: readonly Evidence[]): number => {
    const text = fold(pieces.map(({ text: piece }) => piece).join(" "));
    return wanted.filter((word) => text.includes(word)).length;
  };
  const [best] = contact.claims.toSorted((a, b) => held(b.evidence) - held(a.evidence));
  return {
    kind: "contact",
    id: contact.id,
    article: best?.article ?? "",
    title: contactTitle(contact),
    ...(contact.unsure && { unsure: true }),
    ...known({ outlet: best?.outlet ?? null, published: best?.published ?? null }),
    evidence: (best?.evidence ?? []).slice(0, mostPieces),
  };
};

const placed = ({
  id,
  article,
  outlet,
  published: date,
  evidence,
  sentence,
}: Omit<SearchHit, "kind" | "title"> & { sentence?: Evidence }) => ({
  id,
  article,
  ...known({ outlet: outlet ?? null, published: date ?? null }),
  evidence: sentence === undefined ? evidence : [sentence],
});

/** What the entries of a kind are as finds, in no particular order. */
const hitsOf: Record<
  Exclude<SearchKind, "article">,
  (db: Db, ids: readonly string[], wanted: readonly string[]) => Promise<SearchHit[]>
> = {
  contact: async (db, ids, wanted) => (await contactsById(db, ids)).map((contact) => contactHit(contact, wanted)),
  event: async (db, ids) =>
    (await withSentences(db, await eventsById(db, ids))).map((event) => ({ kind: "event", ...placed(event), title: eventTitle(event) })),
  assessment: async (db, ids) =>
    (await withSentences(db, await assessmentsById(db, ids))).map((entry) => {
      const judged = assessmentJudgements[entry.judgement].label;
      return {
        kind: "assessment",
        ...placed(entry),
        title: entry.holder === undefined ? judged : `${entry.holder.name}: ${judged.toLowerCase()}`,
      };
    }),
  statement: async (db, ids) =>
    (await statementsById(db, ids)).map((statement) => ({ kind: "statement", ...placed(statement), title: statementTitle(statement) })),
};

const entryHits = async (db: Db, kind: Exclude<SearchKind, "article">, numbers: readonly number[], words: string): Promise<SearchHit[]> => {
  const rows = await db.selectFrom("entry_text").select(["number", "entry"]).where("number", "in", listed(numbers)).execute();
  const hits = await hitsOf[kind](
    db,
    rows.map(({ entry }) => entry),
    wantedWords(words).map(fold),
  );
  const entries = new Map(rows.map(({ number, entry }) => [number, entry]));
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  return numbers.flatMap((number) => byId.get(entries.get(number) ?? "") ?? []);
};

/**
 * Contacts first, then events, assessments, statements and articles, each the best first (BM25; of
 * more than some thousands the newest). Whatever is typed, no syntax
 * error comes of it. Each kind is counted by the index alone, and only the finds of the page are loaded.
 */
export const search = async (db: Db, words: string, given: RecordFilter): Promise<Page<SearchHit>> => {
  const filter = await withArticle(db, given);
  const { limit, offset } = bounds(filter);
  const expression = matchExpression(words);
  if (expression === undefined) return { items: [], total: 0 };
  const wanted = filter.kinds?.split(",");
  const items: SearchHit[] = [];
  let [total, taken] = [0, 0];
  for (const kind of searchKinds) {
    if (wanted !== undefined && !wanted.includes(kind)) continue;
    const question = kind === "article" ? inArticles(expression, filter) : inEntries(kind, expression, filter);
    const skip = Math.max(0, offset - total);
    const room = limit - taken;
    const found = await countOf(db, question);
    total += found;
    if (room <= 0 || skip >= found) continue;
    const numbers = await rowsOf(db, question, found <= mostRanked, room, skip);
    taken += numbers.length;
    items.push(...(kind === "article" ? await articleHits(db, numbers, expression) : await entryHits(db, kind, numbers, words)));
  }
  const reached = offset + taken;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
