import { relativeDays } from "../../language/en/calendar.js";
import { cues } from "../../language/en/cues.js";
import type { Reading } from "../../statements/model.js";
import { type Document, tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf, upFrom } from "../../text/tree.js";
import type { FoundContact } from "../model.js";
import { countsFrom } from "./reckoning.js";
import { moved } from "./shift.js";
import type { DatedSpan } from "./when.js";

/** The date of a saying, and not of what is said: “told reporters on Sunday that …”, “it emerged on Thursday that …”. */
export const isOfSaying = ({ text }: Document, date: DatedSpan): boolean =>
  /\b(?:said|told|reported|announced|acknowledged|confirmed|revealed|added|wrote)(?: \p{L}+)?(?: on| in)? ?$/u.test(
    text.slice(Math.max(0, date.start - 40), date.start),
  ) ||
  (/^,?\s+that\b/.test(text.slice(date.end, date.end + 8)) && date.date?.length === 10);

/** Not the bound of a stretch of time, nor a part of a name. */
export const saysWhen = (reading: Reading, sentence: number, date: DatedSpan): boolean => {
  const before = reading.document.text.slice(Math.max(0, date.start - 40), date.start);
  // “the next day” counts from the text, not from the article's date
  const around = reading.document.text.slice(Math.max(0, date.start - 4), date.end + 8);
  const fromItself = countsFrom(reading.document) === undefined;
  if (relativeDays.some(({ pattern, weak, narrative }) => !weak && (!narrative || fromItself) && pattern.test(around))) return false;
  // “was not told until 17 December, when …”: the time at which it came about
  const bound = /\b(?:since|(until)) $/.exec(before);
  const reached = bound?.[1] !== undefined && /\b(?:not|n['’]t|never)\b[^.;]*$/u.test(before);
  return (bound === null || reached) && !withinName(reading, sentence, date);
};

const hasVerb = ({ tokens }: Document, from: number, until: number): boolean => {
  for (let i = from; i < tokens.length && (tokens[i] as Token).end <= until; i++) if ((tokens[i] as Token).pos === "VERB") return true;
  return false;
};

/** How far behind “told B” the day may stand on which it was told, in characters. */
const SAID = 60;

/** The date that says when: of what is itself a saying its own, else the nearest, dated ones first. */
export const ownDate = (
  reading: Reading,
  contact: FoundContact,
  dates: readonly DatedSpan[],
  sayings: () => readonly DatedSpan[],
): DatedSpan | undefined => {
  const { tokens } = reading.document;
  const start = (tokens[contact.first] as Token).start;
  const end = (tokens[contact.last - 1] as Token).end;
  const own = sayings().find((date) => date.date !== undefined && date.start >= end && date.start - end < SAID);
  // “A met B, he told reporters on Sunday”: another verb stands between
  if (own && saysWhen(reading, contact.sentence, own) && !hasVerb(reading.document, contact.last, own.start)) return own;
  const distance = (date: DatedSpan): number =>
    (date.start >= end ? date.start - end : start - date.end + 20) + (date.date === undefined ? 200 : 0);
  const tree = dates.length === 0 ? undefined : treeOf(reading);
  const before = countsFrom(reading.document);
  const fitting = dates.filter(
    (date) => !(isToCome(contact, date, before) || (tree !== undefined && isOfAnother(reading.document, tree, contact, date))),
  );
  return fitting.sort((a, b) => distance(a) - distance(b) || (b.date?.length ?? 0) - (a.date?.length ?? 0))[0];
};

/** What came about did not do so after it was written. */
const isToCome = ({ status }: FoundContact, { date }: DatedSpan, written: string | undefined): boolean =>
  status === "happened" && date !== undefined && written !== undefined && date > written.slice(0, date.length);

/** How far the syntax is followed up. */
const DEPTH = 12;

/**
 * Whether a date of the sentence belongs to another verb, by the reader's syntax: to that of a relative clause (“A, who had arrived on
 * Monday, met B”), to a saying of which the contact is the content (“on Tuesday A denied that he had met B”), or to what is told in
 * it (“A told B that he would be back on Friday”).
 */
const isOfAnother = (document: Document, tree: Tree, contact: FoundContact, date: DatedSpan): boolean => {
  const { tokens } = document;
  const host = hostOf(document, tree, date);
  if (host === undefined || (contact.first <= host && host < contact.last)) return false;
  const path = upFrom(tree, host, DEPTH);
  const own = upFrom(tree, contact.first, DEPTH);
  const verb = path.find((at) => tree.upos(at) === "VERB" || tree.children(at).some((c) => tree.relation(c) === "cop"));
  const trigger = own.find((at) => tree.upos(at) === "VERB");
  if (verb === undefined || verb === trigger || (contact.first <= verb && verb < contact.last)) return false;
  const relative = path.find((at) => tree.relation(at) === "acl:relcl");
  if (relative !== undefined && path.includes(verb) && path.indexOf(verb) <= path.indexOf(relative) && !own.includes(relative)) return true;
  const told = own.find((at) => tree.head(at) === verb);
  if (told !== undefined && tree.relation(told) === "ccomp" && cues.get((tokens[verb] as Token).lower)?.classes.has("say")) return true;
  if (trigger === undefined || contact.status === "requested" || !path.includes(trigger)) return false;
  const below = path[path.indexOf(trigger) - 1];
  return below !== undefined && /^(?:ccomp|xcomp|dep)$/.test(tree.relation(below)) && path.indexOf(verb) < path.indexOf(trigger);
};

/** The word on which a date hangs. */
const hostOf = (document: Document, tree: Tree, date: DatedSpan): number | undefined => {
  const first = tokenAt(document, date.start);
  let last = first;
  while (last < document.tokens.length && (document.tokens[last] as Token).start < date.end) last++;
  for (let i = first; i < last; i++) {
    const head = tree.head(i);
    if (head >= 0 && (head < first || head >= last) && tree.relation(i) !== "punct") return head;
  }
  return undefined;
};

/** “will meet B on Monday”, “has invited B for 12 November”: of what is to come, a weekday and a month are the next ones. */
export const aheadIfPlanned = (document: Document, contact: FoundContact, date: DatedSpan | undefined): DatedSpan | undefined => {
  const written = countsFrom(document);
  if (date?.date === undefined || written === undefined || !isAhead(document, contact, date)) return date;
  const words = document.text.slice(date.start, date.end);
  if (/\b(?:last|past|next|ago|earlier|yesterday|today)\b|\b(?:19|20)\d\d\b/i.test(words)) return date;
  if (date.date >= written.slice(0, date.date.length)) return date;
  if (/day\b/i.test(words) && !/\d/.test(words))
    return { ...date, date: moved(date.date, { unit: "weekday", day: weekdayOf(date.date), back: false }) ?? date.date };
  return /\p{L}{3}/u.test(words) && date.date.length > 4
    ? { ...date, date: `${Number(date.date.slice(0, 4)) + 1}${date.date.slice(4)}` }
    : date;
};

/** “B was suspended on Tuesday, eight days after C had told her”: so many days before the day of the main clause. */
export const setOff = ({ text, tokens }: Document, contact: FoundContact, date: DatedSpan): DatedSpan => {
  const between = text.slice(date.end, (tokens[contact.first] as Token).start);
  const off =
    date.date?.length === 10 ? /^,? (?:(?:and|just|only|about) )*(\p{L}+|\d+) (day|week)s? (after|before) [^,;:]*$/u.exec(between) : null;
  const shift =
    off &&
    relativeDays
      .map(({ pattern, shift: by }) => ({ by, match: pattern.exec(`${off[1]} ${off[2]}s ${off[3] === "after" ? "earlier" : "later"}`) }))
      .find(({ match }) => match !== null);
  if (!shift?.match || date.date === undefined) return date;
  const moves = shift.by(shift.match);
  const found = moved(date.date, moves);
  return found === undefined ? { start: date.start, end: date.end } : { ...date, date: found };
};

/** What is asked for lies ahead where the time stands behind it: “in May A invited B” tells when it was asked. */
const isAhead = ({ tokens }: Document, { status, last }: FoundContact, { start }: DatedSpan): boolean =>
  status === "planned" || (status === "requested" && start >= (tokens[last - 1] as Token).end);

const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

/** “USA Today” is no day. */
const withinName = (reading: Reading, sentence: number, date: DatedSpan): boolean =>
  (reading.mentions.bySentence[sentence] ?? []).some(
    (p) =>
      p.kind === "name" &&
      p.name !== undefined &&
      (reading.document.tokens[p.name.first] as Token).start < date.end &&
      date.start < (reading.document.tokens[p.name.last - 1] as Token).end &&
      p.referent !== undefined,
  );
