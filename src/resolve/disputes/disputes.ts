import type { Stance } from "../../vocabulary/kinds.js";
import { compareText, groupBy, sortedSet } from "../sets.js";
import type { DisputableClaim, DisputableStatement, DisputeCluster, DisputesOf } from "../types.js";

const affirms = (claim: DisputableClaim): boolean => claim.status === "happened";
const denies = (claim: DisputableClaim): boolean => claim.status === "denied" || claim.status === "not_happened";

const side = (stance: Stance, members: readonly string[]): { stance: Stance; members: string[] } => ({
  stance,
  members: sortedSet(members),
});

/** Does a statement speak of two of the people of the contact, or one of them of another? */
function concerns(statement: DisputableStatement, people: ReadonlySet<string>): boolean {
  const named = new Set(statement.about.filter((id) => people.has(id)));
  if (statement.speaker !== undefined && people.has(statement.speaker)) named.add(statement.speaker);
  return named.size >= 2;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/**
 * The disputes about one contact: those who say that it was, beside those who say that it was not; nothing decides who is
 * right. A limited denial ("not about the election") denies only that much: it makes a dispute of its own, which names
 * the limitation. Where nobody says that it was, there is nothing to dispute.
 *
 * The id of a dispute is the least of its members; of a limited one, the least of those who deny, so that each has its own.
 */
export const disputesOf: DisputesOf = (contact, statements) => {
  const people = new Set(contact.claims.flatMap((claim) => claim.participants));
  const affirming = contact.claims.filter(affirms).map((claim) => claim.id);
  if (affirming.length === 0) return [];
  const denying = contact.claims.filter(denies);
  const said = statements.filter((statement) => statement.stance === "denies" && concerns(statement, people));
  const whole = [...denying.filter((claim) => claim.limitation === undefined), ...said].map((entry) => entry.id);
  const disputes: DisputeCluster[] = [];
  if (whole.length > 0) {
    disputes.push({
      id: sortedSet([...affirming, ...whole])[0] as string,
      about: contact.title,
      contact: contact.id,
      why: `${count(affirming.length, "claim says", "claims say")} that it took place; ${count(new Set(whole).size, "entry denies", "entries deny")} it`,
      sides: [side("asserts", affirming), side("denies", whole)],
    });
  }
  for (const [limitation, claims] of groupBy(denying, (claim) => claim.limitation)) {
    const members = claims.map((claim) => claim.id);
    disputes.push({
      id: sortedSet(members)[0] as string,
      about: `${contact.title}, “${limitation}”`,
      contact: contact.id,
      why: `the denial is limited to “${limitation}”: that the contact took place is not denied`,
      sides: [side("asserts", affirming), side("denies", members)],
    });
  }
  return disputes.sort((a, b) => compareText(a.id, b.id));
};
