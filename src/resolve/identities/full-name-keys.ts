/** For which keys two full names of persons are compared. */
import { kept } from "../kept.js";
import { skeleton, spelling } from "../names/fold.js";
import { groupsOf, nicknameFamily } from "../names/lookups.js";
import type { NameWord, PersonName } from "../names/person-name.js";
import { sortedSet } from "../sets.js";

/** What a given name is told by, whatever its spelling: its consonants, those of its short forms, the lists in which it stands. */
const givenKeys = ({ text }: NameWord): readonly string[] => keysOfGiven(text);

/** Given names are few, and their keys kept. */
const mostGiven = 20_000;

const keysOfGiven = kept(mostGiven, (text): readonly string[] =>
  sortedSet([skeleton(text), ...nicknameFamily(text).map(skeleton), ...[...(groupsOf(text, text) ?? [])].map((group) => `#${group}`)]),
);

/** What a name is told by within those of one surname. */
const givenKeysOf = (name: PersonName): readonly string[] => {
  const words = name.core.filter((word) => !word.initial);
  if (words.length > 2) return sortedSet(words.flatMap(givenKeys));
  return words[0] === undefined ? [] : givenKeys(words[0]);
};

/** Takes the keys for which two full names of persons are compared, in parts, so that no text need be made of them. */
export interface FullNameKeys {
  /** a surname key, and what a given name is told by */
  given: (surname: string, given: string) => void;
  /** letters, of which one is left out where `without` is a place among them; else it is -1 */
  letters: (prefix: string, word: string, without: number) => void;
}

/**
 * Gives the keys by which a person's full name is compared with others, some of them more than once:
 *
 * - finer ones within those of one surname: only full names that share one are compared, since names that share none have no
 *   given name in common (a slip in a given name beside the same surname is found by the next ones);
 * - the spellings of first and last word, sorted, with one letter left out in all ways (SymSpell, Garbe 2012): two words one slip
 *   apart share one. What a scanner takes for one another is one: `rn` and `m`, `1` (read as i) and `l`;
 * - of names of short words all letters together, for names in Han, Kana or Hangul, of which each syllable may be a word.
 */
export function giveFullNameKeys(name: PersonName, surnames: readonly string[], { given, letters }: FullNameKeys): void {
  const { core, syllabic, joined } = name;
  const [first, last] = [core[0], core[core.length - 1]];
  if (first === undefined || last === undefined) return;
  for (const key of givenKeysOf(name)) for (const surname of surnames) given(surname, key);
  if (core.length > 1 && !first.initial && !last.initial) {
    const [x, y] = [unscanned(first.spelling), unscanned(last.spelling)];
    giveAround("d", x < y ? x + y : y + x, letters);
  }
  if (!syllabic && core.some((word) => word.text.length > syllableWord)) return;
  const all = spelling(joined);
  if (all.length >= enoughLetters) letters("j", all, -1);
}

/** Gives a word as it is, and with each letter left out where enough are left. */
function giveAround(prefix: string, word: string, letters: FullNameKeys["letters"]): void {
  letters(prefix, word, -1);
  if (word.length >= enoughLetters) for (let at = 0; at < word.length; at++) letters(prefix, word, at);
}

/** The same as texts. */
export function fullNameKeys(name: PersonName, surnames: readonly string[]): string[] {
  const found: string[] = [];
  giveFullNameKeys(name, surnames, {
    given: (surname, given) => found.push(`n:${surname.slice(2)}|${given}`),
    letters: (prefix, word, without) => found.push(`${prefix}:${left(word, without)}`),
  });
  return found;
}

/** A word without one of its letters; whole where that is -1. */
const left = (word: string, without: number): string => (without < 0 ? word : word.slice(0, without) + word.slice(without + 1));

/** A word as it meets what a scanner made of it: `rn` and `m`, `1` (read as i) and `l` are one. */
const unscanned = (word: string): string => word.replace(/rn/g, "m").replace(/l/g, "i");

/** Names shorter than this meet only where they are equal: a letter less leaves too little. */
const enoughLetters = 6;
/** A word as keys: as it is, and with each letter left out where enough are left. */
export const around = (prefix: string, word: string): string[] => {
  const found: string[] = [];
  giveAround(prefix, word, (_, letters, without) => found.push(`${prefix}:${left(letters, without)}`));
  return found;
};

/** Words up to this length may be what a name in Han, Kana or Hangul is written as in Latin letters. */
const syllableWord = 8;
