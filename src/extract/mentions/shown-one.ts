/** What an article shows of two names that “and” joins: that they are one firm's. */
import { legalForms } from "../language/en/firms.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isGiven, type KnownName } from "./lexicon.js";

/** Two runs of capitals and the “and” between them: `tokens[first]` to `tokens[and]` to `tokens[last]`, which is not included. */
export interface Candidate {
  first: number;
  and: number;
  last: number;
}

/** A sign in brackets has so many tokens at most. */
const MOST = 5;

/**
 * Whether the text shows at this place that two runs are one firm:
 *
 * - it has the initials or the sign of both behind it: “Cable and Wireless (C&W)”, “Rohm and Haas <ROH>”
 * - as the subject of a sentence it takes a verb in the singular, or says what “it” does: “Marks and Spencer has …”
 * - they are letters of a firm: “AT and T”, “S and P said …”
 * - a legal form stands behind the second, and the first is nowhere told of alone, and no body of its own: “Holm and Lund Ltd”
 */
export const isShownOne = (document: Document, candidate: Candidate, known: ReadonlyMap<number, KnownName>): boolean => {
  const { tokens } = document;
  const { first, and, last } = candidate;
  if (/^\p{Lu}{2}$/u.test((tokens[and - 1] as Token).text) && /^\p{Lu}$/u.test((tokens[and + 1] as Token).text)) return true;
  if (isGiven((tokens[first] as Token).text) && and - first > 1) return false;
  if (known.has(first) || known.has(and - 1) || known.has(and + 1) || legalForms.has((tokens[and - 1] as Token).lower)) return false;
  if (isSigned(tokens, candidate)) return true;
  if (tokens[and]?.text === "&") return false;
  if (opensSentence(document, first) && actsAsOne(tokens, behindSign(tokens, last))) return true;
  if (/^(?:between|both)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  const isOwn = /^(?:organization|place)$/.test(tokens[and - 1]?.named ?? "") || /^\p{Lu}{2,}$/u.test((tokens[and - 1] as Token).text);
  return (
    and - first === 1 && last - and > 2 && legalForms.has((tokens[last - 1] as Token).lower) && !isOwn && !standsAlone(tokens, and - 1)
  );
};

const bracket = /^[(<]$/;

/** The token behind a sign in brackets. */
const behindSign = (tokens: readonly Token[], last: number): number => {
  if (!bracket.test(tokens[last]?.text ?? "")) return last;
  const close = tokens.slice(last + 1, last + MOST).findIndex(({ text }) => /^[)>]$/.test(text));
  return close < 0 ? last : last + 2 + close;
};

const isSigned = (tokens: readonly Token[], { first, and, last }: Candidate): boolean => {
  const close = behindSign(tokens, last);
  if (close === last) return false;
  const sign = tokens
    .slice(last + 1, close - 1)
    .map(({ text }) => text)
    .join("");
  const letters = sign.replace(/\P{L}/gu, "").toLowerCase();
  if (sign !== sign.toUpperCase() || letters.length < 2) return false;
  const left = tokens.slice(first, and).map(({ lower }) => lower);
  const right = tokens.slice(and + 1, last).map(({ lower }) => lower);
  const initials = [...left, ...right].map((word) => word.charAt(0)).join("");
  if (letters === initials) return true;
  return (
    letters.startsWith(left[0]?.charAt(0) ?? " ") &&
    isCutFrom(letters, left.join("") + right.join("")) &&
    !isCutFrom(letters, right.join(""))
  );
};

/** Whether letters stand in a word in that order, the first of them first. */
const isCutFrom = (letters: string, word: string): boolean => {
  if (letters.charAt(0) !== word.charAt(0)) return false;
  let at = -1;
  return [...letters].every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
};

const opensSentence = ({ tokens, sentences, sentenceOf }: Document, first: number): boolean =>
  sentences[sentenceOf[first] as number]?.first === first || /^(?:that|[“"—–-]|--)$/.test(tokens[first - 1]?.lower ?? "");

const singular = /^(?:is|was|has|does|says|plans|wants|expects|makes|owns|operates|employs|sells|hopes|intends)$/;
const telling = /^(?:said|says|announced|reported|disclosed|confirmed)$/;
/** What “it” does that is no weather and no “it was hard to …”. */
const impersonal = /^(?:is|was|'s|’s|would|could|should|may|might|must|seems?|seemed|appears?|appeared|takes|took|rained|makes?|made)$/;

/** “has sold …”, “said it has sold …”, “said its …”: the verb at a token is of one. */
const actsAsOne = (tokens: readonly Token[], at: number): boolean => {
  if (singular.test(tokens[at]?.lower ?? "")) return true;
  if (!telling.test(tokens[at]?.lower ?? "")) return false;
  const pronoun = tokens[at + 1]?.lower === "that" ? at + 2 : at + 1;
  if (tokens[pronoun]?.lower === "its") return true;
  const verb = tokens[pronoun + 1]?.lower ?? "";
  if (tokens[pronoun]?.lower !== "it" || impersonal.test(verb)) return false;
  return !(verb === "will" && /^(?:be|take|make|come|happen)$/.test(tokens[pronoun + 2]?.lower ?? ""));
};

/** Whether a word stands anywhere in the article where “and” and the same second name do not follow. */
const standsAlone = (tokens: readonly Token[], word: number): boolean =>
  tokens.some(
    ({ text }, i) =>
      text === tokens[word]?.text && !(/^(?:and|&)$/.test(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.text === tokens[word + 2]?.text),
  );
