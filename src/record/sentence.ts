/** The sentence in which words stand, for showing them in context and for finding them by the words beside them. */
import type { CodePointText, Range } from "../vocabulary/codepoints.js";

/** A half-open range of UTF-16 units. */
export interface Span {
  from: number;
  to: number;
}

/** How long a passage is at most, in UTF-16 units. */
const width = 280;

/** The sentence around a find, kept within its paragraph and `width`; never cut within a surrogate pair. */
export const sentenceAround = (body: string, { from, to }: Span): Span => {
  const before = body.slice(Math.max(0, from - width / 2), from);
  const after = body.slice(to, to + width / 2);
  const start = /(?:[.!?…]["”»]?\s+|\n)(?=[^\n]*$)(?![\s\S]*[.!?…]["”»]?\s)/u.exec(before);
  const stop = /[.!?…]["”»]?(?=\s|$)|\n/u.exec(after);
  let left = start === null ? from - before.length : from - before.length + start.index + start[0].length;
  let right = stop === null ? to + after.length : to + stop.index + (stop[0] === "\n" ? 0 : stop[0].length);
  if (/[\udc00-\udfff]/.test(body[left] ?? "")) left++;
  if (/[\udc00-\udfff]/.test(body[right] ?? "")) right++;
  // cut by its length and not at its end: between words
  if (start === null && left > 0) while (left < from && /\S/.test(body[left - 1] ?? "")) left++;
  if (stop === null && right < body.length) while (right > to && /\S/.test(body[right] ?? "")) right--;
  while (right > to && /\s/.test(body[right - 1] ?? "")) right--;
  while (left < from && /\s/.test(body[left] ?? "")) left++;
  return { from: left, to: right };
};

/** The same for a range of code points. */
export const sentenceOf = (body: CodePointText, [start, end]: Range): Range => {
  const { from, to } = sentenceAround(body.text, { from: body.toUtf16(start), to: body.toUtf16(end) });
  return [body.toCodePoint(from), body.toCodePoint(to)];
};
