/** Firms that are called by a possessive: “Sotheby's”, “Macy's”. */
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isGiven } from "./lexicon.js";
import type { Paired } from "./model.js";
import { isCapitalized } from "./phrases.js";

/** What may stand behind such a name where nothing is owned, and behind no other possessor. */
const behind = /^(?:said|says|announced|told|met|has|is|was|will|would|had|plans|[.;)])$/;
/** Behind these, or a form of “be”, a possessive leaves out what is owned: “a friend of Berg's”, “better than Berg's”, “the car is Berg's”. */
const elliptic = /^(?:of|than|as|like|to|and|or|but|not|is|was|are|were|be|been|that)$/;

/** Diseases and days that are called by a possessive alone. */
const possessiveNouns = new Set(
  "Alzheimer Parkinson Crohn Hodgkin Huntington Asperger Tourette Down Lyme Hansen Graves Valentine Patrick Year Years Mother Father Women Men People Children".split(
    " ",
  ),
);

/**
 * Words that stand in the article with “'s” only, and at least once where nothing is owned: “met with Sotheby's on Monday”. They are
 * names of bodies, which go on over the “'s”. So do those of the tables (“Standard & Poor's”).
 * @returns the names without “'s”, as the article writes them
 */
export const apostropheNames = ({ tokens, text }: Document, paired: readonly Paired[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const bare = new Set<string>();
  tokens.forEach((token, i) => {
    if (!isCapitalized(token)) return;
    if (tokens[i + 1]?.lower !== "'s" || tokens[i + 1]?.pos === "AUX") bare.add(token.text);
    else if (isOwnName(tokens, i)) found.add(token.text);
  });
  for (const word of bare) found.delete(word);
  for (const { first, last } of paired)
    if (tokens[last - 1]?.lower === "'s") found.add(text.slice((tokens[first] as Token).start, (tokens[last - 2] as Token).end));
  return found;
};

const isOwnName = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 2]];
  const ownsNothing = next === undefined || next.pos === "ADP" || behind.test(next.lower);
  return (
    ownsNothing &&
    /^\p{Lu}\p{L}{2,}$/u.test(token.text) &&
    !isGiven(token.text) &&
    !possessiveNouns.has(token.text) &&
    !isCapitalized(before) &&
    !elliptic.test(before?.lower ?? "")
  );
};
