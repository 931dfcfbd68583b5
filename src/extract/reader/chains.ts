/** Coreference: each mention goes to its likeliest antecedent, or begins a chain (mention ranking, Lee et al. 2017). */
import { argmax, bucket, type Heads } from "./heads.js";
import type { Span } from "./links.js";
import { addProducts, matrixOf } from "./matrix.js";
import { mentionVector } from "./mentions.js";
import type { Description } from "./model.js";
import type { Rows } from "./rows.js";

/** Mentions before one among which its antecedent is sought; so work grows with the text and not with its square. */
export const REACH = 1000;

/** What a mention's words say. `training/reader/coreference.py` has the same table of features. */
interface Look {
  pronoun: number;
  core: string[];
  /** the words of `core` as one */
  whole: string;
  head: string;
  name: boolean;
}

export function look(words: string[], { pronouns, idle, cuts }: Description["coreference"]): Look {
  const low = words.map((w) => w.toLowerCase());
  const coreOf = (list: string[]) => list.filter((w) => !idle.includes(w));
  const core = coreOf(low);
  const cut = low.findIndex((w, i) => i > 0 && cuts.includes(w));
  const before = coreOf(cut < 0 ? low : low.slice(0, cut));
  const last = words[words.length - 1] ?? "";
  const capital = last.slice(0, 1);
  return {
    pronoun: words.length === 1 ? (pronouns[low[0] as string] ?? 0) : 0,
    core,
    whole: core.join("\0"),
    head: (before.length > 0 ? before : core).at(-1) ?? "",
    name: capital !== capital.toLowerCase() && core.includes(last.toLowerCase()),
  };
}

/** The feature of an antecedent and a later mention: a number from 0 to 23. */
export function match(before: Look, after: Look, overlap: boolean): number {
  if (overlap) return 12;
  if (before.pronoun && after.pronoun) return before.pronoun === after.pronoun ? 0 : 1;
  if (after.pronoun) return 12 + after.pronoun;
  if (before.pronoun) return after.name ? 3 : 2;
  if (before.core.length === 0 || after.core.length === 0) return 11;
  if (before.whole === after.whole) return after.name ? 4 : 5;
  if (before.head === after.head) return after.name ? 6 : 7;
  const [small, large] = before.core.length <= after.core.length ? [before.core, after.core] : [after.core, before.core];
  if (small.every((w) => large.includes(w))) return 8;
  if (small.some((w) => large.includes(w))) return 9;
  if (before.name && after.name) return 20;
  return after.name ? 10 : 11;
}

/** The reader's own judgement of the mentions of an article. */
export interface Own {
  /** types of mentions, as indices into `mentionTypes` */
  types: number[];
  /** the feature of a pair, see {@link match} */
  matchOf: (before: number, after: number) => number;
  /**
   * how well each mention from `low` on goes with the later mention `after`: over 0 where it is rather its antecedent than that
   * the later begins a chain
   */
  scoresOf: (after: number, low: number) => Float64Array;
}

/** What the reader's vectors and its own few features say of each pair. */
export function ownOf(rows: Rows, surface: string[], spans: Span[], heads: Heads, description: Description): Own {
  const looks = spans.map(([a, b]) => look(surface.slice(a, b), description.coreference));
  const vectors = spans.map((span) => mentionVector(rows, span));
  const types = vectors.map((v) => argmax(heads.linear("types", v)));
  const pairs = matrixOf(vectors.map((v) => heads.linear("pair", v)));
  const scale = Math.sqrt(pairs.columns);
  const asAntecedent = vectors.map((v) => heads.linear("antecedent", v)[0] as number);
  const asAnaphor = vectors.map((v) => heads.linear("anaphor", v)[0] as number);
  const [distances, matches, same] = ["chain_distance", "chain_match", "chain_type"].map((name) => heads.bias(name)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const matchOf = (j: number, i: number): number =>
    match(looks[j] as Look, looks[i] as Look, (spans[j] as Span)[1] > (spans[i] as Span)[0]);
  const scoresOf = (i: number, low: number): Float64Array => {
    const scores = new Float64Array(i - low);
    addProducts(pairs, vectors[i] as Float64Array, scores, low);
    for (let j = low; j < i; j++) {
      scores[j - low] =
        (scores[j - low] as number) / scale +
        (asAntecedent[j] as number) +
        (asAnaphor[i] as number) +
        (distances[bucket(i - j, description.chainDistances)] as number) +
        (matches[matchOf(j, i)] as number) +
        (same[types[i] === types[j] ? 1 : 0] as number);
    }
    return scores;
  };
  return { types, matchOf, scoresOf };
}

/** The number of each mention's chain, that of its first mention: each goes to the antecedent that the reader scores best. */
export function chainsOf(count: number, { scoresOf }: Own): number[] {
  const chains = Array.from({ length: count }, (_, i) => i);
  for (let i = 1; i < count; i++) {
    const low = Math.max(0, i - REACH);
    const scores = scoresOf(i, low);
    const best = argmax(scores);
    if ((scores[best] as number) > 0) chains[i] = chains[low + best] as number;
  }
  return chains;
}
