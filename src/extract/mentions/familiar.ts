/** Persons whom an article also calls by a familiar form of their given name: “Robert Lund”, “Bob Lund”. */
import { nicknames } from "../language/en/nicknames.js";
import type { Document } from "../text/document.js";
import { isNamedAsKin } from "./kin.js";
import type { Typed } from "./model.js";
import { generationOf, nameWords, nicknamesIn } from "./told-names.js";

/** A full name of the article. */
interface Told {
  words: readonly string[];
  sentences: Set<number>;
  generations: Set<string>;
  /** familiar names that the text writes within it: “Bob” of “Robert ‘Bob’ Lund” */
  inside: Set<string>;
  isKin: boolean;
}

/**
 * The words of the full name by the words of the familiar one. Where more than two of an article could be one, or both stand in one sentence, or
 * differ in generation, or one is told to be somebody's kin, they are two: “James Lund and his brother Jim Lund”.
 */
export const familiarNames = (document: Document, people: readonly Typed[]): ReadonlyMap<string, readonly string[]> => {
  const told = toldOf(document, people);
  const bySurname = new Map<string, Told[]>();
  for (const one of told.values()) bySurname.set(surnameOf(one), [...(bySurname.get(surnameOf(one)) ?? []), one]);
  const found = new Map<string, readonly string[]>();
  for (const sharing of bySurname.values()) {
    for (const one of sharing) {
      const others = sharing.filter((other) => other !== one && (isFamiliarOf(one, other) || isFamiliarOf(other, one)));
      const [only] = others;
      const isMutual =
        only && sharing.filter((other) => other !== only && (isFamiliarOf(only, other) || isFamiliarOf(other, only))).length === 1;
      if (only && others.length === 1 && isMutual && isShort(one, only) && !areApart(one, only)) found.set(one.words.join(" "), only.words);
    }
  }
  return found;
};

const toldOf = (document: Document, people: readonly Typed[]): ReadonlyMap<string, Told> => {
  const told = new Map<string, Told>();
  for (const phrase of people) {
    const words = nameWords(document, phrase);
    const key = words.join(" ");
    const one = told.get(key) ?? { words, sentences: new Set(), generations: new Set(), inside: new Set(), isKin: false };
    told.set(key, one);
    one.sentences.add(phrase.sentence);
    one.generations.add(generationOf(document, phrase));
    one.isKin ||= isNamedAsKin(document, phrase);
    for (const nickname of nicknamesIn(document, phrase)) one.inside.add(nickname);
  }
  return told;
};

const surnameOf = ({ words }: Told): string => words.at(-1) as string;

const isFamiliarOf = (one: Told, other: Told): boolean => {
  const [familiar, given] = [one.words[0] as string, other.words[0] as string];
  return familiar !== given && (other.inside.has(familiar) || nicknames.get(given)?.has(familiar) === true);
};

/** Of two forms that are each said of the other, the shorter is the familiar one. */
const isShort = (one: Told, other: Told): boolean => {
  if (one.words.length > 2 || !isFamiliarOf(one, other)) return false;
  return !isFamiliarOf(other, one) || (one.words[0] as string).length < (other.words[0] as string).length;
};

const areApart = (one: Told, other: Told): boolean =>
  one.isKin ||
  other.isKin ||
  [...one.sentences].some((sentence) => other.sentences.has(sentence)) ||
  ![...one.generations].every((generation) => other.generations.has(generation));
