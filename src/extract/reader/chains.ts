/** Coreference: each mention goes to its likeliest antecedent, or begins a chain (mention ranking, Lee et al. 2017). */
import { argmax, argmaxWithin, ByDistance, bucket, type Heads, softmaxInto } from "./heads.js";
import type { Span } from "./links.js";
import { type Look, look, match, numbersOf } from "./matches.js";
import { type Matrix, matrixOf, productsOf } from "./matrix.js";
import { mentionVector } from "./mentions.js";
import type { Description } from "./model.js";
import type { Rows } from "./rows.js";

/** Mentions before one among which its antecedent is sought; so work grows with the text and not with its square. */
export const REACH = 1000;

/** What is asked of a mention and those before it; the first stands for mention `low`. */
export interface Antecedents {
  /** the feature of each pair, see {@link match} */
  matches: Uint8Array;
  /** how well each goes with the later mention: over 0 where it is rather its antecedent than that the later begins a chain */
  scores: Float64Array;
}

/** The reader's own judgement of the mentions of an article. */
export interface Own {
  /** types of mentions, as indices into `mentionTypes` */
  types: number[];
  /** the logarithm of each type's likelihood, mention by mention */
  typeScores: Matrix;
  /** The mentions within {@link REACH} before one; valid until it is asked of another. */
  before: (after: number) => Antecedents;
}

/** How many later mentions are multiplied with the earlier ones at once. */
const BLOCK = 16;

/** What the reader's vectors and its own few features say of each pair. */
export function ownOf(rows: Rows, surface: string[], spans: Span[], heads: Heads, description: Description): Own {
  const numbers = numbersOf();
  const looks = spans.map(([a, b]) => look(surface.slice(a, b), description.coreference, numbers));
  const vectors = matrixOf(spans.map((span) => mentionVector(rows, span)));
  const typed = heads.linear("types", vectors);
  const types = spans.map((_, i) => argmaxWithin(typed.data, i * typed.columns, (i + 1) * typed.columns));
  const pairs = heads.linear("pair", vectors);
  const asAntecedent = heads.linear("antecedent", vectors).data;
  const asAnaphor = heads.linear("anaphor", vectors).data;
  const edges = description.chainDistances;
  const weights = heads.bias("chain_distance");
  const distances = new ByDistance(edges, (distance) => weights[bucket(Math.abs(distance), edges)] as number);
  const [matchWeights, same] = [heads.bias("chain_match"), heads.bias("chain_type")];
  const scale = Math.sqrt(pairs.columns);
  const product = products(vectors, pairs);
  const matches = new Uint8Array(REACH);
  const scores = new Float64Array(REACH);
  let known = -1;
  const before = (i: number): Antecedents => {
    const low = Math.max(0, i - REACH);
    const found = { matches: matches.subarray(0, i - low), scores: scores.subarray(0, i - low) };
    if (known === i) return found;
    const { data, at, from } = product(i);
    const begins = (spans[i] as Span)[0];
    const after = looks[i] as Look;
    const type = types[i] as number;
    const anaphor = asAnaphor[i] as number;
    for (let j = low; j < i; j++) {
      const matched = match(looks[j] as Look, after, (spans[j] as Span)[1] > begins);
      matches[j - low] = matched;
      scores[j - low] =
        (data[at + j - from] as number) / scale +
        (asAntecedent[j] as number) +
        anaphor +
        distances.at(i - j) +
        (matchWeights[matched] as number) +
        (same[type === types[j] ? 1 : 0] as number);
    }
    known = i;
    return found;
  };
  return { types, typeScores: logLikelihoods(typed), before };
}

/** The products of a mention with earlier ones: that with mention j is `data[at + j - from]`. */
type Products = (after: number) => { data: Float64Array; at: number; from: number };

/** Products of later and earlier mentions, made for {@link BLOCK} later ones at a time. */
function products(vectors: Matrix, pairs: Matrix): Products {
  const { columns } = vectors;
  const part = ({ data }: Matrix, a: number, b: number): Matrix => ({
    rows: b - a,
    columns,
    data: data.subarray(a * columns, b * columns),
  });
  let block = { first: -1, from: 0, made: matrixOf([]) };
  return (after) => {
    const first = after - (after % BLOCK);
    if (block.first !== first) {
      const end = Math.min(vectors.rows, first + BLOCK);
      const from = Math.max(0, first - REACH);
      block = { first, from, made: productsOf(part(vectors, first, end), part(pairs, from, end)) };
    }
    return { data: block.made.data, at: (after - first) * block.made.columns, from: block.from };
  };
}

/** The number of each mention's chain, that of its first mention: each goes to the antecedent that the reader scores best. */
export function chainsOf(count: number, { before }: Own): number[] {
  const chains = Array.from({ length: count }, (_, i) => i);
  for (let i = 1; i < count; i++) {
    const { scores } = before(i);
    const best = argmax(scores);
    if ((scores[best] as number) > 0) chains[i] = chains[i - scores.length + best] as number;
  }
  return chains;
}

/** Logarithms of the softmax of each row. */
function logLikelihoods({ rows, columns, data }: Matrix): Matrix {
  const out = new Float64Array(data.length);
  for (let r = 0; r < rows; r++) {
    const row = out.subarray(r * columns, (r + 1) * columns);
    softmaxInto(data.subarray(r * columns, (r + 1) * columns), row);
    for (let k = 0; k < columns; k++) row[k] = Math.log(row[k] as number);
  }
  return { rows, columns, data: out };
}

/** None of a chain's members may rule a type out alone: the least logarithm that counts. */
const LEAST = Math.log(0.001);

/** The type of each mention, by its own words and, as much again, by the mean of the others of its chain. */
export function typesByChain(chains: readonly number[], { columns, data }: Matrix): number[] {
  const at = (mention: number, type: number): number => Math.max(LEAST, data[mention * columns + type] as number);
  const sums = new Map<number, Float64Array>();
  const counts = new Map<number, number>();
  for (const [i, chain] of chains.entries()) {
    const sum = sums.get(chain) ?? new Float64Array(columns);
    for (let k = 0; k < columns; k++) sum[k] = (sum[k] as number) + at(i, k);
    sums.set(chain, sum);
    counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  return chains.map((chain, i) => {
    const others = (counts.get(chain) as number) - 1;
    return argmax((sums.get(chain) as Float64Array).map((sum, k) => at(i, k) + (others > 0 ? (sum - at(i, k)) / others : 0)));
  });
}
