/** What the names of one article tell of each other: which are cut short, which are of father and son, which are a firm's. */
import { legalForms } from "../language/en/firms.js";
import { nameParticles, nameSuffixes } from "../language/en/names.js";
import { firmForms, organizationWords } from "../language/en/organizations.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isGiven } from "./lexicon.js";
import type { Phrase, Referent, Typed } from "./model.js";
import { isNickname } from "./phrases.js";

/** A name's words for comparing: without case, accents and possessive. */
export const fold = (text: string): string => {
  const plain = isAscii.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(brokenHyphen, "-");
};
const brokenHyphen = /-\s+/g;
const isAscii = /^[\0-\x7f]*$/;

/** A name as it is written, white space and all but behind a hyphen, without a possessive and an editor's brackets. */
export const nameText = (document: Document, phrase: Phrase): string => {
  const { first, last } = phrase.name ?? phrase;
  return document.text
    .slice((document.tokens[first] as Token).start, (document.tokens[last - 1] as Token).end)
    .replace(/['’]s$|[[\]]/g, "")
    .replace(brokenHyphen, "-");
};

/** Is the phrase a person's name of two words or more, the generation not counted? */
export const isFullPerson = (document: Document, phrase: Typed): boolean =>
  phrase.kind === "name" && phrase.named?.type === "person" && phrase.name !== undefined && nameWords(document, phrase).length > 1;

/** The words of a name for comparing, without nicknames and generation. */
export const nameWords = (document: Document, phrase: Phrase): string[] => {
  const { tokens } = document;
  const { first, last } = phrase.name ?? phrase;
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    if ([i, i - 1, i - 2].some((k) => k > first && isNickname(tokens, k))) continue;
    const word = fold((tokens[i] as Token).text);
    if (!nameSuffixes.has(word) && !/^[,[\]]$/.test(word)) words.push(word);
  }
  return words;
};

/** The familiar names that stand in marks within a name. */
export const nicknamesIn = ({ tokens }: Document, { name }: Phrase): string[] => {
  const found: string[] = [];
  for (let i = (name?.first ?? 0) + 1; i < (name?.last ?? 0); i++)
    if (isNickname(tokens, i)) found.push(fold((tokens[i + 1] as Token).text));
  return found;
};

/** “jr”, “iii” behind a name, also after a comma; nothing where none stands there. */
export const generationOf = ({ tokens }: Document, { name, last }: Phrase): string => {
  const end = name?.last ?? last;
  const behind = tokens[end]?.text === "," ? tokens[end + 1] : undefined;
  return [tokens[end - 1], behind].find((token) => token !== undefined && nameSuffixes.has(token.lower))?.lower.replace(".", "") ?? "";
};

/** The words of a name, or of the fuller one that it is cut from (`fullNames`). */
export const wordsInFull = (document: Document, phrase: Phrase, whole: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const words = nameWords(document, phrase);
  return whole.get(words.join(" ")) ?? words;
};

/** The generations that an article tells of one name: father and son are two, where both stand in it. */
export const generationsOf = (
  document: Document,
  people: readonly Typed[],
  whole: ReadonlyMap<string, readonly string[]>,
): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const phrase of people) {
    const words = wordsInFull(document, phrase, whole);
    const key = `${words[0]} ${words.at(-1)}`;
    found.set(key, (found.get(key) ?? new Set()).add(generationOf(document, phrase)));
  }
  return found;
};

/** Of several who bear a surname those of its generation: “Lund Jr.” is the son, and “Lund” alone the one without it before any other. */
export const ofGeneration = (bearers: readonly Referent[], generation: string): readonly Referent[] => {
  const same = bearers.filter((r) => (r.generation ?? "") === generation);
  return same.length > 0 || generation !== "" ? same : bearers;
};

/**
 * Names of several words that are a fuller one of the article cut short, by their words: “Quispe Mamani” of “Yolanda Quispe
 * Mamani”, “Eudoro Mosquera” of “Eudoro Mosquera Palacios”. Where two fuller ones fit, or the words are a given name and a
 * surname of their own, it is nobody's.
 */
export const fullNames = (document: Document, people: readonly Typed[], sure: readonly Typed[]): Map<string, readonly string[]> => {
  const byWords = (phrases: readonly Typed[]) =>
    new Map(phrases.map((phrase) => nameWords(document, phrase)).map((words) => [words.join(" "), words] as const));
  const whole = [...byWords(sure).values()];
  const found = new Map<string, readonly string[]>();
  for (const [key, words] of byWords(people)) {
    const fuller = whole.filter((other) => other.length > words.length && isCutFrom(words, other));
    if (fuller.length === 1) found.set(key, fuller[0] as string[]);
  }
  return found;
};

/** A name that begins with a given name, or all of which the reader takes for a person's: none that a heading has run together. */
export const isPlainlyPerson = ({ tokens }: Document, { name }: Typed): boolean =>
  name !== undefined &&
  (isGiven((tokens[name.first] as Token).text) || tokens.slice(name.first, name.last).every(({ named }) => named === "person"));

const isCutFrom = (words: readonly string[], whole: readonly string[]): boolean => {
  const at = whole.findIndex((_, k) => words.every((word, n) => whole[k + n] === word));
  return at === 0 || (at > 0 && (!isGiven(words[0] as string) || nameParticles.has(words[0] as string)));
};

/** Who bears a word of a name that is neither a surname by its place nor a known given name: “Mosquera” of “Eudoro Mosquera Palacios”, “Pan” of “Pan Weiguo”. */
export const furtherWords = (document: Document, people: readonly Typed[]): Map<string, Referent[]> => {
  const found = new Map<string, Referent[]>();
  for (const phrase of people)
    for (const word of [...nameWords(document, phrase).slice(0, -1), ...nicknamesIn(document, phrase)]) {
      const bearers = found.get(word) ?? [];
      if (phrase.referent && !bearers.includes(phrase.referent)) found.set(word, [...bearers, phrase.referent]);
    }
  return found;
};

/** The full name of the firm that a single word names: “Penhalder” of “Penhalder Group”, “Helbling” of “Aufzug Helbling”; whatever stands before a legal form, “Penhalder” of “Penhalder Steel and Tube Corp”. Where two fit, there is none. */
export const firmsByWord = (document: Document, phrases: readonly Typed[], corporate: ReadonlySet<string>): Map<string, string> => {
  const found = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    if (phrase.named?.type !== "organization" || phrase.name === undefined) continue;
    const words = document.tokens.slice(phrase.name.first, phrase.name.last);
    const isFirm = words.length > 1 && legalForms.has((words.at(-1) as Token).lower);
    if (words.length < 2 || (words.length > 3 && !isFirm)) continue;
    for (const [at, word] of [...words.entries()].filter(([n]) => n === 0 || (n === words.length - 1 && !isFirm))) {
      const isShort = isFirm || words.every(({ lower }, n) => n === at || firmForms.has(lower) || !organizationWords.has(lower));
      if (corporate.has(word.text) && isShort)
        found.set(fold(word.text), (found.get(fold(word.text)) ?? new Set()).add(nameText(document, phrase)));
    }
  }
  return new Map([...found].filter(([, names]) => names.size === 1).map(([word, names]) => [word, [...names][0] as string]));
};
