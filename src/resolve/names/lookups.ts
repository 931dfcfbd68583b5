import { once } from "../once.js";
import { fold } from "./fold.js";
import { nameSpellingLines } from "./tables/name-spellings.js";
import { nicknameLines } from "./tables/nicknames.js";
import { russianWordLines } from "./tables/russian-words.js";
import { titleLines } from "./tables/titles.js";

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

const grow = <K, V>(map: Map<K, Set<V>>, key: K, value: V): void => {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
};

const listed = once(
  () =>
    new Map(
      lines(nicknameLines)
        .map((line) => line.split(": ") as [string, string])
        .map(([name, forms]) => [name, new Set(forms.split(" "))]),
    ),
);

const shortForms = once(() => {
  const found = new Map<string, Set<string>>();
  for (const [name, forms] of listed()) {
    for (const form of forms) {
      grow(found, name, form);
      grow(found, form, name);
    }
  }
  return found;
});

const spellingGroups = once(() => {
  const found = new Map<string, Set<number>>();
  lines(nameSpellingLines).forEach((line, group) => {
    for (const word of line.replace(" | ", " ").split(" ")) {
      grow(found, fold(word).replace(/[^a-z0-9]/g, ""), group);
      grow(found, word, group);
    }
  });
  return found;
});

/** Of a given name (folded) the usual short forms, as Bob is of Robert, and the names of which it is one. */
export const shortFormsOf = (word: string): ReadonlySet<string> | undefined => shortForms().get(word);

/** A word of three letters that has itself only longer forms of it (Ted, Teddy): a short form, and no name of its own. */
const onlyShort = (name: string): boolean => name.length <= 3 && [...(listed().get(name) ?? [])].every((form) => form.startsWith(name));

/**
 * Are both of a listed pair full names of their own, of which one is the other in another language (John, Ivan)? The list
 * has these in one direction only, and short forms of full names either in both or with no line of their own.
 */
export const isRelatedName = (a: string, b: string): boolean =>
  listed().has(a) &&
  listed().has(b) &&
  !onlyShort(a) &&
  !onlyShort(b) &&
  !((listed().get(a)?.has(b) ?? false) && (listed().get(b)?.has(a) ?? false));

const longForms = once(() => {
  const found = new Map<string, Set<string>>();
  for (const [name, forms] of listed()) for (const form of forms) grow(found, form, name);
  return found;
});

const spelledAlike = (a: string, b: string): boolean => {
  const groups = spellingGroups().get(b);
  return [...(spellingGroups().get(a) ?? [])].some((group) => groups?.has(group) ?? false);
};

/** Does the list give a word as short for one name alone, spellings of that name aside, and not the other way round too? */
const isShortOf = (short: string, full: string): boolean => {
  const names = longForms().get(short);
  if (names?.has(full) !== true || listed().get(short)?.has(full) === true) return false;
  return [...names].every((name) => name === full || spelledAlike(name, full));
};

/**
 * Is one of two given names (folded) a short form of the other and of no third name, as Doug is of Douglas, so that who bears it
 * bears the other? Ted may be Edward or Theodore, Gary Garrett or Gareth.
 */
export const isShortOfOne = (a: string, b: string): boolean => isShortOf(a, b) || isShortOf(b, a);

/** The given names of which a word (folded) is a short form, and its own short forms. */
export const nicknameFamily = (word: string): string[] => [...(shortFormsOf(word) ?? [])];

/** Groups of the published list of spellings to which a word belongs, as written or folded. */
export const groupsOf = (raw: string, folded: string): ReadonlySet<number> | undefined =>
  spellingGroups().get(raw) ?? spellingGroups().get(folded);

const surnamesByWord = once(
  () =>
    new Map(
      lines(russianWordLines)
        .map((line) => line.split(": ") as [string, string])
        .map(([word, surnames]) => [word, surnames.split(" ")]),
    ),
);

/** The Russian surnames (in Cyrillic, small letters) of which a translator may have made this English word (folded). */
export const surnamesReadAs = (word: string): readonly string[] => surnamesByWord().get(word) ?? [];

/** Titles and forms of address, folded, that may stand before a name. */
export const titles: ReadonlySet<string> = new Set(lines(titleLines).filter((title) => !title.includes(" ")));

/** Name particles: they are often left out, moved or spelled otherwise. */
export const particles: ReadonlySet<string> = new Set(
  "al el ul as ad ash an ar at az bin ben ibn bint bt van von der den de da do dos das del della di du la le los las y e und zu zur ter ten abu abou ould o".split(
    " ",
  ),
);

/** "Son of" and "daughter of", all spelled alike. */
export const filiation: ReadonlySet<string> = new Set(["bin", "ben", "ibn", "bint", "bt"]);

/** Marks of generation, and the number that each means. */
export const generations: ReadonlyMap<string, string> = new Map([
  ["jr", "junior"],
  ["junior", "junior"],
  ["jnr", "junior"],
  ["sr", "senior"],
  ["senior", "senior"],
  ["snr", "senior"],
  ["ii", "the second"],
  ["iii", "the third"],
  ["iv", "the fourth"],
]);

/** Does a word look like a Slavic patronymic? (-ovich, -evich, -ovna, -evna, -ich and their transliterations) */
export const isPatronymic = (word: string): boolean => /(ovi|evi|iyevi|jevi)(ch|tch|tsch|c|cz)$|(ovn|evn|yevn|ichn|inichn)a$/.test(word);

/** The grammatical gender that the ending of a Slavic family name shows, where it shows one. */
export function shownGender(word: string): "f" | "m" | undefined {
  if (/(ov|ev|yov|in|yn)a$|(sk|tsk|ck)(aya|aia|aja|a)$/.test(word)) return "f";
  return /(ov|ev|yov|off|eff|in|yn)$|(sk|tsk|ck)(y|iy|ii|ij|i|oi|oy)$/.test(word) ? "m" : undefined;
}
