import { fold } from "../names/fold.js";
import { sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";

/** Words that say nothing of an office by themselves. */
const stops = new Set(
  "the and for former then acting senior deputy chief head member mr mrs ms dr sir his her their its new old who was is".split(" "),
);

/** The words of an entity's roles that say something, folded. */
export const roleWords = (entity: LocalEntity): string[] =>
  sortedSet(entity.roles.flatMap((role) => fold(role).split(/[^a-z]+/)).filter((word) => word.length > 2 && !stops.has(word)));

/** The role words that two share. */
export const sharedRoles = (a: Iterable<string>, b: Iterable<string>): string[] => {
  const other = new Set(b);
  return sortedSet([...a].filter((word) => other.has(word)));
};
