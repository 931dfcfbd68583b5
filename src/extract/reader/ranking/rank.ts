/**
 * Coreference by a ranking of antecedents: log-linear over the features of features.ts, each weighed by the forms of both mentions
 * (after Durrett and Klein 2013), beside the reader's own score of the pair.
 */
import { type Own, REACH } from "../chains.js";
import { lookCloser } from "./closer.js";
import { newValues, type Pairs, pairFeatureNames, pairValues } from "./features.js";
import { forms, type Look, UNKNOWN } from "./looks.js";
import { newSort, pairSort, type RankingWeights } from "./weights.js";

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
    if (score === Number.NEGATIVE_INFINITY) continue;
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

/** Earlier mentions' scores as antecedents, that of mention `low` first, and what the later one's beginning a chain scores. */
export interface Scored {
  low: number;
  scores: Float64Array;
  first: number;
}

/** The first ranking: to be asked of each mention in order. An answer is valid until the next is asked. */
export function firstRanking(pairs: Pairs, { before }: Own, weights: RankingWeights): (after: number) => Scored {
  const { looks } = pairs;
  const width = pairFeatureNames.length;
  const values = new Uint8Array(Math.min(REACH, Math.max(1, looks.length)) * width);
  const headsSeen = new Set<string>();
  const together = new Float64Array(Math.min(REACH, looks.length));
  return (i) => {
    const own = before(i);
    const look = looks[i] as Look;
    const low = i - own.scores.length;
    pairValues(pairs, own, i, values);
    const first = newSort.score(weights.first, look.form, newValues(pairs, i, headsSeen), 0);
    for (let j = low; j < i; j++)
      together[j - low] =
        (weights.own[look.form] as number) * (own.scores[j - low] as number) +
        pairSort.score(weights.pairs, look.form * forms.length + (looks[j] as Look).form, values, (j - low) * width);
    headsSeen.add(look.headWord);
    headsSeen.add(`last ${look.last}`);
    return { low, scores: together.subarray(0, i - low), first };
  };
}

/** Chains of mentions. None has both men and women. */
export function rankedChains(pairs: Pairs, own: Own, weights: RankingWeights): Ranked {
  const { looks } = pairs;
  const likely: Ranked["likely"] = [];
  const chains = looks.map((_, i) => i);
  const sexes = looks.map(({ gender }) => gender);
  const tops = new Float64Array(looks.length).fill(Number.NEGATIVE_INFINITY);
  const scored = firstRanking(pairs, own, weights);
  looks.forEach((look, i) => {
    const { low, scores, first } = scored(i);
    const isOut = (chain: number): boolean => clashes(sexes[chain] as number, look);
    likely.push(nameless.has(look.form) ? likelyAmong(scores, low, first) : undefined);
    const least = weights.closer === undefined ? first : lookCloser(pairs, i, scores, first, weights.closer);
    const chain = bestChain(scores, chains, low, least, isOut, tops);
    if (chain >= 0) {
      chains[i] = chain;
      if (sexes[chain] === UNKNOWN) sexes[chain] = look.gender;
    }
  });
  return { chains, likely };
}
