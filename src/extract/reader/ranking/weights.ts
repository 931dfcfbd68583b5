/** The weights by which antecedents are ranked, as `reader.json` has them. */
import type { Description } from "../model.js";
import { closerNewSort, closerSort, type Tables } from "./closer.js";
import { newFeatures, pairFeatures } from "./features.js";
import { forms } from "./looks.js";
import { Sort } from "./sort.js";

export const pairSort = new Sort(pairFeatures);
export const newSort = new Sort(newFeatures);

export interface RankingWeights extends Tables {
  /** what the reader's own score counts, by the form of the later mention */
  own: Float64Array;
  /** what a closer look adds for those that come near enough, where the model has it */
  closer?: Tables;
}

const known = new WeakMap<object, RankingWeights>();

/** The tables of `reader.json`, whose numbers are whole multiples of `1 / scale`. */
export function weightsOf(ranking: NonNullable<Description["ranking"]>): RankingWeights {
  const made = known.get(ranking);
  if (made !== undefined) return made;
  const { scale, closer } = ranking;
  if (ranking.own.length !== forms.length) throw new Error("the model's ranking weights are not those of this version");
  const weights: RankingWeights = {
    own: Float64Array.from(ranking.own, (value) => value / scale),
    pairs: pairSort.table(ranking.pairs, forms.length ** 2, scale),
    first: newSort.table(ranking.first, forms.length, scale),
  };
  if (closer !== undefined)
    weights.closer = {
      pairs: closerSort.table(closer.pairs, forms.length ** 2, scale),
      first: closerNewSort.table(closer.first, forms.length, scale),
    };
  known.set(ranking, weights);
  return weights;
}
