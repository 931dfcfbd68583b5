/** How far a phrase reaches that begins with an office and ends with a name: “former Secretary of State Helen Marsh”. */
import { calendarWords } from "../language/en/calendar.js";
import { nameParticles } from "../language/en/names.js";
import { offices, portfolios } from "../language/en/roles.js";
import type { Token } from "../text/tokens.js";

const isCapitalized = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Is the token a particle within what the reader takes for a person's name: “Carlos | de | la Torre”? */
export const isParticleWithin = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.named === "person" && !tokens[i]?.begins && tokens[i - 1]?.named === "person" && nameParticles.has((tokens[i] as Token).lower);

const partsOfDay = /^(?:morning|afternoon|evening|night|noon|midday|midnight)s?$/;

/** A day or month that is no part of a name: “Monday | Anna Berg”, “on Monday | bankers”, and no “Sunday Times”, no “Monday talks”. */
export const isDayApart = (tokens: readonly Token[], i: number): boolean => {
  const [before, day, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (!calendarWords.has(day.lower) || !isCapitalized(day) || day.named !== undefined) return false;
  if (isCapitalized(next)) return true;
  return before?.lower === "on" && /day$/.test(day.lower) && !partsOfDay.test(next?.lower ?? "");
};

/** What an office is of has so many words at most: “of Health and Human Services”. */
const FIELDS = 6;

/**
 * Where the name begins behind an office and what it is of: “Secretary | of State Helen Marsh”, “former minister | of foreign affairs Karl
 * Lund”. Titles have no article, and the name stands right behind.
 */
export const nameBehindOffice = (tokens: readonly Token[], of: number, end: number): number | undefined => {
  const office = tokens[of - 1] as Token;
  if (!offices.test(office.lower)) return undefined;
  for (let at = of + 1; at < Math.min(end, of + 2 + FIELDS); at++) {
    const token = tokens[at] as Token;
    if (at > of + 1 && token.pos === "PROPN" && (token.named === "person" || (at === of + 2 && isName(tokens, at)))) return at;
    if (!(portfolios.has(token.lower) || (at > of + 1 && /^(?:and|&|,)$/.test(token.lower)))) return undefined;
  }
  return undefined;
};

/** Where the office stands whose last field “and” joins to those before: “Trade | and Industry Secretary”. */
export const officeOfSeveral = (tokens: readonly Token[], and: number, end: number): number | undefined => {
  const isField = (at: number): boolean =>
    portfolios.has(tokens[at]?.lower ?? "") && isCapitalized(tokens[at]) === isCapitalized(tokens[and - 1]);
  if (!/^(?:and|&|,)$/.test((tokens[and] as Token).lower) || !isField(and - 1) || !isField(and + 1)) return undefined;
  let at = and + 1;
  while (at < end && (isField(at) || (/^(?:and|&|,)$/.test((tokens[at] as Token).lower) && isField(at + 1)))) at++;
  return at < end && offices.test((tokens[at] as Token).lower) ? at : undefined;
};

const isName = (tokens: readonly Token[], at: number): boolean => isCapitalized(tokens[at]) && isCapitalized(tokens[at + 1]);
