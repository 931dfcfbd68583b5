import { countedFromToday, weekdayAlone } from "../../language/en/calendar.js";
import type { Document } from "../../text/document.js";
import { allMatches } from "../../text/matches.js";
import { oncePer } from "../../text/once.js";
import { writtenOn } from "../../text/written.js";

/** A month that a text has told, and the year of it; only the year where no month stood with it. */
export interface Told {
  year: string;
  month?: number;
}

/** What a document counts its dates from. */
interface Reckoning {
  /** the day of publication, ISO 8601, or nothing where the text counts from itself */
  from: string | undefined;
  /** for each sentence what the text has told last up to there; empty where it counts from its publication */
  told: readonly (Told | undefined)[];
}

/** How many months a report of earlier years names for each word that counts from the day of writing, at the least. */
const SHARE = 6;

const months = "january february march april may june july august september october november december".split(" ");
const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December";
/** a month, with its year where that stands behind it */
const anyMonth = new RegExp(`\\b(${monthNames})\\b(?:(?: \\d{1,2}(?:st|nd|rd|th)?)?,? ((?:19|20)\\d\\d)\\b)?`, "gu");
const dayOfMonth = new RegExp(`\\b(?:${monthNames}) \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthNames})\\b`, "gu");
/** “In 1986 …”, “By the spring of 2014, …”: a year that opens a sentence sets its scene, one within may be of another thing (“who died in 1994”) */
const openingYear =
  /^(?:\P{L}*)(?:(?:in|by|during|throughout|early|late|mid|the|of|spring|summer|autumn|fall|winter|end|beginning|start)[ -])+((?:19|20)\d\d)\b/iu;
const anyYear = /(?<!\b(?:since|until|before|born in|back in|as early as|aged|of the) )\b((?:19|20)\d\d)\b(?![-–])/u;

/**
 * What the dates of a text count from: its day of publication, as in the news, or the dates that it has told itself, as in a
 * report of earlier years (the two kinds of text that HeidelTime tells apart: Strötgen and Gertz, SemEval 2010). A report names
 * whole dates of earlier years and says neither “yesterday” nor “on Monday”. So does a text that nobody dated.
 */
const reckoningOf = oncePer((document: Document): Reckoning => {
  const published = writtenOn(document);
  const from = published !== undefined && tellsOfEarlierYears(document, published.slice(0, 4)) ? undefined : published;
  return { from, told: from === undefined ? toldUpTo(document) : [] };
});

/** The day from which “on Monday” and a month without a year count, ISO 8601; nothing where the text counts from itself. */
export const countsFrom = (document: Document): string | undefined => reckoningOf(document).from;

/** Whether a text counts days from its publication in its own words, as the news does: “on Monday”, “last week”. */
export const isNews = oncePer(
  (document: Document): boolean => countsFrom(document) !== undefined && countedIn(withoutQuotes(document)) > 0,
);

/** How many words of a text count from the day of writing. */
const countedIn = (text: string): number => allMatches(text, countedFromToday).length + allMatches(text, weekdayAlone).length;

/** How many sentences back in its paragraph a month with its year still tells the year of one without. */
const NEAR = 3;

/**
 * What a paragraph of the news has told of an earlier year right before a sentence: “In a letter of 2 April 2015 A urged B … On 9 April”
 * is of that year, unless a day counted from the publication stands between.
 */
export const toldInParagraph = (document: Document, number: number): Told | undefined => {
  const written = countsFrom(document)?.slice(0, 4);
  const paragraph = document.sentences[number]?.paragraph;
  for (let n = number - 1; written !== undefined && n >= number - NEAR; n--) {
    const sentence = document.sentences[n];
    if (sentence === undefined || sentence.paragraph !== paragraph) return undefined;
    const words = document.text.slice(sentence.start, sentence.end);
    if (countedIn(words) > 0) return undefined;
    const last = monthsIn(words).findLast(({ year }) => year !== undefined);
    if (last?.year !== undefined) return last.year < written ? { year: last.year, month: last.month } : undefined;
  }
  return undefined;
};

/** What a text that counts from itself has told last, up to and with a sentence. */
export const toldBefore = (document: Document, sentence: number): Told | undefined => reckoningOf(document).told[sentence];

/** The year of a month without one, told after another: what follows November in January is of the next year. */
export const yearAfter = (told: Told, month: number | undefined): number =>
  Number(told.year) + (month !== undefined && told.month !== undefined && told.month - month >= 8 ? 1 : 0);

const tellsOfEarlierYears = (document: Document, year: string): boolean => {
  const text = withoutQuotes(document);
  const dates = allMatches(text, anyMonth);
  if (!dates.some(([, , stated]) => stated !== undefined && stated < year)) return false;
  const counted = allMatches(text, countedFromToday).length;
  const weekdays = allMatches(text, weekdayAlone).length;
  // “on the night of Friday” goes with “on 12 May” in a report; the news gives no day of a month for the days just past
  return dates.length >= SHARE * (counted + weekdays) || (counted === 0 && allMatches(text, dayOfMonth).length >= weekdays);
};

const withoutQuotes = ({ text, quotes }: Document): string => {
  let left = "";
  let at = 0;
  for (const { start, end } of quotes) {
    left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return left + text.slice(at);
};

const toldUpTo = ({ text, sentences }: Document): (Told | undefined)[] => {
  const read = sentences.map(({ start, end }) => monthsIn(text.slice(start, end)));
  const stated = read.flatMap((found) => found.flatMap(({ year }) => (year === undefined ? [] : [Number(year)])));
  let told: Told | undefined;
  let at = 0;
  return sentences.map(({ start, end }, i) => {
    const opening =
      openingYear.exec(text.slice(start, end))?.[1] ?? (told === undefined ? anyYear.exec(text.slice(start, end))?.[1] : undefined);
    if (opening !== undefined) told = { year: opening };
    for (const { month, year } of read[i] as Month[]) {
      if (year !== undefined) {
        const aside = isAside(told, Number(year), stated[++at]);
        if (!aside) told = { year, month };
      } else if (told !== undefined) told = { year: String(yearAfter(told, month)), month };
    }
    return told;
  });
};

interface Month {
  month: number;
  year?: string;
}

const monthsIn = (words: string): Month[] =>
  allMatches(words, anyMonth).flatMap((match) => {
    const month = months.indexOf((match[1] as string).toLowerCase()) + 1;
    // “May” at the head of a sentence may be the verb
    if (match[2] === undefined && match[1] === "May" && match.index === 0) return [];
    return [{ month, ...(match[2] === undefined ? {} : { year: match[2] }) }];
  });

/** How many years apart from what is told a date is that stands aside of it. */
const APART = 2;

/** “…, heard on 11 October 2018, stated that …” in a story of 2014 that goes on in 2015: a year far from those before and after. */
const isAside = (told: Told | undefined, year: number, next: number | undefined): boolean => {
  if (told === undefined || next === undefined) return false;
  const before = Number(told.year);
  return Math.abs(year - before) >= APART && Math.abs(next - before) < APART;
};
