/** The review log: decisions are appended, and what stands is derived from them. */
import type { Orphaned, Review } from "../vocabulary/forms.js";
import { entityTypes, informationGrades, reviewActions, sourceGrades, type Term } from "../vocabulary/kinds.js";
import { checkedCorrection } from "./corrections.js";
import { type Db, immediately, listed } from "./database.js";
import { nothingTouched, type Touched } from "./derive/articles.js";
import { applyCorrections } from "./derive/corrections.js";
import { writeDecisions } from "./derive/decisions.js";
import { resolve } from "./derive/resolve.js";
import { detailsOf, loadStanding, type ReviewRow, type ReviewValue, undoneIn } from "./derive/standing.js";
import { entry } from "./queries/entry.js";
import { known } from "./queries/evidence.js";
import { bounds } from "./queries/filter.js";
import { orphanedIn } from "./queries/orphans.js";
import { type Decision, type Page, RecordError, type ReviewFilter } from "./types.js";

const bad = (message: string, advice: string): RecordError => new RecordError("bad_decision", message, advice);
const unknown = (id: string): RecordError =>
  new RecordError(
    "unknown_id",
    `there is nothing with the id ${id} in the record`,
    "Copy the id from a list, such as that of `onrecord contacts`.",
  );

const isKey = (terms: Record<string, Term>, value: unknown): boolean => typeof value === "string" && Object.hasOwn(terms, value);

const parsed = (decision: Decision): unknown => {
  if (decision.value === undefined) return undefined;
  try {
    return JSON.parse(decision.value);
  } catch {
    throw bad(`the value is not JSON: ${decision.value}`, 'Give JSON text, such as "Name" in double quotes.');
  }
};

/** The claims that a decision on a contact covers: those that it has now, unless the decision names some of them. */
const covering = async (db: Db, target: string, value: ReviewValue): Promise<ReviewValue> => {
  if (!target.startsWith("c-") || value.claims !== undefined) return value;
  const rows = await db.selectFrom("contact_claim").select("id").where("contact", "=", target).orderBy("id").execute();
  return rows.length > 1 ? { ...value, claims: rows.map(({ id }) => id) } : value;
};

const exists = async (db: Db, id: string): Promise<boolean> => {
  if (id.startsWith("q-")) return (await db.selectFrom("doubt").select("id").where("id", "=", id).execute()).length > 0;
  return (await entry(db, id)) !== undefined;
};

/** Checks a decision, and gives the value to be written into the log. */
const checkers: Record<Decision["action"], (db: Db, decision: Decision, value: unknown) => Promise<unknown>> = {
  accept: async (db, { target }, value) => covering(db, target, (value ?? {}) as ReviewValue),
  reject: async (db, { target }, value) => covering(db, target, (value ?? {}) as ReviewValue),
  grade: async (db, { target }, value) => {
    const { source, information, claims } = (value ?? {}) as ReviewValue;
    const right =
      (source === undefined || isKey(sourceGrades, source)) && (information === undefined || isKey(informationGrades, information));
    if (!right || (source === undefined && information === undefined)) {
      throw bad(
        "a grade is a letter A to F for the source, a figure 1 to 6 for the information, or both",
        'Give {"source":"B","information":"2"}.',
      );
    }
    return covering(db, target, { source, information, claims });
  },
  correct: async (db, { target }, value) => {
    const { field, value: given } = (value ?? {}) as ReviewValue;
    return field === "type" ? setType(target, given) : checkedCorrection(db, target, { field, value: given });
  },
  merge: (db, decision) => pair(db, decision),
  split: async (db, decision, value) => {
    await pair(db, decision);
    const { members } = (value ?? {}) as ReviewValue;
    return members === undefined ? undefined : apart(db, decision, members);
  },
  rename: async (_, { target }, value) => {
    if (typeof value !== "string" || value.trim() === "")
      throw bad("a name is missing", 'Give the new name as JSON text: "Sergey Kislyak".');
    if (!target.startsWith("e-")) throw bad(`${target} is not a person or organization`, "Name the identity that is to be renamed.");
    return value.trim();
  },
  undo: async (db, { target }) => {
    const row = /^\d+$/.test(target)
      ? await db.selectFrom("review").select("number").where("number", "=", Number(target)).executeTakeFirst()
      : undefined;
    if (row === undefined) throw unknown(target);
    return undefined;
  },
};

const pair = async (db: Db, { target, other, action }: Decision): Promise<undefined> => {
  if (other === undefined || other === target) throw bad(`to ${action}, two different ids are needed`, "Give both ids.");
  if (!target.startsWith("e-") || !other.startsWith("e-"))
    throw bad(`only people and organizations can be ${action === "merge" ? "merged" : "split"}`, "Give the ids of two identities.");
  if (!(await exists(db, other))) throw unknown(other);
  return undefined;
};

/** The sides of a split of several mentions of one identity: those named with the target, and all that stay. */
const apart = async (db: Db, { target, other }: Decision, given: unknown): Promise<ReviewValue> => {
  const all = await db
    .selectFrom("entity")
    .select("id")
    .where("identity", "=", (of) => of.selectFrom("entity").select("identity").where("id", "=", target))
    .orderBy("id")
    .execute();
  const known = new Set(all.map(({ id }) => id));
  if (!Array.isArray(given) || !given.every((id) => known.has(id)))
    throw bad(
      "the mentions to split off are not all of this identity",
      `Give their ids as {"members":["e-…"]}; the target's own need not be named.`,
    );
  const going = new Set<string>([target, ...given]);
  const rest = [...known].filter((id) => !going.has(id));
  if (other === undefined || !rest.includes(other))
    throw bad("nothing would stay of the identity", "Leave at least one mention, and name one that stays as the other.");
  return { members: [...going].filter((id) => id !== target).sort(), rest };
};

/** What a person, organization or other identity is, put right. */
const setType = (target: string, type: unknown): ReviewValue => {
  if (!target.startsWith("e-")) throw bad(`${target} is not a person or organization`, "Name the identity whose type is wrong.");
  if (!isKey(entityTypes, type)) throw bad(`there is no type ${JSON.stringify(type)}`, `Types are ${Object.keys(entityTypes).join(", ")}.`);
  return { field: "type", value: type as string };
};

/** What must be resolved anew when this decision is made or taken back. */
const touchedBy = async (db: Db, review: ReviewRow): Promise<Touched> => {
  const touched = nothingTouched();
  const { claims = [], members = [], rest = [] } = detailsOf(review);
  const targets = [review.target, ...(review.other === null ? [] : [review.other]), ...claims, ...members, ...rest];
  const present = async (table: "entity" | "contact_claim" | "statement" | "event" | "assessment"): Promise<string[]> =>
    (await db.selectFrom(table).select("id").where("id", "in", listed(targets)).execute()).map(({ id }) => id);
  for (const id of await present("entity")) touched.entities.add(id);
  for (const id of await present("contact_claim")) touched.claims.add(id);
  for (const id of await present("statement")) touched.statements.add(id);
  for (const id of await present("event")) touched.events.add(id);
  for (const id of await present("assessment")) touched.assessments.add(id);
  return touched;
};

/** The review that an undo takes back, through any chain of undone undoes. */
const takenBack = async (db: Db, review: ReviewRow): Promise<ReviewRow> => {
  if (review.action !== "undo") return review;
  const row = await db.selectFrom("review").selectAll().where("number", "=", Number(review.target)).executeTakeFirst();
  return row === undefined ? review : takenBack(db, row);
};

const form = (row: ReviewRow, undone: boolean, orphaned?: Orphaned): Review => {
  const { number, at, reviewer, action, target, other, value, note } = row;
  const more = orphaned === undefined ? {} : { orphaned };
  return { id: number, at, reviewer, action, target, ...known({ other, value, note }), undone, ...more };
};

const empty = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/**
 * Appends a decision and brings the record to what now stands, in one transaction.
 *
 * @param within the transaction; where one is open already, it is handed on
 * @throws RecordError `unknown_id`, `bad_decision`
 */
export const review = (
  db: Db,
  decision: Decision,
  within: (work: (transaction: Db) => Promise<Review>) => Promise<Review> = (work) => immediately(db, work),
): Promise<Review> =>
  within(async (transaction) => {
    const { action, target, other, note, reviewer } = decision;
    if (!Object.hasOwn(reviewActions, action))
      throw bad(`there is no decision “${action}”`, `Decide one of ${Object.keys(reviewActions).join(", ")}.`);
    if (reviewer.trim() === "") throw bad("the reviewer is not named", "Say who decides.");
    const value = await checkers[action](transaction, decision, parsed(decision));
    if (action !== "undo" && !(await exists(transaction, target))) throw unknown(target);
    const row = await transaction
      .insertInto("review")
      .values({
        at: new Date().toISOString(),
        reviewer,
        action,
        target,
        other: other ?? null,
        value: empty(value) ? null : JSON.stringify(value),
        note: note ?? null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const touched = await touchedBy(transaction, await takenBack(transaction, row));
    const standing = await loadStanding(transaction);
    await writeDecisions(transaction, standing);
    await applyCorrections(transaction, touched, standing);
    await resolve(transaction, touched, standing);
    return form(row, false);
  });

/** Entries that a decision covers besides its target. */
const namedIn = (row: ReviewRow): string[] => {
  const { claims = [], members = [] } = detailsOf(row);
  return [...claims, ...members];
};

/** The log, the latest first. */
export const reviews = async (db: Db, filter: ReviewFilter): Promise<Page<Review>> => {
  const { limit, offset } = bounds(filter);
  const log = await db.selectFrom("review").selectAll().orderBy("number", "desc").execute();
  const undone = undoneIn(log);
  const orphans = await orphanedIn(db, log);
  const { target } = filter;
  const chosen = log.filter(
    (row) =>
      (target === undefined || row.target === target || row.other === target || namedIn(row).includes(target)) &&
      (filter.orphaned === undefined || filter.orphaned === orphans.has(row.number)),
  );
  const items = chosen.slice(offset, offset + limit).map((row) => form(row, undone.has(row.number), orphans.get(row.number)));
  const reached = offset + items.length;
  return reached < chosen.length ? { items, total: chosen.length, next: String(reached) } : { items, total: chosen.length };
};
