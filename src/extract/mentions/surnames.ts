/** Whom a surname alone means where several of an article bear it. */
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Referent, Typed } from "./model.js";
import { nameWords } from "./told-names.js";

/**
 * Surnames that stand before the first full name with them in its sentence: they are somebody else's, whom the text does not name in
 * full. “Mrs. Berg wrote about a visit by Anna Berg”, “Berg's wife, Anna Berg”.
 */
export const ofOthers = (document: Document, phrases: readonly Typed[]): ReadonlySet<string> => {
  const firstFull = new Map<string, Typed>();
  const firstAlone = new Map<string, Typed>();
  for (const phrase of phrases) {
    if (phrase.kind !== "name" || phrase.name === undefined) continue;
    const words = nameWords(document, phrase);
    const surname = phrase.referent?.surname ?? words.at(-1);
    const isAlone = words.length === 1 && /^\p{Lu}/u.test((document.tokens[phrase.name.first] as Token).text);
    const first = phrase.referent ? firstFull : isAlone ? firstAlone : undefined;
    if (surname !== undefined && first && !first.has(surname)) first.set(surname, phrase);
  }
  const found = new Set<string>();
  for (const [surname, alone] of firstAlone) {
    const full = firstFull.get(surname);
    if (full && full.sentence === alone.sentence && (full.name?.first ?? 0) > (alone.name?.first ?? 0)) found.add(surname);
  }
  return found;
};

/** “the wrong Berg”, “another Berg”: that one of the name is told from others. */
export const isSingledOut = ({ tokens }: Document, { name }: Typed): boolean =>
  name !== undefined &&
  /^(?:DET|ADJ|NUM)$/.test(tokens[name.first - 1]?.pos ?? "") &&
  !/^\p{Lu}.*\.?$/u.test(tokens[name.first - 1]?.text ?? "");

/** What has been told of those who share a surname, up to a place in the article. */
export interface Bearers {
  /** takes note of a name that means a person */
  tell(person: Referent, phrase: Typed, isAlone: boolean): void;
  /** which of several a surname alone means here, if the text up to here tells */
  meant(bearers: readonly Referent[]): Referent | undefined;
}

/**
 * A surname alone is that of the one whom the text has named so far: “Anna Berg left. Berg is a doctor. Her brother, Karl Berg, …”. Whom it
 * has called by it alone before any other came up keeps it, as long as the text goes on about both or about that one: “Berg was met by
 * her brother, Karl Berg. Berg said …”.
 */
export const bearersTold = (): Bearers => {
  const lastSentence = new Map<Referent, number>();
  const owner = new Map<string, Referent>();
  return {
    tell(person, phrase, isAlone) {
      const { surname } = person;
      if (surname === undefined) return;
      lastSentence.set(person, phrase.sentence);
      if (isAlone && !owner.has(surname)) owner.set(surname, person);
    },
    meant(bearers) {
      const told = bearers.filter((person) => lastSentence.has(person));
      if (told.length < 2) return told[0];
      const kept = owner.get(told[0]?.surname ?? "");
      const latest = Math.max(...told.map((person) => lastSentence.get(person) ?? -1));
      return kept && told.includes(kept) && lastSentence.get(kept) === latest ? kept : undefined;
    },
  };
};
