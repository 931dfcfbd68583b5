/** Which article is a copy of which, as a whole or in a passage; found when an article comes, for it and those near to it. */
import { sql } from "kysely";
import { type Common, commonTo, copyOf, direction, nearness, type Prepared, prepared, rank } from "../../resolve/copies/find.js";
import { marksOf, nearestFirst, worthComparing } from "../../resolve/copies/marks.js";
import { passagesIn } from "../../resolve/copies/passages.js";
import type { CopyCandidate } from "../../resolve/types.js";
import type { Article } from "../../vocabulary/forms.js";
import { type Db, insertAll, listed } from "../database.js";

/** Bodies are loaded so many at a time. */
const batch = 32;

interface Near extends CopyCandidate {
  marks: number;
  shared: number;
  nearest: string | null;
  rank: number | null;
}

/** Articles that share enough marks with a new one to be compared with it, the nearest first. */
const candidatesOf = async (db: Db, article: string, marks: readonly number[]): Promise<{ article: string; shared: number }[]> => {
  const { rows } = await sql<{ article: string; shared: number; marks: number }>`
    select p.article, near.shared, p.marks from (
      select number, count(*) as shared from copy_mark where key in ${listed(marks)} group by number having count(*) >= 2) near
    join article a on a.number = near.number join copy_print p on p.article = a.id where a.id <> ${article}`.execute(db);
  return rows.filter((row) => worthComparing(row.shared, row.marks, marks.length)).sort(nearestFirst);
};

const load = async (db: Db, found: readonly { article: string; shared: number }[]): Promise<Near[]> => {
  const shared = new Map(found.map((one) => [one.article, one.shared]));
  const rows = await db
    .selectFrom("copy_print as p")
    .innerJoin("article as a", "a.id", "p.article")
    .select(["p.article", "p.marks", "p.nearest", "p.rank", "a.outlet", "a.published", "a.body"])
    .where("p.article", "in", listed(shared.keys()))
    .execute();
  return rows.map(({ outlet, published, ...row }) => ({
    ...row,
    shared: shared.get(row.article) ?? 0,
    outlet: outlet ?? undefined,
    published: published ?? undefined,
  }));
};

/** Is `near` nearer than what is known: of higher rank, or of the same and with the lesser id? */
const isNearer = (found: number, article: string, known: { nearest: string | null; rank: number | null }): boolean =>
  known.nearest === null || found > (known.rank ?? 0) || (found === known.rank && article < known.nearest);

/** Notes what an article's text is nearest to, and brings its row of `copy` in line with that. */
const setNearest = async (db: Db, own: CopyCandidate, other: CopyCandidate, common: Common): Promise<void> => {
  const { jaccard, contained, aligned } = common;
  await db
    .updateTable("copy_print")
    .set({ nearest: other.article, jaccard, contained, aligned, rank: rank(common) })
    .where("article", "=", own.article)
    .execute();
  await db.deleteFrom("copy").where("article", "=", own.article).execute();
  const copy = copyOf(own, other, common);
  if (copy === undefined || copy.article !== own.article) return;
  const { article, original, similarity, directed, why } = copy;
  await insertAll(db, "copy", [{ article, original, similarity, directed: directed ? 1 : 0, why }]);
};

/** Of how many other articles the passages in one are kept: those with the most words, then by id. */
const mostPassages = 8;

/** Keeps the passages that one of two texts took from the other. Returns the article whose passages changed, if any. */
const setPassages = async (
  db: Db,
  a: CopyCandidate,
  b: CopyCandidate,
  own: Prepared,
  other: Prepared,
  common: Common,
): Promise<string | undefined> => {
  const found = passagesIn(own, other, common);
  if (found.length === 0) return undefined;
  const { copy, original, directed, why } = direction(a, b);
  const turned = copy !== a;
  await insertAll(
    db,
    "passage",
    found.map((passage) => {
      const [mine, its] = turned ? [passage.b, passage.a] : [passage.a, passage.b];
      return {
        article: copy.article,
        original: original.article,
        start: mine[0],
        end: mine[1],
        original_start: its[0],
        original_end: its[1],
        words: passage.words,
        directed: directed ? 1 : 0,
        why: `${passage.words} words stand in both; ${why}`,
      };
    }),
  );
  await sql`delete from passage where article = ${copy.article} and original not in (
    select original from passage where article = ${copy.article} group by original order by sum(words) desc, original limit ${mostPassages})`.execute(
    db,
  );
  return copy.article;
};

/**
 * Compares a new article with those that share marks with it, and keeps for each the one that it is nearest to, and the passages
 * that it shares with others. What is kept of an article depends on the set of articles, not on their order.
 *
 * @param changed gets the articles that are a copy of another than before
 */
export const findCopies = async (db: Db, article: Article, changed: Set<string>): Promise<void> => {
  const marks = marksOf(article.body);
  await insertAll(db, "copy_print", [{ article: article.id, marks: marks.length }]);
  const candidates = await candidatesOf(db, article.id, marks);
  await sql`insert into copy_mark (key, number)
    select value, (select number from article where id = ${article.id}) from json_each(${JSON.stringify(marks)})`.execute(db);
  if (candidates.length === 0) return;
  const own: CopyCandidate = { article: article.id, outlet: article.outlet, published: article.published, body: article.body };
  const words = prepared(article.body);
  let best: { other: CopyCandidate; common: Common } | undefined;
  for (let i = 0; i < candidates.length; i += batch) {
    for (const other of await load(db, candidates.slice(i, i + batch))) {
      const text = prepared(other.body);
      // always in the order of ids, so that it does not matter which of the two came first
      const [a, b] = article.id < other.article ? [own, other] : [other, own];
      const [first, second] = a === own ? [words, text] : [text, words];
      const common = commonTo(first, second);
      if (nearness(common) === undefined) {
        const copying = await setPassages(db, a, b, first, second, common);
        if (copying !== undefined) changed.add(copying);
        continue;
      }
      const far = best === undefined ? { nearest: null, rank: null } : { nearest: best.other.article, rank: rank(best.common) };
      if (isNearer(rank(common), other.article, far)) best = { other, common };
      if (!isNearer(rank(common), article.id, other)) continue;
      await setNearest(db, other, own, common);
      changed.add(other.article);
    }
  }
  if (best === undefined) return;
  await setNearest(db, own, best.other, best.common);
  changed.add(article.id);
};

/** These articles and all that are copies of them, or of copies of them. */
export const goingBackTo = async (db: Db, articles: ReadonlySet<string>): Promise<Set<string>> => {
  if (articles.size === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    with recursive back(id) as (
      select value from json_each(${JSON.stringify([...articles])})
      union select c.article from back join copy c on c.original = back.id
      union select p.article from back join passage p on p.original = back.id)
    select id from back`.execute(db);
  return new Set(rows.map(({ id }) => id));
};
