import type { Whom } from "../reader/model.js";
import type { Reading as ReaderReading } from "../reader/reading.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { apostropheNames } from "./apostrophes.js";
import { phrasesOf } from "./assemble.js";
import { chain } from "./chains.js";
import { resolveBodies } from "./described-bodies.js";
import { resolveDescribed } from "./described-persons/resolve.js";
import { corporateNames } from "./firms.js";
import { type KnownName, knownNames } from "./lexicon.js";
import type { Phrase, Referent, Typed } from "./model.js";
import { markNames } from "./named.js";
import { type Hints, looseSurnames } from "./names.js";
import { pairedNames } from "./paired.js";
import { isCapitalized, retag } from "./phrases.js";
import { resolvePronouns } from "./pronouns.js";
import { resolveSeveral } from "./readPronouns.js";
import { sortsWhenAsked } from "./told-sorts.js";
import { type Read, resolveWhom } from "./whom/resolve.js";

/** Phrases of an article, with what they refer to. */
export interface Mentions {
  /** all phrases of each sentence, by first token, the longest of a place first */
  bySentence: readonly (readonly Phrase[])[];
  referents: readonly Referent[];
  /** whom words mean that name nobody, by the token that carries them: of “he”, “his”, “I”; empty without a table for it */
  whom: ReadonlyMap<number, Referent>;
}

/**
 * Finds names (by tables, and by what the trained reader takes for names), offices, groups, bodies and pronouns, and joins those that mean the same.
 * @param table by which it is weighed whom words mean that name nobody, if at all
 */
export const findMentions = (document: Document, read: Pick<ReaderReading, "names"> & Read, table: Whom | undefined): Mentions => {
  markNames(document, read.names);
  retag(document);
  const known = new Map<number, KnownName>(knownNames(document).map((name) => [name.first, name]));
  for (const { first, last, type } of known.values())
    if (type === "organization" && last - first > 1) for (const token of document.tokens.slice(first, last)) nameWord(token);
  const paired = pairedNames(document, known);
  const withApostrophe = apostropheNames(document, paired);
  const corporate = new Set([...corporateNames(document), ...withApostrophe]);
  const phrases = (hints: Hints): Typed[][] =>
    document.sentences.map((sentence, s) => phrasesOf(document, sentence, s, known, hints, paired));
  const first = phrases({ loose: new Set(), personal: new Set(), corporate });
  const personal = surnamesOf(document, first);
  // the second reading knows a surname wherever it stands: alone, or in lower case
  const bySentence = phrases({ loose: looseSurnames(document, personal), personal, corporate });
  const referents = chain(document, bySentence, corporate, withApostrophe);
  // worked out where a phrase asks for it
  const sorts = sortsWhenAsked(document, bySentence);
  resolvePronouns(document, bySentence, sorts);
  resolveSeveral(document, bySentence, read.mentions);
  const whom = resolveWhom(document, bySentence, read, table);
  resolveDescribed(document, bySentence, read, whom, table);
  resolveBodies(document, bySentence, read, sorts);
  return { bySentence, referents, whom };
};

/** “the Supreme | Soviet”, “the Islamic State”: a word in capitals of a body's name describes nothing. */
const nameWord = (token: Token): void => {
  if (/^(?:ADJ|NOUN|VERB|ADP|ADV)$/.test(token.pos) && isCapitalized(token)) token.pos = "PROPN";
};

const surnamesOf = (document: Document, bySentence: readonly (readonly Typed[])[]): Set<string> => {
  const found = new Set<string>();
  for (const phrase of bySentence.flat()) {
    if (phrase.named?.type === "person" && phrase.name) found.add((document.tokens[phrase.name.last - 1] as Token).text);
  }
  return found;
};
