/** Bodies whose fields, places or founders commas and “and” join: “Ministry of Agriculture, Fisheries and Food”, “the Hull and Goole Chamber of Commerce”. */
import { calendarWords } from "../language/en/calendar.js";
import { fieldWords, knownOrganizations, organizationWords } from "../language/en/organizations.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isGiven, type KnownName } from "./lexicon.js";
import type { Paired } from "./model.js";
import { kindOfNoun } from "./nouns.js";
import { isCapitalized } from "./phrases.js";

/** An item of such a list has so many words at most. */
const WORDS = 4;

/** Such bodies of a sentence, by tokens. */
export function* fieldedBodies({ tokens }: Document, sentence: Sentence, known: ReadonlyMap<number, KnownName>): Generator<Paired> {
  for (let i = sentence.first; i < sentence.last; i++) {
    const last =
      /^(?:of|for|on)$/.test((tokens[i] as Token).lower) && isHead(tokens[i - 1])
        ? behindHead(tokens, i + 1, sentence.last, known)
        : undefined;
    const first = last === undefined ? beforeHead(tokens, i, sentence, known) : nameStart(tokens, i - 1, sentence.first);
    if (first === undefined) continue;
    yield { first, last: last === undefined ? i + 1 : withContinent(tokens, last), type: "organization" };
  }
}

/** “for Security and Co-operation | in Europe” */
const withContinent = (tokens: readonly Token[], last: number): number =>
  tokens[last]?.lower === "in" && /^(?:Europe|Africa|Asia|America)$/.test(tokens[last + 1]?.text ?? "") ? last + 2 : last;

const isWord = (token: Token | undefined): boolean => token !== undefined && isCapitalized(token) && !calendarWords.has(token.lower);

/** “Committee”, “Centers” */
const isHead = (token: Token | undefined): boolean =>
  token !== undefined && isWord(token) && (organizationWords.has(token.lower) || organizationWords.has(token.lower.replace(/s$/, "")));

const nameStart = (tokens: readonly Token[], head: number, from: number): number => {
  let first = head;
  while (first > from && isWord(tokens[first - 1]) && tokens[first - 1]?.pos === "PROPN") first--;
  return first;
};

/** Where the list of fields ends that begins at a token behind “of”: “Alcohol, Tobacco and Firearms”. Nothing where “and” joins no second field. */
const behindHead = (tokens: readonly Token[], from: number, until: number, known: ReadonlyMap<number, KnownName>): number | undefined => {
  let at = itemEnd(tokens, from, until);
  // “the Bank of England and …”: a place is no field
  if (tokens.slice(from, at).some(({ named }) => named === "place" || named === "person") || known.get(from)?.type === "place")
    return undefined;
  const isPlain = areFields(tokens.slice(from, at));
  let isWhole = false;
  while (at < until && !isWhole) {
    const comma = tokens[at]?.text === ",";
    const and = /^(?:and|&)$/.test(tokens[comma ? at + 1 : at]?.lower ?? "");
    if (!comma && !and) return undefined;
    const behind = at + (comma && and ? 2 : 1);
    const next = tokens[behind]?.lower === "the" ? behind + 1 : behind;
    const end = itemEnd(tokens, next, until);
    if (end === next || !isField(tokens, next, end, isPlain && !known.has(next))) return undefined;
    at = end;
    isWhole = and;
  }
  return isWhole && from < at ? at : undefined;
};

const itemEnd = (tokens: readonly Token[], from: number, until: number): number => {
  let end = from;
  while (end < until && end - from < WORDS && isWord(tokens[end])) end++;
  return end;
};

const areFields = (words: readonly Token[]): boolean => words.every(({ lower }) => fieldWords.has(lower) || kindOfNoun(lower) === "group");

/**
 * A field, or those who work in one, by its words; what the trained reader takes for part of the same name; or, in a list that begins with
 * a field, what it takes for no name.
 */
const isField = (tokens: readonly Token[], first: number, last: number, inList: boolean): boolean => {
  const words = tokens.slice(first, last);
  if (areFields(words) || (/^(?:and|&)$/.test(tokens[last]?.text ?? "") && goesOn(tokens[last]))) return true;
  return inList && words.every(({ named, text }) => named === undefined && !/^\p{Lu}{2,}$/u.test(text));
};

/**
 * Where the list begins that a head ends, which “the” or a possessor precedes and which names no bodies of their own: “the Oil, Chemical and Atomic
 * Workers | Union”.
 */
const beforeHead = (
  tokens: readonly Token[],
  head: number,
  { first: from }: Sentence,
  known: ReadonlyMap<number, KnownName>,
): number | undefined => {
  const word = tokens[head] as Token;
  if (!organizationWords.has(word.lower) || word.lower.endsWith("s")) return undefined;
  let at = itemStart(tokens, head, from);
  // “the information and Press | department”, as scanning leaves it
  if (!isWord(word) && (!isCapitalized(tokens[head - 1]) || !tokens.slice(at, head).every(({ lower }) => fieldWords.has(lower))))
    return undefined;
  if (at === head || !/^(?:and|&)$/.test(tokens[at - 1]?.lower ?? "") || isBody(tokens, at, head, known)) return undefined;
  at = tokens[at - 2]?.text === "," ? at - 2 : at - 1;
  for (;;) {
    const start = itemStart(tokens, at, from);
    if (start === at || isBody(tokens, start, at, known)) return undefined;
    if (/^(?:the|['’]s?)$/.test(tokens[start - 1]?.lower ?? "")) return start;
    if (tokens[start - 1]?.text !== ",") return undefined;
    at = start - 1;
  }
};

/** A word in capitals, or a noun for a field. */
const isItemWord = (token: Token | undefined): boolean =>
  token !== undefined && (isWord(token) || (token.pos === "NOUN" && fieldWords.has(token.lower)));

const itemStart = (tokens: readonly Token[], end: number, from: number): number => {
  let start = end;
  while (start > from && end - start < WORDS && isItemWord(tokens[start - 1])) start--;
  return start;
};

/** “Senate Health | , Education”: the trained reader takes what follows for part of the same name. */
const goesOn = (token: Token | undefined): boolean => token?.named === "organization" && token.begins !== true;

/** Whether words name a body of their own: “the FBI and …”, “the Senate and …”. */
const isBody = (tokens: readonly Token[], first: number, last: number, known: ReadonlyMap<number, KnownName>): boolean => {
  const final = tokens[last - 1] as Token;
  const found = known.get(first);
  if (last - first === 1 && isGiven(final.text)) return false;
  if (organizationWords.has(final.lower) || knownOrganizations.has(final.text) || /^\p{Lu}{2,}$/u.test(final.text)) return true;
  if (found && found.type !== "place" && found.last === last) return true;
  const words = tokens.slice(first, last);
  const isOwn = words[0]?.named === "organization" && words[0].begins === true && !goesOn(tokens[last]);
  return isOwn && !fieldWords.has(final.lower);
};
