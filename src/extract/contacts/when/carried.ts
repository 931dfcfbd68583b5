import { continuing, relativeDays, type Shift } from "../../language/en/calendar.js";
import type { Reading } from "../../statements/model.js";
import { type Sentence, tokenAt } from "../../text/document.js";
import { common } from "./partial.js";
import { countsFrom } from "./reckoning.js";
import { moved } from "./shift.js";
import type { DatedSpan } from "./when.js";

/** How many sentences back a date may stand that still says when. */
const REACH = 4;

/** The same for “that evening”, “the next day”, which name a day told of before. */
const FAR = 9;

/** How far above a paragraph that says a date may lie, in sentences. */
const ABOVE = 12;

/** The dates that a sentence gives itself, without those of a saying. */
export type DatesOf = (sentence: number) => readonly DatedSpan[];

/** A date from before; `counted` where the sentence itself counts from it (“the next day”). */
export interface CarriedDate extends DatedSpan {
  counted?: true;
}

/** When a sentence without a date of its own plays, and the words that say so. */
export type CarriedAt = (sentence: number) => CarriedDate | undefined;

/**
 * Dates that stand in earlier sentences: “the same day”, “two days later” are counted from the last date; a sentence
 * that goes on (“While there, …”, or the next one of the paragraph) keeps it; so does all of a
 * paragraph that names one day; elsewhere only the year is sure.
 */
export const carriedDates = (reading: Reading, datesOf: DatesOf): CarriedAt => {
  const { sentences, text } = reading.document;
  const from = countsFrom(reading.document);
  const known = new Map<number, CarriedDate | undefined>();
  const counting = new Map<number, boolean>();
  /** Whether a sentence has words that count from a date; each is asked for again and again. */
  const counts = (number: number): boolean => {
    let has = counting.get(number);
    if (has === undefined) {
      has = relativeDays.some((r) => (!r.narrative || from === undefined) && r.pattern.test(sentenceText(number)));
      counting.set(number, has);
    }
    return has;
  };
  const paragraphOf = (at: number): number | undefined =>
    sentences[reading.document.sentenceOf[tokenAt(reading.document, at)] ?? -1]?.paragraph;
  const own = (number: number): DatedSpan | undefined => {
    const dates = datesOf(number).filter((date) => date.date !== undefined);
    return dates.find((date) => date.date?.length === 10) ?? dates[0];
  };
  const at = (number: number, depth = 0): CarriedDate | undefined => {
    if (known.has(number)) return known.get(number);
    const sentence = sentences[number];
    if (sentence === undefined || depth > FAR) return undefined;
    const found = relative(number, sentence, depth) ?? own(number) ?? kept(number, sentence, depth);
    if (depth === 0) known.set(number, found);
    return found;
  };
  const relative = (number: number, sentence: Sentence, depth: number): CarriedDate | undefined => {
    if (!counts(number)) return undefined;
    const words = text.slice(sentence.start, sentence.end);
    for (const { pattern, shift, weak, narrative } of relativeDays) {
      if ((weak && own(number) !== undefined) || (narrative && from !== undefined)) continue;
      const match = pattern.exec(words);
      if (match === null) continue;
      const by = shift(match);
      const anchor = earlier(number, depth)?.date;
      const date = by.unit === "ordinal" ? ordinal(number, depth, by) : anchor === undefined ? undefined : moved(anchor, by);
      const start = sentence.start + match.index;
      return date === undefined ? undefined : { start, end: start + match[0].length, date, counted: true };
    }
    return undefined;
  };
  /** the day “on the 9th”: of the month of a day just told, and in the news else of the last month that had that day */
  const ordinal = (number: number, depth: number, by: Shift): string | undefined => {
    const before = earlier(number, depth);
    if (from === undefined) return before?.date === undefined ? undefined : moved(before.date, by);
    if (before?.date?.length === 10 && paragraphOf(before.start) === sentences[number]?.paragraph) return moved(before.date, by, from);
    return from.length === 10 ? moved(from, by, from) : undefined;
  };
  const earlier = (number: number, depth: number): DatedSpan | undefined => {
    for (let n = number - 1; n >= Math.max(0, number - FAR); n--) {
      const date = own(n) ?? (depth < REACH && counts(n) ? at(n, depth + 1) : undefined);
      if (date) return date;
    }
    return undefined;
  };
  /** the days that the paragraph names up to a sentence */
  const daysOf = (number: number, paragraph: number): Set<string> => {
    const days = new Set<string>();
    for (let n = number - 1; n >= Math.max(0, number - FAR) && sentences[n]?.paragraph === paragraph; n--)
      for (const { date } of datesOf(n)) if (date !== undefined && date.length > 4) days.add(date);
    return days;
  };
  const sentenceText = (n: number): string => text.slice(sentences[n]?.start ?? 0, sentences[n]?.end ?? 0);
  const kept = (number: number, sentence: Sentence, depth: number): DatedSpan | undefined => {
    const before = sentences[number - 1];
    if (before === undefined || before.paragraph !== sentence.paragraph) return fromAbove(number, sentence);
    const date = at(number - 1, depth + 1);
    if (date?.date === undefined) return undefined;
    if (date.date.length === 10 && daysOf(number, sentence.paragraph).size <= 1) return plain(date);
    if (continuing.test(sentenceText(number)) || (depth === 0 && own(number - 1) !== undefined)) return plain(date);
    return { ...plain(date), date: common([...daysOf(number, sentence.paragraph), date.date]) ?? date.date.slice(0, 4) };
  };
  /** a report without a date of its own goes on in time: what the paragraph above says of one month or year holds */
  const fromAbove = (number: number, sentence: Sentence): CarriedDate | undefined => {
    if (from !== undefined) return undefined;
    let paragraph: number | undefined;
    const dates: DatedSpan[] = [];
    for (let n = number - 1; n >= Math.max(0, number - ABOVE); n--) {
      if (paragraph !== undefined && sentences[n]?.paragraph !== paragraph) break;
      const dated = datesOf(n).filter((date) => date.date !== undefined);
      if (dated.length > 0) paragraph = sentences[n]?.paragraph;
      dates.push(...dated);
    }
    const date = common(dates.flatMap((d) => d.date ?? []))?.slice(0, 7);
    const last = dates[0];
    return last === undefined || date === undefined || sentence.paragraph === paragraph
      ? undefined
      : { start: last.start, end: last.end, date };
  };
  return at;
};

const plain = ({ start, end, date }: CarriedDate): CarriedDate => ({ start, end, ...(date ? { date } : {}) });
