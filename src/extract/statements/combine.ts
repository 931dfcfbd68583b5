import { accordingTo, speechVerbs } from "../language/en/cues.js";
import { stanceVerbs } from "../language/en/stance.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import { type SpanIndex, spanIndex } from "../text/spans.js";
import type { FoundStatement } from "./model.js";
import { ownContents } from "./own.js";

/** Statements by the form of paragraphs. */
export interface FormedStatements {
  /** whose form leaves no doubt: turns of a transcript, signed quotations */
  plain: readonly FoundStatement[];
  /** which stand only where the reader sees nothing, or the same */
  likely: readonly FoundStatement[];
}

/**
 * The reader's statements, less what is not their source's own, with what the tables have and it left out or cannot give: what
 * somebody identified says by a plain verb of speech, be it within another content (the reader's do not overlap) or where it read no word; denials; further
 * quotations of one and the same cue; lines of dialogue and announced paragraphs. Whatever else the tables alone find is left
 * out: on PolNeAR's dev part it is wrong more often than right.
 */
export const combined = (
  document: Document,
  reader: readonly FoundStatement[],
  tabled: readonly FoundStatement[],
  formed: FormedStatements,
): FoundStatement[] => {
  const read = ownContents(document, reader, tabled);
  const contents = spanIndex(read.flatMap((s) => s.content.map((span) => ({ span, value: s }))));
  const cues = spanIndex(read.flatMap((s) => s.cue.map((span) => ({ span, value: s }))));
  const untouched = (s: FoundStatement) => !s.content.some((piece) => contents.touches(piece));
  const added = tabled.filter((s) => {
    if (untouched(s) && stanceVerbs.get(s.verb) === "denies") return true;
    if (!tellsOfSpeech(s.verb) || s.speaker === undefined) return false;
    return untouched(s) || contents.holding(s.content[0] as Span).some((outer) => holds(outer, s));
  });
  const [replaced, whole] = byWholeParagraphs(read, formed.likely, untouched);
  const kept = withFurtherQuotations(document, read, tabled, contents, cues).filter((_, n) => !replaced.has(n));
  return [...withinForms([...kept, ...added, ...whole], formed.plain), ...formed.plain];
};

/**
 * Statements where the form of paragraphs tells whose words they are: what is said within one of these is cut to it,
 * what is said outside loses its pieces there, and what gives these words to the same or to nobody is left out.
 */
const withinForms = (found: readonly FoundStatement[], plain: readonly FoundStatement[]): FoundStatement[] => {
  if (plain.length === 0) return [...found];
  const words = spanIndex(plain.flatMap((s) => s.content.map((span) => ({ span, value: s }))));
  return found.flatMap((s) => {
    const cue = s.cue[0] ?? s.source[0];
    const around = cue === undefined ? undefined : words.holding(cue)[0];
    const content = s.content.filter((piece) =>
      around === undefined ? !words.touches(piece) : around.content.some((o) => o.start <= piece.start && piece.end <= o.end),
    );
    return content.length === 0 ? [] : [{ ...s, content }];
  });
};

/**
 * A paragraph that a colon gives to somebody is theirs whole: it stands for what the reader took of it under the same cue.
 * Gives the numbers of the statements that it replaces, and the paragraphs.
 */
const byWholeParagraphs = (
  read: readonly FoundStatement[],
  formed: readonly FoundStatement[],
  untouched: (s: FoundStatement) => boolean,
): [replaced: ReadonlySet<number>, whole: FoundStatement[]] => {
  const replaced = new Set<number>();
  const whole = formed.filter((paragraph) => {
    if (untouched(paragraph)) return true;
    const parts = [...read.keys()].filter((n) => isPart(read[n] as FoundStatement, paragraph));
    for (const n of parts) replaced.add(n);
    return parts.length > 0;
  });
  return [replaced, whole];
};

const isPart = (part: FoundStatement, whole: FoundStatement): boolean =>
  part.content.every((piece) => whole.content.some((o) => o.start <= piece.start && piece.end <= o.end)) &&
  part.cue.some((cue) => whole.cue.some((o) => o.start < cue.end && cue.start < o.end));

const withFurtherQuotations = (
  document: Document,
  read: readonly FoundStatement[],
  tabled: readonly FoundStatement[],
  contents: SpanIndex<FoundStatement>,
  cues: SpanIndex<FoundStatement>,
): FoundStatement[] => {
  const further = new Map<FoundStatement, Span[]>();
  for (const { content, cue } of tabled) {
    const same = cue[0] && cues.holding(cue[0])[0];
    if (same === undefined || !content.some((piece) => contents.touches(piece))) continue;
    const missing = content.filter((piece) => !contents.touches(piece) && document.quotes.some((quote) => quote.start === piece.start));
    further.set(same, [...(further.get(same) ?? []), ...missing]);
  }
  return read.map((s) => {
    const missing = further.get(s);
    return missing === undefined ? s : { ...s, content: [...s.content, ...missing].sort((a, b) => a.start - b.start) };
  });
};

const tellsOfSpeech = (verb: string): boolean => speechVerbs.has(verb) || accordingTo.includes(verb);

/** The inner one stands with its cue and its source in the outer one's content, and is somebody else's. */
const holds = (outer: FoundStatement, inner: FoundStatement): boolean =>
  outer.speaker !== inner.speaker &&
  inner.cue.length > 0 &&
  inner.source.length > 0 &&
  [...inner.content, ...inner.cue, ...inner.source].every((piece) =>
    outer.content.some((o) => o.start <= piece.start && piece.end <= o.end),
  );
