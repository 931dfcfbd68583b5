/** Which claims must be looked at again when some come, go or change. */
import type { ResolvedClaim } from "../types.js";
import { agrees } from "./agree.js";
import { type Unit, unitsOf } from "./units.js";

const toldBy = ({ said, facts }: Unit): string => `${said}\n${facts.until ?? ""}`;

const meets = (a: Unit, b: Unit): boolean => a.blocks.some((block) => b.blocks.includes(block));

/**
 * The claims that have a say in where some of them stand: those with which one of these agrees, those with which one of those
 * does, and so on. Where a claim stands hangs on no others: it joins only those with which it, or one that joined them,
 * agrees. (Block keys are not enough: with three in a meeting they lead from pair to pair through the whole record.)
 *
 * @param start the claims to begin with
 * @param beside gives the claims that share a block key with some of those it is given
 * @returns the ids of those claims, `start` among them
 */
export async function claimsTied(
  start: readonly ResolvedClaim[],
  beside: (claims: readonly ResolvedClaim[]) => Promise<readonly ResolvedClaim[]>,
): Promise<Set<string>> {
  const seen = new Set(start.map(({ id }) => id));
  const done = new Set<string>();
  let unseen: Unit[] = [];
  for (let frontier = unitsOf(start); frontier.length > 0; ) {
    const known = new Set([...seen, ...unseen.flatMap(({ claims }) => claims.map(({ id }) => id))]);
    const found = await beside(frontier.map(({ claims }) => claims[0] as ResolvedClaim));
    unseen.push(...unitsOf(found.filter(({ id }) => !known.has(id))));
    const reached = new Set<Unit>();
    for (const unit of frontier) {
      const told = toldBy(unit);
      if (done.has(told)) continue;
      done.add(told);
      for (const other of unseen) if (!reached.has(other) && agrees(unit.facts, other.facts) && meets(unit, other)) reached.add(other);
    }
    for (const { claims } of reached) for (const { id } of claims) seen.add(id);
    unseen = unseen.filter((unit) => !reached.has(unit));
    frontier = [...reached];
  }
  return seen;
}
