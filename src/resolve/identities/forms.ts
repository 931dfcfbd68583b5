import type { EntityType } from "../../vocabulary/kinds.js";
import { kept } from "../kept.js";
import { fold, skeleton, spelling } from "../names/fold.js";
import { groupsOf, nicknameFamily, surnamesReadAs } from "../names/lookups.js";
import { expandAbbreviations, isGenericBody, namesNobody, parseOrganization } from "../names/organization-name.js";
import { type NameWord, parsePerson } from "../names/person-name.js";
import { compareText, groupBy, sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";
import { marksOf } from "./surroundings.js";

/** What may be one: persons with persons, outlets with organizations, places with places; roles and groups with nothing. */
export type Family = "person" | "organization" | "place" | "alone";

export const familyOf = (type: EntityType): Family => {
  if (type === "person" || type === "place") return type;
  return type === "organization" || type === "outlet" ? "organization" : "alone";
};

/** All entities that are written alike (case, accents, titles and legal forms apart): compared once, however many there are. */
export interface Form {
  /** least entity id */
  id: string;
  /** what all its entities share; two forms have one only where namesakes were told apart */
  key: string;
  family: Family;
  /** the way in which most of its entities are written */
  name: string;
  /** in order of id */
  entities: LocalEntity[];
  /** a person called by a single word */
  single: boolean;
  /** a person called by a single word, or by a surname and nothing but an initial for the first name */
  short: boolean;
  /** keys of the surnames under which its entities stand or are looked for (`surnameKey`) */
  surnames: string[];
  /** block keys of all its entities */
  blocks: () => ReadonlySet<string>;
  /** what may connect it with another beside the name (`marksOf`) */
  marks: () => ReadonlySet<string>;
}

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

const formKey = (entity: LocalEntity): string => formKeyOf(entity.name, entity.type) ?? `alone:${entity.id}`;

/** The key of a place; a single letter, as is left of “U.S.” where it was cut, names none, nor does “O.K.”. */
const placeKey = (name: string): string | undefined => {
  const words = fold(name)
    .replace(/\./g, "")
    .split(/[^a-z0-9]+/);
  const named = expandAbbreviations(words.filter((word) => word !== "" && word !== "the")).join(" ");
  return named.length < 2 || namesNobody(named) ? undefined : `place:${named}`;
};

/** How many entities some stand for. */
export const timesOf = (entities: readonly Pick<LocalEntity, "times">[]): number => entities.reduce((sum, { times = 1 }) => sum + times, 0);

/** The way in which most of some entities are written. */
export const commonest = (entities: readonly Pick<LocalEntity, "name" | "times">[]): string => {
  const counts = new Map<string, number>();
  for (const { name, times = 1 } of entities) counts.set(name, (counts.get(name) ?? 0) + times);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]));
  return (best as [string, number])[0];
};

/** A form of some entities that are written alike, in order of id. */
export function formOf(key: string, entities: LocalEntity[]): Form {
  const first = entities[0] as LocalEntity;
  const family = key.startsWith("alone:") ? "alone" : familyOf(first.type);
  const told = [...new Map(entities.map((entity) => [`${entity.name}\n${entity.names.join("\n")}`, entity])).values()];
  return {
    id: first.id,
    key,
    family,
    name: commonest(entities),
    entities,
    single: family === "person" && isSingle(first.name),
    short: family === "person" && (isSingle(first.name) || startsWithInitial(first.name)),
    surnames: family === "person" ? sortedSet(told.flatMap(surnamesOf)) : [],
    blocks: () => new Set(told.flatMap(identityBlocks)),
    marks: () => new Set(family === "person" ? entities.flatMap(marksOf) : []),
  };
}

/**
 * Is a body called by common nouns only: in small letters (“charity”), which is a name where others write it with capitals, or by
 * letters in the plural (“PACs”)?
 */
export const isNoun = ({ name, type }: Pick<LocalEntity, "name" | "type">): boolean =>
  type === "organization" && ((/\p{L}/u.test(name) && !/[\p{Lu}\p{Lo}\d.]/u.test(name)) || /^\p{Lu}{2,5}s$/u.test(name));

/** The entities by the way they are written, in canonical order; each by itself where they bear no name. */
export const formsOf = (entities: readonly LocalEntity[]): Form[] =>
  [
    ...groupBy(
      // like names one after the other, so that each is taken apart once
      [...entities].sort((a, b) => compareText(a.name, b.name)),
      formKey,
    ),
  ].flatMap(([key, members]) => {
    members.sort((a, b) => compareText(a.id, b.id));
    return members.every(isNoun) ? members.map((member) => formOf(`alone:${member.id}`, [member])) : [formOf(key, members)];
  });

/** Is a person called by one word alone? */
export const isSingle = (name: string): boolean => {
  const { core, syllabic } = parsePerson(name);
  return core.length === 1 && !syllabic;
};

/** Does an initial stand for a person's first name, so that it may be the name of several? */
export const startsWithInitial = (name: string): boolean => parsePerson(name).core[0]?.initial ?? false;

/** Is there something in both sets? */
export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
};

/** What stands for a surname in block keys: its consonants; a short one keeps its vowels, since too many share them. */
const surnameBones = (word: string): string => {
  const bones = skeleton(word);
  return bones.length >= 3 ? bones : spelling(word);
};

/** The key under which those who bear a surname stand. */
export const surnameKey = (word: string): string => `p:${surnameBones(word)}`;

/** Is it the key of those who bear a surname? */
export const isSurnameKey = (key: string): boolean => key.startsWith("p:");

/** Is it a key that tells of a surname alone, for which no two full names are compared? */
export const isOfSurnames = (key: string): boolean => isSurnameKey(key) || key.startsWith("s:");

/** Is it the key of a surname and a given name? */
export const isOfGivenName = (key: string): boolean => key.startsWith("n:");

/** The surname key of a key of surname and given name. */
export const surnameOf = (key: string): string => `p:${key.slice(2, key.indexOf("|"))}`;

/** What a given name is told by, whatever its spelling: its consonants, those of its short forms, the lists in which it stands. */
const givenKeys = ({ text }: NameWord): readonly string[] => keysOfGiven(text);

/** Given names are few, and their keys kept. */
const mostGiven = 20_000;

const keysOfGiven = kept(mostGiven, (text): readonly string[] =>
  sortedSet([skeleton(text), ...nicknameFamily(text).map(skeleton), ...[...(groupsOf(text, text) ?? [])].map((group) => `#${group}`)]),
);

/**
 * Finer keys within those of one surname: only full names that share one are compared, since names that share none have no
 * given name in common. (A slip in a given name beside the same surname is found by the keys with a letter left out.)
 */
const finerKeys = (surnames: readonly string[], name: string): string[] => {
  const words = parsePerson(name).core.filter((word) => !word.initial);
  const given = words.length > 2 ? sortedSet(words.flatMap(givenKeys)) : words.slice(0, 1).flatMap(givenKeys);
  return surnames.flatMap((surname) => given.map((key) => `n:${surname.slice(2)}|${key}`));
};

/** Is a surname in small letters, as only a name that was not understood is written? */
export const isHalf = (name: string): boolean => /\s\p{Ll}{3,}$/u.test(name);

/** The keys under which something is looked for, by the keys under which it stands: who is called by a surname alone asks who bears it, and the other way round; full names are not compared for a surname alone. */
export const keysAsked = (keys: Iterable<string>): string[] => [
  ...new Set(
    [...keys].flatMap((key) => (key.startsWith("s:") ? [key, `p:${key.slice(2)}`] : isSurnameKey(key) ? [`s:${key.slice(2)}`] : [key])),
  ),
];

/** A word with one letter left out, in all ways (SymSpell, Garbe 2012): two words one slip apart share one. */
const deletions = (word: string): string[] => [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];

/** A word as it meets what a scanner made of it: `rn` and `m`, `1` (read as i) and `l` are one. */
const unscanned = (word: string): string => word.replace(/rn/g, "m").replace(/l/g, "i");

/** Names shorter than this meet only where they are equal: a letter less leaves too little. */
const enoughLetters = 6;
const around = (prefix: string, joined: string): string[] =>
  (joined.length >= enoughLetters ? deletions(joined) : [joined]).map((form) => `${prefix}:${form}`);

/** Words up to this length may be what a name in Han, Kana or Hangul is written as in Latin letters. */
const syllableWord = 8;

/** Only capitals and points: `FBI`, `U.N.` */
export const looksLikeAcronym = (name: string): boolean => /^(?:\p{Lu}\.?|&){2,8}$/u.test(name);
export const acronymLetters = (name: string): string => fold(name).replace(/[^a-z0-9]/g, "");

/** The keys of what a person may be called by one word alone: the surname, and single words used for them. */
const shortNameBlocks = (entity: LocalEntity): string[] => {
  const { core } = parsePerson(entity.name);
  const last = core[core.length - 1];
  const aliases = entity.names.map((name) => parsePerson(name).core).filter((words) => words.length === 1);
  return sortedSet(
    [last, ...aliases.map((words) => words[0])].flatMap((word) =>
      word === undefined || word.text.length < 2 ? [] : [surnameKey(word.text)],
    ),
  );
};

/** The surnames, in Latin letters, of which a translator may have made the one word by which a person is called. */
export const readings = (name: string): string[] => {
  const { core } = parsePerson(name);
  return core.length === 1 ? surnamesReadAs((core[0] as { text: string }).text).map(fold) : [];
};

/** The keys of the surnames under which a person stands or is looked for, those that a word may be read as included. */
const surnamesOf = (entity: LocalEntity): string[] => [...shortNameBlocks(entity), ...readings(entity.name).map(surnameKey)];

/**
 * Block keys of an entity: only entities of which one has a key that the other asks for (`keysAsked`) are ever compared.
 *
 * - persons: the consonants of the surname and of single words by which the article calls them, and of the surnames that
 *   such a word may be a translation of (`p:` of a full name, `s:` of one that says no more than this); of full names
 *   these with each given name; and the spellings of
 *   first and last word, sorted, with one letter left out, so that a slip in either, or the other order, still meets;
 *   of names of short words all letters together, for names in Chinese characters
 * - organizations and outlets: the core words, sorted, with one letter left out; the acronym that they make or are
 * - places: the name; roles, groups and bodies without a name (“the campaign”): none
 */
export function identityBlocks(entity: LocalEntity): string[] {
  const family = familyOf(entity.type);
  if (family === "person") {
    const { core, syllabic, joined } = parsePerson(entity.name);
    const [first, last] = [core[0], core[core.length - 1]];
    if (first === undefined || last === undefined) return [];
    const letters = syllabic || core.every((word) => word.text.length <= syllableWord) ? spelling(joined) : "";
    const both = [first.spelling, last.spelling].map(unscanned).sort(compareText).join("");
    const full = core.length > 1 && !first.initial && !last.initial;
    const surnames = shortNameBlocks(entity);
    const short = isSingle(entity.name) || first.initial;
    const alone = surnamesOf(entity).map((key) => `s:${key.slice(2)}`);
    if (short) return sortedSet(alone);
    return sortedSet([
      ...surnames,
      ...(isHalf(entity.name) ? alone : []),
      ...finerKeys(surnames, entity.name),
      ...(full ? around("d", both) : []),
      ...(letters.length >= enoughLetters ? [`j:${letters}`] : []),
    ]);
  }
  if (family === "organization") {
    if (isGenericBody(entity.name)) return [];
    const { core } = parseOrganization(entity.name);
    const names = sortedSet([entity.name, ...entity.names]);
    const acronyms = names.flatMap((name) => (looksLikeAcronym(name) ? [acronymLetters(name)] : [parseOrganization(name).acronym]));
    const joined = [...core].sort(compareText).join("");
    return sortedSet([
      ...(joined === "" ? [] : around("o", joined)),
      ...acronyms.filter((letters) => letters.length >= 2).map((letters) => `a:${letters}`),
    ]);
  }
  const key = family === "place" ? formKeyOf(entity.name, entity.type) : undefined;
  return key === undefined ? [] : [key];
}
