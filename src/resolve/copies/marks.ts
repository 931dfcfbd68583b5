import { compareText } from "../sets.js";
import { hashed, runs, wordsIn } from "./text.js";

/** Words of the runs that are sampled: short enough to survive where a fifth of the words were swapped (.8⁴ = .41). */
const markWords = 4;

/** One run of so many is kept, by its hash and not by its place: the same words are kept in every text (Manku 1994, “mod p”). */
const oneIn = 10;

/** Texts with so many marks in common are compared. */
const enough = 3;
/** Shorter ones with this share of the marks of the shorter, and at least two. */
const shareOfShorter = 0.3;

/**
 * The marks of a body: the hashes of a tenth of its runs of four words, sorted, each once, and two of the whole text, so that equal
 * texts meet however short they are. A text of 1,000 words has about 100.
 *
 * Two texts that share a passage of n words share about n/10 marks, wherever the passage stands and in whatever order its
 * sentences are: what MinHash of whole texts does not see (Broder 1997 calls it containment).
 */
export const marksOf = (body: string): number[] => {
  const { words } = wordsIn(body);
  if (words.length === 0) return [];
  const whole = words.join(" ");
  const marks = new Set([hashed(`whole ${whole}`), hashed(`all ${whole}`)]);
  for (const hash of runs(words, markWords)) if (hash % oneIn === 0) marks.add(hash);
  return [...marks].sort((a, b) => a - b);
};

/** Are two texts worth comparing word by word? `shared` marks in common, of `one` and `other`. Depends on the pair alone. */
export const worthComparing = (shared: number, one: number, other: number): boolean =>
  shared >= enough || (shared >= 2 && shared >= shareOfShorter * Math.min(one, other));

/** Order of candidates: most marks in common first, then by id. */
export const nearestFirst = (a: { article: string; shared: number }, b: { article: string; shared: number }): number =>
  b.shared - a.shared || compareText(a.article, b.article);
