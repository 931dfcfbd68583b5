/** Names of bodies and places that “and” or “&” joins within, and what shows that they are one: “Rohm and Haas Co”, “Bear, Stearns and Co”. */
import { calendarWords } from "../language/en/calendar.js";
import { closingWords, legalForms, pairedFirms } from "../language/en/firms.js";
import { roleNouns, titles } from "../language/en/roles.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { readPairs } from "./bodies.js";
import { fieldedBodies } from "./fields.js";
import { isGiven, type KnownName } from "./lexicon.js";
import type { Paired } from "./model.js";
import { isCapitalized } from "./phrases.js";
import { type Candidate, isShownOne } from "./shown-one.js";
import { isHeadline } from "./trim.js";

/** So many words of a name are looked at on each side of “and”. */
const MOST = 5;

const nameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s(?:and|&)\s/g, " ")
    .replace(/['’]s$/, " 's");
const firms: ReadonlySet<string> = new Set(pairedFirms.map(nameWords));
const titleWords: ReadonlySet<string> = new Set(titles.flatMap((title) => title.split(" ")));

/** Names of the article that “and” joins within, in the order of the text, none within another. */
export const pairedNames = (document: Document, known: ReadonlyMap<number, KnownName>): readonly Paired[] => {
  const { tokens } = document;
  const candidates = candidatesIn(document);
  const shown = new Set<string>();
  for (const candidate of candidates) if (isShownOne(document, candidate, known)) shown.add(keyOf(tokens, candidate));
  const joined = candidates.map(
    (candidate) =>
      inTable(document, candidate, known) ??
      closed(document, candidate, known) ??
      (shown.has(keyOf(tokens, candidate)) ? whole(candidate) : undefined),
  );
  const further = [fieldedBodies, bracketed, possessed, readPairs].map((find) =>
    document.sentences.flatMap((sentence) => [...find(document, sentence, known)]),
  );
  return apart([joined.filter((name) => name !== undefined), inTables(tokens, known), ...further].flat());
};

/** Names of the tables over words in small letters: “Trinidad and Tobago”, “General Agreement on Tariffs and Trade”. */
const inTables = (tokens: readonly Token[], known: ReadonlyMap<number, KnownName>): Paired[] =>
  [...known.values()].flatMap(({ first, last, type }) =>
    type !== "outlet" && tokens.slice(first, last).some(({ text }) => /^(?:and|on|of|for)$/.test(text)) ? [{ first, last, type }] : [],
  );

/** A body that an agency marks as a firm's name: “talks with <Nursing Centers of America>”. */
function* bracketed({ tokens, text }: Document, { first, last }: Sentence): Generator<Paired> {
  for (let open = first; open < last; open++) {
    if (tokens[open]?.text !== "<" || !isCapitalized(tokens[open + 1])) continue;
    const close = open + 1 + tokens.slice(open + 1, Math.min(last, open + 1 + 2 * MOST)).findIndex(({ text }) => text === ">");
    if (/\s/.test(text.slice(tokens[open]?.end, tokens[close]?.start))) yield { first: open + 1, last: close, type: "organization" };
  }
}

/** A body whose name has a possessor in it: “the Governor's Office”, “Lloyd's of London”. */
function* possessed({ tokens }: Document, { first, last }: Sentence): Generator<Paired> {
  for (let i = first + 1; i + 1 < last; i++) {
    const [before, next, further] = [tokens[i - 1] as Token, tokens[i + 1] as Token, tokens[i + 2]];
    if ((tokens[i] as Token).lower !== "'s" || !isCapitalized(before)) continue;
    let start = i - 1;
    while (start > first && isCapitalized(tokens[start - 1]) && tokens[start - 1]?.pos !== "DET") start--;
    if (next.text === "Office" && (titleWords.has(before.lower) || roleNouns.has(before.lower)))
      yield { first: start, last: i + 2, type: "organization" };
    else if (next.lower === "of" && start === i - 1 && further?.named === "place" && isCapitalized(further))
      yield { first: start, last: i + 3, type: "organization" };
  }
}

/** Of names that overlap those that come first, in the order of the text. */
const apart = (names: readonly Paired[]): readonly Paired[] => {
  const taken = new Set<number>();
  const found = names.filter(({ first, last }) => {
    for (let i = first; i < last; i++) if (taken.has(i)) return false;
    for (let i = first; i < last; i++) taken.add(i);
    return true;
  });
  return found.sort((a, b) => a.first - b.first);
};

const whole = ({ first, last }: Candidate): Paired => ({ first, last, type: "organization" });

/** The words right before and behind “and”, which make a pair wherever they stand together. */
const keyOf = (tokens: readonly Token[], { and }: Candidate): string => `${tokens[and - 1]?.lower} ${tokens[and + 1]?.lower}`;

const candidatesIn = ({ tokens, sentences }: Document): Candidate[] => {
  const found: Candidate[] = [];
  for (const sentence of sentences)
    for (let and = sentence.first + 1; and + 1 < sentence.last; and++) {
      if (!/^(?:and|&)$/.test((tokens[and] as Token).lower) || !isNameWord(tokens[and - 1]) || !isNameWord(tokens[and + 1])) continue;
      let first = and - 1;
      while (first > sentence.first && and - first < MOST && isNameWord(tokens[first - 1])) first--;
      let last = and + 2;
      while (last < sentence.last && last - and <= MOST && (isNameWord(tokens[last]) || legalForms.has((tokens[last] as Token).lower)))
        last++;
      found.push({ first, and, last });
    }
  return found;
};

/** A word in capitals that may be one of a name: no title, day or little word. */
const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalized(token) &&
  (/^\p{Lu}+$/u.test(token.text) || !/^(?:DET|PRON|ADP|CCONJ|SCONJ|PART)$/.test(token.pos)) &&
  !calendarWords.has(token.lower) &&
  !titleWords.has(token.lower);

/** A firm of the table, with the legal form behind it: “Marks and Spencer | plc”, “Merrill Lynch, Pierce, Fenner and Smith | Inc”. */
const inTable = (document: Document, candidate: Candidate, known: ReadonlyMap<number, KnownName>): Paired | undefined => {
  const { tokens } = document;
  const { first, and, last } = candidate;
  const listed = listStart(document, candidate, known);
  for (let from = listed; from < and; from = from === listed ? Math.max(first, listed + 1) : from + 1)
    // “Standard & Poor | 's”
    for (let until = tokens[last]?.lower === "'s" ? last + 1 : last; until > and + 1; until--) {
      const words = [...tokens.slice(from, and), ...tokens.slice(and + 1, until)].map(({ lower }) => lower);
      if (firms.has(words.filter((word) => word !== ",").join(" ")))
        return { first: from, last: formsEnd(tokens, until, last), type: "organization" };
    }
  return undefined;
};

/**
 * What a word for partners or kin closes, with the names before it that commas join: “Goldman, Sachs and Co”, “Holm, Lund & Partners”; and
 * names in running text the last of which “&” joins: “Holm, Lund & Berg”.
 */
const closed = (document: Document, candidate: Candidate, known: ReadonlyMap<number, KnownName>): Paired | undefined => {
  const { tokens } = document;
  const { first, and, last } = candidate;
  // “Karl Lund & Sons” and “Lund & Sons”, but not “Delmar Inc and Partners”
  if (legalForms.has((tokens[and - 1] as Token).lower)) return undefined;
  const start = listStart(document, candidate, known);
  if (closingWords.has((tokens[and + 1] as Token).lower))
    return { first: start, last: formsEnd(tokens, and + 2, last), type: "organization" };
  return tokens[and]?.text === "&" && start < first && !isHeadline(document, document.sentenceOf[and] as number)
    ? { first: start, last, type: "organization" }
    : undefined;
};

const formsEnd = (tokens: readonly Token[], from: number, last: number): number => {
  let end = from;
  while (end < last && legalForms.has((tokens[end] as Token).lower)) end++;
  return end;
};

/** Where a list of names begins that commas join to those of a candidate. */
const listStart = (document: Document, { first, and }: Candidate, known: ReadonlyMap<number, KnownName>): number => {
  const { tokens, sentenceOf } = document;
  let start = first;
  while (tokens[start - 1]?.text === "," && isListed(document, start - 2, known)) {
    start -= 2;
    while (and - start < 2 * MOST && isNameWord(tokens[start - 1]) && sentenceOf[start - 1] === sentenceOf[start]) start--;
  }
  return start;
};

/** A name before a comma that may be one of partners, and is no place told of before: “In Oslo, | Holm and Sons”. */
const isListed = ({ tokens, sentenceOf }: Document, i: number, known: ReadonlyMap<number, KnownName>): boolean =>
  isNameWord(tokens[i]) &&
  sentenceOf[i] === sentenceOf[i + 1] &&
  known.get(i)?.type !== "place" &&
  !legalForms.has((tokens[i] as Token).lower) &&
  !/^(?:in|from|at)$/.test(tokens[i - 1]?.lower ?? "") &&
  !isGiven((tokens[i - 1] as Token | undefined)?.text ?? "");
