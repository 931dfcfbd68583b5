import type { EntityType } from "../../vocabulary/kinds.js";
import { compareNames, scorePersons } from "../names/compare.js";
import { spelling } from "../names/fold.js";
import { parsePerson } from "../names/person-name.js";
import { isHalf, looksLikeAcronym, readings, surnameKey } from "./blocks.js";
import { difference } from "./difference.js";
import { areApart, askFrom, calls, fitsInitial, joinFrom, proposeFrom } from "./joiner.js";
import { familyOf, formKeyOf, isSingle, startsWithInitial } from "./written.js";

/** What is known of some entities of one name without looking at each. */
export interface Named {
  name: string;
  type: EntityType;
  /** their block keys, or those of the surnames among them, of other names by which articles call them too */
  keys: ReadonlySet<string>;
}

/** What two names have to do with one another: nothing, something, or something where a mark (`marksOf`) stands in both. */
export type Tie = "none" | "marked" | "tied";

const lastWord = (name: string): string => parsePerson(name).core.at(-1)?.raw ?? "";

/** May one word mean the person of a full name: as surname, or as another word that an article uses? */
function mayMean(word: Named, full: Named): boolean {
  const last = lastWord(full.name);
  if (calls(word.name, last)) return true;
  const [own, said] = [parsePerson(last).core[0], parsePerson(word.name).core[0]].map((one) => one && surnameKey(one));
  return said !== undefined && said !== own && full.keys.has(said);
}

/** Is the one a word that a translator may have made of the other's surname? */
const mayBeReadAs = (word: Named, other: Named): boolean =>
  readings(word.name).some((surname) => spelling(surname) === parsePerson(other.name).core.at(-1)?.spelling);

/** Is it called by one word, which a translator may have made of a surname? */
export const isRead = ({ name, type }: Pick<Named, "name" | "type">): boolean =>
  type === "person" && isSingle(name) && readings(name).length > 0;

/**
 * Does nothing hang on what becomes of somebody called so: a surname alone, or with an initial, which only joins one of those who
 * bear it? Who bears it is told before, and whatever joins by another such name is told without it.
 */
export const onlyJoins = ({ name, type }: Pick<Named, "name" | "type">): boolean =>
  type === "person" && (isSingle(name) ? readings(name).length === 0 : startsWithInitial(name)) && !isHalf(name);

/** Is it a name in full, and understood: what becomes of it hangs on no name that only joins? */
export const isPlain = (named: Pick<Named, "name" | "type">): boolean => !onlyJoins(named) && !isRead(named) && !isHalf(named.name);

/** Is somebody who is named in full certainly among those who are called by a short name? The surname is, or an initial fits. */
export const mustCall = (short: Named, full: Named): boolean =>
  [...short.keys].some((key) => key.startsWith("s:") && full.keys.has(`p:${key.slice(2)}`)) &&
  (isSingle(short.name) ? calls(short.name, lastWord(full.name)) : fitsInitial(parsePerson(short.name), parsePerson(full.name)));

const when = (so: boolean): Tie => (so ? "tied" : "none");

function tieOfPersons(a: Named, b: Named): Tie {
  const [aSingle, bSingle] = [isSingle(a.name), isSingle(b.name)];
  if ((aSingle && mayBeReadAs(a, b)) || (bSingle && mayBeReadAs(b, a))) return "tied";
  if (aSingle && bSingle) return "none";
  const [aInitial, bInitial] = [startsWithInitial(a.name), startsWithInitial(b.name)];
  if (aSingle) return when((!bInitial || isRead(a)) && mayMean(a, b));
  if (bSingle) return when((!aInitial || isRead(b)) && mayMean(b, a));
  if ((isHalf(a.name) || isHalf(b.name)) && calls(lastWord(a.name), lastWord(b.name), proposeFrom)) return "tied";
  if (aInitial && bInitial) return "none";
  const [x, y] = [parsePerson(a.name), parsePerson(b.name)];
  if (aInitial) return when(fitsInitial(x, y));
  if (bInitial) return when(fitsInitial(y, x));
  if (areApart(x, y)) return "none";
  const score = scorePersons(x, y);
  if (score >= joinFrom) return "tied";
  return score >= proposeFrom && difference(x, y) !== undefined ? "marked" : "none";
}

/**
 * Can what is known of the one bear on what becomes of the other, in clusterIdentities? It may say yes too often, never too
 * seldom: clustering a set that is closed over it gives what clustering everything would give for that set.
 *
 * @param a has a block key that `b` asks for (`keysAsked`), or the other way round
 */
export function tieOf(a: Named, b: Named): Tie {
  const family = familyOf(a.type);
  if (family !== familyOf(b.type) || family === "alone") return "none";
  if (formKeyOf(a.name, a.type) === formKeyOf(b.name, b.type)) return "tied";
  if (family === "person") return tieOfPersons(a, b);
  if (family === "place") return "none";
  return when(looksLikeAcronym(a.name) || looksLikeAcronym(b.name) || compareNames("organization", a.name, b.name).score >= askFrom);
}
