/** Statements to utterances, for the blocks that were touched. */
import { sql } from "kysely";
import { originsOf } from "../../resolve/origins/origins.js";
import type { ResolvedStatement } from "../../resolve/types.js";
import { clusterUtterances, occasionMark, oneUtterance, utteranceBlocks } from "../../resolve/utterances/cluster.js";
import { sameWording } from "../../resolve/utterances/wording.js";
import { type Db, insertAll, listed } from "../database.js";
import { loadAttested, loadLineage } from "./attested.js";
import { setBlocks, statementBlocks } from "./blocks.js";
import { move } from "./move.js";

interface StatementRow {
  id: string;
  article: string;
  published: string | null;
  kind: ResolvedStatement["kind"];
  stance: ResolvedStatement["stance"];
  content: string;
  utterance: string | null;
  utterance_why: string | null;
  identity: string | null;
  venue: string | null;
}

const loadStatements = async (db: Db, ids: Iterable<string>): Promise<StatementRow[]> => {
  const { rows } = await sql<StatementRow>`
    select s.id, s.article, s.published, s.kind, s.stance, s.content, s.utterance, s.utterance_why, e.identity,
      (select min(l.source) from sourcing_link l where l.article = s.article and l.kind = 'interviews'
        and exists (select 1 from sourcing_use u where u.link = l.id and u.entry = s.id)) as venue
    from statement s left join entity e on e.id = s.speaker where s.id in ${listed(ids)} order by s.id`.execute(db);
  return rows;
};

const resolved = (row: StatementRow): ResolvedStatement => ({
  id: row.id,
  article: row.article,
  published: row.published ?? undefined,
  speaker: row.identity ?? undefined,
  kind: row.kind,
  stance: row.stance,
  content: row.content,
  venue: row.venue ?? undefined,
});

const worded = (one: ResolvedStatement): string => [one.speaker, one.stance, one.kind, one.content].join("\n");
const dated = (one: ResolvedStatement): string => [worded(one), one.published, one.venue].join("\n");

/** One statement for each key that is not yet among those `known`; the keys are added to them. */
const oneEach = (statements: readonly ResolvedStatement[], key: (one: ResolvedStatement) => string, known: Set<string>): string[] => {
  const found: string[] = [];
  for (const one of statements) {
    if (known.has(key(one))) continue;
    known.add(key(one));
    found.push(one.id);
  }
  return found;
};

/** Who stands under block keys, each key read once however many statements lead to it. */
class Blocks {
  private readonly members = new Map<string, string[]>();

  constructor(private readonly db: Db) {}

  /** The keys of some statements, and who else has them, are known after this. */
  async load(statements: readonly string[]): Promise<Map<string, string[]>> {
    const own = new Map<string, string[]>(statements.map((id) => [id, []]));
    const found = await sql<{ statement: string; key: string }>`
      select statement, key from statement_block where statement in ${listed(statements)}`.execute(this.db);
    for (const { statement, key } of found.rows) own.get(statement)?.push(key);
    const fresh = new Set(found.rows.map(({ key }) => key).filter((key) => !this.members.has(key)));
    for (const key of fresh) this.members.set(key, []);
    const rows = await sql<{ statement: string; key: string }>`
      select statement, key from statement_block where key in ${listed(fresh)}`.execute(this.db);
    for (const { statement, key } of rows.rows) this.members.get(key)?.push(statement);
    return own;
  }

  /** Those under some keys who are not in `seen`. */
  under(keys: readonly string[], seen: ReadonlySet<string>): Set<string> {
    return new Set(keys.flatMap((key) => (this.members.get(key) ?? []).filter((id) => !seen.has(id))));
  }
}

/**
 * All statements that are tied to `start` by shared wording or sense. Block keys alone would tie nearly all that a much quoted
 * person ever said, since runs of common words recur; only statements whose wording agrees can come into one utterance.
 *
 * A quotation that a hundred outlets carry is looked up by its words once, whatever their dates, and by its occasion once a
 * day, and each block is read once: so the cost grows with the copies, not with their square.
 */
export const tied = async (db: Db, start: ReadonlySet<string>): Promise<Set<string>> => {
  const seen = new Set(start);
  const known = { worded: new Set<string>(), dated: new Set<string>() };
  const blocks = new Blocks(db);
  const loaded = new Map<string, ResolvedStatement>();
  const load = async (ids: Iterable<string>): Promise<void> => {
    const fresh = [...ids].filter((id) => !loaded.has(id));
    for (const row of fresh.length === 0 ? [] : await loadStatements(db, fresh)) loaded.set(row.id, resolved(row));
  };
  await load(start);
  for (let frontier = [...loaded.values()]; frontier.length > 0; ) {
    const byWords = oneEach(frontier, worded, known.worded);
    const byOccasion = oneEach(frontier, dated, known.dated);
    const keys = await blocks.load([...new Set([...byWords, ...byOccasion])]);
    const asked = [
      ...byWords.map((id) => ({ id, keys: keys.get(id)?.filter((key) => !key.includes(occasionMark)) ?? [] })),
      ...byOccasion.map((id) => ({ id, keys: keys.get(id)?.filter((key) => key.includes(occasionMark)) ?? [] })),
    ];
    await load(new Set(asked.flatMap((one) => [...blocks.under(one.keys, seen)])));
    const same = new Map<string, boolean>();
    frontier = [];
    for (const { id, keys } of asked) {
      const left = loaded.get(id) as ResolvedStatement;
      for (const other of blocks.under(keys, seen)) {
        const right = loaded.get(other);
        if (right === undefined) continue;
        const pair = `${left.content}\n\n${right.content}`;
        const alike =
          same.get(pair) ?? (sameWording(left.content, right.content) ?? sameWording(right.content, left.content)) !== undefined;
        same.set(pair, alike);
        if (!alike && oneUtterance(left, right) === undefined) continue;
        seen.add(other);
        frontier.push(right);
      }
    }
  }
  return seen;
};

/** Gives statements their block keys and clusters all that are tied, which `tiedTo` finds. */
const cluster = async (db: Db, touched: ReadonlySet<string>, tiedTo: () => Promise<ReadonlySet<string>>): Promise<Set<string>> => {
  const changed = await loadStatements(db, touched);
  await setBlocks(db, statementBlocks, new Map(changed.map((row) => [row.id, utteranceBlocks(resolved(row))])));
  const ids = await tiedTo();
  const rows = ids === touched ? changed : await loadStatements(db, ids);
  const { groups } = await move(
    db,
    "statement",
    rows.map((row) => ({ id: row.id, group: row.utterance, why: row.utterance_why })),
    clusterUtterances(rows.map(resolved)),
  );
  return groups;
};

/** So many statements are clustered at a time where all are, or a few more: those of one speaker together, for they are tied with no others. */
const atOnce = 20_000;

const bySpeakers = async (db: Db): Promise<Set<string>[]> => {
  const { rows } = await sql<{ id: string; identity: string | null }>`
    select s.id, e.identity from statement s left join entity e on e.id = s.speaker order by e.identity, s.id`.execute(db);
  const parts: Set<string>[] = [];
  let part = new Set<string>();
  let last: string | null = null;
  for (const { id, identity } of rows) {
    if (part.size >= atOnce && (identity === null || identity !== last)) {
      parts.push(part);
      part = new Set();
    }
    part.add(id);
    last = identity;
  }
  return [...parts, part];
};

/**
 * Clusters the statements that `touched` can be compared with, before and after their speakers changed.
 *
 * @param everything `touched` is all there is
 * @returns the utterances whose statements changed (some may be gone)
 */
export const resolveUtterances = async (db: Db, touched: ReadonlySet<string>, everything: boolean): Promise<Set<string>> => {
  const found = new Set<string>();
  if (touched.size === 0) return found;
  if (everything) {
    for (const part of await bySpeakers(db)) for (const id of await cluster(db, part, async () => part)) found.add(id);
    return found;
  }
  const before = await tied(db, touched);
  return cluster(db, touched, () => tied(db, before));
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
