/** Questions whether two identities are one. */
import { sql } from "kysely";
import type { Doubt } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import type { RecordFilter } from "../types.js";
import { evidenceOf } from "./evidence.js";
import { all, type Condition, identitiesOf } from "./filter.js";

interface DoubtRow {
  id: string;
  score: number;
  why: string;
  left_identity: string;
  left_name: string;
  right_identity: string;
  right_name: string;
}

/** How many places of each side are shown with a question. */
const places = 2;

const conditions = (filter: RecordFilter): Condition[] => {
  const either = (of: Condition): Condition => sql`(d.left_identity in ${of} or d.right_identity in ${of})`;
  return [
    sql`not exists (select 1 from decision where entry = d.id)`,
    ...(filter.person === undefined ? [] : [either(identitiesOf(filter.person))]),
    ...(filter.article === undefined ? [] : [either(sql`(select identity from entity where article = ${filter.article})`)]),
  ];
};

const named = sql`doubt d join identity l on l.id = d.left_identity join identity r on r.id = d.right_identity`;

/** Those not decided, by the one of the two on whom less hangs: so much is moved by the answer. */
export const openIdentities = (filter: RecordFilter): Condition =>
  sql`select d.id, d.score, min(l.contacts + l.statements, r.contacts + r.statements) as weight from ${named} where ${all(conditions(filter))}`;

/** The first mentions of some identities, by identity. */
const mentionsOf = async (db: Db, identities: readonly string[]): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ identity: string; id: string }>`
    select identity, id from (select identity, id, row_number() over (partition by identity order by id) as place
      from entity where identity in ${listed(identities)}) where place <= ${places} order by identity, id`.execute(db);
  const found = new Map<string, string[]>();
  for (const { identity, id } of rows) found.set(identity, [...(found.get(identity) ?? []), id]);
  return found;
};

/** The questions with these ids, in no particular order. */
export const identityDoubts = async (db: Db, ids: readonly string[], weights: ReadonlyMap<string, number>): Promise<Doubt[]> => {
  const { rows } = await sql<DoubtRow>`
    select d.id, d.score, d.why, d.left_identity, l.name as left_name, d.right_identity, r.name as right_name
    from ${named} where d.id in ${listed(ids)}`.execute(db);
  const mentions = await mentionsOf(
    db,
    rows.flatMap(({ left_identity, right_identity }) => [left_identity, right_identity]),
  );
  const evidence = await evidenceOf(db, [...mentions.values()].flat(), ["mention"]);
  const seen = (identity: string) => (mentions.get(identity) ?? []).flatMap((entity) => evidence.get(entity) ?? []);
  return rows.map((row) => ({
    id: row.id,
    kind: "identity" as const,
    question:
      row.left_name === row.right_name
        ? `Are these two called ${row.left_name} one and the same?`
        : `Are ${row.left_name} and ${row.right_name} one and the same?`,
    identities: [
      { identity: row.left_identity, name: row.left_name },
      { identity: row.right_identity, name: row.right_name },
    ],
    score: row.score,
    why: row.why,
    weight: weights.get(row.id) ?? 0,
    evidence: [...seen(row.left_identity), ...seen(row.right_identity)],
  }));
};
