/**
 * How many slips of pen, ear or scanner lie between two words: optimal string alignment distance (Damerau-Levenshtein
 * with adjacent swaps), in which slips that typing, hearing and scanning are known for cost less than one.
 */

/** Letters and digits that are taken for one another. Origin: look-alikes of OCR, neighbours in hearing (voiced pairs). */
const alike = new Set(
  `0o 1i 1l 1t 5s 8b 9g 3e 4a 6b 7t il vw iy ij jy ck kq cs sz zs ts dt bp gk gj fv mn uv ou ei ea ae oa ui ue hk xs bv ce vu`
    .split(" ")
    .flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);

const doubled = (word: string, i: number): boolean => word[i] === word[i - 1] || word[i] === word[i + 1];

/** What it costs to drop letter `i` of the word: little for one of a double, an `h`, or an apostrophe's trace. */
const dropCost = (word: string, i: number): number => (doubled(word, i) || word[i] === "h" ? 0.6 : 1);

/** Distance in slips; 0 where equal. Words are folded. Cut short at `limit` where given (the result is then above it). */
export function slips(a: string, b: string): number {
  if (a === b) return 0;
  const width = b.length + 1;
  let before: number[] = [];
  let last: number[] = new Array<number>(width).fill(0);
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] as number) + dropCost(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(width);
    row[0] = (last[0] as number) + dropCost(a, i - 1);
    for (let j = 1; j < width; j++) {
      const x = a[i - 1] as string;
      const y = b[j - 1] as string;
      const swap = x === y ? 0 : alike.has(x + y) ? 0.7 : 1;
      let best = (last[j - 1] as number) + swap;
      best = Math.min(best, (last[j] as number) + dropCost(a, i - 1), (row[j - 1] as number) + dropCost(b, j - 1));
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && x !== y) best = Math.min(best, (before[j - 2] as number) + 0.8);
      row[j] = best;
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
