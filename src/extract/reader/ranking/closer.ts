/**
 * A closer look at the few antecedents that the first ranking leaves: features that would take too long for all pairs. What they weigh
 * is added to the first ranking's scores; `training/closer.py` learns it.
 */
import type { Pairs } from "./features.js";
import { forms, type Look, parts } from "./looks.js";
import { Sort } from "./sort.js";
import { behindCount, determinerCount, type Trait } from "./traits.js";

/** So many types of mentions the reader tells apart. */
const kindCount = 10;
const APPOSED = parts.indexOf("apposed");
const SUBJECT = parts.indexOf("subject");

/** Features of a pair with the number of values that each has. */
export const closerFeatures = {
  paragraphs: 8,
  lemma: 3,
  arc: 5,
  kinds: kindCount ** 2,
  initials: 3,
  near: 5,
  governing: 3,
  heads: 3,
} as const;
export type CloserFeature = keyof typeof closerFeatures;
export const closerNames = Object.keys(closerFeatures) as CloserFeature[];

/** Features of a mention that may begin a chain. */
export const closerNewFeatures = {
  determiner: determinerCount,
  kind: kindCount,
  count: 4,
  nested: 2,
  numeral: 2,
  next: behindCount,
} as const;
export const closerNewNames = Object.keys(closerNewFeatures) as (keyof typeof closerNewFeatures)[];

/** Paragraphs between; from 5 on only whether an even number, as who speaks changes from one to the next, and whether many. */
const paragraphsOf = (apart: number): number => {
  if (apart <= 4) return apart;
  if (apart > 20) return 7;
  return apart % 2 === 0 ? 5 : 6;
};

/** Whether one depends on the other: the later as an apposition, otherwise; the earlier as its subject (“Berg is the owner”), otherwise. */
const arcOf = ({ looks }: Pairs, before: number, after: number): number => {
  const [a, b] = [looks[before], looks[after]];
  if (a === undefined || b === undefined) return 0;
  if (b.governor === a.head) return b.part === APPOSED ? 1 : 2;
  if (a.governor === b.head) return a.part === SUBJECT ? 3 : 4;
  return 0;
};

/** Whether the later is the other's short form, or the other way round. */
const initialsOf = (a: Trait, b: Trait): number => {
  if (b.single.length > 1 && b.single === a.initials) return 1;
  return a.single.length > 1 && a.single === b.initials ? 2 : 0;
};

/** Whether words of one form govern both; and both as the same part. */
const governingOf = ({ looks, traits }: Pairs, before: number, after: number): number => {
  const word = traits[after]?.governing as number;
  if (word < 0 || word !== traits[before]?.governing || looks[before]?.governor === looks[after]?.governor) return 0;
  return looks[before]?.part === looks[after]?.part ? 2 : 1;
};

/** Whether the head of the later is among the words of the other, or the other way round. */
const headsOf = ({ looks, traits }: Pairs, before: number, after: number): number => {
  const [a, b] = [looks[before]?.headWord as string, looks[after]?.headWord as string];
  if (a === b) return 0;
  if (traits[before]?.words.has(b)) return 1;
  return traits[after]?.words.has(a) ? 2 : 0;
};

/** Fills `into`, from `at` on, with the values of {@link closerFeatures} of a pair. */
export function closerValues(pairs: Pairs, before: number, after: number, into: Uint8Array, at: number): void {
  const { looks, traits } = pairs;
  const [a, b] = [traits[before] as Trait, traits[after] as Trait];
  const isSameWord = looks[before]?.headNumber === looks[after]?.headNumber;
  const isSameNoun = a.singular === b.singular;
  into[at] = paragraphsOf(b.paragraph - a.paragraph);
  into[at + 1] = isSameWord ? 1 : isSameNoun ? 2 : 0;
  into[at + 2] = arcOf(pairs, before, after);
  into[at + 3] = a.type * kindCount + b.type;
  into[at + 4] = initialsOf(a, b);
  into[at + 5] = isSameNoun ? Math.min(b.before - a.before, 4) : 0;
  into[at + 6] = governingOf(pairs, before, after);
  into[at + 7] = headsOf(pairs, before, after);
}

/** The values of {@link closerNewFeatures} of a mention. */
export function closerNewValues({ traits }: Pairs, i: number): number[] {
  const { determiner, type, count, isNested, isNumeral, next } = traits[i] as Trait;
  return [determiner, type, Math.min(count - 1, 3), isNested ? 1 : 0, isNumeral ? 1 : 0, next];
}

export const closerSort = new Sort(closerFeatures);
export const closerNewSort = new Sort(closerNewFeatures);

/** Weights of features of pairs, and of features of those that may begin a chain, as flat tables. */
export interface Tables {
  /** those of all features of two forms side by side: `pairs[(form of the later · forms + form of the earlier) · valueCount + value]` */
  pairs: Float64Array;
  /** the same of one form */
  first: Float64Array;
}

/** So far below the best one, or the first of a chain, an antecedent is not looked at more closely, nor chosen. */
const MARGIN = 6;

/** The score above which an antecedent is looked at more closely. */
export const barOf = (scores: Float64Array, first: number): number => Math.max(first, ...scores) - MARGIN;

const closerValue = new Uint8Array(closerNames.length);

/**
 * Adds to the scores of antecedents what a closer look tells; those too far below are given none.
 * @returns what the mention's beginning a chain then scores
 */
export function lookCloser(pairs: Pairs, after: number, scores: Float64Array, first: number, closer: Tables): number {
  const low = after - scores.length;
  const form = (pairs.looks[after] as Look).form;
  const bar = barOf(scores, first);
  for (let k = 0; k < scores.length; k++) {
    if ((scores[k] as number) <= bar) {
      scores[k] = Number.NEGATIVE_INFINITY;
      continue;
    }
    closerValues(pairs, low + k, after, closerValue, 0);
    scores[k] =
      (scores[k] as number) + closerSort.score(closer.pairs, form * forms.length + (pairs.looks[low + k] as Look).form, closerValue, 0);
  }
  return first + closerNewSort.score(closer.first, form, closerNewValues(pairs, after), 0);
}
