/**
 * Coreference by a ranking of antecedents: log-linear over the features of features.ts, each weighed by the forms of both mentions
 * (after Durrett and Klein 2013), beside the reader's own score of the pair.
 */
import { type Own, REACH } from "../chains.js";
import type { Description } from "../model.js";
import { newFeatureNames, newFeatures, newValues, type Pairs, pairFeatureNames, pairFeatures, pairValues } from "./features.js";
import { forms, type Look, UNKNOWN } from "./looks.js";

/** Weights as flat tables. */
export interface RankingWeights {
  own: Float64Array;
  /** those of all features of two forms side by side: `pairs[(form of the later · forms + form of the earlier) · valueCount + value]` */
  pairs: Float64Array;
  first: Float64Array[];
}

const counts = pairFeatureNames.map((name) => pairFeatures[name]);
const valueCount = counts.reduce((sum, count) => sum + count, 0);
/** for each feature, how many values those before it have */
const firstValues = Int32Array.from(counts, (_, f) => counts.slice(0, f).reduce((sum, count) => sum + count, 0));

/** One table for all features: what a pair is scored by then lies close together. */
function sideBySide(tables: Float64Array[]): Float64Array {
  const all = new Float64Array(forms.length ** 2 * valueCount);
  for (let pair = 0; pair < forms.length ** 2; pair++)
    for (const [f, table] of tables.entries()) {
      const count = counts[f] as number;
      all.set(table.subarray(pair * count, (pair + 1) * count), pair * valueCount + (firstValues[f] as number));
    }
  return all;
}

const known = new WeakMap<object, RankingWeights>();

/** The tables of `reader.json`, whose numbers are whole multiples of `1 / scale`. */
export function weightsOf(ranking: NonNullable<Description["ranking"]>): RankingWeights {
  const made = known.get(ranking);
  if (made !== undefined) return made;
  const table = (values: readonly number[] | undefined, size: number): Float64Array => {
    if (values?.length !== size) throw new Error("the model's ranking weights are not those of this version");
    return Float64Array.from(values, (value) => value / ranking.scale);
  };
  const weights = {
    own: table(ranking.own, forms.length),
    pairs: sideBySide(pairFeatureNames.map((name) => table(ranking.pairs[name], forms.length ** 2 * pairFeatures[name]))),
    first: newFeatureNames.map((name) => table(ranking.first[name], forms.length * newFeatures[name])),
  };
  known.set(ranking, weights);
  return weights;
}

const firstScore = (values: readonly number[], form: number, { first }: RankingWeights): number =>
  values.reduce((sum, value, f) => {
    const count = newFeatures[newFeatureNames[f] as keyof typeof newFeatures];
    return sum + ((first[f] as Float64Array)[form * count + value] as number);
  }, 0);

const pairScore = (values: Uint8Array, at: number, formPair: number, { pairs }: RankingWeights): number => {
  let sum = 0;
  const from = formPair * valueCount;
  for (let f = 0; f < firstValues.length; f++) sum += pairs[from + (firstValues[f] as number) + (values[at + f] as number)] as number;
  return sum;
};

/** The sex of those of a chain of whom it is known. */
const clashes = (sex: number, look: Look): boolean => sex !== UNKNOWN && look.gender !== UNKNOWN && sex !== look.gender;

/** How much the other members of a chain add to the one that goes best with a mention; chosen on GUM dev. */
const SHARED = 0.7;
/** Members whose score lies so far below the best one's add nothing that counts. */
const FAR = 7;

/**
 * The chain, of those of mentions from `low` on, whose members together go best with a mention: -1 where none goes better than `first`.
 * The weights are learnt so that all right antecedents together are likely, not one of them: so members count together (the
 * logarithm of the sum of their exponentials).
 * @param tops as many numbers as there are mentions, all -∞, which they are again afterwards
 */
function bestChain(
  scores: Float64Array,
  chains: readonly number[],
  low: number,
  first: number,
  isOut: (chain: number) => boolean,
  tops: Float64Array,
): number {
  const met: number[] = [];
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] as number;
    const chain = chains[low + k] as number;
    const top = tops[chain] as number;
    if (top === Number.NEGATIVE_INFINITY) met.push(chain);
    if (score > top) tops[chain] = score;
  }
  // what all mentions together could add at most
  const least = first - SHARED * Math.log(scores.length + 1);
  let best = first;
  let which = -1;
  for (const chain of met) {
    const top = tops[chain] as number;
    tops[chain] = Number.NEGATIVE_INFINITY;
    if (top <= least || isOut(chain)) continue;
    let sum = 0;
    for (let k = 0; k < scores.length; k++)
      if (chains[low + k] === chain && (scores[k] as number) >= top - FAR) sum += Math.exp((scores[k] as number) - top);
    const together = top + SHARED * Math.log(sum);
    if (together > best) {
      best = together;
      which = chain;
    }
  }
  return which;
}

/** An earlier mention, by its number, and how likely a later one means the same as it. */
export interface Likely {
  mention: number;
  likely: number;
}

/** Mentions less likely meant by a later one are not told of. */
const LEAST = 0.02;

/** The earlier mentions that one likely means the same as, where the rest is that it is the first of its chain. */
function likelyAmong(scores: Float64Array, low: number, first: number): Likely[] {
  const top = Math.max(first, ...scores);
  let sum = Math.exp(first - top);
  for (const score of scores) sum += Math.exp(score - top);
  const found: Likely[] = [];
  scores.forEach((score, k) => {
    const likely = Math.exp(score - top) / sum;
    if (likely >= LEAST) found.push({ mention: low + k, likely });
  });
  return found;
}

/** Forms of which it is told whom they likely mean: those without a name. */
const nameless = new Set(["i", "he", "she", "they", "definite"].map((form) => forms.indexOf(form as (typeof forms)[number])));

export interface Ranked {
  /** the number of each mention's chain, that of its first mention */
  chains: number[];
  /** for mentions without a name, those before them that they likely mean */
  likely: (Likely[] | undefined)[];
}

/** Chains of mentions. None has both men and women. */
export function rankedChains(pairs: Pairs, { before }: Own, weights: RankingWeights): Ranked {
  const { looks } = pairs;
  const likely: Ranked["likely"] = [];
  const width = pairFeatureNames.length;
  const values = new Uint8Array(Math.min(REACH, Math.max(1, looks.length)) * width);
  const chains = looks.map((_, i) => i);
  const sexes = looks.map(({ gender }) => gender);
  const headsSeen = new Set<string>();
  const tops = new Float64Array(looks.length).fill(Number.NEGATIVE_INFINITY);
  const together = new Float64Array(Math.min(REACH, looks.length));
  looks.forEach((look, i) => {
    const own = before(i);
    const low = i - own.scores.length;
    pairValues(pairs, own, i, values);
    const first = firstScore(newValues(pairs, i, headsSeen), look.form, weights);
    for (let j = low; j < i; j++)
      together[j - low] =
        (weights.own[look.form] as number) * (own.scores[j - low] as number) +
        pairScore(values, (j - low) * width, look.form * forms.length + (looks[j] as Look).form, weights);
    const isOut = (chain: number): boolean => clashes(sexes[chain] as number, look);
    const scores = together.subarray(0, i - low);
    likely.push(nameless.has(look.form) ? likelyAmong(scores, low, first) : undefined);
    const chain = bestChain(scores, chains, low, first, isOut, tops);
    if (chain >= 0) {
      chains[i] = chain;
      if (sexes[chain] === UNKNOWN) sexes[chain] = look.gender;
    }
    headsSeen.add(look.headWord);
    headsSeen.add(`last ${look.last}`);
  });
  return { chains, likely };
}
