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

/** The number of each mention's chain, that of its first mention. No chain has both men and women. */
export function rankedChains(pairs: Pairs, { before }: Own, weights: RankingWeights): number[] {
  const { looks } = pairs;
  const width = pairFeatureNames.length;
  const values = new Uint8Array(Math.min(REACH, Math.max(1, looks.length)) * width);
  const chains = looks.map((_, i) => i);
  const sexes = looks.map(({ gender }) => gender);
  const headsSeen = new Set<string>();
  looks.forEach((look, i) => {
    const own = before(i);
    const low = i - own.scores.length;
    pairValues(pairs, own, i, values);
    let best = firstScore(newValues(pairs, i, headsSeen), look.form, weights);
    let antecedent = -1;
    for (let j = low; j < i; j++) {
      const form = (looks[j] as Look).form;
      const score =
        (weights.own[look.form] as number) * (own.scores[j - low] as number) +
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
