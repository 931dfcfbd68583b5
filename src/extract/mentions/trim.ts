/** Where the tables and the reader differ on which words of a run of capitals are a person's name. */
import { deicticDays } from "../language/en/calendar.js";
import { nameParticles, nameSuffixes, postNominals } from "../language/en/names.js";
import { capitalsOf } from "../text/capitals.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isGiven } from "./lexicon.js";
import { isCapitalized } from "./phrases.js";

interface Span {
  first: number;
  last: number;
}

/** A headline has so many longer words at least, and nearly all of them begin with a capital. */
const fewest = 4;
const share = 0.8;

/** Whether a sentence, by its number, is written as headlines are. */
export const isHeadline = (document: Document, number: number): boolean => {
  const { words, capitals } = capitalsOf(document, document.sentences[number] as Sentence, /^\p{L}{4,}$/u);
  return words >= fewest && capitals >= words * share;
};

/**
 * What of a run of capitals that the tables take for a person is one, asked of the reader.
 *
 * - what stands before a given name and the words after it, and is no part of a name to the reader, is left out:
 *   “Progressive Anna Berg”, “Olympics Maria Holm”; before a surname alone words of time are: “Yesterday Berg”
 * - letters that honour are none of it: “Anna Berg FRS”
 * - behind a given name and a surname so is what begins something else: “Anna Berg Image”
 * - two persons of a headline are two: “Anna Berg Meets Karl Lund”
 * - in a headline a run without a given name, in which the reader sees no person, is none: “Honest Thoughts”
 */
export function trimmed<T extends Span & { type?: string; known?: string }>(document: Document, whole: T): T[] {
  if (whole.type !== "person" || whole.known !== undefined) return [whole];
  const name = { ...whole, last: withoutPostNominals(document.tokens, whole) };
  const tokens = document.tokens.slice(name.first, name.last);
  const from = tokens.findIndex(({ named }) => named === "person");
  if (from < 0) {
    const isNone =
      tokens.length > 1 && !tokens.some(({ text }) => isGiven(text)) && isHeadline(document, document.sentenceOf[name.first] as number);
    return isNone ? [] : [name];
  }
  const second = secondName(tokens, from);
  if (second !== undefined && !isNamedAfter(document, name, tokens))
    return [...trimmed(document, { ...name, last: name.first + second }), ...trimmed(document, { ...name, first: name.first + second })];
  const [before, rest] = [tokens.slice(0, from), tokens.slice(from)];
  const own = rest.slice(0, isNamedAfter(document, name, rest) ? rest.length : ownWords(rest));
  const first = leadsAway(before, own) ? name.first + from : name.first;
  return [{ ...name, first, last: name.last - (rest.length - own.length) }];
}

/** Where a name ends before the letters that honour: “Anna Berg | FRS”. */
const withoutPostNominals = (tokens: readonly Token[], { first, last }: Span): number => {
  let end = last;
  while (end - first > 2 && postNominals.has((tokens[end - 1] as Token).text)) end--;
  return end;
};

/** Where a second person's name begins behind words that are none's: “Anna Berg Meets | Karl Lund”. */
const secondName = (tokens: readonly Token[], from: number): number | undefined => {
  const end = tokens.findIndex(({ named }, k) => k > from && named !== "person");
  const next = tokens.findIndex(({ named, text }, k) => k > end && named === "person" && isGiven(text));
  const isWhole = end - from >= 2 && isGiven((tokens[from] as Token).text) && next > 0;
  return isWhole && tokens.slice(end, next).every(isPlainWord) ? next : undefined;
};

/** Whether words before those that the reader takes for a person's name are none of it. */
const leadsAway = (before: readonly Token[], own: readonly Token[]): boolean => {
  if (before.length === 1 && own.length === 1 && deicticDays.has((before[0] as Token).lower)) return true;
  const whole =
    own.length >= 2 && isGiven((own[0] as Token).text) && own.every((token) => token.named === "person" && isCapitalized(token));
  return whole && before.every(isPlainWord);
};

/** Whether, outside of headlines, a thing or a body bears a person's name: “the Anna Berg Telescope”, “Anna Berg Yachts” where the reader sees a firm. */
const isNamedAfter = (document: Document, { first }: Span, words: readonly Token[]): boolean =>
  (document.tokens[first - 1]?.lower === "the" || words.some(({ named }) => named === "organization")) &&
  !isHeadline(document, document.sentenceOf[first] as number);

/** A word that may begin a sentence or a line, and is nobody's given name. */
const isPlainWord = ({ text }: Token): boolean => !isGiven(text) && /^\p{Lu}\p{Ll}{3,}$/u.test(text);

/** How many of the words are the person's: those of a given name and a surname to the reader, without what follows; all where these two do not stand. */
const ownWords = (words: readonly Token[]): number => {
  const last = words.findLastIndex(({ named }) => named === "person") + 1;
  const further = words.slice(last);
  const whole = last >= 2 && isGiven((words[0] as Token).text) && words.slice(0, last).every(({ named }) => named === "person");
  // “Eduardo de los | Angeles”: no name ends with a particle
  const isOpen = nameParticles.has((words[last - 1] as Token | undefined)?.lower ?? "");
  return whole && !isOpen && further.every((word) => isPlainWord(word) && !nameSuffixes.has(word.lower)) ? last : words.length;
};
