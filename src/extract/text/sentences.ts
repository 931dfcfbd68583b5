import { abbreviations, mayEndSentence, sentenceOpeners } from "../language/en/abbreviations.js";

/** A half-open range of UTF-16 indexes. */
export interface Span {
  start: number;
  end: number;
}

/** Longer runs without an end are cut, so that work a sentence stays bounded. */
const LONGEST = 3000;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The lines of a text that hold something: its paragraphs. */
export const paragraphsOf = (text: string): Span[] => {
  const found: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const span = trimmed(text, { start: from, end: to });
    if (span) found.push(span);
    from = to + 1;
  }
  return found;
};

/**
 * Sentences of one paragraph: the boundaries of Unicode Annex 29 (`Intl.Segmenter`), less those after abbreviations
 * and initials, which the annex does not know.
 */
export const sentencesOf = (text: string, paragraph: Span): Span[] => {
  const sentences: Span[] = [];
  for (const chunk of chunks(text, paragraph)) {
    let open: Span | undefined;
    for (const { start, end } of segmentsOf(text, chunk)) {
      if (open) open.end = end;
      else open = { start, end };
      if (endsHere(text, open, end)) {
        push(text, open, sentences);
        open = undefined;
      }
    }
    if (open) push(text, open, sentences);
  }
  return sentences;
};

/** A full stop behind a word, before a small letter. */
const stopBeforeSmall = /(?<=[\p{Ll}\p{N})\]]\.\s+)(?=\p{Ll})/u;

/**
 * The segments of the annex, cut further where a full stop stands before a small letter: scanning and translation lose
 * capitals, of names above all. Not after other marks nor a closing quotation mark: “Why?” he asked.
 */
function* segmentsOf(text: string, chunk: Span): Generator<Span> {
  for (const { segment, index } of segmenter.segment(text.slice(chunk.start, chunk.end))) {
    let start = chunk.start + index;
    for (const piece of segment.split(stopBeforeSmall)) {
      yield { start, end: start + piece.length };
      start += piece.length;
    }
  }
}

/** The segmenter is given bounded pieces: it is not linear on a line of a megabyte. */
function* chunks(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  while (paragraph.end - start > 4 * LONGEST) {
    const cut = cutBefore(text, start, start + 4 * LONGEST, text.slice(start, start + 4 * LONGEST).includes(". ") ? ". " : " ");
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end: paragraph.end };
}

const endsHere = (text: string, open: Span, end: number): boolean => {
  if (end - open.start > LONGEST) return true;
  const before = text.slice(Math.max(open.start, end - 24), end).trimEnd();
  if (/[?!]["”’']$/.test(before) && /^\s*\p{Ll}/u.test(text.slice(end, end + 8))) return false;
  const last = /(?:^|[\s(“"'‘«—–-])((?:\p{L}+\.)*\p{L}+)\.$/u.exec(before)?.[1];
  if (last === undefined) return true;
  const next = /^[\s"“'‘(]*([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 24))?.[1] ?? "";
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(last) && (last !== "I" || /\p{Lu}\p{Ll}+ I\.$/u.test(before)))
    return mayEndSentence.has(last) && sentenceOpeners.has(next);
  if (!abbreviations.has(last)) return true;
  return mayEndSentence.has(last) && sentenceOpeners.has(next);
};

const push = (text: string, span: Span, into: Span[]): void => {
  const clean = trimmed(text, span);
  if (clean === undefined) return;
  let { start } = clean;
  while (clean.end - start > LONGEST) {
    const cut = cutBefore(text, start, start + LONGEST, " ");
    into.push({ start, end: cut });
    start = cut;
  }
  into.push({ start, end: clean.end });
};

/** The place behind the last `mark` between two places, or the farther of them. */
const cutBefore = (text: string, from: number, to: number, mark: string): number => {
  const found = text.slice(from, to).lastIndexOf(mark);
  return found > 0 ? from + found + mark.length : to;
};

const trimmed = (text: string, span: Span): Span | undefined => {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : undefined;
};
