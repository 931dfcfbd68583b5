import type { Stance } from "../../vocabulary/kinds.js";
import { compareText, sortedSet } from "../sets.js";
import type { DisputableClaim, DisputableStatement, DisputeCluster, DisputesOf } from "../types.js";

/** Claims that hold that the contact was, or was to be. */
const affirms = (claim: DisputableClaim): boolean => claim.status === "happened";

/** Claims that hold that it was not. */
const denies = (claim: DisputableClaim): boolean => claim.status === "denied" || claim.status === "not_happened";

const side = (stance: Stance, members: Iterable<string>): { stance: Stance; members: string[] } => ({
  stance,
  members: sortedSet(members),
});

/** Does the statement speak of at least two of the people of the contact, or of one while the other speaks? */
function concerns(statement: DisputableStatement, people: ReadonlySet<string>): boolean {
  const named = sortedSet(statement.about.filter((id) => people.has(id)));
  if (named.length >= 2) return true;
  return named.length === 1 && statement.speaker !== undefined && people.has(statement.speaker) && statement.speaker !== named[0];
}

/**
 * The disputes about one contact: who says that it was, beside who says that it was not. A denial that is limited ("not
 * about the election") makes a dispute of its own that names the limitation, and denies only that much.
 */
export const disputesOf: DisputesOf = (contact, statements) => {
  const people = new Set(contact.claims.flatMap((claim) => claim.participants));
  const affirming = contact.claims.filter(affirms).map((claim) => claim.id);
  const denying = contact.claims.filter(denies);
  const said = statements.filter((statement) => statement.stance === "denies" && concerns(statement, people));
  if (affirming.length === 0) return [];
  const disputes: DisputeCluster[] = [];
  const whole = [
    ...denying.filter((claim) => claim.limitation === undefined).map((claim) => claim.id),
    ...said.map((statement) => statement.id),
  ];
  if (whole.length > 0) {
    disputes.push({
      id: sortedSet([...affirming, ...whole])[0] as string,
      about: contact.title,
      contact: contact.id,
      why: `${count(affirming.length, "claim says", "claims say")} that it took place, ${count(whole.length, "entry denies", "entries deny")} it`,
      sides: [side("asserts", affirming), side("denies", whole)],
    });
  }
  const limits = sortedSet(denying.flatMap((claim) => (claim.limitation === undefined ? [] : [claim.limitation])));
  for (const limitation of limits) {
    const members = denying.filter((claim) => claim.limitation === limitation).map((claim) => claim.id);
    disputes.push({
      id: sortedSet(members)[0] as string,
      about: `${contact.title}: ${limitation}`,
      contact: contact.id,
      why: `the denial is limited to “${limitation}”; that the contact took place is not denied`,
      sides: [side("asserts", affirming), side("denies", members)],
    });
  }
  return disputes.sort((a, b) => compareText(a.id, b.id));
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
