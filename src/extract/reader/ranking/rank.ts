/**
 * Coreference by a ranking of antecedents: log-linear over the features of features.ts, each weighed by the forms of both mentions
 * (after Durrett and Klein 2013), beside the reader's own score of the pair.
 */
import { type Own, REACH } from "../chains.js";
import type { Description } from "../model.js";
import { newFeatureNames, newFeatures, newValues, type Pairs, pairFeatureNames, pairFeatures, pairValues } from "./features.js";
import { forms, type Look, UNKNOWN } from "./looks.js";

/** Weights as flat tables: `pairs[feature][(form of the later · forms + form of the earlier) · values + value]`. */
export interface RankingWeights {
  own: Float64Array;
  pairs: Float64Array[];
  first: Float64Array[];
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
    pairs: pairFeatureNames.map((name) => table(ranking.pairs[name], forms.length ** 2 * pairFeatures[name])),
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

const counts = pairFeatureNames.map((name) => pairFeatures[name]);

const pairScore = (values: Uint8Array, at: number, forms_: number, weights: RankingWeights): number => {
  let sum = 0;
  for (let f = 0; f < counts.length; f++)
    sum += (weights.pairs[f] as Float64Array)[forms_ * (counts[f] as number) + (values[at + f] as number)] as number;
  return sum;
};

/** The sex of those of a chain of whom it is known. */
const clashes = (sex: number, look: Look): boolean => sex !== UNKNOWN && look.gender !== UNKNOWN && sex !== look.gender;

/** The number of each mention's chain, that of its first mention. No chain has both men and women. */
export function rankedChains(pairs: Pairs, { scoresOf }: Own, weights: RankingWeights): number[] {
  const { looks } = pairs;
  const width = pairFeatureNames.length;
  const values = new Uint8Array(Math.min(REACH, Math.max(1, looks.length)) * width);
  const chains = looks.map((_, i) => i);
  const sexes = looks.map(({ gender }) => gender);
  const headsSeen = new Set<string>();
  looks.forEach((look, i) => {
    const low = Math.max(0, i - REACH);
    pairValues(pairs, low, i, values);
    const own = scoresOf(i, low);
    let best = firstScore(newValues(pairs, i, headsSeen), look.form, weights);
    let antecedent = -1;
    for (let j = low; j < i; j++) {
      const form = (looks[j] as Look).form;
      const score =
        (weights.own[look.form] as number) * (own[j - low] as number) +
        pairScore(values, (j - low) * width, look.form * forms.length + form, weights);
      if (score > best && !clashes(sexes[chains[j] as number] as number, look)) {
        best = score;
        antecedent = j;
      }
    }
    if (antecedent >= 0) {
      const chain = chains[antecedent] as number;
      chains[i] = chain;
      if (sexes[chain] === UNKNOWN) sexes[chain] = look.gender;
    }
    headsSeen.add(look.headWord);
    headsSeen.add(`last ${look.last}`);
  });
  return chains;
}
