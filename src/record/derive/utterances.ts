/** Statements to utterances, for the blocks that were touched. */
import { sql } from "kysely";
import { originsOf } from "../../resolve/origins/origins.js";
import type { ResolvedStatement } from "../../resolve/types.js";
import { clusterUtterances, utteranceBlocks } from "../../resolve/utterances/cluster.js";
import { type Db, insertAll, listed } from "../database.js";
import { loadAttested, loadLineage } from "./attested.js";
import { closure, setBlocks, statementBlocks } from "./closure.js";
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

/**
 * Clusters the statements that `touched` can be compared with, before and after their speakers changed.
 *
 * @returns the utterances whose statements changed (some may be gone)
 */
export const resolveUtterances = async (db: Db, touched: ReadonlySet<string>): Promise<Set<string>> => {
  if (touched.size === 0) return new Set();
  const before = await closure(db, statementBlocks, touched);
  const changed = await loadStatements(db, touched);
  await setBlocks(db, statementBlocks, new Map(changed.map((row) => [row.id, utteranceBlocks(resolved(row))])));
  const rows = await loadStatements(db, await closure(db, statementBlocks, before));
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
        origins: originsOf(counted.flatMap((row) => attested.get(row.id) ?? []), lineage).length,
      };
    }),
  );
};
