import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Typed } from "./assemble.js";
import type { Referent } from "./model.js";

const he = new Set(["he", "him", "his"]);
const she = new Set(["she", "her"]);

/**
 * He and she, where it is plain: the first person of the sentence before the pronoun, else of the sentences before it,
 * of fitting sex where known. An object pronoun never means the subject of its own clause. What is less plain stays open.
 */
export const resolvePronouns = (document: Document, bySentence: readonly (readonly Typed[])[]): void => {
  let lastSubject: Referent | undefined;
  let paragraph = -1;
  let sinceName = 0;
  bySentence.forEach((phrases, s) => {
    const sentence = document.sentences[s];
    if (sentence && sentence.paragraph !== paragraph) paragraph = sentence.paragraph;
    let subject: Referent | undefined;
    for (const phrase of phrases) {
      const word = (document.tokens[phrase.first] as Token).lower;
      if (phrase.kind === "pronoun" && (he.has(word) || she.has(word))) {
        phrase.referent = resolve(document, phrase, phrases, word, lastSubject, sinceName);
        if (document.quoteOf[phrase.first] === -1) subject ??= phrase.referent;
      } else if (isPerson(phrase) && !phrase.possessive && document.quoteOf[phrase.first] === -1) subject ??= phrase.referent;
    }
    if (subject) {
      lastSubject = subject;
      sinceName = 0;
    } else sinceName++;
  });
};

const isPerson = (phrase: Typed): boolean =>
  phrase.referent !== undefined && (phrase.referent.type === "person" || phrase.referent.type === "role") && phrase.kind !== "pronoun";

const fitsGender = (referent: Referent, word: string): boolean =>
  referent.gender === undefined || (referent.gender === "f") === she.has(word);

const resolve = (
  document: Document,
  phrase: Typed,
  phrases: readonly Typed[],
  word: string,
  before: Referent | undefined,
  age: number,
): Referent | undefined => {
  const object = word === "him" || word === "her";
  const inQuote = document.quoteOf[phrase.first] ?? -1;
  const own = object ? clauseSubject(document, phrase, phrases) : undefined;
  const earlier = phrases.filter(
    (p) =>
      p.last <= phrase.first &&
      isPerson(p) &&
      p.referent &&
      p.referent !== own &&
      fitsGender(p.referent, word) &&
      (document.quoteOf[p.first] === -1 || document.quoteOf[p.first] === inQuote),
  );
  const main = earlier.find((p) => !p.possessive) ?? earlier[0];
  if (main?.referent) return main.referent;
  return before && age <= 3 && before !== own && fitsGender(before, word) ? before : undefined;
};

/** The last person or he/she before the pronoun's verb. */
const clauseSubject = (document: Document, phrase: Typed, phrases: readonly Typed[]): Referent | undefined => {
  let verb = phrase.first - 1;
  const floor = Math.max(0, phrase.first - 8);
  while (verb > floor && (document.tokens[verb] as Token).pos !== "VERB") verb--;
  return phrases.filter((p) => p.last <= verb && p.referent).at(-1)?.referent;
};
