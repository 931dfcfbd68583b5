/** An ISO 8601 date as short as known (`2016`, `2016-12`, `2016-12-01`) or an interval of two, as first and last day. */
export interface Span {
  first: string;
  last: string;
  /** 4 year, 7 month, 10 day; an interval has that of its coarser end */
  precision: 4 | 7 | 10;
}

const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
};

const firstDay = (date: string): string => `${date}${"-01-01".slice(date.length - 4)}`;

/** The span of a partial date, or undefined where it is not one. */
export function spanOf(date: string | undefined): Span | undefined {
  if (date === undefined || !/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/.test(date)) return undefined;
  const [from, to = from] = date.split("/") as [string, string?];
  return { first: firstDay(from), last: lastDay(to), precision: Math.min(from.length, to.length) as 4 | 7 | 10 };
}

/** Can both be the date of one thing: do the two spans share a day? Unknown agrees with everything. */
export const mayAgree = (a: Span | undefined, b: Span | undefined): boolean =>
  a === undefined || b === undefined || (a.first <= b.last && b.first <= a.last);

/** Days between two dates, each taken at its first day; undefined where one is unknown. */
export function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  const x = spanOf(a);
  const y = spanOf(b);
  if (x === undefined || y === undefined) return undefined;
  return Math.abs(Date.parse(x.first) - Date.parse(y.first)) / 86_400_000;
}
