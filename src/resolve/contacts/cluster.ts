import type { ContactKind } from "../../vocabulary/kinds.js";
import { mayAgree, type Span, spanOf } from "../dates.js";
import { compareText, Groups, groupBy, sortedSet } from "../sets.js";
import type { Cluster, ResolvedClaim } from "../types.js";

/** Kinds that may describe one contact: the vaguer one beside the clearer one. */
const compatible: Partial<Record<ContactKind, readonly ContactKind[]>> = {
  contact: ["meeting", "call", "message", "letter", "conversation", "encounter", "event", "introduction"],
  conversation: ["meeting", "call", "encounter", "event"],
  meeting: ["encounter", "event", "introduction"],
  letter: ["message"],
  event: ["encounter", "introduction"],
};

export const kindsAgree = (a: ContactKind, b: ContactKind): boolean =>
  a === b || (compatible[a]?.includes(b) ?? false) || (compatible[b]?.includes(a) ?? false);

/** Block keys: one for each pair of participants; a claim with one known participant has that one alone. */
export function contactBlocks(claim: ResolvedClaim): string[] {
  const people = sortedSet(claim.participants);
  if (people.length === 1) return [`one:${people[0]}`];
  return people.flatMap((a, i) => people.slice(i + 1).map((b) => `pair:${a}|${b}`));
}

/** How much of a contact is told: the more precise are placed first, and the vague join them afterwards. */
const detail = (claim: ResolvedClaim): number => (spanOf(claim.when)?.precision ?? 0) * 2 + (claim.kind === "contact" ? 0 : 1);

const within = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((id) => outer.includes(id));

interface Facts {
  participants: readonly string[];
  kind: ContactKind;
  span: Span | undefined;
  claim: ResolvedClaim;
}

const factsOf = (claim: ResolvedClaim): Facts => ({
  participants: sortedSet(claim.participants),
  kind: claim.kind,
  span: spanOf(claim.when),
  claim,
});

/** Why two claims cannot be about one contact, if so. */
export function contradiction(a: Facts, b: Facts): string | undefined {
  if (!within(a.participants, b.participants) && !within(b.participants, a.participants)) return "other participants";
  if (!kindsAgree(a.kind, b.kind)) return `a ${a.kind} is not a ${b.kind}`;
  if (!mayAgree(a.span, b.span)) return `${a.claim.when} is not ${b.claim.when}`;
  return undefined;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && within(a, b);

/** What speaks for two claims being about one contact, or undefined where too little does. */
function reason(a: Facts, b: Facts): string | undefined {
  if (contradiction(a, b) !== undefined) return undefined;
  const people = sameSet(a.participants, b.participants) ? "the same participants" : "the participants of one are among those of the other";
  if (a.span !== undefined && b.span !== undefined) {
    const close = Math.min(a.span.precision, b.span.precision) >= 7;
    return close || a.claim.article === b.claim.article
      ? `${people}, kinds that agree, and ${a.claim.when} agrees with ${b.claim.when}`
      : undefined;
  }
  if (!sameSet(a.participants, b.participants)) return undefined;
  return `${people}, kinds that agree, and nothing said about the time that speaks against it`;
}

/**
 * Puts claims together that are about one contact. Claims are first placed by what they say exactly; a vague claim
 * (without a date or kind) joins only where exactly one contact is left that it can be about, so that it never ties two
 * contacts together. Any two claims of one cluster agree in participants, kind and time.
 */
export function clusterContacts(claims: readonly ResolvedClaim[]): Cluster[] {
  const facts = new Map([...claims].sort((a, b) => compareText(a.id, b.id)).map((claim) => [claim.id, factsOf(claim)]));
  const groups = new Groups(facts.keys());
  const whys = new Map<string, string>();
  const blocks = groupBy(
    [...facts.values()].flatMap((fact) => contactBlocks(fact.claim).map((block) => ({ block, fact }))),
    (entry) => entry.block,
  );
  const order = [...facts.values()].sort((a, b) => detail(b.claim) - detail(a.claim) || compareText(a.claim.id, b.claim.id));
  const rank = new Map(order.map((fact, i) => [fact.claim.id, i]));
  const neighbours = new Map<string, Set<string>>();
  for (const block of blocks.values()) {
    for (const { fact } of block) {
      const set = neighbours.get(fact.claim.id) ?? new Set<string>();
      for (const other of block) set.add(other.fact.claim.id);
      neighbours.set(fact.claim.id, set);
    }
  }
  for (const fact of order) {
    const id = fact.claim.id;
    const homes = new Map<string, string>();
    for (const other of neighbours.get(id) ?? []) {
      if ((rank.get(other) as number) >= (rank.get(id) as number)) continue;
      const root = groups.find(other);
      if (homes.has(root)) continue;
      const members = groups.members(other).map((member) => facts.get(member) as Facts);
      if (members.some((member) => contradiction(fact, member) !== undefined)) continue;
      const why = members.map((member) => reason(fact, member)).find((text) => text !== undefined);
      if (why !== undefined) homes.set(root, why);
    }
    const [home, more] = [...homes].sort((a, b) => compareText(a[0], b[0]));
    if (home === undefined || more !== undefined) continue;
    groups.join(id, home[0]);
    whys.set(id, home[1]);
  }
  return [...groups.all()].map(([id, members]) => ({
    id,
    members: members.map((member) => ({ id: member, why: whys.get(member) ?? "tells of this contact most exactly, or first" })),
  }));
}
