/** Near-identical texts: which article is a copy of which. */
import { sql } from "kysely";
import { findCopy } from "../../resolve/copies/find.js";
import { fingerprint, similarity } from "../../resolve/copies/fingerprint.js";
import type { CopyCandidate } from "../../resolve/types.js";
import { type Db, insertAll, listed } from "../database.js";
import { copyBands, neighbours, setBlocks } from "./closure.js";

/**
 * How many of the articles that share a band are compared word by word, nearest first: a wire text that a hundred outlets
 * carry would otherwise be compared with each of them a hundred times.
 */
const nearest = 8;

const loadCandidates = async (db: Db, ids: ReadonlySet<string>): Promise<Map<string, CopyCandidate>> => {
  const rows = await db
    .selectFrom("fingerprint as f")
    .innerJoin("article as a", "a.id", "f.article")
    .select(["a.id", "a.outlet", "a.published", "a.body", "f.signature"])
    .where("a.id", "in", listed(ids))
    .orderBy("a.id")
    .execute();
  return new Map(
    rows.map(({ id, outlet, published, body, signature }) => [
      id,
      {
        article: id,
        outlet: outlet ?? undefined,
        published: published ?? undefined,
        body,
        // copied, since a Uint32Array must lie on a boundary of four bytes
        signature: new Uint32Array(new Uint8Array(signature).buffer),
      },
    ]),
  );
};

/** Stores the fingerprints of new articles. */
export const fingerprintArticles = async (db: Db, articles: readonly { id: string; body: string }[]): Promise<void> => {
  const prints = articles.map(({ id, body }) => ({ id, ...fingerprint(body) }));
  await insertAll(
    db,
    "fingerprint",
    prints.map(({ id, signature }) => ({ article: id, signature: Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength) })),
  );
  await setBlocks(db, copyBands, new Map(prints.map(({ id, bands }) => [id, bands])));
};

/**
 * Finds anew what the given articles, and those near to them, are copies of.
 *
 * @returns articles that are a copy of another than before, and all that go back to them
 */
export const resolveCopies = async (db: Db, touched: ReadonlySet<string>): Promise<Set<string>> => {
  const affected = await neighbours(db, copyBands, touched);
  const near = new Map<string, Set<string>>();
  for (const article of affected) near.set(article, await neighbours(db, copyBands, [article]));
  const paired = new Set([...near].filter(([, others]) => others.size > 1).map(([article]) => article));
  const candidates = await loadCandidates(db, new Set([...paired].flatMap((article) => [...(near.get(article) ?? [])])));
  const before = await db.selectFrom("copy").selectAll().where("article", "in", listed(affected)).execute();
  const was = new Map(before.map((row) => [row.article, row]));
  const changed = new Set<string>();
  for (const article of affected) {
    const own = candidates.get(article);
    const others = [...(near.get(article) ?? [])].filter((id) => id !== article).flatMap((id) => candidates.get(id) ?? []);
    const ranked = own === undefined ? [] : others.map((other) => ({ other, score: similarity(own.signature, other.signature) }));
    ranked.sort((a, b) => b.score - a.score || (a.other.article < b.other.article ? -1 : 1));
    const compared = ranked.slice(0, nearest).map(({ other }) => other);
    const found = own === undefined ? undefined : findCopy(own, compared);
    const copy = found?.article === article ? found : undefined;
    const old = was.get(article);
    if (copy?.original === old?.original && copy?.why === old?.why && copy?.similarity === old?.similarity) continue;
    changed.add(article);
    await db.deleteFrom("copy").where("article", "=", article).execute();
    if (copy !== undefined) {
      const { original, similarity: shared, directed, why } = copy;
      await insertAll(db, "copy", [{ article, original, similarity: shared, directed: directed ? 1 : 0, why }]);
    }
  }
  if (changed.size === 0) return changed;
  const { rows } = await sql<{ id: string }>`
    with recursive back(id) as (
      select value from json_each(${JSON.stringify([...changed])})
      union select c.article from back join copy c on c.original = back.id)
    select id from back`.execute(db);
  return new Set(rows.map(({ id }) => id));
};
