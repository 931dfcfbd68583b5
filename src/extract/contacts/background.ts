import { lastingWords } from "../language/en/calendar.js";
import { cues } from "../language/en/cues.js";
import type { Reading } from "../statements/model.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { FoundContact } from "./model.js";
import { common } from "./partial.js";
import { countsFrom, isNews } from "./reckoning.js";
import { moved } from "./shift.js";
import { treeOf } from "./tree.js";
import type { DatedSpan } from "./when.js";

/** How many sentences back dates tell of what time an article speaks. */
const BACK = 6;

/** How far up the syntax is followed. */
const DEPTH = 8;

/** How many days before its publication the first sentence of a piece of news lies at the most. */
const FRESH = -3;

/**
 * The time of what a piece of news says came about without a word of when: that which all dates share that it told in the sentences
 * before, no more than a month; of its first sentence, the days before its publication; in a live report the day itself. Only
 * where it tells of its own time, in the simple past or present and in its own words.
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
  if (written?.length !== 10 || !isOfItsTime(reading, contact)) return undefined;
  const here = document.tokens[contact.first] as Token;
  if (isTimed(document, document.sentences[contact.sentence]?.paragraph)) return { start: here.start, end: here.end, date: written };
  if (!isNews(document)) return undefined;
  const told: DatedSpan[] = [];
  for (let n = Math.max(0, contact.sentence - BACK); n <= contact.sentence; n++)
    told.push(...datesOf(n).filter(({ date }) => date !== undefined));
  const last = told.at(-1);
  const days =
    last === undefined && contact.sentence === 0 && !isTold(reading, contact)
      ? [moved(written, { unit: "day", count: FRESH }) ?? written, written]
      : [];
  const shared = common([...told.flatMap(({ date }) => date ?? []), ...days])?.slice(0, 7);
  if (shared === undefined || !written.startsWith(shared.slice(0, 4)) || shared > written.slice(0, shared.length)) return undefined;
  return { start: last?.start ?? here.start, end: last?.end ?? here.end, date: shared };
};

/** Not what had been before, nor what is always or never so. */
const isOfItsTime = (reading: Reading, { first, last, sentence, status }: FoundContact): boolean => {
  const { tokens, quoteOf, sentences, text } = reading.document;
  const around = sentences[sentence];
  if (status !== "happened" || quoteOf[first] !== -1 || around === undefined) return false;
  if (lastingWords.test(text.slice(around.start, around.end))) return false;
  const tree = treeOf(reading);
  if (tree === undefined) return false;
  for (let at = first, depth = 0; at >= 0 && depth < DEPTH; at = tree.head(at), depth++)
    if (tree.children(at).some((c) => /^aux/.test(tree.relation(c)) && /^(?:had|'d|’d)$/.test((tokens[c] as Token).lower))) return false;
  return !tokens.slice(Math.max(around.first, first - 3), last).some((token) => token.lower === "had");
};

/** “A met B, she told reporters on Thursday”: the telling is news */
const isTold = (reading: Reading, { first }: FoundContact): boolean => {
  const tree = treeOf(reading);
  const says = (at: number): boolean => {
    const classes = cues.get(reading.document.tokens[at]?.lower ?? "")?.classes;
    return classes !== undefined && (classes.has("say") || classes.has("tell"));
  };
  if (tree?.children(first).some((c) => tree.relation(c) === "parataxis" && says(c))) return true;
  for (let at = first, depth = 0; tree !== undefined && at >= 0 && depth < DEPTH; at = tree.head(at), depth++) {
    if (/^(?:ccomp|parataxis)/.test(tree.relation(at)) && says(tree.head(at))) return true;
  }
  return false;
};

/** “14.30 The ministers arrive”: a paragraph of a live report, which the time of day opens. “6.15”, “6.16” are numbers of paragraphs. */
const isTimed = (document: Document, paragraph: number | undefined): boolean => {
  const times = document.paragraphs.map(({ start }) => clock.exec(document.text.slice(start, start + 6)));
  const said = times.flatMap((match) => (match ? [Number(match[1]) * 60 + Number(match[2])] : []));
  return (
    paragraph !== undefined &&
    times[paragraph] != null &&
    said.length >= 3 &&
    said.some((time, i) => i > 0 && Math.abs(time - (said[i - 1] as number)) > 1)
  );
};

const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)\s/;
