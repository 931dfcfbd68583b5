/** Where the tables and the reader differ on which words of a run of capitals are a person's name. */
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

const isHeadline = (document: Document, number: number): boolean => {
  const { words, capitals } = capitalsOf(document, document.sentences[number] as Sentence, /^\p{L}{4,}$/u);
  return words >= fewest && capitals >= words * share;
};

/**
 * What of a run of capitals that the tables take for a person is one, asked of the reader.
 *
 * - what stands before a given name and the words after it, and is no part of a name to the reader, is left out:
 *   “Progressive Anna Berg”, “Olympics Maria Holm”
 * - in a headline a run without a given name, in which the reader sees no person, is none: “Honest Thoughts”
 */
export function trimmed<T extends Span & { type?: string; known?: string }>(document: Document, name: T): T[] {
  if (name.type !== "person" || name.known !== undefined) return [name];
  const tokens = document.tokens.slice(name.first, name.last);
  const from = tokens.findIndex(({ named }) => named === "person");
  if (from < 0) {
    const isNone =
      tokens.length > 1 && !tokens.some(({ text }) => isGiven(text)) && isHeadline(document, document.sentenceOf[name.first] as number);
    return isNone ? [] : [name];
  }
  const [before, rest] = [tokens.slice(0, from), tokens.slice(from)];
  const whole =
    rest.length >= 2 && isGiven((rest[0] as Token).text) && rest.every((token) => token.named === "person" && isCapitalized(token));
  return whole && before.every(({ text }) => !isGiven(text) && /^\p{Lu}\p{Ll}{3,}$/u.test(text))
    ? [{ ...name, first: name.first + from }]
    : [name];
}
