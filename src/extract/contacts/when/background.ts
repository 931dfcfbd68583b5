import { lastingWords } from "../../language/en/calendar.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { treeOf, upFrom } from "../../text/tree.js";
import type { FoundContact } from "../model.js";
import { common } from "./partial.js";
import { countsFrom, isNews } from "./reckoning.js";
import type { DatedSpan } from "./when.js";

/** How many sentences back dates tell of what time an article speaks. */
const BACK = 6;

/** How far up the syntax is followed. */
const DEPTH = 8;

/**
 * The time of what a piece of news says came about without a word of when: that which all dates share that it told in the sentences
 * before, no more than a month. Only where it tells of its own time, in the simple past or present and in its own words. Where no
 * words tell a date there is none.
 * @param datesOf the dates of a sentence
 * @returns a date of the year of publication with the words that tell it, or nothing
 */
export const backgroundDate = (
  reading: Reading,
  contact: FoundContact,
  datesOf: (sentence: number) => readonly DatedSpan[],
): DatedSpan | undefined => {
  const { document } = reading;
  const written = countsFrom(document)?.slice(0, 10);
  if (written?.length !== 10 || !isOfItsTime(reading, contact) || !isNews(document)) return undefined;
  const told: DatedSpan[] = [];
  for (let n = Math.max(0, contact.sentence - BACK); n <= contact.sentence; n++)
    told.push(...datesOf(n).filter(({ date }) => date !== undefined));
  const last = told.at(-1);
  if (last === undefined) return undefined;
  const shared = common(told.flatMap(({ date }) => date ?? []))?.slice(0, 7);
  if (shared === undefined || !written.startsWith(shared.slice(0, 4)) || shared > written.slice(0, shared.length)) return undefined;
  return { start: last.start, end: last.end, date: shared };
};

/** Not what had been before, nor what is always or never so. */
const isOfItsTime = (reading: Reading, { first, last, sentence, status }: FoundContact): boolean => {
  const { tokens, quoteOf, sentences, text } = reading.document;
  const around = sentences[sentence];
  if (status !== "happened" || quoteOf[first] !== -1 || around === undefined) return false;
  if (lastingWords.test(text.slice(around.start, around.end))) return false;
  const tree = treeOf(reading);
  if (tree === undefined) return false;
  const isPastPerfect = (at: number): boolean =>
    tree.children(at).some((c) => /^aux/.test(tree.relation(c)) && /^(?:had|'d|’d)$/.test((tokens[c] as Token).lower));
  if (upFrom(tree, first, DEPTH).some(isPastPerfect)) return false;
  return !tokens.slice(Math.max(around.first, first - 3), last).some((token) => token.lower === "had");
};
