import type { Document, Sentence } from "../../text/document.js";
import { allMatches } from "../../text/matches.js";
import { common } from "./partial.js";
import { countsFrom, toldBefore } from "./reckoning.js";
import type { DatedSpan } from "./when.js";

/** The months with which a season ends, by which “last summer” is told from the one before. */
const endOf: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11 };

const season =
  /\b(?:(early|late|mid)[ -])?(?:(last|this|the|in)\s+)?(spring|summer|autumn|fall|winter)(?:\s+of)?(?:,?\s+((?:19|20)\d\d))?\b/gi;
const ofYear = /\b(?:early|earlier|late|later|in the (?:first|second) half of|at the (?:start|end) of)\s+(this|last)\s+year\b/gi;

/** Seasons and parts of a year, as years: “in the summer of 2015”, “last spring”, “early this year”. A winter lies in two years and is none. */
export const seasonsIn = (document: Document, sentence: Sentence): DatedSpan[] => {
  const text = document.text.slice(sentence.start, sentence.end);
  if (!/spring|summer|autumn|fall|winter|year/i.test(text)) return [];
  const published = countsFrom(document);
  const found: DatedSpan[] = [];
  for (const match of allMatches(text, season)) {
    const [whole, , lead, name, year] = match;
    const date = year ?? (published && lead ? yearOf((name as string).toLowerCase(), lead.toLowerCase(), published) : undefined);
    if (date === undefined && /\bin $/i.test(text.slice(0, match.index)) && lead?.toLowerCase() === "the") {
      const around = /^ of\b/.test(text.slice(match.index + whole.length))
        ? undefined
        : seasonOf(document, sentence, (name as string).toLowerCase());
      if (around !== undefined) found.push(spanOf(sentence, match.index, whole, around));
      continue;
    }
    // “after the fall of the wall”, “spring” of a mattress: without a year only “last” and “this” say a time
    if (date !== undefined) found.push(spanOf(sentence, match.index, whole, date));
  }
  for (const match of allMatches(text, ofYear)) {
    if (published === undefined) continue;
    const year = Number(published.slice(0, 4)) - (match[1]?.toLowerCase() === "last" ? 1 : 0);
    found.push(spanOf(sentence, match.index, match[0], String(year)));
  }
  return found;
};

const spanOf = (sentence: Sentence, index: number, words: string, date: string): DatedSpan => ({
  start: sentence.start + index,
  end: sentence.start + index + words.length,
  date,
});

/** “in the spring”: the last one that has begun, or that of the year told last. */
const seasonOf = (document: Document, sentence: Sentence, name: string): string | undefined => {
  const end = endOf[name];
  const published = countsFrom(document);
  if (end === undefined) return undefined;
  if (published === undefined) return toldBefore(document, document.sentenceOf[sentence.first] ?? 0)?.year;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7) || "0")];
  return month === 0 ? undefined : String(month >= end - 2 ? year : year - 1);
};

const yearOf = (name: string, lead: string, published: string): string | undefined => {
  const end = endOf[name];
  if (end === undefined || (lead !== "last" && lead !== "this")) return undefined;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7) || "6")];
  return String(lead === "last" && month <= end + 1 ? year - 1 : year);
};

const between = /^,?\s*(?:and|or|to|until|through|-|–)\s+(?:again\s+)?(?:(?:on|in|early|late)\s+)?$/;

/** “in 2008 and 2013”, “from May to July 2016”: two dates are as one only in what they share. */
export const joined = (text: string, dates: readonly DatedSpan[]): DatedSpan[] => {
  const sorted = [...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DatedSpan[] = [];
  for (const date of sorted) {
    const last = found.at(-1);
    if (last && date.start >= last.end && date.start - last.end < 20 && between.test(text.slice(last.end, date.start))) {
      const shared = last.date === undefined || date.date === undefined ? undefined : common([last.date, date.date]);
      found.splice(-1, 1, { start: last.start, end: date.end, ...(shared ? { date: shared } : {}) });
    } else found.push(date);
  }
  return found;
};
