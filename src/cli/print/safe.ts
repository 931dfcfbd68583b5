/**
 * Text from outside on a terminal. A terminal obeys control characters, so an article could move the cursor, retitle the
 * window, or show words in another order than they stand (Boucher and Anderson 2021, "Trojan Source",
 * CVE-2021-42574). They are shown, never obeyed.
 */

/** Controls (C0, DEL, C1), bidirectional controls, line and paragraph separators, and tag characters. */
const dangerous = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u{e0000}-\u{e007f}]/gu;

const codePoint = (character: string): number => character.codePointAt(0) as number;

/** C0 and DEL have pictures of their own in Unicode (U+2400 to U+2421); the rest is shown by number. */
const picture = (character: string): string => {
  const code = codePoint(character);
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
};

/** A text as one line: line breaks, tabs and runs of white space become one space, controls become visible. */
export const safeLine = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r \u2028\u2029]+/g, " ")
    .replace(dangerous, picture)
    .trim();

/** A text of several lines: line breaks stay, everything else as in `safeLine`. */
export const safeText = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(safeLine)
    .join("\n");

/** UTF-16 units as `\uXXXX`, as JSON wants them. */
const jsonEscape = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");

/**
 * A value as one line of JSON. `JSON.stringify` escapes C0 controls only; C1 and bidirectional controls are escaped too,
 * so that the line is harmless on a terminal and the value is still the same for any parser.
 */
export const jsonLine = (value: unknown): string => JSON.stringify(value).replace(dangerous, jsonEscape);
