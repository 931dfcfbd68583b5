/** Where the tables would cut a body's name in two at a rank, a people, a day or a place that is part of it. */
import { knownOrganizations } from "../language/en/organizations.js";
import { groupNouns, roleNouns } from "../language/en/roles.js";
import type { Token } from "../text/tokens.js";
import type { KnownName } from "./lexicon.js";
import { isCapitalized } from "./phrases.js";

/** “Lord | & | Taylor”: words on both sides of the sign are one name, whatever else they mean. */
export const isLinked = (tokens: readonly Token[], i: number, first: number, last: number): boolean =>
  [i - 1, i, i + 1].some((k) => k > first && k < last - 1 && tokens[k]?.text === "&");

/**
 * Where a body's name ends that begins at a token, if it has two words or more and is to be read whole:
 *
 * - the trained reader takes the words for one body: “General Electric”, “American Express”, “Airbus Industrie”
 * - a place before what the reader takes for a body: “Boston | Edison”. Abbreviations describe it: “U.S. | Customs”
 *
 * @param last where the run of capitals ends
 * @returns nothing where the tables are to cut the words
 */
export const wholeBody = (
  tokens: readonly Token[],
  first: number,
  last: number,
  known: ReadonlyMap<number, KnownName>,
): number | undefined => {
  const place = known.get(first);
  const [from, isPlaced] =
    place?.type === "place" && place.last < last && isSpelledOut(tokens, place) && begins(tokens, place.last)
      ? [place.last, true]
      : [first, false];
  if (!begins(tokens, from)) return undefined;
  let end = from + 1;
  while (end < last && tokens[end]?.named === "organization" && !tokens[end]?.begins) end++;
  if (end - first < 2 || isCutShort(tokens, first, end, known)) return undefined;
  if (isPlaced && (end < last || knownOrganizations.has((tokens[from] as Token).text))) return undefined;
  return tokens.slice(first, end).every(isCapitalized) ? end : undefined;
};

const begins = (tokens: readonly Token[], i: number): boolean => tokens[i]?.named === "organization" && tokens[i]?.begins === true;

const isSpelledOut = (tokens: readonly Token[], { first, last }: KnownName): boolean =>
  tokens.slice(first, last).every(({ text }) => /^\p{Lu}\p{Ll}+/u.test(text));

/** An outlet or a body of several words that a table has is named as there; a group of persons is no body: “Senate Democrats”. */
const isCutShort = (tokens: readonly Token[], first: number, last: number, known: ReadonlyMap<number, KnownName>): boolean => {
  const final = tokens[last - 1] as Token;
  if (
    groupNouns.has(final.text) ||
    groupNouns.has(final.lower) ||
    roleNouns.has(final.lower) ||
    roleNouns.has(final.lower.replace(/s$/, ""))
  )
    return true;
  for (let i = first; i < last; i++) {
    const found = known.get(i);
    if (found && (found.type === "outlet" || (found.type === "organization" && found.last - i > 1))) return true;
  }
  return false;
};
