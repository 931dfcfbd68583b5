/** How the names of two persons differ, where they nearly agree. */
import type { PersonName } from "../names/person-name.js";
import { findings, type Pair } from "../names/persons.js";

/** Is one word no more than near the other in spelling? */
export const loose = ({ how, cost }: Pair): boolean =>
  how === "slip" || how === "consonants" || how === "jumbled" || (how === "scan" && cost > scanSure);

/** What a letter scanned as a digit costs: more, and it may be another name. */
const scanSure = 0.5;

/**
 * How two persons' names differ, if only as one person's may. `fuller`: no word is another, but initials or a name more stand
 * in one. `slip`: the given names agree and the family name alone is a slip apart. `given`: the family names agree, and one
 * given name is spelled otherwise than lists of spellings know, or is a short form.
 */
export type Difference = "fuller" | "slip" | "given";

export function difference(a: PersonName, b: PersonName): Difference | undefined {
  const { pairs, turned } = findings(a, b);
  if (pairs.length < 2 || turned) return undefined;
  const apart = pairs.filter(
    ({ how, cost }) => !(how === "equal" || how === "spelling" || how === "initial" || (how === "scan" && cost <= scanSure)),
  );
  const [only] = apart;
  if (only === undefined) return "fuller";
  if (apart.length > 1) return undefined;
  const inFamily = only.left === a.core.at(-1) && only.right === b.core.at(-1);
  if (inFamily) return loose(only) ? "slip" : undefined;
  return only.left === a.core.at(-1) || only.right === b.core.at(-1) || areTwoNames(only) ? undefined : "given";
}

/** Are two given names names of two people, as far as lists of names know: Anna and Anne, Marta and Maria? */
const areTwoNames = ({ left, right, how }: Pair): boolean => {
  if (/^(ae|ea|a|e)$/.test(left.text.slice(-1) + right.text.slice(-1)) && left.text.slice(0, -1) === right.text.slice(0, -1)) return true;
  if (left.groups !== undefined && right.groups !== undefined) return how !== "list" && how !== "nickname";
  return false;
};
