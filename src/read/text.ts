/** Plain text: an optional header block, then the body as it stands. */
import { parseDateline } from "./dateline.js";
import { checkedMeta } from "./meta.js";
import { Refused } from "./refusals.js";
import type { Draft, Meta } from "./types.js";

/** The keys of the header block, and what each fills. */
export const headerKeys: Record<string, keyof Meta> = {
  title: "title",
  outlet: "outlet",
  byline: "byline",
  date: "published",
  language: "language",
  url: "url",
};
/** As `--published` and other tools call it: understood within a block, though pages print it over texts that have none. */
const otherKeys: Record<string, keyof Meta> = { published: "published" };
const keyOf = (word: string | undefined): keyof Meta | undefined => {
  const lower = word?.toLowerCase() ?? "";
  return headerKeys[lower] ?? otherKeys[lower];
};
const lineWith = (keys: object): RegExp => new RegExp(`^(${Object.keys(keys).join("|")})[ \\t]*:[ \\t]*(.*)$`, "i");
const firstLine = lineWith(headerKeys);
const headerLine = lineWith({ ...headerKeys, ...otherKeys });

/**
 * A body in its kept form: line ends are `\n`, blank lines before and white space after are gone, and nothing else is
 * touched: every character has to be found again by who counts offsets in the file.
 */
export const cleanBody = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .replace(/\s+$/, "");

/**
 * The header block at the top of `lines`, ended by a blank line.
 * @throws Refused `malformed` where a line of the block is no `Key: value`, a key stands twice, or a value is not understood
 */
function parseHeader(lines: readonly string[]): Meta {
  const values: Meta = {};
  const lineOf = new Map<keyof Meta, number>();
  lines.forEach((line, i) => {
    const found = headerLine.exec(line);
    const key = keyOf(found?.[1]);
    if (found === null || key === undefined) {
      throw new Refused(
        "malformed",
        `line ${i + 1} of the header block is not one of Title, Outlet, Byline, Date, Language, URL: ${line.slice(0, 60)}`,
        "Put a blank line between the header block and the text, or take the line out.",
      );
    }
    if (lineOf.has(key)) throw new Refused("malformed", `line ${i + 1} of the header block repeats ${found[1]}`, "Keep one of the two.");
    lineOf.set(key, i + 1);
    values[key] = found[2] ?? "";
  });
  return checkedMeta(values, (key) => `line ${lineOf.get(key)} of the header block`);
}

const longestTitle = 150;
/** An abbreviation may end a headline; a full stop after a word ends a sentence. */
const endsAsSentence = (line: string): boolean => /[.;:,…]["'”’»)]*$/.test(line) && !/(?:^|[\s.])\p{Lu}\.$/u.test(line);

/** Are Most of Its Longer Words Capitalised? Then even a full stop does not make it running text. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.8;
}

/** Text broken at a width, as in mail: then its first line is a piece of a sentence. */
function isWrapped(first: string, second: string): boolean {
  return /^\p{Ll}/u.test(second) || (first.length >= 55 && second.length >= 45 && first.length <= 90 && second.length <= 90);
}

/**
 * The title of a text without a header: its first line, where it is short and not a sentence of running text, and
 * something follows it. It stays in the body.
 */
export function titleOf(body: string): string | undefined {
  const [first = "", second = "", ...rest] = body.split("\n", 40);
  const line = first.trim();
  if (line === "" || line.length > longestTitle || !/\p{L}/u.test(line)) return undefined;
  if (second.trim() === "" ? !rest.some((other) => other.trim() !== "") : isWrapped(line, second.trim())) return undefined;
  if (parseDateline(line) !== undefined) return undefined;
  return endsAsSentence(line) && !isTitleCase(line) ? undefined : line;
}

/**
 * A text as a draft. Where its first line is such a key (`Title: …`), the lines up to the first blank one are the header
 * block; otherwise all is body. A byline alone is no block: it is taken, and left where it is.
 * @param text line ends of any kind
 * @throws Refused `malformed` for a header block that is not understood
 */
export function readPlainText(text: string): Draft {
  const body = cleanBody(text);
  if (!firstLine.test(body.slice(0, body.indexOf("\n") < 0 ? undefined : body.indexOf("\n")))) return { body, title: titleOf(body) };
  const lines = body.split("\n");
  const blank = lines.findIndex((line) => line.trim() === "");
  const end = blank < 0 ? lines.length : blank;
  const meta = parseHeader(lines.slice(0, end));
  // "Byline: Ann Example" over a text is how some pages print it: alone it is no header block, and stays in the body
  if (Object.keys(meta).join() === "byline") return { ...meta, body };
  return { ...meta, body: cleanBody(lines.slice(end).join("\n")) };
}
