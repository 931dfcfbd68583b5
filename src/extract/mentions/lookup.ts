import type { Mentions } from "./find.js";
import type { Phrase } from "./model.js";

/** Phrases by the token at their edge, the widest first; possessors (“Trump” of “Trump's aide”) are kept apart. */
export interface PhraseLookup {
  starting(token: number): Phrase | undefined;
  ending(token: number): Phrase | undefined;
  /** every phrase with a referent that lies within the tokens */
  within(first: number, last: number): Phrase[];
}

/** `token` of `ending` is the one after the phrase, as `Phrase.last`. */
export const lookup = (mentions: Mentions, sentenceOf: Int32Array): PhraseLookup => {
  const starts = new Map<number, Phrase>();
  const ends = new Map<number, Phrase>();
  for (const phrase of mentions.bySentence.flat()) {
    if (phrase.possessive) continue;
    const atStart = starts.get(phrase.first);
    if (atStart === undefined || atStart.last < phrase.last) starts.set(phrase.first, phrase);
    const atEnd = ends.get(phrase.last);
    if (atEnd === undefined || atEnd.first > phrase.first) ends.set(phrase.last, phrase);
  }
  return {
    starting: (token) => starts.get(token),
    ending: (token) => ends.get(token),
    within: (first, last) => {
      const found: Phrase[] = [];
      for (let s = sentenceOf[first] ?? -1; s >= 0 && s < mentions.bySentence.length; s++) {
        const phrases = mentions.bySentence[s] ?? [];
        for (const phrase of phrases) if (phrase.first >= first && phrase.last <= last) found.push(phrase);
        if (s >= (sentenceOf[last - 1] ?? s)) break;
      }
      return found;
    },
  };
};
