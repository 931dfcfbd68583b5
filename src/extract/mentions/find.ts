import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { phrasesOf, type Typed } from "./assemble.js";
import { chain } from "./chains.js";
import { corporateNames } from "./firms.js";
import { type KnownName, knownNames } from "./lexicon.js";
import type { Phrase, Referent } from "./model.js";
import { type Hints, looseSurnames } from "./names.js";
import { retag } from "./phrases.js";
import { resolvePronouns } from "./pronouns.js";

/** Phrases of an article, with what they refer to. */
export interface Mentions {
  /** all phrases of each sentence, by first token, the longest of a place first */
  bySentence: readonly (readonly Phrase[])[];
  referents: readonly Referent[];
}

/** Finds names, offices, groups, bodies and pronouns, and joins those that mean the same. */
export const findMentions = (document: Document): Mentions => {
  retag(document);
  const known = new Map<number, KnownName>(knownNames(document).map((name) => [name.first, name]));
  const read = (hints: Hints): Typed[][] => document.sentences.map((sentence, s) => phrasesOf(document, sentence, s, known, hints));
  const corporate = corporateNames(document);
  const first = read({ loose: new Set(), personal: new Set(), corporate });
  const personal = surnamesOf(document, first);
  // the second reading knows a surname wherever it stands: alone, or in lower case
  const bySentence = read({ loose: looseSurnames(document, personal), personal, corporate });
  const referents = chain(document, bySentence);
  resolvePronouns(document, bySentence);
  return { bySentence, referents };
};

const surnamesOf = (document: Document, bySentence: readonly (readonly Typed[])[]): Set<string> => {
  const found = new Set<string>();
  for (const phrase of bySentence.flat()) {
    if (phrase.named?.type === "person" && phrase.name) found.add((document.tokens[phrase.name.last - 1] as Token).text);
  }
  return found;
};
