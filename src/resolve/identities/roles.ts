import { kept } from "../kept.js";
import { fold } from "../names/fold.js";
import { compareText, sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";

/** Words that say nothing of an office by themselves. */
const stops = new Set(
  "the and for former then acting senior deputy chief head member mr mrs ms dr sir his her their its new old who was is".split(" "),
);

/** Roles are said again and again, and what so many say is kept. */
const mostRoles = 20_000;

/** The words of a role that say something, and by what it is the same role in whatever order they stand. */
const said = kept(mostRoles, (role): { words: string[]; key: string } => {
  const words = fold(role)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !stops.has(word));
  return { words, key: [...words].sort().join(" ") };
});

/** The words of an entity's roles that say something, folded. */
export const roleWords = (entity: LocalEntity): string[] => sortedSet(entity.roles.flatMap((role) => said(role).words));

/** The roles of some entities, each once, as the words that say something. */
export function rolesIn(entities: readonly LocalEntity[]): string[][] {
  const found = new Map<string, string[]>();
  for (const { roles } of entities) {
    for (const role of roles) {
      const { words, key } = said(role);
      if (words.length > 0) found.set(key, words);
    }
  }
  return [...found.values()];
}

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
