import { compareText, groupBy, sortedSet } from "../sets.js";
import type { ResolvedClaim } from "../types.js";
import { type Facts, factsOf } from "./agree.js";

/** Block keys: one for each pair of participants; a claim with one known participant has that one alone, one without has none. */
export function contactBlocks(claim: ResolvedClaim): string[] {
  const people = sortedSet(claim.participants);
  if (people.length === 1) return [`one:${people[0]}`];
  return people.flatMap((a, i) => people.slice(i + 1).map((b) => `pair:${a}|${b}`));
}

/** All claims that say the same and were told by the same day: they are about one contact, however many they are. */
export interface Unit {
  /** least claim id */
  id: string;
  said: string;
  facts: Facts;
  claims: ResolvedClaim[];
  blocks: string[];
}

export function unitsOf(claims: readonly ResolvedClaim[]): Unit[] {
  const sorted = [...claims].sort((a, b) => compareText(a.id, b.id));
  const saying = (claim: ResolvedClaim, facts: Facts): string =>
    facts.participants.length === 0 ? `claim ${claim.id}` : `${facts.participants.join(" ")}\n${facts.kind}\n${facts.when ?? ""}`;
  const alike = groupBy(sorted, (claim) => {
    const facts = factsOf(claim);
    return `${saying(claim, facts)}\n${facts.until ?? ""}`;
  });
  return [...alike.values()].map((same) => {
    const first = same[0] as ResolvedClaim;
    const facts = factsOf(first);
    return { id: first.id, said: saying(first, facts), facts, claims: same, blocks: contactBlocks(first) };
  });
}
