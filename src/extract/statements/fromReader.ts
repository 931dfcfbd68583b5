import { comingToLight, cues, knownThings } from "../language/en/cues.js";
import type { Phrase } from "../mentions/model.js";
import type { ReadStatement } from "../reader/reading.js";
import { type Document, tokenAt } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { FoundStatement, Reading } from "./model.js";

/** The model's statements as the finders give theirs: with the verb of the cue and the referent of the source. */
export const statementsFromReader = (reading: Reading, read: readonly ReadStatement[]): FoundStatement[] =>
  read.flatMap((statement) => {
    const spans = (ranges: readonly (readonly [number, number])[]) => ranges.map(([a, b]) => spanOf(reading.document, a, b));
    const cue = spans(statement.cue);
    const source = spans(statement.source)
      .map((span) => withoutCommas(reading.document, span))
      .filter((span) => !isKnownThing(reading, span, cue));
    const content = spans(statement.content).flatMap((piece) => byParagraph(reading.document, withMarks(reading.document, piece)));
    if (namesTopic(reading.document, cue)) return [];
    const found: FoundStatement = { content, cue, source, verb: verbOf(reading.document, cue), level: -1 };
    const speaker = source.map((span) => speakerIn(reading, span)).find((referent) => referent !== undefined);
    if (speaker !== undefined) found.speaker = speaker;
    return [found];
  });

/** Code points to UTF-16 indexes. */
const spanOf = (document: Document, start: number, end: number): Span => ({
  start: document.points.toUtf16(start),
  end: document.points.toUtf16(end),
});

/** A source without the comma or dash that sets it off, which the model sometimes takes in. */
const withoutCommas = (document: Document, span: Span): Span => {
  const words = document.text.slice(span.start, span.end);
  const bare = words.replace(/[\s,;:—–-]+$/u, "");
  const start = span.end - words.replace(/^[\s,;:—–-]+/u, "").length;
  return bare === "" ? span : { start, end: span.start + bare.length };
};

/** A piece with the quotation marks that close about it: the model marks the words between them. */
const withMarks = (document: Document, piece: Span): Span => {
  let { start, end } = piece;
  for (const quote of document.quotes) {
    if (quote.start >= piece.end) break;
    if (quote.end <= piece.start) continue;
    if (quote.start < start && wordless(document, quote.start, start)) start = quote.start;
    if (quote.end > end && wordless(document, end, quote.end)) end = quote.end;
  }
  return { start, end };
};

/** A piece cut at the ends of paragraphs. */
const byParagraph = (document: Document, { start, end }: Span): Span[] =>
  document.paragraphs
    .filter((paragraph) => paragraph.start < end && start < paragraph.end)
    .map((paragraph) => ({ start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) }));

const wordless = (document: Document, from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(document.text.slice(from, to));

/** “information about”, “not about”: what follows is what is spoken of, and not what somebody says. */
const namesTopic = (document: Document, cue: readonly Span[]): boolean => {
  const words = wordsOf(document, cue);
  return words.at(-1) === "about" && !words.some((word) => cues.has(word));
};

/** “Details surfaced that …”, “word came that …”: what became known, and nobody who says it. */
const isKnownThing = (reading: Reading, source: Span, cue: readonly Span[]): boolean => {
  const words = wordsOf(reading.document, cue);
  const surfaces = words.some((word) => comingToLight.has(word)) && !words.some((word) => cues.has(word));
  return (surfaces || knownThings.has(wordsOf(reading.document, [source]).at(-1) ?? "")) && speakerIn(reading, source) === undefined;
};

const wordsOf = (document: Document, cue: readonly Span[]): string[] =>
  cue.flatMap((span) => document.text.slice(span.start, span.end).toLowerCase().split(/\s+/));

/** Base form of the first verb of attribution in a cue; the cue's own words where the tables know none. */
const verbOf = (document: Document, cue: readonly Span[]): string => {
  const words = wordsOf(document, cue);
  for (const word of words) {
    const known = cues.get(word);
    if (known !== undefined) return known.verb;
  }
  return words.join(" ");
};

/**
 * Who a source is: the referent of the phrase that it begins with, the widest one; where that is an office or a group, the
 * person whom the source goes on to name (“the White House spokesman, Josh Berg”).
 */
const speakerIn = (reading: Reading, span: Span): Phrase["referent"] => {
  const { document } = reading;
  const first = tokenAt(document, span.start);
  let last = first;
  while (last < document.tokens.length && (document.tokens[last]?.start ?? span.end) < span.end) last++;
  if (last === first + 1 && /^(?:who|which|that)$/.test(document.tokens[first]?.lower ?? "")) return antecedent(reading, first);
  const inside = reading.phrases.within(first, last).filter((p) => p.referent !== undefined && !p.possessive);
  const opening = Math.min(...inside.map((p) => p.first));
  const leading = inside.filter((p) => p.first === opening).sort((a, b) => b.last - a.last)[0];
  if (leading === undefined || leading.kind === "name" || leading.kind === "pronoun") return leading?.referent;
  const named = inside.find((p) => p.kind === "name" && p.referent?.type === "person" && apposed(document, leading, p));
  return (named ?? leading).referent;
};

/** Of whom a relative clause speaks: whose phrase ends right before it, or before its comma. */
const antecedent = ({ document, phrases }: Reading, at: number): Phrase["referent"] => {
  const { referent } = phrases.ending(document.tokens[at - 1]?.text === "," ? at - 1 : at) ?? {};
  return referent ?? phrases.starting(at)?.referent;
};

/** The name ends the phrase, or stands behind it with no more than a comma between. */
const apposed = (document: Document, phrase: Phrase, name: Phrase): boolean =>
  name.last === phrase.last || name.first === phrase.last || (name.first === phrase.last + 1 && document.tokens[phrase.last]?.text === ",");
