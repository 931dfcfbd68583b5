import type { Correction, Evidence } from "../../vocabulary/forms.js";
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

/** Names in a list that a correction holds: of people and holders rows of the extraction, or what a reviewer gave. */
const inWords = (field: string, text: string | null, names: ReadonlyMap<string, string>): string | null => {
  if (text === null) return null;
  const isList = field === "participants" || field === "holders" || (field === "holder" && text.startsWith("["));
  if (!isList) return names.get(text) ?? text;
  const items = JSON.parse(text) as (string | { name: string })[];
  return items.map((item) => (typeof item === "string" ? (names.get(item) ?? item) : item.name)).join("; ");
};

/** What reviewers put right in entries, with what was extracted beside it; people by their names. */
export const correctionsOn = async (db: Db, entries: Iterable<string>): Promise<Map<string, Correction[]>> => {
  const rows = await db.selectFrom("correction").selectAll().where("entry", "in", listed(entries)).execute();
  const ids = rows.flatMap(({ original, value }) => `${original} ${value}`.match(/e-[0-9a-f]{16}/g) ?? []);
  const people = await db
    .selectFrom("entity as e")
    .leftJoin("identity as i", "i.id", "e.identity")
    .select(["e.id", "e.name", "i.name as preferred"])
    .where("e.id", "in", listed(ids))
    .execute();
  const names = new Map(people.map(({ id, name, preferred }) => [id, preferred ?? name]));
  const found = new Map<string, Correction[]>();
  for (const { entry, field, original, value, review } of rows) {
    const correction = known({
      field,
      original: inWords(field, original, names),
      value: inWords(field, value, names),
      review,
    });
    found.set(entry, [...(found.get(entry) ?? []), correction]);
  }
  return found;
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
