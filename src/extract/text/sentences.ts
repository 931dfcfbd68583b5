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
    for (const { segment, index } of segmenter.segment(text.slice(chunk.start, chunk.end))) {
      const end = chunk.start + index + segment.length;
      if (open) open.end = end;
      else open = { start: chunk.start + index, end };
      if (endsHere(text, open, end)) {
        push(text, open, sentences);
        open = undefined;
      }
    }
    if (open) push(text, open, sentences);
  }
  return sentences;
};

/** The segmenter is given bounded pieces: it is not linear on a line of a megabyte. */
function* chunks(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  while (paragraph.end - start > 4 * LONGEST) {
    const dot = text.lastIndexOf(". ", start + 4 * LONGEST);
    const blank = text.lastIndexOf(" ", start + 4 * LONGEST);
    const cut = dot > start ? dot + 2 : blank > start ? blank + 1 : start + 4 * LONGEST;
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end: paragraph.end };
}

const endsHere = (text: string, open: Span, end: number): boolean => {
  if (end - open.start > LONGEST) return true;
  const before = text.slice(Math.max(open.start, end - 24), end).trimEnd();
  const last = /(?:^|[\s(“"'‘«—–-])((?:\p{L}+\.)*\p{L}+)\.$/u.exec(before)?.[1];
  if (last === undefined) return true;
  const next = /^[\s"“'‘(]*([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 24))?.[1] ?? "";
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(last) && last !== "I") return mayEndSentence.has(last) && sentenceOpeners.has(next);
  if (!abbreviations.has(last)) return true;
  return mayEndSentence.has(last) && sentenceOpeners.has(next);
};

const push = (text: string, span: Span, into: Span[]): void => {
  const clean = trimmed(text, span);
  if (clean) into.push(clean);
};

const trimmed = (text: string, span: Span): Span | undefined => {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : undefined;
};
