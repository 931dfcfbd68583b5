/** The review log read as the decisions that stand. The state is a pure function of the log: undoing is a row. */
import type { Selectable } from "kysely";
import type { Judgement } from "../../resolve/types.js";
import type { EntityType } from "../../vocabulary/kinds.js";
import type { Db } from "../database.js";
import type { CorrectedField, Schema } from "../schema.js";

export type ReviewRow = Selectable<Schema["review"]>;

export interface EntryDecision {
  decision: "accept" | "reject" | null;
  source: string | null;
  information: string | null;
  note: string | null;
  review: number;
}

/** A word of the vocabulary, a date or the like; of participants, holders and speakers ids or names. */
export type CorrectedValue = string | string[] | null;

export interface Standing {
  judgements: Judgement[];
  /** member → preferred name, with the number of the review */
  renames: Map<string, { name: string; review: number }>;
  /** member → type, with the number of the review */
  types: Map<string, { type: EntityType; review: number }>;
  corrections: Map<string, Map<CorrectedField, { value: CorrectedValue; review: number }>>;
  decisions: Map<string, EntryDecision>;
}

/** The numbers of the reviews that a later one has taken back; an undo that was itself undone takes nothing back. */
export const undoneIn = (log: readonly ReviewRow[]): Set<number> => {
  const undone = new Set<number>();
  for (const review of [...log].sort((a, b) => b.number - a.number)) {
    if (review.action === "undo" && !undone.has(review.number)) undone.add(Number(review.target));
  }
  return undone;
};

/**
 * What the JSON text in `value` may hold. `claims` are those that a decision on a contact covered when it was made. Of a split,
 * `members` are the mentions that go with the target and `rest` those that stayed when it was made: without them, whoever
 * is written alike would go to either side.
 */
export interface ReviewValue {
  field?: CorrectedField | "type";
  value?: CorrectedValue;
  source?: string;
  information?: string;
  claims?: string[];
  members?: string[];
  rest?: string[];
}

export const detailsOf = (review: { value: string | null }): ReviewValue => {
  const value: unknown = review.value === null ? {} : JSON.parse(review.value);
  return typeof value === "object" && value !== null ? (value as ReviewValue) : {};
};

export const coveredBy = (review: ReviewRow): string[] => detailsOf(review).claims ?? [review.target];

const pairOf = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

/** What a merge or a split says of pairs: of a split of several mentions, that these are one and none of those that stay. */
const judge = (pairs: Map<string, Judgement>, review: ReviewRow, other: string): void => {
  const { action, target, number } = review;
  const { members = [], rest = [] } = detailsOf(review);
  const say = (one: string, two: string, same: boolean) => {
    const [left, right] = pairOf(one, two);
    pairs.set(`${left} ${right}`, { review: number, left, right, same });
  };
  say(target, other, action === "merge");
  for (const id of rest) if (id !== other) say(target, id, false);
  for (const member of members) {
    say(target, member, true);
    // an earlier merge over the line that is drawn now
    for (const id of rest) if (pairs.get(pairOf(member, id).join(" "))?.same) say(member, id, false);
  }
};

/** The standing decisions of a log; where two speak of the same thing, the later counts. */
export const standingIn = (log: readonly ReviewRow[]): Standing => {
  const undone = undoneIn(log);
  const pairs = new Map<string, Judgement>();
  const standing: Standing = {
    judgements: [],
    renames: new Map(),
    types: new Map(),
    corrections: new Map(),
    decisions: new Map(),
  };
  for (const review of [...log].sort((a, b) => a.number - b.number)) {
    if (undone.has(review.number)) continue;
    const { action, target, other, number } = review;
    if ((action === "merge" || action === "split") && other !== null) {
      judge(pairs, review, other);
    } else if (action === "rename") {
      standing.renames.set(target, { name: String(JSON.parse(review.value ?? '""')), review: number });
    } else if (action === "correct") {
      const { field, value } = detailsOf(review);
      if (field === "type") {
        standing.types.set(target, { type: value as EntityType, review: number });
        continue;
      }
      const fields = standing.corrections.get(target) ?? new Map();
      if (field !== undefined) standing.corrections.set(target, fields.set(field, { value: value ?? null, review: number }));
    } else if (action === "accept" || action === "reject" || action === "grade") {
      for (const entry of coveredBy(review)) {
        const before = standing.decisions.get(entry);
        const { source, information } = detailsOf(review);
        standing.decisions.set(entry, {
          decision: action === "grade" ? (before?.decision ?? null) : action,
          source: source ?? before?.source ?? null,
          information: information ?? before?.information ?? null,
          note: review.note ?? before?.note ?? null,
          review: number,
        });
      }
    }
  }
  standing.judgements = [...pairs.values()].sort((a, b) => a.review - b.review);
  return standing;
};

export const loadStanding = async (db: Db): Promise<Standing> => standingIn(await db.selectFrom("review").selectAll().execute());
