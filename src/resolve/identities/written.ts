/** What the way in which an entity is written tells: what it may be one with, and with whom it is written alike. */
import type { EntityType } from "../../vocabulary/kinds.js";
import { fold } from "../names/fold.js";
import { expandAbbreviations, isGenericBody, namesNobody, parseOrganization } from "../names/organization-name.js";
import { type PersonName, parsePerson } from "../names/person-name.js";
import { sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";

/** What may be one: persons with persons, outlets with organizations, places with places; roles and groups with nothing. */
export type Family = "person" | "organization" | "place" | "alone";

export const familyOf = (type: EntityType): Family => {
  if (type === "person" || type === "place") return type;
  return type === "organization" || type === "outlet" ? "organization" : "alone";
};

/** The key under which entities that are written alike fall together; undefined where each stands alone. */
export function formKeyOf(text: string, type: EntityType): string | undefined {
  const family = familyOf(type);
  if (family === "person") {
    const name = parsePerson(text);
    const words = name.words.map((word) => word.text).join(" ");
    if (words === "") return undefined;
    return `person:${words}${name.generation === undefined ? "" : `, ${name.generation}`}`;
  }
  if (family === "organization") {
    const name = parseOrganization(text);
    return name.core.length === 0 || isGenericBody(text)
      ? undefined
      : `organization:${name.core.join(" ")}|${sortedSet(name.kinds).join()}`;
  }
  return family === "place" && !namesOfMany.has(fold(text).replace(/^the /, "")) ? placeKey(text) : undefined;
}

/**
 * Names that mean another place with each who writes: directions; the one that a country and a U.S. state bear; and those of states
 * and provinces that are, by themselves, as much the name of a well-known city.
 */
const namesOfMany: ReadonlySet<string> = new Set(
  "north|south|east|west|northeast|northwest|southeast|southwest|midwest|georgia|new york|washington|quebec".split("|"),
);

/** The key of a place; a single letter, as is left of “U.S.” where it was cut, names none, nor does “O.K.”. */
const placeKey = (name: string): string | undefined => {
  const words = fold(name)
    .replace(/\./g, "")
    .split(/[^a-z0-9]+/);
  const named = expandAbbreviations(words.filter((word) => word !== "" && word !== "the")).join(" ");
  return named.length < 2 || namesNobody(named) ? undefined : `place:${named}`;
};

/**
 * Is a body called by common nouns only: in small letters (“charity”), which is a name where others write it with capitals, or by
 * letters in the plural (“PACs”)?
 */
export const isNoun = ({ name, type }: Pick<LocalEntity, "name" | "type">): boolean =>
  type === "organization" && ((/\p{L}/u.test(name) && !/[\p{Lu}\p{Lo}\d.]/u.test(name)) || /^\p{Lu}{2,5}s$/u.test(name));

/** Is a person called by one word alone? */
export const isOneWord = ({ core, syllabic }: PersonName): boolean => core.length === 1 && !syllabic;

/** Does an initial stand for a person's first name, so that it may be the name of several? */
export const beginsWithInitial = ({ core }: PersonName): boolean => core[0]?.initial ?? false;

/** The same of a name that is not taken apart. */
export const isSingle = (name: string): boolean => isOneWord(parsePerson(name));
