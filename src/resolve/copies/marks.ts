import { compareText } from "../sets.js";
import { hashed, runs, wordsIn } from "./text.js";

/** Words of the runs that are sampled: short enough to survive where a fifth of the words were swapped (.8⁴ = .41). */
const markWords = 4;

/** Of so many runs that follow one another the one of least hash is kept (Schleimer, Wilkerson and Aiken 2003, “winnowing”). */
const window = 15;

/** Texts with so many marks in common are compared. */
const enough = 3;
/** Shorter ones with this share of the marks of the shorter, and at least two. */
const shareOfShorter = 0.3;

/** The least hash of each window, the last of equal ones; of fewer hashes than a window has, the least. */
const winnowed = (hashes: Uint32Array): Set<number> => {
  const found = new Set<number>();
  let least = -1;
  for (let i = 0; i < hashes.length; i++) {
    const first = i - window + 1;
    if (least < first) {
      least = first;
      for (let j = first + 1; j <= i; j++) if ((hashes[j] as number) <= (hashes[least] as number)) least = j;
    } else if (least < 0 || (hashes[i] as number) <= (hashes[least] as number)) least = i;
    if (first >= 0 || i === hashes.length - 1) found.add(hashes[least] as number);
  }
  return found;
};

/**
 * The marks of a body: the hashes of an eighth of its runs of four words, sorted, each once, and two of the whole text, so that equal
 * texts meet however short they are. A text of 1,000 words has about 125.
 *
 * Two texts that share 18 words in a row share a mark, and of 48 words three, wherever these stand and in whatever order the sentences
 * are: what MinHash of whole texts does not see (Broder 1997 calls it containment). Marks that are kept by their hash alone (Manku
 * 1994, “mod p”) are as many on the average, but one passage of 50 words in seven has less than three of them.
 */
export const marksOf = (body: string): number[] => {
  const { words } = wordsIn(body);
  if (words.length === 0) return [];
  const whole = words.join(" ");
  const marks = new Set([hashed(`whole ${whole}`), hashed(`all ${whole}`)]);
  for (const hash of winnowed(runs(words, markWords))) marks.add(hash);
  return [...marks].sort((a, b) => a - b);
};

/** Are two texts worth comparing word by word? `shared` marks in common, of `one` and `other`. Depends on the pair alone. */
export const worthComparing = (shared: number, one: number, other: number): boolean =>
  shared >= enough || (shared >= 2 && shared >= shareOfShorter * Math.min(one, other));

/** Order of candidates: most marks in common first, then by id. */
export const nearestFirst = (a: { article: string; shared: number }, b: { article: string; shared: number }): number =>
  b.shared - a.shared || compareText(a.article, b.article);
