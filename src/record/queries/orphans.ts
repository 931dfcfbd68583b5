/** Decisions in force about entries that are no more: orphaned, as annotations are whose words cannot be found again. */
import type { Orphaned, Review } from "../../vocabulary/forms.js";
import type { Db } from "../database.js";
import { namedBy } from "../derive/former-entries.js";
import { coveredBy, detailsOf, type ReviewRow, undoneIn } from "../derive/standing.js";
import { known } from "./evidence.js";

/** What a decision is about: of two with the same, the later counts. */
const about = ({ action, target, other, value }: ReviewRow): string => {
  if (action === "accept" || action === "reject") return `verdict ${target}`;
  if (action === "merge" || action === "split") return `pair ${[target, other].sort().join(" ")}`;
  return `${action} ${target} ${action === "correct" ? detailsOf({ value }).field : ""}`;
};

/** The decisions of a log that were neither taken back nor followed by another one about the same. */
const inForce = (log: readonly ReviewRow[]): ReviewRow[] => {
  const undone = undoneIn(log);
  const latest = new Map<string, ReviewRow>();
  for (const review of [...log].sort((a, b) => a.number - b.number))
    if (review.action !== "undo" && !undone.has(review.number)) latest.set(about(review), review);
  return [...latest.values()];
};

const verdicts: ReadonlySet<Review["action"]> = new Set(["accept", "reject", "grade"]);

/** Does nothing of a decision apply, now that these are gone? One on several claims goes on for those that are left. */
const isWholly = (review: ReviewRow, isGone: (id: string) => boolean): boolean => {
  const { action, target, other, value } = review;
  if (verdicts.has(action) && target.startsWith("c-")) return coveredBy(review).every(isGone);
  return [...namedBy({ target, other, value: action === "correct" ? value : null })].some(isGone);
};

/**
 * For each orphaned decision the entries that are gone, with their words, and what stands there now.
 *
 * @param log all decisions, where they were read already
 */
export const orphanedIn = async (db: Db, log?: readonly ReviewRow[]): Promise<Map<number, Orphaned>> => {
  const former = new Map((await db.selectFrom("former_entry").selectAll().execute()).map((entry) => [entry.id, entry]));
  if (former.size === 0) return new Map();
  return new Map(
    inForce(log ?? (await db.selectFrom("review").selectAll().execute())).flatMap((review) => {
      const entries = [...namedBy(review)].flatMap((id) => former.get(id) ?? []);
      if (entries.length === 0) return [];
      return [[review.number, { wholly: isWholly(review, (id) => former.has(id)), entries: entries.map(known) }] as const];
    }),
  );
};
