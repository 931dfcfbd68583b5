/** Values of options, read strictly: what is not allowed is named, together with what is. Commander makes it exit code 2. */
import { InvalidArgumentError } from "commander";
import { informationGrades, keysOf, sourceGrades } from "../vocabulary/kinds.js";

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date as far as it is known: `2016`, `2016-12` or `2016-12-01`; it must exist in the calendar. */
export const parseDate = (value: string): string => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) throw new InvalidArgumentError("A date is written 2016, 2016-12 or 2016-12-01.");
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (match[2] !== undefined && (month < 1 || month > 12)) throw new InvalidArgumentError(`There is no month ${match[2]}.`);
  if (match[3] !== undefined && (day < 1 || day > daysIn(year, month)))
    throw new InvalidArgumentError(`${match[1]}-${match[2]} has no day ${match[3]}.`);
  return value;
};

/** A whole number from `least` to `most`. */
export const parseWhole =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  };

/** A language as a BCP 47 tag, in its canonical form: `EN-us` gives `en-US`. */
export const parseLanguage = (value: string): string => {
  try {
    return Intl.getCanonicalLocales(value)[0] as string;
  } catch {
    throw new InvalidArgumentError("A language is a BCP 47 tag, such as en, ru or pt-BR.");
  }
};

/** An http or https address. */
export const parseUrl = (value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.href;
  throw new InvalidArgumentError("It must be a whole address, such as https://example.org/story.");
};

/** A grade on the Admiralty scale: `B2`, or one half of it: `B`, `2`. */
export const parseGrade = (value: string): { source?: string; information?: string } => {
  const match = /^([A-F])?([1-6])?$/i.exec(value);
  if (match === null || value === "")
    throw new InvalidArgumentError(
      `A grade is a letter for the source (${keysOf(sourceGrades).join(", ")}) and a digit for the information (${keysOf(informationGrades).join(", ")}), such as B2; one of the two is enough.`,
    );
  return { ...(match[1] && { source: match[1].toUpperCase() }), ...(match[2] && { information: match[2] }) };
};

/** A text that is not blank. */
export const parseText = (value: string): string => {
  if (value.trim() === "") throw new InvalidArgumentError("It must not be blank.");
  return value.trim();
};
