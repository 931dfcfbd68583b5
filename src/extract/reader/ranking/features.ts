/**
 * What two mentions have to do with one another, as small numbers: each feature has one value a pair, and the weights have a table
 * for it by the forms of both mentions. What is learnt is in `models/coreference.json`; `training/coreference.py` learns it.
 */

import type { Antecedents, Own } from "../chains.js";
import { ByDistance, bucket } from "../heads.js";
import { placesOf, type Span } from "../links.js";
import { numbersOf } from "../matches.js";
import type { Description } from "../model.js";
import type { Syntax } from "../syntax.js";
import type { Words } from "../words.js";
import { FEMALE, forms, type Look, lookOf, MALE, UNKNOWN } from "./looks.js";
import { type Trait, traitsOf } from "./traits.js";

/** Features of a pair with the number of values that each has. */
export const pairFeatures = {
  match: 24,
  distance: 12,
  sentences: 7,
  parts: 36,
  types: 16,
  genders: 9,
  numbers: 9,
  clause: 5,
  quotes: 5,
  rank: 6,
  modifiers: 5,
  ends: 4,
  parallel: 4,
} as const;
export type PairFeature = keyof typeof pairFeatures;
export const pairFeatureNames = Object.keys(pairFeatures) as PairFeature[];

/** Features of a mention that may begin a chain. */
export const newFeatures = { part: 6, type: 4, length: 6, seen: 4, place: 3, number: 3, quote: 2 } as const;
export const newFeatureNames = Object.keys(newFeatures) as (keyof typeof newFeatures)[];

const sentenceSteps = [1, 2, 3, 5, 10, 20];
const stepsBySentences = Uint8Array.from({ length: 21 }, (_, apart) => bucket(apart, sentenceSteps));

/** What is asked of pairs of mentions of one article. */
export interface Pairs {
  looks: readonly Look[];
  traits: readonly Trait[];
  spans: readonly Span[];
  /** number of the run of quoted words of each word, 0 outside */
  quoteRun: Int32Array;
  distances: ByDistance;
}

/** Whether an antecedent's gender, number and type let it be meant by a pronoun of the form. */
const isFit = (before: Look, after: Look): boolean =>
  !(before.gender !== UNKNOWN && after.gender !== UNKNOWN && before.gender !== after.gender) &&
  !(before.number !== UNKNOWN && after.number !== UNKNOWN && before.number !== after.number) &&
  ((after.gender !== MALE && after.gender !== FEMALE) || before.type === 0);

const clauseOf = (before: Look, after: Look, [a, b]: Span, [c, d]: Span): number => {
  if (a <= c && d <= b) return 1;
  if (c <= a && b <= d) return 2;
  if (before.governor >= 0 && before.governor === after.governor) return 3;
  return before.sentence === after.sentence ? 4 : 0;
};

const quotesOf = (quoteRun: Int32Array, before: number, after: number): number => {
  const [p, q] = [quoteRun[before] as number, quoteRun[after] as number];
  if (p === 0) return q === 0 ? 0 : 1;
  if (q === 0) return 2;
  return p === q ? 3 : 4;
};

/** Whether all of some words are among others. Without a function made for each pair: there are tens of thousands an article. */
const isWithin = (words: readonly string[], others: readonly string[]): boolean => {
  for (const word of words) if (!others.includes(word)) return false;
  return true;
};

const modifiersOf = (before: Look, after: Look): number => {
  if (before.headNumber !== after.headNumber) return 0;
  return 1 + (isWithin(after.modifiers, before.modifiers) ? 0 : 1) + (isWithin(before.modifiers, after.modifiers) ? 0 : 2);
};

/**
 * Fills `into` with the values of the features of all antecedents of mention `after`, antecedent by antecedent.
 * @param own what the reader says of them, see `Own`
 * @param into at least antecedents × features
 */
export function pairValues(pairs: Pairs, { matches }: Antecedents, after: number, into: Uint8Array): void {
  const { looks, spans, quoteRun, distances } = pairs;
  const low = after - matches.length;
  const width = pairFeatureNames.length;
  const b = looks[after] as Look;
  const spanB = spans[after] as Span;
  let fit = 0;
  for (let j = after - 1; j >= low; j--) {
    const a = looks[j] as Look;
    const spanA = spans[j] as Span;
    const apart = b.sentence - a.sentence;
    const rank = isFit(a, b) ? 1 + Math.min(4, fit++) : 0;
    const at = (j - low) * width;
    into[at] = matches[j - low] as number;
    into[at + 1] = distances.at(after - j);
    into[at + 2] = stepsBySentences[Math.min(apart, 20)] as number;
    into[at + 3] = a.part * 6 + b.part;
    into[at + 4] = a.type * 4 + b.type;
    into[at + 5] = a.gender * 3 + b.gender;
    into[at + 6] = a.number * 3 + b.number;
    into[at + 7] = clauseOf(a, b, spanA, spanB);
    into[at + 8] = quotesOf(quoteRun, spanA[0], spanB[0]);
    into[at + 9] = rank;
    into[at + 10] = modifiersOf(a, b);
    into[at + 11] = (a.firstNumber === b.firstNumber ? 1 : 0) + (a.lastNumber === b.lastNumber ? 2 : 0);
    into[at + 12] = apart > 1 ? 0 : 1 + (a.part === b.part ? 1 : 0) + (a.part === 0 && a.isFirst ? 1 : 0);
  }
}

const lengthSteps = [2, 3, 4, 6, 10];

/** The values of `newFeatures` of a mention. */
export function newValues({ looks, spans, quoteRun }: Pairs, i: number, headsSeen: ReadonlySet<string>): number[] {
  const look = looks[i] as Look;
  const seen = headsSeen.has(look.headWord) ? 1 : 0;
  return [
    look.part,
    look.type,
    bucket(look.length, lengthSteps),
    seen + (headsSeen.has(`last ${look.last}`) ? 2 : 0),
    look.isFirst ? 1 : look.sentence === 0 ? 2 : 0,
    look.number,
    (quoteRun[(spans[i] as Span)[0]] as number) > 0 ? 1 : 0,
  ];
}

/** So many forms there are. */
export const formCount = forms.length;

/** The pairs of an article's mentions. */
export function pairsOf(
  words: Words,
  sentences: readonly Span[],
  syntax: readonly Syntax[],
  spans: readonly Span[],
  { types }: Own,
  { chainDistances }: Description,
): Pairs {
  const sentenceOf = new Int32Array(words.surface.length);
  sentences.forEach(([a, b], n) => {
    sentenceOf.fill(n, a, b);
  });
  const source = { surface: words.surface, syntax, sentenceOf };
  const numbers = numbersOf();
  const looks = spans.map((span, i) => lookOf(source, span, types[i] as number, numbers));
  const distances = new ByDistance(chainDistances, (distance) => Math.min(11, bucket(Math.abs(distance), chainDistances)));
  const places = placesOf(words);
  return { looks, traits: traitsOf(words, places, looks, spans, types), spans, quoteRun: places.quoteRun, distances };
}
