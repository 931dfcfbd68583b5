import type { CodePointText } from "../../../src/vocabulary/codepoints.js";

/** Words with what stands before and after them on the same line. */
export interface Context {
  before: string;
  words: string;
  after: string;
}

/**
 * The words at `[start, end)` in their line, with up to `reach` code points on either side, cut between words; an ellipsis
 * stands where something was cut off.
 */
export const around = (text: CodePointText, start: number, end: number, reach = 160): Context => {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const lineBefore = before.slice(before.lastIndexOf("\n") + 1);
  const lineAfter = after.split("\n", 1)[0] ?? "";
  const cutBefore = lineBefore.length === before.length && start > reach;
  const cutAfter = lineAfter.length === after.length && end + reach < text.length;
  return {
    before: cutBefore ? `… ${lineBefore.replace(/^\S*\s+/, "")}` : lineBefore,
    words: text.slice(start, end),
    after: cutAfter ? `${lineAfter.replace(/\s+\S*$/, "")} …` : lineAfter,
  };
};

/** A piece of a line: whether it is of the words that it is shown for. */
export interface LinePiece {
  start: number;
  text: string;
  marked: boolean;
}

/** Pieces so near to each other that one context holds them all are shown together, in the order of the text. */
export const together = <T extends { article: string; start: number; end: number }>(pieces: readonly T[], near = 160): T[][] => {
  const groups: T[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.article.localeCompare(b.article) || a.start - b.start)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && last.article === piece.article && piece.start >= last.end && piece.start - last.end <= near) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
};

/** The line around several pieces, which do not overlap, cut into what is marked and what is not. */
export const lineOf = (text: CodePointText, pieces: readonly { start: number; end: number }[]): LinePiece[] => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const { before, after } = around(text, first.start, last.end);
  const line: LinePiece[] = [{ start: -1, text: before, marked: false }];
  pieces.forEach(({ start, end }, i) => {
    const from = pieces[i - 1]?.end ?? start;
    if (start > from) line.push({ start: from, text: text.slice(from, start), marked: false });
    line.push({ start, text: text.slice(start, end), marked: true });
  });
  return [...line, { start: last.end, text: after, marked: false }];
};
