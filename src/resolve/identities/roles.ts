import { fold } from "../names/fold.js";
import { compareText, sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";

/** Words that say nothing of an office by themselves. */
const stops = new Set(
  "the and for former then acting senior deputy chief head member mr mrs ms dr sir his her their its new old who was is".split(" "),
);

const words = (role: string): string[] =>
  fold(role)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !stops.has(word));

/** The words of an entity's roles that say something, folded. */
export const roleWords = (entity: LocalEntity): string[] => sortedSet(entity.roles.flatMap(words));

/** The roles of some entities, each once, as the words that say something. */
export const rolesIn = (entities: readonly LocalEntity[]): string[][] =>
  [
    ...new Map(
      entities
        .flatMap(({ roles }) => roles)
        .map((role) => words(role))
        .map((role) => [[...role].sort().join(" "), role]),
    ).values(),
  ].filter((role) => role.length > 0);

/**
 * The words of a role that two agree in: two words or more of it, or all of the shorter one (`minister`, `Minister of
 * Finance`). One word in common of two roles (`minister of trade`, `minister of finance`) is no agreement.
 *
 * @param least the words that must agree, default 1
 */
export function agreement(left: readonly string[][], right: readonly string[][], least = 1): string | undefined {
  const found = left.flatMap((a) =>
    right.flatMap((b) => {
      const shared = sortedSet(a.filter((word) => b.includes(word)));
      return shared.length >= least && (shared.length >= 2 || shared.length === Math.min(new Set(a).size, new Set(b).size))
        ? [shared.join(" ")]
        : [];
    }),
  );
  return found.sort((a, b) => b.length - a.length || compareText(a, b))[0];
}
