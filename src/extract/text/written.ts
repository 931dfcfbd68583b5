import { casual } from "chrono-node/en";
import type { Document } from "./document.js";

/** How many lines from the head of a text may tell when it was written, and how long such a line is at most, in characters. */
const LINES = 8;
const LONGEST = 130;

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
/** A whole date: “July 15, 2022”, “3 February 2011”, “2nd May 1967”, “2022-07-15”, “04.05.2023” (the day first). */
const date = new RegExp(
  `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:1[89]|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? ${month},? (?:1[89]|20)\\d\\d|(?:1[89]|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:1[89]|20)\\d\\d)(?!\\d)`,
  "iu",
);
/** “TALLINN, 3 February 2011 (BNW) — Two ministers …”: the words before and the sign behind the date of a dateline (Associated Press and Reuters handbooks). */
const placeBefore = /^\p{Lu}[\p{L}.'’/-]*(?:[ ,]+\p{L}[\p{L}.'’/-]*){0,5}\s*[,—–-]\s*$/u;
const signBehind = /^\s*(?:\([^)]{1,40}\)|\/[^/]{1,40}\/\.?)?\s*(?:[—–-]|\.|:|$)/u;
/** A date within a sentence tells when something else was: “on”, “since”, “of May 3, 2016”. */
const inSentence = /\b(?:on|since|until|till|from|of|by|in|after|before|between|and|to|ending|week)\s+(?:\p{L}+day,?\s+)?$/iu;

const known = new WeakMap<Document, { date: string | undefined }>();

/**
 * The day on which an article was written: its publication date, or where none came with it the whole date that its head tells, in
 * a line of its own or a dateline. ISO 8601, or nothing. It is what “on Monday” and “last year” count from; nothing else.
 */
export const writtenOn = (document: Document): string | undefined => {
  if (document.article.published !== undefined) return document.article.published;
  const before = known.get(document);
  if (before) return before.date;
  const found = { date: fromHead(document.text) };
  known.set(document, found);
  return found.date;
};

const fromHead = (text: string): string | undefined => {
  const lines = text
    .slice(0, 3000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, LINES);
  for (const line of lines) {
    const match = date.exec(line);
    if (match === null) continue;
    const lead = line.slice(0, match.index);
    const behind = line.slice(match.index + match[0].length);
    if (inSentence.test(lead)) continue;
    const own = line.length <= LONGEST && !/[.!?]["”’)]?$/.test(line);
    if (own || (placeBefore.test(lead) && signBehind.test(behind))) return isoOf(match[0]);
  }
  return undefined;
};

const isoOf = (words: string): string | undefined => {
  const numbers = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words);
  if (numbers) {
    const [, day, number, year] = numbers as unknown as [string, string, string, string];
    return Number(number) > 12 || Number(day) > 31 ? undefined : `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  if (/^\d{4}-/.test(words)) return words;
  const start = casual.parse(words, { instant: new Date("2000-06-15T12:00:00Z"), timezone: 0 })[0]?.start;
  const [year, monthOf, day] = [start?.get("year"), start?.get("month"), start?.get("day")];
  if (!start?.isCertain("day") || !year || !monthOf || !day) return undefined;
  return `${year}-${String(monthOf).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
