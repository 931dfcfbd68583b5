/** Partial ISO 8601 dates (`2016`, `2016-12`, `2016-12-01`, or an interval `a/b` of two such) as spans of days. */

export interface Span {
  /** first day, YYYY-MM-DD */
  first: string;
  /** last day, YYYY-MM-DD */
  last: string;
  precision: "day" | "month" | "year";
}

const lastDayOf = (year: number, month: number): string => String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0");

const bounds = (date: string): Span | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: "year" };
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDayOf(Number(year), Number(month))}`, precision: "month" };
  }
  return { first: date, last: date, precision: "day" };
};

/** The days that a partial date covers; the precision of an interval is that of its start. Undefined where it is no date. */
export const spanOf = (date: string | null | undefined): Span | undefined => {
  if (date === null || date === undefined) return undefined;
  const [from = "", to] = date.split("/");
  const start = bounds(from);
  if (start === undefined) return undefined;
  const end = to === undefined ? start : bounds(to);
  return end === undefined ? undefined : { first: start.first, last: end.last, precision: start.precision };
};
