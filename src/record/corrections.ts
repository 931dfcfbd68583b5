/** Which corrections a reviewer may make, and in what form they go into the log. */
import { sql } from "kysely";
import {
  assessmentJudgements,
  contactKinds,
  contactStatuses,
  eventKinds,
  stances,
  statementKinds,
  type Term,
} from "../vocabulary/kinds.js";
import { type Db, listed } from "./database.js";
import { spanOf } from "./dates.js";
import { tableOf } from "./derive/corrected-fields.js";
import type { CorrectedValue } from "./derive/standing.js";
import type { CorrectedField } from "./schema.js";
import { RecordError } from "./types.js";

const bad = (message: string, advice: string): RecordError => new RecordError("bad_decision", message, advice);

/** Takes what was given for a field of an entry; undefined where it cannot stand there. */
type Check = (db: Db, entry: string, given: unknown) => Promise<CorrectedValue | undefined>;

const term =
  (terms: Record<string, Term>): Check =>
  async (_, __, given) =>
    typeof given === "string" && Object.hasOwn(terms, given) ? given : undefined;

const blank = (given: unknown): boolean => given === null || given === undefined || given === "";

const date: Check = async (_, __, given) =>
  blank(given) ? null : typeof given === "string" && spanOf(given) !== undefined ? given : undefined;

const words: Check = async (_, __, given) =>
  blank(given) ? null : typeof given === "string" && given.trim() !== "" ? given.trim() : undefined;

/** A list as JSON gives it, or as one types it: `one; other`. */
const list = (given: unknown): string[] | undefined => {
  const items: unknown = typeof given === "string" ? given.split(";") : given;
  if (!Array.isArray(items) || !items.every((item) => typeof item === "string")) return undefined;
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
};

const names: Check = async (_, __, given) => list(given);

/**
 * For each id, the mention of the same person in the article of the entry, where there is one: people of other articles can
 * take part too, but an article's own words go before. The log so names members, which outlive every new clustering.
 */
const inArticle = async (db: Db, entry: string, ids: readonly string[]): Promise<string[] | undefined> => {
  const { rows } = await sql<{ given: string; own: string | null }>`
    with own(article) as (select article from ${sql.table(tableOf(entry) ?? "")} where id = ${entry})
    select e.id as given, (select min(o.id) from entity o, own where o.article = own.article and o.identity = e.identity) as own
    from entity e where e.id in ${listed(ids)}`.execute(db);
  const found = new Map(rows.map(({ given, own }) => [given, own ?? given]));
  const entities = ids.map((id) => found.get(id));
  return entities.every((id) => id !== undefined) ? [...new Set(entities)] : undefined;
};

const people: Check = async (db, entry, given) => {
  const ids = list(given);
  return ids === undefined ? undefined : inArticle(db, entry, ids);
};

/** A contact without anybody in it is none. */
const participants: Check = async (db, entry, given) => (list(given)?.length === 0 ? undefined : people(db, entry, given));

const person: Check = async (db, entry, given) =>
  blank(given) ? null : typeof given === "string" ? (await inArticle(db, entry, [given]))?.[0] : undefined;

/** By the letter that ids begin with: what may be put right in the entry. */
const checks: Record<string, { what: string; fields: Partial<Record<CorrectedField, Check>> }> = {
  c: {
    what: "contact claim",
    fields: { kind: term(contactKinds), status: term(contactStatuses), when: date, where: words, participants, holders: names },
  },
  s: { what: "statement", fields: { kind: term(statementKinds), stance: term(stances), speaker: person, holders: names } },
  v: { what: "event", fields: { kind: term(eventKinds), when: date, participants: people } },
  a: { what: "assessment", fields: { judgement: term(assessmentJudgements), holder: person, about: words } },
};

/**
 * Checks a correction of one field.
 *
 * @param given `{field, value}`: a word of the vocabulary, a partial date, words, ids of people, or names
 * @throws RecordError `bad_decision` with what would be right
 */
export const checkedCorrection = async (
  db: Db,
  target: string,
  given: { field?: CorrectedField; value?: unknown },
): Promise<{ field: CorrectedField; value: CorrectedValue }> => {
  const of = checks[target.slice(0, 1)];
  const table = tableOf(target);
  if (of === undefined || table === undefined)
    throw bad(`${target} is no contact claim, statement, event or assessment`, "Name the claim in which the field is wrong.");
  const { field } = given;
  const value = field === undefined ? undefined : await of.fields[field]?.(db, target, given.value);
  if (field === undefined || value === undefined) {
    throw bad(
      `this cannot be corrected so: ${JSON.stringify(given)}`,
      `Give {"field":"status","value":"denied"}; the fields of a ${of.what} are ${Object.keys(of.fields).join(", ")}.`,
    );
  }
  const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${target}`.execute(db);
  if (rows.length === 0) throw bad(`${target} is not a ${of.what}`, "Name the claim in which the field is wrong.");
  return { field, value };
};
