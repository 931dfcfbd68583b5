/** Full text over articles (titles and bodies) and statements. */
import { sql } from "kysely";
import { CodePointText } from "../../vocabulary/codepoints.js";
import { type Evidence, holds, type SearchHit } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import { matchExpression } from "../search-words.js";
import type { Page, RecordFilter } from "../types.js";
import { known } from "./evidence.js";
import { all, articlesOf, bounds, type Condition, entitiesOf, notRejected, published, withArticle } from "./filter.js";
import { statementsById } from "./statements.js";
import { shortened, statementTitle } from "./titles.js";

/** Marks that FTS5 puts around the words it found. Noncharacters of Unicode: no text of a page is meant to hold them. */
const [open, close] = ["\ufdd0", "\ufdd1"];

/** How many passages of an article are shown, and how long one is at most, in UTF-16 units. */
const passages = 3;
const width = 280;

interface Passage {
  from: number;
  to: number;
}

/** Where the marks stood, as places in the text without them. */
const marked = (text: string): Passage[] => {
  const found: Passage[] = [];
  let removed = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) from = i - removed++;
    else if (text[i] === close) found.push({ from, to: i - removed++ });
  }
  return found;
};

/** The sentence around a find, kept within its paragraph and `width`; never cut within a surrogate pair. */
const around = (body: string, { from, to }: Passage): Passage => {
  const before = body.slice(Math.max(0, from - width / 2), from);
  const after = body.slice(to, to + width / 2);
  const start = /(?:[.!?…]["”»]?\s+|\n)(?=[^\n]*$)(?![\s\S]*[.!?…]["”»]?\s)/u.exec(before);
  const stop = /[.!?…]["”»]?(?=\s|$)|\n/u.exec(after);
  let left = start === null ? from - before.length : from - before.length + start.index + start[0].length;
  let right = stop === null ? to + after.length : to + stop.index + (stop[0] === "\n" ? 0 : stop[0].length);
  if (/[\udc00-\udfff]/.test(body[left] ?? "")) left++;
  if (/[\udc00-\udfff]/.test(body[right] ?? "")) right++;
  while (left < from && /\s/.test(body[left] ?? "")) left++;
  return { from: left, to: right };
};

/** Evidence of the finds in a body: passages in the order of the text, none inside another. */
const evidenceIn = (article: string, body: string, highlighted: string): Evidence[] => {
  const text = new CodePointText(body);
  const taken: Passage[] = [];
  for (const find of marked(highlighted)) {
    const last = taken.at(-1);
    if (last !== undefined && find.from < last.to) continue;
    if (taken.length >= passages) break;
    const passage = around(body, find);
    taken.push({ from: Math.max(passage.from, last?.to ?? 0), to: passage.to });
  }
  return taken
    .map(({ from, to }) => ({ article, start: text.toCodePoint(from), end: text.toCodePoint(to), text: body.slice(from, to) }))
    .filter((evidence) => holds(text, evidence));
};

const conditions = (filter: RecordFilter, article: string, entity: (of: Condition) => Condition): Condition[] => [
  ...published(filter, "a.published"),
  ...(filter.person === undefined ? [] : [entity(entitiesOf(filter.person))]),
  ...(filter.outlet === undefined ? [] : [sql`${sql.ref(article)} in ${articlesOf(filter.outlet)}`]),
  ...(filter.article === undefined ? [] : [sql`${sql.ref(article)} = ${filter.article}`]),
];

const articleHits = async (db: Db, numbers: readonly number[], expression: string): Promise<Map<number, SearchHit>> => {
  const { rows } = await sql<{ number: number; id: string; title: string | null; outlet: string | null; published: string | null; body: string; marked: string }>`
    select a.number, a.id, a.title, a.outlet, a.published, a.body, highlight(article_words, 1, ${open}, ${close}) as marked
    from article_words join article a on a.number = article_words.rowid
    where article_words match ${expression} and article_words.rowid in ${listed(numbers)}`.execute(db);
  return new Map(
    rows.map(({ number, id, title, outlet, published: date, body, marked: highlighted }) => [
      number,
      {
        kind: "article" as const,
        id,
        article: id,
        title: title ?? shortened(body),
        ...known({ outlet, published: date }),
        evidence: evidenceIn(id, body, highlighted),
      },
    ]),
  );
};

const statementHits = async (db: Db, ids: readonly string[]): Promise<Map<string, SearchHit>> =>
  new Map(
    (await statementsById(db, ids)).map((statement) => [
      statement.id,
      {
        kind: "statement" as const,
        id: statement.id,
        article: statement.article,
        title: statementTitle(statement),
        ...known({ outlet: statement.outlet ?? null, published: statement.published ?? null }),
        evidence: statement.evidence,
      },
    ]),
  );

/** Articles first, then statements, each the best first (BM25). Whatever is typed, no syntax error comes of it. */
export const search = async (db: Db, words: string, given: RecordFilter): Promise<Page<SearchHit>> => {
  const filter = await withArticle(db, given);
  const { limit, offset } = bounds(filter);
  const expression = matchExpression(words);
  if (expression === undefined) return { items: [], total: 0 };
  const inArticles = all(conditions(filter, "a.id", (of) => sql`a.id in (select article from entity where id in ${of})`));
  const inStatements = all([notRejected("s.id"), ...conditions(filter, "s.article", (of) => sql`s.speaker in ${of}`)]);
  const hits = sql`
    select 'article' as kind, a.number as number, null as statement, bm25(article_words, 4.0, 1.0) as score
      from article_words join article a on a.number = article_words.rowid where article_words match ${expression} and ${inArticles}
    union all select 'statement', null, s.id, min(f.rank)
      from evidence_words f join evidence v on v.number = f.rowid join statement s on s.id = v.entry join article a on a.id = s.article
      where evidence_words match ${expression} and v.part = 'content' and ${inStatements} group by s.id`;
  const { rows } = await sql<{ kind: "article" | "statement"; number: number | null; statement: string | null; total: number }>`
    select kind, number, statement, count(*) over () as total from (${hits}) order by kind, score, number, statement
    limit ${limit} offset ${offset}`.execute(db);
  const total = rows[0]?.total ?? 0;
  const articles = await articleHits(db, rows.flatMap(({ number }) => number ?? []), expression);
  const statements = await statementHits(db, rows.flatMap(({ statement }) => statement ?? []));
  const items = rows.flatMap(({ number, statement }) => articles.get(number ?? -1) ?? statements.get(statement ?? "") ?? []);
  const reached = offset + rows.length;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
