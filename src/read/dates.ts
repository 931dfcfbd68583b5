/**
 * Dates from headers and pages, as ISO 8601 as short as what is known. Strict: what leaves a doubt gives nothing, and a
 * year that is not written is not supplied.
 */
import type { ParsedResult } from "chrono-node";
import * as de from "chrono-node/de";
import * as en from "chrono-node/en";
import * as es from "chrono-node/es";
import * as fr from "chrono-node/fr";
import * as pt from "chrono-node/pt";
import * as ru from "chrono-node/ru";
import * as uk from "chrono-node/uk";

/** Is this day of the calendar real? `month` from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

const iso = (year: number, month?: number, day?: number): string =>
  [pad(year, 4), ...(month === undefined ? [] : [pad(month)]), ...(month === undefined || day === undefined ? [] : [pad(day)])].join("-");

/** ISO 8601 as it stands at the head of a date, or date and time; the day is that of the writer's own clock. */
function fromIso(text: string): string | undefined {
  const extended = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?$/i;
  const basic = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}(?:Z|[+-]\d{4})?)?$/i;
  const found = extended.exec(text) ?? basic.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [found[1], found[2], found[3]].map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1000 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (month !== undefined && day !== undefined && !isDay(year, month, day)) return undefined;
  return iso(year, month, day);
}

/**
 * Figures alone. With dots the day comes first (German, Russian and other use); with slashes only where one figure
 * cannot be a month, since 03/11/2017 is March in one country and November in another.
 */
function fromFigures(text: string): string | undefined {
  const found = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const orders: [month: number, day: number][] =
    found[2] === "."
      ? [[second, first]]
      : [
          [second, first],
          [first, second],
        ];
  const real = new Set(orders.filter(([month, day]) => isDay(year, month, day)).map(([month, day]) => iso(year, month, day)));
  return real.size === 1 ? [...real][0] : undefined;
}

/** Words that stand around a date and are not part of it; time zones by their capitals, so that no word is taken for one. */
const around =
  /(?<!\p{L})(?:first|last|published|posted|updated|released|created|date|on|at|from|of|the|by|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m|года|року?|de|del)(?!\p{L})/giu;
const zones = /(?<!\p{L})(?:GMT|UTC|Z|[ECMPA][SD]?T|BST|CEST|CET|MSK|EEST|EET|WEST|WET|IST|JST|HKT|AEST|AEDT)(?!\p{L})/gu;
const figuresOfTime = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[+-]\d{4}|[^\p{L}\d]/gu;

/** Is there anything else in the text than the date, its weekday, hour and such words as "Published on"? */
const saysMore = (rest: string): boolean => rest.replace(zones, " ").replace(around, " ").replace(figuresOfTime, "") !== "";

function fromWords(text: string): string | undefined {
  for (const locale of [en, ru, uk, de, fr, es, pt]) {
    const results: ParsedResult[] = locale.casual.parse(text);
    const [found] = results;
    if (found === undefined || results.length > 1 || found.end !== null) continue;
    const { start } = found;
    const year = start.isCertain("year") ? start.get("year") : null;
    // chrono supplies the year of today to "3 days ago" and the century to "'17": only a year that is written counts
    if (year === null || !new RegExp(`(?<!\\d)${year}(?!\\d)`).test(found.text)) continue;
    if (saysMore(text.replace(found.text, " "))) continue;
    const month = start.isCertain("month") ? start.get("month") : null;
    const day = start.isCertain("day") ? start.get("day") : null;
    if (month !== null && day !== null && !isDay(year, month, day)) continue;
    return iso(year, month ?? undefined, day ?? undefined);
  }
  return undefined;
}

/**
 * The date that `text` states, and nothing else: ISO 8601, "March 11, 2017", "Sat, 11 Mar 2017 10:05 GMT", "March 2017",
 * "11.03.2017", and dates in words in the languages of chrono-node that are tried (English first).
 * @returns `2017-03-11`, `2017-03` or `2017`; undefined where it is no date, lacks a year or can be read in two ways
 */
export function parseDate(text: string): string | undefined {
  const trimmed = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (trimmed.length === 0 || trimmed.length > 120) return undefined;
  const figures = fromIso(trimmed) ?? fromFigures(trimmed);
  if (figures !== undefined || !/\p{L}/u.test(trimmed)) return figures;
  return fromWords(trimmed);
}
