import { compareText, Groups } from "../sets.js";
import type { Cluster, ResolvedClaim } from "../types.js";
import { agreement, isExact } from "./agree.js";
import { Homes, onlyFit } from "./homes.js";
import { type Unit, unitsOf } from "./units.js";

export { factsOf, isExact, monthsOf } from "./agree.js";
export { claimsTied } from "./tied.js";
export { contactBlocks } from "./units.js";

/** How much is told: the more exact are placed first, and the vaguer join them afterwards (`Homes.near` builds on it). */
const exactness = ({ facts }: Unit): number =>
  (isExact(facts) ? (facts.span?.precision ?? 0) : Math.min(4, facts.span?.precision ?? 0)) * 1000 +
  (facts.kind === "contact" ? 0 : facts.kind === "conversation" ? 1 : 2) * 100 +
  Math.min(facts.participants.length, 99);

/** What was told last can be about more contacts, and is placed first. */
const latestTold = (a: Unit, b: Unit): number => compareText(b.facts.until ?? "9999", a.facts.until ?? "9999");

/** The order in which units are placed. */
export const byExactness = (a: Unit, b: Unit): number => exactness(b) - exactness(a) || latestTold(a, b) || compareText(a.id, b.id);

/** Why a claim stands in its contact that joined none, and why one does that more than one would have taken. How many is not said: it would change with each further contact of those who meet often. */
export const mostExact = "tells of it most exactly";
export const ofSeveral = "may be any of several contacts that are told more exactly, so it stands apart";

/**
 * Puts claims together that are about one contact.
 *
 * Claims that say the same are one. Then, the more exact first, each joins where exactly one contact is left that it can
 * be about: so a vague claim ("contact", no date) ties no two contacts together, and stays beside them where it may mean
 * either. Any two claims of a cluster agree in kind and time, and the participants of each are among those of the fullest. Statuses do not keep claims apart: a denial
 * stands with what it denies.
 */
export function clusterContacts(claims: readonly ResolvedClaim[]): Cluster[] {
  const units = unitsOf(claims).sort(byExactness);
  const groups = new Groups(claims.map((claim) => claim.id));
  const whys = new Map<string, string>();
  const homes = new Homes();
  for (const unit of units) {
    for (const claim of unit.claims.slice(1)) {
      groups.join(unit.id, claim.id);
      whys.set(claim.id, `says the same: ${unit.facts.kind}, ${unit.facts.when ?? "no date"}, the same participants`);
    }
    const alike = onlyFit(unit, homes.alike(unit));
    const home = alike === undefined || alike === "several" ? onlyFit(unit, homes.near(unit)) : alike;
    if (home === undefined || home === "several") {
      if (home === "several") whys.set(unit.id, ofSeveral);
      homes.open(unit);
      continue;
    }
    groups.join((home.units[0] as Unit).id, unit.id);
    const why = home.units.map((other) => agreement(unit.facts, other.facts)).find((reason) => reason !== undefined);
    whys.set(unit.id, why ?? "");
    homes.add(home, unit);
  }
  return [...groups.all()].map(([id, members]) => ({
    id,
    members: members.map((member) => ({ id: member, why: whys.get(member) ?? mostExact })),
  }));
}
