/** Ids by their beginning, as people type them. */
import { sql } from "kysely";
import type { Db } from "../database.js";

/** By the letter that ids begin with: the column of the ids that were given out, its table, and what holds them now. */
const columns: Record<string, [table: string, holder: string]> = {
  c: ["contact_claim", "contact"],
  s: ["statement", "id"],
  e: ["entity", "identity"],
  o: ["source", "id"],
  d: ["dispute", "id"],
  v: ["event", "id"],
  a: ["assessment", "id"],
};

/** The ids of the entries now that have an id beginning so, at most `limit`, in order. */
export const idsBeginning = async (db: Db, beginning: string, limit: number): Promise<string[]> => {
  const [letter, hash] = [beginning.slice(0, 1), beginning.slice(2)];
  const isArticle = /^(sha256:)?[0-9a-f]{4,64}$/.test(beginning);
  const [table, holder] = isArticle ? ["article", "id"] : (columns[letter] ?? []);
  if (table === undefined || holder === undefined || (!isArticle && !/^[a-z]-[0-9a-f]{1,16}$/.test(beginning))) return [];
  const prefix = isArticle ? `sha256:${beginning.replace(/^sha256:/, "")}` : `${letter}-${hash}`;
  const { rows } = await sql<{ id: string }>`
    select distinct ${sql.ref(holder)} as id from ${sql.table(table)}
    where id >= ${prefix} and id < ${`${prefix}g`} and ${sql.ref(holder)} is not null order by 1 limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
};
