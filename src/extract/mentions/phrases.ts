import { calendarWords } from "../language/en/calendar.js";
import { cues } from "../language/en/cues.js";
import { nationalities } from "../language/en/places.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";

/** A noun phrase without what hangs on it: `tokens[first]` up to, not including, `tokens[last]`. */
export interface NounPhrase {
  first: number;
  last: number;
  /** the noun that carries it: the last one */
  head: number;
  pronoun: boolean;
  /** an `'s` follows: it stands within a larger one */
  possessive: boolean;
}

export const personalPronouns: ReadonlySet<string> = new Set("i he she we they you him her them me us who".split(" "));
export const possessives: ReadonlySet<string> = new Set("his her their its my our your".split(" "));
const pronounHeads = new Set(
  "he she they we i you him them me us who it others many some most those this all both everyone everybody anyone nobody none few one somebody someone several".split(
    " ",
  ),
);

/** Whether a token is written with a capital. */
export const isCapitalized = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/**
 * Takes a capitalized word in running text for a name, whatever the tagger says: it knows no Sands, Page or Sessions.
 * In a line where most words are capitalized (a heading) capitals say nothing, and the tags stand.
 */
export const retag = (document: Document): void => {
  for (const sentence of document.sentences) {
    let words = 0;
    let capitals = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = document.tokens[i] as Token;
      if (!/^\p{L}{4}/u.test(token.text)) continue;
      words++;
      if (isCapitalized(token)) capitals++;
    }
    const heading = words >= 4 && capitals / words > 0.75;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = document.tokens[i] as Token;
      const before = document.tokens[i - 1];
      const opens = i === sentence.first || (before !== undefined && /^["“„«'`(:—–…]/.test(before.text));
      if (isCapitalized(token) && !opens && !heading && /^(?:VERB|NOUN|ADJ|ADV|AUX|ADP|X|INTJ)$/.test(token.pos) && token.text !== "I") {
        token.pos = nationalities.has(token.text) ? "ADJ" : "PROPN";
      } else if (!isCapitalized(token) && token.pos === "NOUN" && cues.has(token.lower) && /(?:ed|said|told|wrote)$/.test(token.lower))
        token.pos = "VERB";
    }
  }
};

const inside = (token: Token): boolean => /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(token.pos) || possessives.has(token.lower);

/** Noun phrases of a sentence in order, none within another, but possessors (`Trump` in “Trump's son-in-law”) beside the whole. */
export const nounPhrases = (document: Document, sentence: Sentence): NounPhrase[] => {
  const { tokens } = document;
  const found: NounPhrase[] = [];
  let i = sentence.first;
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    if (token.lower === "her" && nextIsNominal(tokens[i + 1])) {
      i = chunk(document, sentence, i, found);
    } else if (pronounHeads.has(token.lower) && !(/^(?:DET|ADJ|NUM)$/.test(token.pos) && nextIsNominal(tokens[i + 1]))) {
      found.push({ first: i, last: i + 1, head: i, pronoun: true, possessive: false });
      i++;
    } else if (inside(token) || (isCapitalized(token) && token.pos === "X")) i = chunk(document, sentence, i, found);
    else i++;
  }
  return found;
};

const nextIsNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(token.pos) && !cues.has(token.lower);

const chunk = (document: Document, sentence: Sentence, from: number, into: NounPhrase[]): number => {
  const { tokens } = document;
  const start = from;
  let head = -1;
  let i = from;
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    if (
      token.lower === "'s" ||
      (/^['’]$/.test(token.text) && head === i - 1 && tokens[head]?.lower.endsWith("s") && tokens[head]?.end === token.start)
    ) {
      const next = tokens[i + 1];
      if (head < 0 || next === undefined || i + 1 >= sentence.last || !nextIsNominal(next)) break;
      into.push({ first: start, last: head + 1, head, pronoun: false, possessive: true });
      i++;
      continue;
    }
    if (!inside(token) && !attributive(tokens, i, start, sentence.last)) break;
    if ((token.pos === "DET" || possessives.has(token.lower)) && i > start) break;
    // a day or month ends a phrase and begins none that names anybody
    if (calendarWords.has(token.lower) && isCapitalized(token) && head >= 0) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) head = i;
    i++;
  }
  if (head < 0) {
    if (
      /^(?:NUM|ADJ)$/.test((tokens[start] as Token).pos) &&
      /^(?:others|two|three|many|several|some|few)$/.test((tokens[i - 1] as Token).lower)
    ) {
      into.push({ first: start, last: i, head: i - 1, pronoun: true, possessive: false });
    }
    return Math.max(i, from + 1);
  }
  into.push({ first: start, last: head + 1, head, pronoun: false, possessive: false });
  return Math.max(head + 1, from + 1);
};

/** A participle between article and noun: “the leaked documents”, “an elected official”. */
const attributive = (tokens: readonly Token[], i: number, start: number, end: number): boolean => {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    i > start &&
    i + 1 < end &&
    (token.pos === "VERB" || token.pos === "ADV") &&
    /(?:ed|ing|en|ly)$/.test(token.lower) &&
    before !== undefined &&
    /^(?:DET|ADJ|NUM)$/.test(before.pos) &&
    next !== undefined &&
    /^(?:NOUN|ADJ)$/.test(next.pos)
  );
};
