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
