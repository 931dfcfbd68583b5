/** What is known of an article beside its words, checked: a wrong date in an archive is worse than none. */
import { parseDate } from "./dates.js";
import { languageTag } from "./language.js";
import { Refused } from "./refusals.js";
import type { Meta } from "./types.js";

const longest = { title: 1000, outlet: 300, byline: 1000 };

/** One line, without control characters and without the marks that turn a line's direction over (U+202D, U+202E). */
const oneLine = (value: string): string =>
  value
    .replace(/[\u202d\u202e]/gu, "")
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim();

/** A web address as it is kept: http or https, no user name and password, no fragment. Undefined where it is none. */
export function webAddress(value: string, base?: string): string | undefined {
  if (!URL.canParse(value.trim(), base)) return undefined;
  const url = new URL(value.trim(), base);
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  return url.href.length > 4000 ? undefined : url.href;
}

/** An ISO 8601 interval of two partial dates stays one. */
function dateOrInterval(value: string): string | undefined {
  const [from, to, more] = value.split("/").map((part) => (/^\d{4}(-\d{2}){0,2}$/.test(part) ? parseDate(part) : undefined));
  if (more === undefined && from !== undefined && to !== undefined) return from <= to ? `${from}/${to}` : undefined;
  return parseDate(value);
}

const readers: Record<keyof Meta, (value: string) => string | undefined> = {
  title: (value) => shortLine(value, longest.title),
  outlet: (value) => shortLine(value, longest.outlet),
  byline: (value) => shortLine(value, longest.byline),
  published: dateOrInterval,
  language: languageTag,
  url: (value) => webAddress(value),
};

const shortLine = (value: string, limit: number): string | undefined => {
  const line = oneLine(value);
  return line.length > limit ? undefined : line;
};

const wanted: Record<keyof Meta, string> = {
  title: `must be a line of at most ${longest.title} characters`,
  outlet: `must be a line of at most ${longest.outlet} characters`,
  byline: `must be a line of at most ${longest.byline} characters`,
  published: "is not a date that can be read in one way only",
  language: "names no language",
  url: "is not an http or https address without a user name",
};

const adviceFor: Partial<Record<keyof Meta, string>> = {
  published: "Write it as 2017-03-11, 2017-03 or 2017, or leave it out.",
  language: "Write its tag, such as en or pt-BR, or leave it out.",
  url: "Write the whole address, beginning with https://, or leave it out.",
};

export const metaKeys = Object.keys(readers) as (keyof Meta)[];

/**
 * The values of a header, a record or an option, in their kept form. Empty values are as absent ones.
 * @param nameOf how the reader of a refusal knows the field: `line 4 (Date)`, `--published`
 * @throws Refused `malformed` at the first value that is not understood: an article's date cannot be mended once it is
 *   on record, so it is not taken in without the one that its owner meant
 */
export function checkedMeta(values: Meta, nameOf: (key: keyof Meta) => string): Meta {
  const meta: Meta = {};
  for (const key of metaKeys) {
    const value = values[key];
    if (value === undefined || value.trim() === "") continue;
    const read = readers[key](value);
    if (read === undefined) throw new Refused("malformed", `${nameOf(key)} ${wanted[key]}: ${value.slice(0, 100)}`, adviceFor[key]);
    if (read !== "") meta[key] = read;
  }
  return meta;
}

/** The values that a page states, in their kept form; what is not understood is as absent: a page is nobody's to mend. */
export function lenientMeta(values: Meta): Meta {
  const meta: Meta = {};
  for (const key of metaKeys) {
    const value = values[key];
    const read = value === undefined ? undefined : readers[key](value);
    if (read !== undefined && read !== "") meta[key] = read;
  }
  return meta;
}
