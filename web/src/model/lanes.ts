import type { TimelineEntry } from "../../../src/vocabulary/forms.js";
import { cut, drawing, ink, text } from "./svg.js";

/** A span of days, as numbers of days since 1970. The end is not included. */
export interface Span {
  from: number;
  to: number;
}

const msPerDay = 86_400_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / msPerDay;
export const dayText = (day: number): string => new Date(Math.floor(day) * msPerDay).toISOString().slice(0, 10);

/** First day, and the day after the last, of a partial date: a month is a span of days, not a point. */
const partSpan = (date: string): Span => {
  const [year = 1970, month, day] = date.split("-").map(Number);
  const from = dayNumber(`${date}${"-01-01".slice(date.length - 4)}`);
  const end = day ? Date.UTC(year, (month ?? 1) - 1, day + 1) : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { from, to: end / msPerDay };
};

/** The days that a date, or an interval of two, covers. */
export const spanOfDate = (date: string): Span => {
  const [from = "", to] = date.split("/");
  const start = partSpan(from);
  return to ? { from: start.from, to: partSpan(to).to } : start;
};

/** What covers all entries, with some room at the sides; undefined where there is none. */
export const wholeSpan = (entries: readonly TimelineEntry[]): Span | undefined => {
  const spans = entries.map((e) => spanOfDate(e.date));
  if (spans.length === 0) return undefined;
  const from = Math.min(...spans.map((s) => s.from));
  const to = Math.max(...spans.map((s) => s.to));
  const room = Math.max(3, (to - from) * 0.03);
  return { from: from - room, to: to + room };
};

/** The shortest and the longest time that can be looked at: a week, two hundred years. */
const [shortest, longest] = [7, 73_000];

/** Nearer (`factor` below 1) or farther, around the middle or another place (0 to 1) of what is seen. */
export const zoomed = ({ from, to }: Span, factor: number, around = 0.5): Span => {
  const length = Math.min(longest, Math.max(shortest, (to - from) * factor));
  const at = from + (to - from) * around;
  return { from: at - length * around, to: at + length * (1 - around) };
};

/** Earlier or later by a part of what is seen. */
export const shifted = ({ from, to }: Span, part: number): Span => ({ from: from + (to - from) * part, to: to + (to - from) * part });

/** A span as it stands in the address, `2016-11-02..2017-03-20`, and back. */
export const writeSpan = ({ from, to }: Span): string => `${dayText(from)}..${dayText(to)}`;
export const readSpan = (asked: string | null): Span | undefined => {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(asked ?? "");
  if (!match) return undefined;
  const span = { from: dayNumber(match[1] ?? ""), to: dayNumber(match[2] ?? "") };
  return span.to - span.from >= 1 ? span : undefined;
};

export interface Tick {
  day: number;
  label: string;
}

/** Years, months or days, whichever gives some eight marks at most in a wide window. */
export const ticksOf = ({ from, to }: Span, language?: string): Tick[] => {
  const days = to - from;
  const step =
    days > 3650
      ? [Math.ceil(days / 3650), 0, 0]
      : days > 900
        ? [1, 0, 0]
        : days > 200
          ? [0, days > 450 ? 3 : 2, 0]
          : days > 45
            ? [0, 1, 0]
            : [0, 0, days > 15 ? 7 : 1];
  const [years = 0, months = 0, count = 0] = step;
  const start = new Date(from * msPerDay);
  const at = new Date(
    Date.UTC(
      start.getUTCFullYear(),
      years > 0 ? 0 : months > 0 ? Math.floor(start.getUTCMonth() / months) * months : start.getUTCMonth(),
      count > 0 ? start.getUTCDate() : 1,
    ),
  );
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: years > 0 || months > 0 ? "numeric" : undefined,
    month: years > 0 ? undefined : "short",
    day: count > 0 ? "numeric" : undefined,
  });
  const ticks: Tick[] = [];
  while (at.getTime() < to * msPerDay && ticks.length < 60) {
    const day = at.getTime() / msPerDay;
    if (day >= from) ticks.push({ day, label: format.format(at) });
    at.setUTCFullYear(at.getUTCFullYear() + years, at.getUTCMonth() + months, at.getUTCDate() + count);
  }
  return ticks;
};

/** An entry where it is drawn: from `x`, so wide, both as parts of the whole, in a row of its lane. */
export interface Placed {
  entry: TimelineEntry;
  x: number;
  width: number;
  row: number;
}

/** The entries of a lane within a span, those that would cover one another in rows beneath each other. `least` is the width of a point. */
export const placed = (entries: readonly TimelineEntry[], span: Span, least: number): { items: Placed[]; rows: number } => {
  const length = span.to - span.from;
  const inside = entries
    .map((entry) => ({ entry, at: spanOfDate(entry.date) }))
    .filter(({ at }) => at.to > span.from && at.from < span.to)
    .sort((a, b) => a.at.from - b.at.from || b.at.to - a.at.to);
  const ends: number[] = [];
  const items = inside.map(({ entry, at }) => {
    const x = Math.min(1 - least, Math.max(0, (at.from - span.from) / length));
    const end = Math.min(1, (at.to - span.from) / length);
    const width = entry.precision === "day" ? least : Math.max(least, end - x);
    let row = ends.findIndex((taken) => taken <= x);
    if (row < 0) row = ends.length;
    ends[row] = x + width;
    return { entry, x, width, row };
  });
  return { items, rows: Math.max(1, ends.length) };
};

const [margin, label, wide, rowHeight] = [12, 190, 1100, 18];
const colours: Record<TimelineEntry["kind"], string> = {
  contact: ink.contact,
  statement: ink.statement,
  event: ink.event,
  article: ink.article,
};

/** The lanes as a drawing to save. */
export const lanesSvg = (lanes: readonly { name: string; entries: readonly TimelineEntry[] }[], span: Span, title: string): string => {
  const parts = [text(margin, 28, title, 'font-size="18" font-weight="bold"')];
  const x = (part: number): number => label + part * wide;
  let y = 70;
  for (const { name, entries } of lanes) {
    const { items, rows } = placed(entries, span, 12 / wide);
    const height = rows * rowHeight + 12;
    parts.push(
      `<line x1="${margin}" x2="${label + wide}" y1="${y}" y2="${y}" stroke="${ink.rule}"/>`,
      text(margin, y + 20, cut(name, 26), 'font-weight="bold"'),
    );
    for (const { entry, x: at, width, row } of items) {
      const top = y + 6 + row * rowHeight;
      const point = entry.precision === "day";
      const dashes = entry.claimed ? ` fill-opacity="0.35" stroke="${colours[entry.kind]}" stroke-dasharray="3 2"` : "";
      parts.push(
        point
          ? `<circle cx="${x(at) + 6}" cy="${top + 6}" r="5.5" fill="${colours[entry.kind]}"${dashes}/>`
          : `<rect x="${x(at)}" y="${top}" width="${width * wide}" height="12" rx="3" fill="${colours[entry.kind]}"${dashes}/>`,
      );
    }
    y += height;
  }
  for (const { day, label: words } of ticksOf(span)) {
    const at = x((day - span.from) / (span.to - span.from));
    parts.unshift(`<line x1="${at}" x2="${at}" y1="56" y2="${y}" stroke="${ink.sunk}"/>`);
    parts.push(text(at + 3, 52, words, `fill="${ink.quiet}" font-size="11"`));
  }
  parts.push(
    text(
      margin,
      y + 30,
      "A point is a day; a bar is what is known to the month or the year. Pale with a dashed edge: only claimed.",
      `fill="${ink.quiet}"`,
    ),
  );
  return drawing(label + wide + 30, y + 50, title, parts.join(""));
};
