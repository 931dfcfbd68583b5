import type { EntityType } from "../../vocabulary/kinds.js";
import { compareNames } from "../names/compare.js";
import { spelling } from "../names/fold.js";
import { parsePerson } from "../names/person-name.js";
import { familyOf, formKeyOf, isSingle, looksLikeAcronym, readings, surnameKey } from "./forms.js";
import { askFrom, proposeFrom } from "./joiner.js";

/** What is known of some entities of one name without looking at each. */
export interface Named {
  name: string;
  type: EntityType;
  /** their block keys, those of other names by which articles call them included */
  keys: ReadonlySet<string>;
}

const lastWord = (name: string): string => parsePerson(name).core.at(-1)?.raw ?? "";

const called = (word: string, name: string): boolean => compareNames("person", word, name).score >= proposeFrom;

/** Is a surname in small letters, as only a name that was not understood is written? */
const isHalf = (name: string): boolean => /\s\p{Ll}{3,}$/u.test(name);

/** May one word mean the person of a full name: as surname, or as another word that an article uses? */
function mayMean(word: Named, full: Named): boolean {
  const last = lastWord(full.name);
  if (called(word.name, last)) return true;
  const own = surnameKey(parsePerson(last).core[0]?.text ?? "");
  const said = surnameKey(parsePerson(word.name).core[0]?.text ?? "");
  return said !== own && full.keys.has(said);
}

/** Is the one a word that a translator may have made of the other's surname? */
const mayBeReadAs = (word: Named, other: Named): boolean =>
  readings(word.name).some((surname) => spelling(surname) === parsePerson(other.name).core.at(-1)?.spelling);

function personsTied(a: Named, b: Named): boolean {
  const [aSingle, bSingle] = [isSingle(a.name), isSingle(b.name)];
  if ((aSingle && mayBeReadAs(a, b)) || (bSingle && mayBeReadAs(b, a))) return true;
  if (aSingle && bSingle) return false;
  if (aSingle) return mayMean(a, b);
  if (bSingle) return mayMean(b, a);
  if ((isHalf(a.name) || isHalf(b.name)) && called(lastWord(a.name), lastWord(b.name))) return true;
  return compareNames("person", a.name, b.name).score >= proposeFrom;
}

/**
 * Can what is known of the one bear on what becomes of the other, in clusterIdentities? It may say yes too often, never too
 * seldom: clustering a set that is closed over it gives what clustering everything would give for that set.
 *
 * @param a shares a block key with `b`
 */
export function areTied(a: Named, b: Named): boolean {
  const family = familyOf(a.type);
  if (family !== familyOf(b.type) || family === "alone") return false;
  if (formKeyOf(a.name, a.type) === formKeyOf(b.name, b.type)) return true;
  if (family === "person") return personsTied(a, b);
  if (family === "place") return false;
  return looksLikeAcronym(a.name) || looksLikeAcronym(b.name) || compareNames("organization", a.name, b.name).score >= askFrom;
}
