import { covered, type Stretch, stretches } from "./align.js";
import { runs, type Words, wordsIn } from "./text.js";

/** What two texts have in common. The same whichever of the two is asked about, but for which is `a`. */
export interface Common {
  /** Jaccard similarity of the runs of five words, 0 to 1 */
  jaccard: number;
  /** share of the runs of the shorter text that stand in the longer, 0 to 1 */
  contained: number;
  /** share of the words of the shorter text that stand in the longer in the same order, words swapped, 0 to 1 */
  aligned: number;
  stretches: Stretch[];
}

/** Words of one shingle (Broder 1997). */
const shingleWords = 5;

/** A shorter text says too little: a headline or a formula is no copy. */
const enoughShingles = 20;

/** A text made ready for comparing: its words and shingles are found once. */
export interface Prepared extends Words {
  body: string;
  shingles: ReadonlySet<number>;
}

export const prepared = (body: string): Prepared => {
  const words = wordsIn(body);
  return { body, ...words, shingles: new Set(runs(words.words, shingleWords)) };
};

/** Compares two texts word by word. */
export const commonTo = (a: Prepared, b: Prepared): Common => {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  const union = small.size + large.size - shared;
  const enough = small.size >= enoughShingles || (small.size === large.size && shared === small.size);
  const jaccard = enough && union > 0 ? shared / union : 0;
  const contained = enough && small.size > 0 ? shared / small.size : 0;
  // what is nearly the same needs no alignment
  if (jaccard >= 0.9) return { jaccard, contained, aligned: contained, stretches: [] };
  const found = stretches(a, b);
  const shorter = a.words.length <= b.words.length ? "a" : "b";
  const length = Math.min(a.words.length, b.words.length);
  return { jaccard, contained, aligned: enough && length > 0 ? covered(found, shorter) / length : 0, stretches: found };
};
