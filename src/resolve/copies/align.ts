import { runs, type Words } from "./text.js";

/** A stretch that two texts have in common, words swapped here and there. Numbers of words, the ends not included. */
export interface Stretch {
  a: [first: number, last: number];
  b: [first: number, last: number];
  /** runs of three words that are the same in both */
  same: number;
}

const runWords = 3;
/** A run that stands in a text more often than this says nothing. */
const mostPlaces = 8;
/** Words that may be other between two equal runs, and how far the two texts may shift against one another. */
const gap = 9;
const shift = 3;
/** Fewer equal runs, or fewer for the length, are chance: formulas that many texts share. */
const enoughRuns = 6;
const enoughWords = 16;
const leastDensity = 0.2;

interface Chain {
  a0: number;
  b0: number;
  a: number;
  b: number;
  same: number;
}

/**
 * The stretches that stand in both texts in the same order of words, found by chaining equal runs of three words along
 * diagonals (as FASTA does with sequences; Pearson and Lipman 1988). A swapped word breaks three runs and leaves a gap of
 * four words: chains go on over it. In another article on the same subject equal runs are scattered, and make no chain.
 */
export const stretches = (a: Words, b: Words): Stretch[] => {
  const places = new Map<number, number[]>();
  runs(b.words, runWords).forEach((hash, j) => {
    const at = places.get(hash);
    if (at === undefined) places.set(hash, [j]);
    else if (at.length <= mostPlaces) at.push(j);
  });
  const done: Chain[] = [];
  let open: Chain[] = [];
  runs(a.words, runWords).forEach((hash, i) => {
    open = open.filter((chain) => {
      if (i - chain.a <= gap) return true;
      done.push(chain);
      return false;
    });
    const at = places.get(hash) ?? [];
    if (at.length > mostPlaces) return;
    for (const j of at) {
      const chain = open.find((one) => j > one.b && j - one.b <= gap && Math.abs(i - one.a - (j - one.b)) <= shift);
      if (chain === undefined) open.push({ a0: i, b0: j, a: i, b: j, same: 1 });
      else {
        chain.a = i;
        chain.b = j;
        chain.same++;
      }
    }
  });
  done.push(...open);
  return done
    .map(({ a0, b0, a: i, b: j, same }): Stretch => ({ a: [a0, i + runWords], b: [b0, j + runWords], same }))
    .filter((one) => {
      const length = one.a[1] - one.a[0];
      return one.same >= enoughRuns && length >= enoughWords && one.same >= leastDensity * length;
    })
    .sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
};

/** How many words of a text the stretches cover, each word once. */
export const covered = (found: readonly Stretch[], of: "a" | "b"): number => {
  let words = 0;
  let reached = 0;
  for (const [first, last] of found.map((one) => one[of]).sort((x, y) => x[0] - y[0])) {
    words += Math.max(0, last - Math.max(first, reached));
    reached = Math.max(reached, last);
  }
  return words;
};
