import type { Component, ParsedComponents, ParsedResult } from "chrono-node";
import { casual } from "chrono-node/en";
import type { Document, Sentence } from "../../text/document.js";
import type { Span } from "../../text/sentences.js";
import type { Token } from "../../text/tokens.js";
import { common } from "./partial.js";
import { countsFrom, type Told, toldBefore, toldInParagraph, yearAfter } from "./reckoning.js";

export type When = Span & { date?: string };

/** Dates of one sentence. */
export interface DatedSpan extends Span {
  date?: string;
}

/** Longer sentences are lists or tables, and the date parser is slow on them. */
const LONGEST = 1500;

/**
 * Dates in a sentence as precise as the words are (chrono-node): “in December” of an article of March 2017 is 2016-12,
 * never a day. The reference is the article's date; a text that does not count from it has the year that it told last.
 */
export const datesIn = (document: Document, sentence: Sentence): DatedSpan[] => {
  if (sentence.end - sentence.start > LONGEST) return [];
  const text = document.text.slice(sentence.start, sentence.end);
  if (
    !/\d|day\b|month|week|year|morning|tonight|January|February|March|April|May|June|July|August|September|October|November|December/i.test(
      text,
    )
  )
    return [];
  const published = countsFrom(document)?.slice(0, 10);
  const number = document.sentenceOf[sentence.first] ?? 0;
  let told = toldBefore(document, number - 1) ?? toldBefore(document, number) ?? toldInParagraph(document, number);
  const reference = published ?? (told ? `${told.year}-12-31` : undefined);
  // chrono reads “the evening of Friday, 7 March” as an hour
  const plain = text.replace(/\b(?:morning|afternoon|evening|night) of (?=\p{Lu}|\d)/gu, (words) => " ".repeat(words.length));
  const results = casual.parse(plain, {
    instant: new Date(
      `${reference?.length === 4 ? `${reference}-12-31` : reference?.length === 7 ? `${reference}-28` : (reference ?? "2000-06-15")}T12:00:00Z`,
    ),
    timezone: 0,
  });
  return results.flatMap((result) => {
    const found = dated(result, sentence, published, told);
    const [year, month] = found[0]?.date?.split("-") ?? [];
    if (published === undefined && year !== undefined && month !== undefined) told = { year, month: Number(month) };
    return found;
  });
};

const dated = (result: ParsedResult, sentence: Sentence, published: string | undefined, told: Told | undefined): DatedSpan[] => {
  const span = { start: sentence.start + result.index, end: sentence.start + result.index + result.text.length };
  const { start } = result;
  // a weekend has two days, and “New Year's weekend” is not the last one
  if (/\bweekend\b/i.test(result.text)) {
    const plain = /^(?:over |on |during |at )?(?:this|last|the|the past) weekend$/i.test(result.text.trim());
    const saturday = start.date().toISOString().slice(0, 7);
    return [plain && published !== undefined && published.length === 10 ? { ...span, date: saturday } : span];
  }
  if (
    /^(?:now|currently|at present)$/i.test(result.text.trim()) ||
    /^(?:for|in|within|over|about)\s+(?:the\s+(?:next|past|last)\s+)?(?:\d+|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)\s+(?:years?|months?|weeks?|days?)$/i.test(
      result.text.trim(),
    )
  )
    return [];
  // “earlier in the day” counts from no day after it
  if (/^(?:in|within|over|during) the (?:day|week|month|year)$/i.test(result.text.trim())) return [];
  // “eight days earlier” counts from what the text told last
  if (/\b(?:later|earlier|after|before|after that)$/i.test(result.text.trim()) && !/^\s*\d{4}/.test(result.text)) return [];
  // “a visit that lasts two days”
  if (/^lasts?$/i.test(result.text.trim())) return [];
  // “sat down”, “fried”: small letters make no day
  if (/^(?:on )?(?:sat|sun|mon|wed|fri|mar|may|march|second|sec)$/.test(result.text.trim())) return [];
  const known = (component: Component): boolean => start.isCertain(component);
  const words = result.text.toLowerCase();
  const relative =
    /\b(?:today|yesterday|tomorrow|tonight|ago|last|next|this|past|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week)\b/.test(
      words,
    );
  if (!known("month") && !known("year") && !known("weekday") && !known("day"))
    return relative ? [vague(span, words, result, published)] : [];
  if (
    /^\d{1,2}(?::\d{2})?\s*(?:a|p)\.?m/i.test(result.text) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:second|minute|hour)s?\b/.test(words)
  )
    return [];
  if (known("weekday") && !known("month")) {
    if (published === undefined || published.length < 10) return [span];
    return [{ ...span, date: weekdayBefore(published, start.get("weekday") ?? 0, /\bnext\b/.test(words)) }];
  }
  if (!known("month") && !known("year")) return [vague(span, words, result, published)];
  if (relative && published === undefined) return [span];
  if (/\bweeks?\b/.test(words)) return [inWeek(span, words, published)];
  let year = known("year") ? start.get("year") : undefined;
  if (year === undefined && published !== undefined && told === undefined)
    year = pastYear(published, start.get("month") ?? 1, known("day") ? (start.get("day") ?? 1) : 1, known("day"));
  else if (year === undefined && told !== undefined) year = yearAfter(told, start.get("month") ?? undefined);
  if (year === undefined || year === null) return [span];
  if (/^\s*(?:19|20)\d\d\s*$/.test(result.text) || !known("month")) return [{ ...span, date: String(year) }];
  const month = String(start.get("month")).padStart(2, "0");
  const date =
    known("day") && !/\b(?:month|year)\b/.test(words)
      ? `${year}-${month}-${String(start.get("day")).padStart(2, "0")}`
      : `${year}-${month}`;
  const until = result.end ? endDate(result.end, year) : undefined;
  const whole = until === undefined ? date : common([date, until]);
  return [{ ...span, ...(whole ? { date: whole } : {}) }];
};

/** The other end of a range (“from May 3 to 5, 2016”), as precise as its words. */
const endDate = (end: ParsedComponents, year: number): string => {
  const known = end.isCertain("year") ? (end.get("year") ?? year) : year;
  const month = `${known}-${String(end.get("month")).padStart(2, "0")}`;
  return end.isCertain("day") ? `${month}-${String(end.get("day")).padStart(2, "0")}` : month;
};

/** Words that count from the article's date: as precise as they are, and no date where there is none to count from. */
const vague = (span: Span, words: string, result: ParsedResult, published: string | undefined): DatedSpan => {
  if (published === undefined || published.length < 10) return span;
  const day = result.start.date().toISOString().slice(0, 10);
  if (/\b(?:today|yesterday|tonight|tomorrow|this morning|days? ago)\b/.test(words)) return { ...span, date: day };
  if (/\bmonths?\b/.test(words)) return { ...span, date: day.slice(0, 7) };
  if (/\bweeks?\b/.test(words)) return inWeek(span, words, published);
  return /\byears?\b/.test(words) ? { ...span, date: day.slice(0, 4) } : span;
};

/** “last week”, “this week”: the month or year in which all its days lie, Monday to Sunday. */
const inWeek = (span: Span, words: string, published: string | undefined): DatedSpan => {
  const back = /^(?:earlier |late |early )?(last|this|past) week\b/.exec(words)?.[1];
  if (back === undefined || published === undefined || published.length < 10) return span;
  const day = (shift: number): string =>
    new Date(Date.parse(`${published}T12:00:00Z`) + shift * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const monday = -((new Date(`${published}T12:00:00Z`).getUTCDay() + 6) % 7);
  const date = back === "this" ? common([day(monday), day(0)]) : common([day(monday - 7), day(monday - 1)]);
  return date === undefined ? span : { ...span, date: date.slice(0, 7) };
};

/** The year in which that month and day last were, by the article's date. */
const SOON = 14 * 24 * 3600 * 1000;
const pastYear = (published: string, month: number, day: number, dayKnown: boolean): number => {
  const year = Number(published.slice(0, 4));
  if (published.length < 7) return year;
  const at = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const now = published.length >= 10 ? published.slice(5, 10) : `${published.slice(5, 7)}-31`;
  if (at <= now) return year;
  // a day shortly after the article's date is yet to come; a month that is far ahead is the one of last year
  const ahead = Date.parse(`${year}-${at}`) - Date.parse(`${year}-${now.replace("-31", "-28")}`);
  return published.length >= 10 && dayKnown && ahead <= SOON ? year : year - 1;
};

const weekdayBefore = (published: string, weekday: number, next: boolean): string => {
  const date = new Date(`${published}T12:00:00Z`);
  const back = (date.getUTCDay() - weekday + 7) % 7;
  date.setUTCDate(date.getUTCDate() - (next ? back - 7 : back));
  return date.toISOString().slice(0, 10);
};

/** Bare years, which chrono does not take alone: “in 2008”, “at a 2020 breakfast”. */
export const yearsIn = (document: Document, sentence: Sentence): DatedSpan[] => {
  const found: DatedSpan[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = document.tokens[i] as Token;
    if (!/^(?:19|20)\d\d$/.test(token.text)) continue;
    const before = document.tokens[i - 1]?.lower ?? "";
    const described = /^(?:an?|the|his|her|their)$/.test(before) && /^(?:NOUN|ADJ|PROPN)$/.test(document.tokens[i + 1]?.pos ?? "");
    if (described || /^(?:in|since|during|of|by|early|late|mid|year|as)$/.test(before))
      found.push({ start: token.start, end: token.end, date: token.text });
  }
  return found;
};
