import { cues } from "../language/en/cues.js";
import type { Phrase } from "../mentions/model.js";
import type { ReadStatement } from "../reader/read.js";
import { type Document, tokenAt } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { FoundStatement, Reading } from "./model.js";

/** The model's statements as the finders give theirs: with the verb of the cue and the referent of the source. */
export const statementsFromReader = (reading: Reading, read: readonly ReadStatement[]): FoundStatement[] =>
  read.map((statement) => {
    const spans = (ranges: readonly (readonly [number, number])[]) => ranges.map(([a, b]) => spanOf(reading.document, a, b));
    const source = spans(statement.source);
    const cue = spans(statement.cue);
    const found: FoundStatement = { content: spans(statement.content), cue, source, verb: verbOf(reading.document, cue), level: -1 };
    const speaker = source.map((span) => phraseOf(reading, span)?.referent).find((referent) => referent !== undefined);
    if (speaker !== undefined) found.speaker = speaker;
    return found;
  });

/** Code points to UTF-16 indexes. */
const spanOf = (document: Document, start: number, end: number): Span => ({
  start: document.points.toUtf16(start),
  end: document.points.toUtf16(end),
});

/** Base form of the first verb of attribution in a cue; the cue's own words where the tables know none. */
const verbOf = (document: Document, cue: readonly Span[]): string => {
  const words = cue.flatMap((span) => document.text.slice(span.start, span.end).toLowerCase().split(/\s+/));
  for (const word of words) {
    const known = cues.get(word);
    if (known !== undefined) return known.verb;
  }
  return words.join(" ");
};

/** The phrase that a source is or begins with: the widest with a referent that lies within it, the first of equals. */
const phraseOf = (reading: Reading, span: Span): Phrase | undefined => {
  const { document } = reading;
  const first = tokenAt(document, span.start);
  let last = first;
  while (last < document.tokens.length && (document.tokens[last]?.start ?? span.end) < span.end) last++;
  const inside = reading.phrases.within(first, last).filter((p) => p.referent !== undefined && !p.possessive);
  const leading = inside.filter((p) => p.first === Math.min(...inside.map((q) => q.first)));
  return leading.sort((a, b) => b.last - a.last)[0];
};
