/**
 * Datelines: "Moscow. March 11. INTERFAX.RU —", "WASHINGTON (Reuters) —", "LONDON, Jan 5 (AP) -", "MOSCOW, March 3 /TASS/.".
 *
 * A line is read from its start: place, then day and agency in any order, then what closes it. It is a dateline only
 * where enough of that speaks for it; a name before a dash is none.
 */
import { CodePointText } from "../vocabulary/codepoints.js";
import { agencies, months, notPlaces } from "./dateline-tables.js";
import { isDay } from "./dates.js";

export interface Dateline {
  /** code points of the text; the closing dash or stop is within, the white space after it is not */
  start: number;
  end: number;
  /** as printed */
  place?: string;
  /** as printed, without brackets */
  agency?: string;
  /** `--03-11`: month and day without a year (ISO 8601:1988 truncated form) */
  day?: string;
  /** the whole date, only where the dateline itself prints the year */
  date?: string;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const month = months.map(([pattern]) => pattern).join("|");
const weekday = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
const knownAgency = longestFirst(agencies);
const notHere = `(?!(?:${month}|${weekday})(?!\\p{L}))`;
const capitals = `(?:ST|MT|FT)\\.|\\p{Lu}[\\p{Lu}'’]+(?:\\.\\p{Lu}+)*`;
const titled = `(?:St|Mt|Ft)\\.|\\p{Lu}[\\p{L}'’]+`;
const linking = "(?:[ ](?:de|del|do|da|la|las|los|of|on|upon|am|sur|en|al|el)(?=[ ]))?";
const placeOf = (word: string): string => `${notHere}(?:${word})(?:${linking}[ /-]${notHere}(?:${word})){0,3}`;
const region = `${notHere}(?:\\p{Lu}[\\p{L}]+(?:\\.(?=\\s*[,(\\u2010-\\u2015-]))?|(?:\\p{Lu}\\.){2}|W\\.Va\\.)`;
const withRegion = `(?:,[ ]${region}(?:[ ]${region}){0,2})?`;

const sticky = (pattern: string, flags = ""): RegExp => new RegExp(pattern, `uy${flags}`);
const patterns = {
  capitalPlace: sticky(`(${placeOf(capitals)}(?![\\p{L}\\p{M}])${withRegion})`),
  titledPlace: sticky(`(${placeOf(titled)}(?!\\p{M})${withRegion})`),
  between: sticky(`\\s*[.,;]?\\s*(?:${weekday}[,.]?\\s+)?`),
  monthFirst: sticky(`(${month})(?![\\p{L}])\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4})(?!\\d))?`, "i"),
  dayFirst: sticky(`(\\d{1,2})\\s+(${month})(?![\\p{L}])(?:,?\\s+(\\d{4})(?!\\d))?`, "i"),
  bracketed: sticky("\\(([\\p{L}][\\p{L}\\p{N} .&/'’-]{0,39})\\)"),
  slashed: sticky("/([\\p{L}][\\p{L}\\p{N} .&'’-]{0,39})/"),
  bare: sticky(`(${knownAgency})(?![\\p{L}\\p{N}])`, "i"),
  dash: sticky("\\s*[\\u2012-\\u2015]|\\s+--?(?=\\s)"),
  dashAfterBracket: sticky("\\s*(?:[\\u2012-\\u2015]|--?)"),
  stop: sticky("\\s*[.:]"),
};

const known = new Set(agencies.map((name) => name.toLowerCase()));
const never = new Set(notPlaces);
const monthNumbers = months.map(([pattern, number]) => [new RegExp(`^(?:${pattern})$`, "iu"), number] as const);

/** Reads one piece after another off the beginning of a line. */
class Reader {
  at = 0;
  constructor(readonly line: string) {}
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.line);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }
}

interface Pieces {
  place?: string;
  inCapitals: boolean;
  agency?: string;
  agencyForm?: "bracketed" | "slashed" | "bare";
  month?: number;
  day?: number;
  year?: number;
}

const isKnown = (agency: string | undefined): boolean => agency !== undefined && known.has(agency.toLowerCase());

function takePlace(reader: Reader, pieces: Pieces): void {
  const capital = reader.take(patterns.capitalPlace);
  const place = (capital ?? reader.take(patterns.titledPlace))?.[1];
  if (place === undefined || isKnown(place)) {
    reader.at = 0;
    return;
  }
  pieces.place = place;
  pieces.inCapitals = capital !== null;
}

function takeDay(reader: Reader, pieces: Pieces): boolean {
  const monthFirst = reader.take(patterns.monthFirst);
  const found = monthFirst ?? reader.take(patterns.dayFirst);
  if (found === null) return false;
  const [name, day] = monthFirst ? [found[1], found[2]] : [found[2], found[1]];
  pieces.month = monthNumbers.find(([pattern]) => pattern.test(name ?? ""))?.[1];
  pieces.day = Number(day);
  if (found[3] !== undefined) pieces.year = Number(found[3]);
  return true;
}

function takeAgency(reader: Reader, pieces: Pieces): boolean {
  for (const form of ["bracketed", "slashed", "bare"] as const) {
    const found = reader.take(patterns[form]);
    if (found === null) continue;
    pieces.agency = found[1];
    pieces.agencyForm = form;
    return true;
  }
  return false;
}

/** Does what was read, and what closes it, make a dateline? Moves the reader past the closing dash or stop. */
function closes(reader: Reader, pieces: Pieces): boolean {
  const { place, inCapitals, agency, agencyForm } = pieces;
  if (agencyForm === "slashed") {
    const closed = (reader.take(patterns.dash) ?? reader.take(patterns.stop)) !== null;
    return closed || isKnown(agency);
  }
  const dash = reader.take(agencyForm === "bracketed" ? patterns.dashAfterBracket : patterns.dash) !== null;
  if (agencyForm === "bracketed") return isKnown(agency) ? dash || place !== undefined : dash && place !== undefined && inCapitals;
  if (agencyForm === "bare") return dash;
  if (!dash || place === undefined || never.has(place)) return false;
  if (pieces.day === undefined) return inCapitals && place.length > 2;
  // "MOSCOW, March 3 — RIA Novosti. The minister …": the agency may follow the dash
  const before = reader.at;
  reader.take(patterns.between);
  const after = reader.take(patterns.bare);
  if (after !== null && reader.take(patterns.stop) !== null) pieces.agency = after[1];
  else reader.at = before;
  return true;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/**
 * The dateline at the start of one line, offsets in code points of the line.
 * @returns undefined where the line begins with none
 */
export function parseDateline(line: string): Dateline | undefined {
  const beginning = line.slice(0, 200);
  const start = beginning.length - beginning.trimStart().length;
  const reader = new Reader(beginning.slice(start));
  const pieces: Pieces = { inCapitals: false };
  takePlace(reader, pieces);
  for (let more = true; more; ) {
    const before = reader.at;
    reader.take(patterns.between);
    more = (pieces.day === undefined && takeDay(reader, pieces)) || (pieces.agency === undefined && takeAgency(reader, pieces));
    if (!more) reader.at = before;
  }
  if (!closes(reader, pieces)) return undefined;
  const points = new CodePointText(line);
  const dateline: Dateline = { start: points.toCodePoint(start), end: points.toCodePoint(start + reader.at) };
  if (pieces.place !== undefined) dateline.place = pieces.place;
  if (pieces.agency !== undefined) dateline.agency = pieces.agency;
  // 2000 was a leap year: February 29 is a day
  if (pieces.month !== undefined && pieces.day !== undefined && isDay(2000, pieces.month, pieces.day)) {
    dateline.day = `--${pad(pieces.month)}-${pad(pieces.day)}`;
    if (pieces.year !== undefined && isDay(pieces.year, pieces.month, pieces.day)) dateline.date = `${pieces.year}${dateline.day.slice(1)}`;
  }
  return dateline;
}

/** Title, subtitle and byline may stand before a dateline; further down, a dash after capitals is something else. */
const linesLookedAt = 5;

/**
 * The dateline of an article: at the start of one of its first lines.
 * @param body offsets of the result are code points of it
 */
export function findDateline(body: string): Dateline | undefined {
  let at = 0;
  let seen = 0;
  for (const line of body.slice(0, 5000).split("\n")) {
    if (line.trim() !== "") {
      const found = parseDateline(line);
      if (found !== undefined) {
        const before = new CodePointText(body.slice(0, at)).length;
        return { ...found, start: before + found.start, end: before + found.end };
      }
      if (++seen === linesLookedAt) return undefined;
    }
    at += line.length + 1;
  }
  return undefined;
}
