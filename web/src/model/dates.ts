/** What the record knows of a date: a year, a month, a day, or an interval of two such. */
export type Precision = "year" | "month" | "day" | "interval";

export const precisionOf = (date: string): Precision =>
  date.includes("/") ? "interval" : date.length <= 4 ? "year" : date.length <= 7 ? "month" : "day";

const shapes: Record<"year" | "month" | "day", Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};
const shortShapes: Record<"year" | "month" | "day", Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "short" },
  day: { year: "numeric", month: "short", day: "numeric" },
};

const asDate = (date: string): Date => new Date(`${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`);

/**
 * A date in the reader's language, as exact as it is known and no more: `2016-12` is "December 2016".
 *
 * @param date ISO 8601, `YYYY[-MM[-DD]]` or two such with `/` between; anything else comes back as it is
 * @param language BCP 47 tag; the browser's where absent
 */
export const formatDate = (date: string, language?: string, length: "long" | "short" = "long"): string => {
  const precision = precisionOf(date);
  if (precision === "interval") {
    const [from = "", to = ""] = date.split("/");
    return `${formatDate(from, language, length)} – ${formatDate(to, language, length)}`;
  }
  const at = asDate(date);
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(language, { ...(length === "long" ? shapes : shortShapes)[precision], timeZone: "UTC" }).format(at);
};

/** The day and time of a moment in the reader's language and time zone. */
export const formatMoment = (moment: string, language?: string): string => {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? moment : new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
};

/** The name of a month alone: `2016-12` is "December". */
export const formatMonth = (month: string, language?: string): string =>
  new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(asDate(month.slice(0, 7)));
