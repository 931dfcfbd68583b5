/** The keys under which entities meet: only those that share one are ever compared. */
import { fold, skeleton, spelling } from "../names/fold.js";
import { surnamesReadAs } from "../names/lookups.js";
import { isGenericBody, parseOrganization } from "../names/organization-name.js";
import { type NameWord, parsePerson } from "../names/person-name.js";
import { compareText, sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";
import { around, fullNameKeys } from "./full-name-keys.js";
import { beginsWithInitial, familyOf, formKeyOf, isOneWord } from "./written.js";

/** What stands for a surname in block keys: its consonants; a short one keeps its vowels, since too many share them. */
const bonesOf = (word: Pick<NameWord, "skeleton" | "spelling">): string => (word.skeleton.length >= 3 ? word.skeleton : word.spelling);

/** The key under which those who bear a surname stand. */
export const surnameKey = (word: Pick<NameWord, "skeleton" | "spelling">): string => `p:${bonesOf(word)}`;

/** The same of a surname that is no word of a name (folded). */
const surnameKeyOf = (text: string): string => surnameKey({ skeleton: skeleton(text), spelling: spelling(text) });

/** Is it the key of those who bear a surname? */
export const isSurnameKey = (key: string): boolean => key.startsWith("p:");

/** Is a surname in small letters, as only a name that was not understood is written? */
export const isHalf = (name: string): boolean => /\s\p{Ll}{3,}$/u.test(name);

/** The keys under which something is looked for, by the keys under which it stands: who is called by a surname alone asks who bears it, and the other way round; full names are not compared for a surname alone. */
export const keysAsked = (keys: Iterable<string>): string[] => [
  ...new Set(
    [...keys].flatMap((key) => (key.startsWith("s:") ? [key, `p:${key.slice(2)}`] : isSurnameKey(key) ? [`s:${key.slice(2)}`] : [key])),
  ),
];

/** Only capitals and points: `FBI`, `U.N.` */
export const looksLikeAcronym = (name: string): boolean => /^(?:\p{Lu}\.?|&){2,8}$/u.test(name);
export const acronymLetters = (name: string): string => fold(name).replace(/[^a-z0-9]/g, "");

/** The keys of what a person may be called by one word alone: the surname, and single words used for them. */
export const surnamesBorne = (entity: LocalEntity, { core } = parsePerson(entity.name)): string[] => {
  const last = core[core.length - 1];
  const aliases = entity.names.flatMap((name) => {
    const words = name === entity.name ? core : parsePerson(name).core;
    return words.length === 1 ? [words] : [];
  });
  return sortedSet(
    [last, ...aliases.map((words) => words[0])].flatMap((word) => (word === undefined || word.text.length < 2 ? [] : [surnameKey(word)])),
  );
};

/** The surnames, in Latin letters, of which a translator may have made the one word by which a person is called. */
export const readings = (name: string, { core } = parsePerson(name)): string[] =>
  core.length === 1 ? surnamesReadAs((core[0] as { text: string }).text).map(fold) : [];

/** The keys of the surnames under which a person stands or is looked for, those that a word may be read as included. */
export const surnamesOf = (entity: LocalEntity, name = parsePerson(entity.name)): string[] => [
  ...surnamesBorne(entity, name),
  ...readings(entity.name, name).map(surnameKeyOf),
];

/**
 * Block keys of an entity: only entities of which one has a key that the other asks for (`keysAsked`) are ever compared.
 *
 * - persons: the consonants of the surname and of single words by which the article calls them, and of the surnames that
 *   such a word may be a translation of (`p:` of a full name, `s:` of one that says no more than this); of full names
 *   those of `giveFullNameKeys`
 * - organizations and outlets: the core words, sorted, with one letter left out; the acronym that they make or are
 * - places: the name; roles, groups and bodies without a name (“the campaign”): none
 */
export function identityBlocks(entity: LocalEntity): string[] {
  const family = familyOf(entity.type);
  if (family === "person") {
    const name = parsePerson(entity.name);
    if (name.core.length === 0) return [];
    const alone = surnamesOf(entity, name).map((key) => `s:${key.slice(2)}`);
    if (isOneWord(name) || beginsWithInitial(name)) return sortedSet(alone);
    const surnames = surnamesBorne(entity, name);
    return sortedSet([...surnames, ...(isHalf(entity.name) ? alone : []), ...fullNameKeys(name, surnames)]);
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
