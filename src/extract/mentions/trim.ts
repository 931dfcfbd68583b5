/** Where the tables and the reader differ on which words of a run of capitals are a person's name. */
import { menNames, womenNames } from "../language/en/names.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isCapitalized } from "./phrases.js";

interface Span {
  first: number;
  last: number;
}

const isGiven = ({ lower }: Token): boolean => menNames.has(lower) || womenNames.has(lower);

/** A headline has so many longer words at least, and nearly all of them begin with a capital. */
const fewest = 4;
const capitals = 0.8;
const longerWord = 4;

const headlines = new WeakMap<Document, readonly boolean[]>();

/** Which sentences are set as headlines: nearly every longer word with a capital, so that capitals tell nothing of names there. */
function headlinesOf(document: Document): readonly boolean[] {
  const ready = headlines.get(document);
  if (ready !== undefined) return ready;
  const longer = document.sentences.map(() => 0);
  const upper = document.sentences.map(() => 0);
  for (const [i, token] of document.tokens.entries()) {
    const sentence = document.sentenceOf[i] as number;
    if (!/^\p{L}+$/u.test(token.text) || token.text.length < longerWord) continue;
    longer[sentence] = (longer[sentence] ?? 0) + 1;
    if (isCapitalized(token)) upper[sentence] = (upper[sentence] ?? 0) + 1;
  }
  const found = longer.map((n, i) => n >= fewest && (upper[i] as number) >= n * capitals);
  headlines.set(document, found);
  return found;
}

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
    const headline = headlinesOf(document)[document.sentenceOf[name.first] as number] === true;
    return headline && tokens.length > 1 && !tokens.some(isGiven) ? [] : [name];
  }
  const [before, rest] = [tokens.slice(0, from), tokens.slice(from)];
  const whole = rest.length >= 2 && isGiven(rest[0] as Token) && rest.every((token) => token.named === "person" && isCapitalized(token));
  return whole && before.every((token) => !isGiven(token) && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text))
    ? [{ ...name, first: name.first + from }]
    : [name];
}
