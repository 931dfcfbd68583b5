/** Deriving everything anew from the truth: articles, their newest extractions, the review log and the imported lists. */
import { sql } from "kysely";
import { type Db, immediately } from "./database.js";
import { insertMembers, nothingTouched } from "./derive/articles.js";
import { findCopies } from "./derive/copies.js";
import { applyCorrections } from "./derive/corrections.js";
import { writeDecisions } from "./derive/decisions.js";
import { writeFormerEntries } from "./derive/former-entries.js";
import { resolve } from "./derive/resolve.js";
import { loadStanding } from "./derive/standing.js";
import { blockEntries, newestEntries } from "./derive/watchlist.js";
import { derivedTables } from "./derived-tables.js";
import { storedArticle, storedExtraction } from "./extractions.js";

const clearDerived = async (db: Db): Promise<void> => {
  await sql`pragma defer_foreign_keys = on`.execute(db);
  for (const table of derivedTables) await sql`delete from ${sql.table(table)}`.execute(db);
};

/** How far a rebuild is: articles done, of so many. */
type Progress = (done: number, of: number) => void;

/** Empties the derived tables and fills them again, within a transaction that is open. */
export const rebuildWithin = async (transaction: Db, progress: Progress = () => undefined): Promise<void> => {
  await clearDerived(transaction);
  const articles = await transaction.selectFrom("article").select("id").orderBy("number").execute();
  const standing = await loadStanding(transaction);
  const touched = { ...nothingTouched(), everything: true };
  await writeDecisions(transaction, standing);
  let done = 0;
  for (const { id } of articles) {
    const article = await storedArticle(transaction, id);
    if (article === undefined) continue;
    await insertMembers(transaction, article, await storedExtraction(transaction, article), touched);
    await findCopies(transaction, article, touched.copies);
    progress(++done, articles.length);
  }
  await writeFormerEntries(transaction);
  await applyCorrections(transaction, touched, standing);
  const entries = await newestEntries.execute(transaction);
  await blockEntries(
    transaction,
    entries.rows.map(({ number }) => number),
  );
  await resolve(transaction, touched, standing);
  await sql`insert into article_words (article_words) values ('rebuild')`.execute(transaction);
};

/** Empties the derived tables and fills them again, in one transaction: a crash leaves the record as it was. */
export const rebuild = (db: Db, progress?: Progress): Promise<void> =>
  immediately(db, (transaction) => rebuildWithin(transaction, progress));
