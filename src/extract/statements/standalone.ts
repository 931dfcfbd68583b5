import type { Span } from "../text/sentences.js";
import type { FoundStatement, Reading } from "./model.js";

/** Quotations of fewer words that nobody is said to have spoken are names of things or doubts, not statements. */
const FEWEST_WORDS = 5;

/**
 * Quotations that no verb has claimed: the further sentences of a quoted speech go to the statement before them in the
 * paragraph (“…,” said X. “…”), a continued paragraph too; others stand alone, without a source on the page.
 */
export const claimLooseQuotes = (reading: Reading, found: FoundStatement[]): FoundStatement[] => {
  const { quotes, paragraphs, text } = reading.document;
  const outer = found.filter((s) => s.level < 0).sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const alone: FoundStatement[] = [];
  let p = 0;
  for (const quote of quotes) {
    while (p < paragraphs.length - 1 && (paragraphs[p] as Span).end <= quote.start) p++;
    if (outer.some((s) => s.content.some((piece) => piece.start < quote.end && quote.start < piece.end))) continue;
    const before = nearest(outer, quote.start);
    const sameParagraph = before !== undefined && end(before) >= (paragraphs[p]?.start ?? 0);
    const between = before ? text.slice(end(before), quote.start) : "";
    if (before && ((sameParagraph && /^[\s.,;:!?"”»'’—–-]*$/.test(between)) || quote.continues)) {
      before.content.push({ start: quote.start, end: quote.end });
      continue;
    }
    if (words(reading, quote) < FEWEST_WORDS || !standsAlone(reading, quote)) continue;
    const loose: FoundStatement = { content: [{ start: quote.start, end: quote.end }], cue: [], source: [], verb: "", level: -1 };
    if (before?.speaker && sameParagraph && before.verb !== "") loose.speaker = before.speaker;
    alone.push(loose);
    outer.push(loose);
    outer.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  }
  return [...found, ...alone];
};

const end = (statement: FoundStatement): number =>
  Math.max(...[...statement.content, ...statement.cue, ...statement.source].map((s) => s.end));

/** The last statement that is over before `at`. */
const nearest = (statements: readonly FoundStatement[], at: number): FoundStatement | undefined => {
  let best: FoundStatement | undefined;
  for (const statement of statements.slice(-60))
    if (end(statement) <= at && (best === undefined || end(statement) > end(best))) best = statement;
  return best;
};

const words = (reading: Reading, quote: Span): number =>
  (reading.document.text.slice(quote.start, Math.min(quote.end, quote.start + 200)).match(/\p{L}+/gu) ?? []).length;

/** It begins after a stop or at the start of its paragraph: it is a sentence of its own. */
const standsAlone = (reading: Reading, quote: Span): boolean => {
  const before = reading.document.text.slice(Math.max(0, quote.start - 12), quote.start).trimEnd();
  const first = reading.document.text.slice(quote.start + 1, quote.start + 3);
  return (before === "" || /[.!?:\n”"]$/.test(before)) && /\p{Lu}/u.test(first);
};
