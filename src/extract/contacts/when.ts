import { type Component, casual, type ParsedResult } from "chrono-node";
import type { Document, Sentence } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";

export type When = Span & { date?: string };

/** Dates of one sentence. */
export interface DatedSpan extends Span {
  date?: string;
}

/** Longer sentences are lists or tables, and the date parser is slow on them. */
const LONGEST = 1500;

/**
 * Dates in a sentence as precise as the words are (chrono-node): “in December” of an article of March 2017 is 2016-12,
 * never a day. The reference is the article's date; without one only what the text itself says counts, with the year
 * that it said last.
 */
export const datesIn = (document: Document, sentence: Sentence, yearBefore: string | undefined): DatedSpan[] => {
  if (sentence.end - sentence.start > LONGEST) return [];
  const text = document.text.slice(sentence.start, sentence.end);
  if (!/\d|day\b|month|week|year|January|February|March|April|May|June|July|August|September|October|November|December/i.test(text))
    return [];
  const published = document.article.published?.slice(0, 10);
  const reference = published ?? (yearBefore ? `${yearBefore}-12-31` : undefined);
  const results = casual.parse(
    text,
    new Date(
      `${reference?.length === 4 ? `${reference}-12-31` : reference?.length === 7 ? `${reference}-28` : (reference ?? "2000-06-15")}T12:00:00Z`,
    ),
  );
  return results.flatMap((result) => dated(result, sentence, published, yearBefore));
};

const dated = (result: ParsedResult, sentence: Sentence, published: string | undefined, yearBefore: string | undefined): DatedSpan[] => {
  const span = { start: sentence.start + result.index, end: sentence.start + result.index + result.text.length };
  const { start } = result;
  const known = (component: Component): boolean => start.isCertain(component);
  const words = result.text.toLowerCase();
  const relative =
    /\b(?:today|yesterday|tomorrow|tonight|ago|last|next|this|past|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week)\b/.test(
      words,
    );
  if (!known("month") && !known("year") && !known("weekday") && !known("day")) return relative ? [span] : [];
  if (
    /^\d{1,2}(?::\d{2})?\s*(?:a|p)\.?m/i.test(result.text) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:second|minute|hour)s?\b/.test(words)
  )
    return [];
  if (known("weekday") && !known("month")) {
    if (published === undefined || published.length < 10) return [span];
    return [{ ...span, date: weekdayBefore(published, start.get("weekday") ?? 0, /\bnext\b/.test(words)) }];
  }
  if (relative && published === undefined) return [span];
  let year = known("year") ? start.get("year") : undefined;
  if (year === undefined && (published ?? yearBefore) !== undefined)
    year = pastYear(
      published ?? `${yearBefore}-12-31`,
      start.get("month") ?? 1,
      known("day") ? (start.get("day") ?? 1) : 1,
      published === undefined ? yearBefore : undefined,
    );
  if (year === undefined || year === null) return [span];
  if (/^\s*(?:19|20)\d\d\s*$/.test(result.text) || !known("month")) return [{ ...span, date: String(year) }];
  const month = String(start.get("month")).padStart(2, "0");
  const date =
    known("day") && !/\b(?:month|year)\b/.test(words)
      ? `${year}-${month}-${String(start.get("day")).padStart(2, "0")}`
      : `${year}-${month}`;
  return [{ ...span, date }];
};

/** The year in which that month and day last were, by the article's date. */
const pastYear = (published: string, month: number, day: number, stated: string | undefined): number => {
  const year = Number(published.slice(0, 4));
  if (stated !== undefined) return Number(stated);
  if (published.length < 7) return year;
  const at = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const now = published.length >= 10 ? published.slice(5, 10) : `${published.slice(5, 7)}-31`;
  return at > now ? year - 1 : year;
};

const weekdayBefore = (published: string, weekday: number, next: boolean): string => {
  const date = new Date(`${published}T12:00:00Z`);
  const back = (date.getUTCDay() - weekday + 7) % 7;
  date.setUTCDate(date.getUTCDate() - (next ? back - 7 : back));
  return date.toISOString().slice(0, 10);
};

/** Bare years, which chrono does not take alone: “in 2008”. */
export const yearsIn = (document: Document, sentence: Sentence): DatedSpan[] => {
  const found: DatedSpan[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = document.tokens[i] as Token;
    if (/^(?:19|20)\d\d$/.test(token.text) && /^(?:in|since|during|of|by|early|late|mid|year)$/.test(document.tokens[i - 1]?.lower ?? ""))
      found.push({ start: token.start, end: token.end, date: token.text });
  }
  return found;
};
