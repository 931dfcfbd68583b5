import { sql } from "kysely";
import type { Doubt } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { evidenceOf } from "./evidence.js";
import { all, bounds, type Condition, identitiesOf, withArticle } from "./filter.js";

interface DoubtRow {
  id: string;
  score: number;
  why: string;
  left_identity: string;
  left_name: string;
  right_identity: string;
  right_name: string;
  weight: number;
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

/** The first mentions of some identities, by identity. */
const mentionsOf = async (db: Db, identities: readonly string[]): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ identity: string; id: string }>`
    select identity, id from (select identity, id, row_number() over (partition by identity order by id) as place
      from entity where identity in ${listed(identities)}) where place <= ${places} order by identity, id`.execute(db);
  const found = new Map<string, string[]>();
  for (const { identity, id } of rows) found.set(identity, [...(found.get(identity) ?? []), id]);
  return found;
};

/** The open doubts: those first on which the most contacts and statements hang, then the likelier ones. */
export const queue = async (db: Db, given: RecordFilter): Promise<Page<Doubt>> => {
  const filter = await withArticle(db, given);
  const { limit, offset } = bounds(filter);
  const from = sql`doubt d join identity l on l.id = d.left_identity join identity r on r.id = d.right_identity`;
  const where = all(conditions(filter));
  const { rows } = await sql<DoubtRow>`
    select d.id, d.score, d.why, d.left_identity, l.name as left_name, d.right_identity, r.name as right_name,
      min(l.contacts + l.statements, r.contacts + r.statements) as weight
    from ${from} where ${where} order by weight desc, d.score desc, d.id limit ${limit} offset ${offset}`.execute(db);
  const counted = await sql<{ total: number }>`select count(*) as total from ${from} where ${where}`.execute(db);
  const total = counted.rows[0]?.total ?? 0;
  const mentions = await mentionsOf(db, rows.flatMap(({ left_identity, right_identity }) => [left_identity, right_identity]));
  const evidence = await evidenceOf(db, [...mentions.values()].flat(), ["mention"]);
  const seen = (identity: string) => (mentions.get(identity) ?? []).flatMap((entity) => evidence.get(entity) ?? []);
  const items = rows.map((row) => ({
    id: row.id,
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
    weight: row.weight,
    evidence: [...seen(row.left_identity), ...seen(row.right_identity)],
  }));
  const reached = offset + rows.length;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
