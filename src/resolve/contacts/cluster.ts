import { compareText, Groups, groupBy, sortedSet } from "../sets.js";
import type { Cluster, ResolvedClaim } from "../types.js";
import { agreement, type Facts, factsOf, otherwise, peopleAgree } from "./agree.js";

/** Block keys: one for each pair of participants; a claim with one known participant has that one alone, one without has none. */
export function contactBlocks(claim: ResolvedClaim): string[] {
  const people = sortedSet(claim.participants);
  if (people.length === 1) return [`one:${people[0]}`];
  return people.flatMap((a, i) => people.slice(i + 1).map((b) => `pair:${a}|${b}`));
}

/** All claims that say the same and were told by the same day: they are about one contact, however many they are. */
interface Unit {
  /** least claim id */
  id: string;
  said: string;
  facts: Facts;
  claims: ResolvedClaim[];
  blocks: string[];
}

function unitsOf(claims: readonly ResolvedClaim[]): Unit[] {
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

/** How much is told: the more exact are placed first, and the vaguer join them afterwards. */
const exactness = ({ facts }: Unit): number =>
  (facts.span?.precision ?? 0) * 1000 +
  (facts.kind === "contact" ? 0 : facts.kind === "conversation" ? 1 : 2) * 100 +
  Math.min(facts.participants.length, 99);

/** What was told last can be about more contacts, and is placed first. */
const latestTold = (a: Unit, b: Unit): number => compareText(b.facts.until ?? "9999", a.facts.until ?? "9999");

/**
 * Can a unit stand in a cluster? Its people must agree with the fullest list there, so that two claims that each leave
 * somebody out (A with B, A with C) are one contact where a third names all (A with B and C); the rest with each of them.
 */
const clashes = (unit: Unit, home: readonly Unit[]): boolean => {
  const [fullest] = [...home].sort((a, b) => b.facts.participants.length - a.facts.participants.length || compareText(a.id, b.id));
  if (fullest === undefined || !peopleAgree(unit.facts.participants, fullest.facts.participants)) return true;
  return home.some((other) => otherwise(unit.facts, other.facts) !== undefined);
};

/**
 * Puts claims together that are about one contact.
 *
 * Claims that say the same are one. Then, the more exact first, each joins where exactly one contact is left that it can
 * be about: so a vague claim ("contact", no date) ties no two contacts together, and stays beside them where it may mean
 * either. Any two claims of a cluster agree in kind and time, and the participants of each are among those of the fullest. Statuses do not keep claims apart: a denial
 * stands with what it denies.
 */
export function clusterContacts(claims: readonly ResolvedClaim[]): Cluster[] {
  const units = unitsOf(claims).sort((a, b) => exactness(b) - exactness(a) || latestTold(a, b) || compareText(a.id, b.id));
  const groups = new Groups(claims.map((claim) => claim.id));
  const whys = new Map<string, string>();
  const homesAt = new Map<string, Unit[][]>();
  for (const unit of units) {
    for (const claim of unit.claims.slice(1)) {
      groups.join(unit.id, claim.id);
      whys.set(claim.id, `says the same: ${unit.facts.kind}, ${unit.facts.when ?? "no date"}, the same participants`);
    }
    const near = [...new Set(unit.blocks.flatMap((block) => homesAt.get(block) ?? []))];
    const fitting = near.flatMap((home) => {
      if (clashes(unit, home)) return [];
      const why = home.map((other) => agreement(unit.facts, other.facts)).find((reason) => reason !== undefined);
      return why === undefined ? [] : [{ home, why }];
    });
    const saysSame = fitting.filter(({ home }) => home[0]?.said === unit.said);
    const [only, another] = saysSame.length === 1 ? saysSame : fitting;
    let home: Unit[] = [];
    if (only !== undefined && another === undefined) {
      home = only.home;
      groups.join((home[0] as Unit).id, unit.id);
      whys.set(unit.id, only.why);
    } else if (another !== undefined)
      whys.set(unit.id, `may be any of ${fitting.length} contacts that are told more exactly, so it stands apart`);
    home.push(unit);
    for (const block of unit.blocks) {
      const at = homesAt.get(block);
      if (at === undefined) homesAt.set(block, [home]);
      else if (!at.includes(home)) at.push(home);
    }
  }
  return [...groups.all()].map(([id, members]) => ({
    id,
    members: members.map((member) => ({ id: member, why: whys.get(member) ?? "tells of it most exactly" })),
  }));
}
