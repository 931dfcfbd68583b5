import type { Evidence } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import type { Part } from "../schema.js";

/** The evidence of entries, the parts in the order in which they are named here. */
export const evidenceOf = async (db: Db, entries: Iterable<string>, parts: readonly Part[]): Promise<Map<string, Evidence[]>> => {
  const rows = await db
    .selectFrom("evidence")
    .select(["entry", "part", "position", "article", "start", "end", "text"])
    .where("entry", "in", listed(entries))
    .where("part", "in", parts)
    .execute();
  rows.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || a.position - b.position);
  const found = new Map<string, Evidence[]>();
  for (const { entry, article, start, end, text } of rows) {
    const known = found.get(entry) ?? [];
    if (!known.some((e) => e.start === start && e.end === end)) known.push({ article, start, end, text });
    found.set(entry, known);
  }
  return found;
};

interface DecisionRow {
  decision: "accept" | "reject" | null;
  source_grade: string | null;
  information_grade: string | null;
  note: string | null;
}

/** A decision in the form in which entries show it; undefined where nothing was decided. */
const shown = ({ decision, source_grade, information_grade, note }: DecisionRow) => ({
  ...(decision === null ? {} : { decision }),
  ...(source_grade === null ? {} : { source: source_grade }),
  ...(information_grade === null ? {} : { information: information_grade }),
  ...(note === null ? {} : { note }),
});

/** The standing decisions on entries. */
export const decisionsOn = async (db: Db, entries: Iterable<string>): Promise<Map<string, ReturnType<typeof shown>>> => {
  const rows = await db.selectFrom("decision").selectAll().where("entry", "in", listed(entries)).execute();
  return new Map(rows.map((row) => [row.entry, shown(row)]));
};

/** A row with its nullable columns optional instead: absent means unknown in all forms. */
export type Known<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The same fields without those that are null. */
export const known = <T extends Record<string, unknown>>(fields: T): Known<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Known<T>;

/** Rows by the value of one column. */
export const groupedBy = <T, K extends keyof T>(rows: readonly T[], key: K): Map<T[K], T[]> => {
  const groups = new Map<T[K], T[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group === undefined) groups.set(row[key], [row]);
    else group.push(row);
  }
  return groups;
};
