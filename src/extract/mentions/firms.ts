import { legalForms } from "../language/en/firms.js";
import { firmForms, firmNouns, firmProperty, organizationWords } from "../language/en/organizations.js";
import { nationalities, places } from "../language/en/places.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isGiven } from "./lexicon.js";

/** How far behind “Norvik, a …” the noun may stand that says what Norvik is, in tokens. */
const REACH = 5;

const leading = /^(?:shares (?:of|in)|merger with|takeover of|acquisition of|stake in)$/;

/**
 * Names that the article shows to be a body's: single ones by “Norvik's board”, “shares of Norvik”, “Norvik, a Danish maker of
 * pumps,”, or short for “Norvik Group”; those of several words by a legal form behind them elsewhere.
 */
export const corporateNames = ({ tokens, sentenceOf }: Document): ReadonlySet<string> => {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    if (isFirmForm(tokens, i, sentenceOf)) found.add((tokens[i - 1] as Token).text);
    const bare = beforeForm(tokens, i, sentenceOf);
    if (bare !== undefined) for (const name of [bare, firstWord(bare)]) if (name !== undefined) found.add(name);
    if (token.pos !== "PROPN" || !/^\p{Lu}\p{L}{2,}$/u.test(token.text) || tokens[i - 1]?.pos === "PROPN" || tokens[i + 1]?.pos === "PROPN")
      return;
    const lead = `${tokens[i - 2]?.lower} ${tokens[i - 1]?.lower}`;
    if (leading.test(lead) || ownsFirmly(tokens, i) || isCalledFirm(tokens, i)) found.add(token.text);
  });
  return found;
};

/** A firm's name has so many words at most before its legal form. */
const WORDS = 4;

/** “Norvik Steel” before a legal form, without it. A person's full name before one may be both: “Karl Lund Inc”. */
const beforeForm = (tokens: readonly Token[], i: number, sentenceOf: Int32Array): string | undefined => {
  if (!legalForms.has((tokens[i] as Token).lower) || legalForms.has(tokens[i - 1]?.lower ?? "")) return undefined;
  let first = i;
  while (i - first < WORDS && isNameWord(tokens[first - 1]) && sentenceOf[first - 1] === sentenceOf[i]) first--;
  const words = tokens.slice(first, i).map(({ text }) => text);
  return words.length > 1 && !isGiven(words[0] as string) ? words.join(" ") : undefined;
};

/** Words of the names of places: “Hong” of “Hong Kong”. */
const placeWords: ReadonlySet<string> = new Set(places.flatMap((place) => place.split(" ")));

const isNameWord = (token: Token | undefined): boolean => token?.pos === "PROPN" && /^\p{Lu}/u.test(token.text);

/** By which word a firm may be called in short, if it is nothing else: “Norvik” of “Norvik Steel”, and no “Boston” of “Boston Steel”. */
const firstWord = (bare: string): string | undefined => {
  const word = bare.split(" ")[0] as string;
  const isOther = isGiven(word) || placeWords.has(word) || nationalities.has(word) || organizationWords.has(word.toLowerCase());
  return isOther || !/^\p{Lu}\p{L}{2,}$/u.test(word) ? undefined : word;
};

/** “Norvik | Group”, “Norvik | plc”: with a name of one word before it */
const isFirmForm = (tokens: readonly Token[], i: number, sentenceOf: Int32Array): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i] as Token];
  return (
    (firmForms.has(token.lower) || (legalForms.has(token.lower) && token.lower !== "company")) &&
    (/^\p{Lu}/u.test(token.text) || token.lower === "plc") &&
    before?.pos === "PROPN" &&
    /^\p{Lu}\p{L}{2,}$/u.test(before.text) &&
    (tokens[i - 2]?.pos !== "PROPN" || sentenceOf[i - 2] !== sentenceOf[i])
  );
};

/**
 * Do the words about a name say that it is a body's: “the charity | Clear Sky”, “Norvik's partner bank, | Banco Delmar,”,
 * “Delmar Norvik, | which makes pumps,”?
 */
export const isShownFirm = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (tokens[last]?.text === "," && tokens[last + 1]?.lower === "which") return true;
  const apposed = tokens[first - 1]?.text === ",";
  const noun = tokens[first - (apposed ? 2 : 1)];
  if (noun?.pos !== "NOUN" || !firmNouns.has(noun.lower) || /^\p{Lu}/u.test(noun.text)) return false;
  return !apposed || /^(?:[.,;:)]|who|which)$/.test(tokens[last]?.lower ?? ".");
};

/** “Norvik's shareholders”, “Norvik's chief executive” */
const ownsFirmly = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i + 1]?.lower !== "'s") return false;
  const owned = tokens[i + 2]?.lower ?? "";
  return firmProperty.has(owned) || (owned === "chief" && /^(?:executive|financial|operating)$/.test(tokens[i + 3]?.lower ?? ""));
};

/** “Norvik, a Danish maker of pumps” */
const isCalledFirm = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i + 1]?.text !== "," || !/^(?:a|an|the)$/.test(tokens[i + 2]?.lower ?? "")) return false;
  for (let k = i + 3; k < i + 3 + REACH; k++) {
    const token = tokens[k];
    if (token === undefined || /^[,.;]$/.test(token.text) || token.lower === "of" || token.lower === "at") return false;
    if (token.pos === "NOUN" && firmNouns.has(token.lower) && tokens[k + 1]?.pos !== "NOUN") return true;
  }
  return false;
};
