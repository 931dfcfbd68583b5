import type { EntityType } from "../../vocabulary/kinds.js";
import { kept } from "../kept.js";
import { compareNames, scorePersons } from "../names/compare.js";
import { spelling } from "../names/fold.js";
import { type PersonName, parsePerson } from "../names/person-name.js";
import { isHalf, looksLikeAcronym, readings, surnameKey } from "./blocks.js";
import { difference } from "./difference.js";
import { areApart, askFrom, calls, fitsInitial, joinFrom, proposeFrom } from "./joiner.js";
import { beginsWithInitial, familyOf, formKeyOf, isOneWord } from "./written.js";

/** What is known of some entities of one name without looking at each. */
export interface Named {
  name: string;
  type: EntityType;
  /** their block keys, or those of the surnames among them, of other names by which articles call them too */
  keys: ReadonlySet<string>;
}

/** What two names have to do with one another: nothing, something, or something where a mark (`marksOf`) stands in both. */
export type Tie = "none" | "marked" | "tied";

/** So many names are kept with what is told by each: an article asks it of the same few again and again. */
const mostShapes = 20_000;

/** What is told of a person by the name alone. */
interface Shape {
  person: PersonName;
  /** `formKeyOf` */
  key: string | undefined;
  /** the last word as it is written */
  last: string;
  /** is it one word? */
  single: boolean;
  /** does an initial stand for the first name? */
  initial: boolean;
  half: boolean;
  /** the surnames as which it may be read, where it is one word (`readings`) */
  readings: readonly string[];
}

const shapeOf: (name: string) => Shape = kept(mostShapes, (name) => {
  const person = parsePerson(name);
  return {
    person,
    key: formKeyOf(name, "person"),
    last: person.core.at(-1)?.raw ?? "",
    single: isOneWord(person),
    initial: beginsWithInitial(person),
    half: isHalf(name),
    readings: readings(name, person),
  };
});

/** May one word mean the person of a full name: as surname, or as another word that an article uses? */
function mayMean(word: Named, full: Named): boolean {
  const { last } = shapeOf(full.name);
  if (calls(word.name, last)) return true;
  const [own, said] = [shapeOf(last), shapeOf(word.name)].map(({ person }) => person.core[0] && surnameKey(person.core[0]));
  return said !== undefined && said !== own && full.keys.has(said);
}

/** Is the one a word that a translator may have made of the other's surname? */
const mayBeReadAs = (word: Shape, other: Shape): boolean =>
  word.readings.some((surname) => spelling(surname) === other.person.core.at(-1)?.spelling);

/** Is it called by one word, which a translator may have made of a surname? */
export const isRead = ({ name, type }: Pick<Named, "name" | "type">): boolean => {
  if (type !== "person") return false;
  const { single, readings } = shapeOf(name);
  return single && readings.length > 0;
};

/**
 * Does nothing hang on what becomes of somebody called so: a surname alone, or with an initial, which only joins one of those who
 * bear it? Who bears it is told before, and whatever joins by another such name is told without it.
 */
export const onlyJoins = ({ name, type }: Pick<Named, "name" | "type">): boolean => {
  if (type !== "person") return false;
  const { single, initial, half, readings } = shapeOf(name);
  return (single ? readings.length === 0 : initial) && !half;
};

/** Is it a name in full, and understood: what becomes of it hangs on no name that only joins? */
export const isPlain = (named: Pick<Named, "name" | "type">): boolean => !onlyJoins(named) && !isRead(named) && !isHalf(named.name);

/** Is somebody who is named in full certainly among those who are called by a short name? The surname is, or an initial fits. */
export const mustCall = (short: Named, full: Named): boolean =>
  [...short.keys].some((key) => key.startsWith("s:") && full.keys.has(`p:${key.slice(2)}`)) &&
  (shapeOf(short.name).single
    ? calls(short.name, shapeOf(full.name).last)
    : fitsInitial(shapeOf(short.name).person, shapeOf(full.name).person));

const when = (so: boolean): Tie => (so ? "tied" : "none");

function tieOfPersons(a: Named, b: Named): Tie {
  const [x, y] = [shapeOf(a.name), shapeOf(b.name)];
  if (x.key === y.key) return "tied";
  if ((x.single && mayBeReadAs(x, y)) || (y.single && mayBeReadAs(y, x))) return "tied";
  if (x.single && y.single) return "none";
  if (x.single) return when((!y.initial || x.readings.length > 0) && mayMean(a, b));
  if (y.single) return when((!x.initial || y.readings.length > 0) && mayMean(b, a));
  if ((x.half || y.half) && calls(x.last, y.last, proposeFrom)) return "tied";
  if (x.initial && y.initial) return "none";
  if (x.initial) return when(fitsInitial(x.person, y.person));
  if (y.initial) return when(fitsInitial(y.person, x.person));
  if (areApart(x.person, y.person)) return "none";
  const score = scorePersons(x.person, y.person);
  if (score >= joinFrom) return "tied";
  return score >= proposeFrom && difference(x.person, y.person) !== undefined ? "marked" : "none";
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
  if (family === "person") return tieOfPersons(a, b);
  if (formKeyOf(a.name, a.type) === formKeyOf(b.name, b.type)) return "tied";
  if (family === "place") return "none";
  return when(looksLikeAcronym(a.name) || looksLikeAcronym(b.name) || compareNames("organization", a.name, b.name).score >= askFrom);
}
