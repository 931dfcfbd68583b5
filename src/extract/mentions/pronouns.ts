import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Typed } from "./assemble.js";
import type { Referent } from "./model.js";

const he = new Set(["he", "him", "his"]);
const she = new Set(["she", "her"]);

/** For how many sentences without a person a pronoun may still mean the one before them. */
const REACH = 3;

/** What the sentences so far have left in mind. */
interface Memory {
  /** the person whom the last sentence with a person was about */
  subject?: Referent | undefined;
  /** persons of that sentence, the last mentioned at the end */
  persons: Referent[];
  age: number;
}

/**
 * He, she and “the two”, where it is plain: the first person of the sentence before the pronoun, else of the sentences
 * before it, of fitting sex where known. An object pronoun never means the subject of its own clause; it means rather
 * the one mentioned last. What is less plain stays open.
 */
export const resolvePronouns = (document: Document, bySentence: readonly (readonly Typed[])[]): void => {
  let memory: Memory = { persons: [], age: 0 };
  for (const phrases of bySentence) {
    let subject: Referent | undefined;
    const persons: Referent[] = [];
    for (const phrase of phrases) {
      const word = (document.tokens[phrase.first] as Token).lower;
      if (phrase.kind === "pronoun" && (he.has(word) || she.has(word))) phrase.referent = resolve(document, phrase, phrases, word, memory);
      else if (isPair(document, phrase)) pairUp(phrase, [...memory.persons, ...persons]);
      if (!phrase.referent || !isPersonal(phrase.referent)) continue;
      if (!persons.includes(phrase.referent)) persons.push(phrase.referent);
      if (!phrase.possessive && document.quoteOf[phrase.first] === -1) subject ??= phrase.referent;
    }
    memory = persons.length > 0 ? { subject: subject ?? memory.subject, persons, age: 0 } : { ...memory, age: memory.age + 1 };
  }
};

const isPersonal = (referent: Referent): boolean => referent.type === "person" || referent.type === "role";

const isPerson = (phrase: Typed): boolean => phrase.referent !== undefined && isPersonal(phrase.referent) && phrase.kind !== "pronoun";

const fitsGender = (referent: Referent, word: string): boolean => referent.gender === undefined || (referent.gender === "f") === she.has(word);

const resolve = (document: Document, phrase: Typed, phrases: readonly Typed[], word: string, memory: Memory): Referent | undefined => {
  const object = word === "him" || word === "her";
  const inQuote = document.quoteOf[phrase.first] ?? -1;
  const own = object ? clauseSubjects(document, phrase, phrases) : [];
  const fits = (referent: Referent): boolean => !own.includes(referent) && fitsGender(referent, word);
  const earlier = phrases.filter(
    (p) =>
      p.last <= phrase.first && isPerson(p) && p.referent && fits(p.referent) && (document.quoteOf[p.first] === -1 || document.quoteOf[p.first] === inQuote),
  );
  const here = earlier.find((p) => !p.possessive)?.referent;
  if (here) return here;
  if (memory.age > REACH) return undefined;
  const before = object ? [...memory.persons].reverse().find(fits) : memory.subject;
  return before && fits(before) ? before : earlier[0]?.referent;
};

/** Persons before the pronoun's verb, back to the clause's start. */
const clauseSubjects = (document: Document, phrase: Typed, phrases: readonly Typed[]): Referent[] => {
  let verb = phrase.first - 1;
  const floor = Math.max(0, phrase.first - 8);
  while (verb > floor && (document.tokens[verb] as Token).pos !== "VERB") verb--;
  const nearest = phrases.filter((p) => p.last <= verb && p.referent && isPersonal(p.referent)).at(-1)?.referent;
  return nearest ? [nearest] : [];
};

/** “the two”, “both men” */
const isPair = (document: Document, phrase: Typed): boolean => {
  const words = document.tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  return /^(?:the two|both|the two (?:men|women|leaders|presidents|diplomats|officials))$/.test(words.join(" ")) || (phrase.kind === "pronoun" && words.join(" ") === "two" && document.tokens[phrase.first - 1]?.lower === "the");
};

const pairUp = (phrase: Typed, persons: readonly Referent[]): void => {
  const two = [...new Set([...persons].reverse())].slice(0, 2).reverse();
  if (two.length === 2) phrase.pair = two;
};
