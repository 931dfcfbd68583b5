/** Statements to utterances, for the blocks that were touched. */
import { sql } from "kysely";
import { daysApart } from "../../resolve/dates.js";
import { originsOf } from "../../resolve/origins/origins.js";
import type { ResolvedStatement } from "../../resolve/types.js";
import { clusterUtterances, utteranceBlocks } from "../../resolve/utterances/cluster.js";
import { sameWording } from "../../resolve/utterances/wording.js";
import { type Db, insertAll, listed } from "../database.js";
import { loadAttested, loadLineage } from "./attested.js";
import { setBlocks, statementBlocks } from "./closure.js";
import { move } from "./move.js";

const loadStatements = (db: Db, ids: Iterable<string>) =>
  db
    .selectFrom("statement as s")
    .leftJoin("entity as e", "e.id", "s.speaker")
    .select(["s.id", "s.article", "s.published", "s.kind", "s.stance", "s.content", "s.utterance", "s.utterance_why", "e.identity"])
    .where("s.id", "in", listed(ids))
    .orderBy("s.id")
    .execute();

const resolved = (row: Awaited<ReturnType<typeof loadStatements>>[number]): ResolvedStatement => ({
  id: row.id,
  article: row.article,
  published: row.published ?? undefined,
  speaker: row.identity ?? undefined,
  kind: row.kind,
  stance: row.stance,
  content: row.content,
});

/** Two statements further apart than this are never one utterance; more than what resolve/utterances asks for, to be safe. */
const farApart = 62;

interface Worded {
  id: string;
  content: string;
  published: string | null;
}

const near = (a: Worded, b: Worded): boolean =>
  (daysApart(a.published ?? undefined, b.published ?? undefined) ?? 0) <= farApart &&
  (sameWording(a.content, b.content) ?? sameWording(b.content, a.content)) !== undefined;

const worded = (db: Db, ids: Iterable<string>): Promise<Worded[]> =>
  db.selectFrom("statement").select(["id", "content", "published"]).where("id", "in", listed(ids)).execute();

/**
 * All statements that are tied to `start` by shared wording. Block keys alone would tie nearly all that a much quoted
 * person ever said, since runs of common words recur; only statements whose wording agrees can come into one utterance.
 */
export const tied = async (db: Db, start: ReadonlySet<string>): Promise<Set<string>> => {
  const seen = new Set(start);
  for (let frontier = await worded(db, start); frontier.length > 0; ) {
    const { rows } = await sql<{ one: string; other: string }>`
      select distinct a.statement as one, b.statement as other from statement_block a join statement_block b on b.key = a.key
      where a.statement in ${listed(frontier.map(({ id }) => id))} and a.statement <> b.statement`.execute(db);
    const others = new Map(
      (await worded(db, new Set(rows.map(({ other }) => other).filter((id) => !seen.has(id))))).map((row) => [row.id, row]),
    );
    const own = new Map(frontier.map((row) => [row.id, row]));
    const found = new Map<string, Worded>();
    for (const { one, other } of rows) {
      const [left, right] = [own.get(one), others.get(other)];
      if (left === undefined || right === undefined || found.has(other)) continue;
      if (near(left, right)) found.set(other, right);
    }
    frontier = [...found.values()];
    for (const { id } of frontier) seen.add(id);
  }
  return seen;
};

/**
 * Clusters the statements that `touched` can be compared with, before and after their speakers changed.
 *
 * @returns the utterances whose statements changed (some may be gone)
 */
export const resolveUtterances = async (db: Db, touched: ReadonlySet<string>, everything: boolean): Promise<Set<string>> => {
  if (touched.size === 0) return new Set();
  const before = everything ? touched : await tied(db, touched);
  const changed = await loadStatements(db, touched);
  await setBlocks(db, statementBlocks, new Map(changed.map((row) => [row.id, utteranceBlocks(resolved(row))])));
  const rows = await loadStatements(db, everything ? touched : await tied(db, before));
  const { groups } = await move(
    db,
    "statement",
    rows.map((row) => ({ id: row.id, group: row.utterance, why: row.utterance_why })),
    clusterUtterances(rows.map(resolved)),
  );
  return groups;
};

/** Writes utterances anew from their statements; what was rejected is not counted, and one without statements is gone. */
export const describeUtterances = async (db: Db, utterances: ReadonlySet<string>): Promise<void> => {
  if (utterances.size === 0) return;
  const { rows } = await sql<{ id: string; article: string; outlet: string | null; utterance: string; rejected: 0 | 1 }>`
    select s.id, s.article, a.outlet, s.utterance,
      exists (select 1 from decision d where d.entry = s.id and d.decision = 'reject') as rejected
    from statement s join article a on a.id = s.article where s.utterance in ${listed(utterances)} order by s.id`.execute(db);
  const lineage = await loadLineage(db, new Set(rows.map(({ article }) => article)));
  const attested = new Map((await loadAttested(db, "statement", rows, lineage)).map((entry) => [entry.id, entry]));
  const groups = new Map<string, typeof rows>();
  for (const row of rows) groups.set(row.utterance, [...(groups.get(row.utterance) ?? []), row]);
  await db.deleteFrom("utterance").where("id", "in", listed(utterances)).execute();
  await insertAll(
    db,
    "utterance",
    [...groups].map(([id, all]) => {
      const counted = all.filter(({ rejected }) => rejected === 0);
      return {
        id,
        statements: counted.length,
        articles: new Set(counted.map(({ article }) => article)).size,
        origins: originsOf(
          counted.flatMap((row) => attested.get(row.id) ?? []),
          lineage,
        ).length,
      };
    }),
  );
};
