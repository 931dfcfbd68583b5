/**
 * How many slips of pen, ear or scanner lie between two words: optimal string alignment distance (Damerau-Levenshtein
 * with adjacent swaps; Damerau 1964), in which slips that typing, hearing and scanning are known for cost less than one.
 */

/** Letters and digits taken for one another: look-alikes of scanners, neighbours in hearing (voiced and voiceless). */
const alikePairs =
  "0o 1i 1l 1t 5s 8b 9g 3e 4a 6b 7t il vw iy ij jy ck kq cs sz zs ts dt bp gk gj fv mn uv ou ei ea ae oa ui ue hk xs bv ce vu";

/** What one letter costs in the place of another, by code unit (ASCII). */
const swapCost = new Float64Array(128 * 128).fill(1);
for (let code = 0; code < 128; code++) swapCost[code * 128 + code] = 0;
for (const pair of alikePairs.split(" ")) {
  const [x, y] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  swapCost[x * 128 + y] = 0.7;
  swapCost[y * 128 + x] = 0.7;
}

/** One of a double letter, or an `h`, is easily lost. */
const lightDrop = 0.6;
const transposed = 0.8;
const letterH = 104;

/** Rows of the table, kept between calls: words are short and this is called millions of times. */
const width = 128;
let rows: [Float64Array, Float64Array, Float64Array] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
const dropsA = new Float64Array(width);
const dropsB = new Float64Array(width);

function drops(word: string, length: number, into: Float64Array): void {
  for (let i = 0; i < length; i++) {
    const code = word.charCodeAt(i);
    into[i] =
      code === letterH || (i > 0 && word.charCodeAt(i - 1) === code) || (i + 1 < length && word.charCodeAt(i + 1) === code) ? lightDrop : 1;
  }
}

/**
 * The distance of two folded words in slips; 0 where equal. Symmetric.
 * @param limit a distance above it need not be exact: `Infinity` may be returned instead
 */
export function slips(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (one === other) return 0;
  const [a, b] = one.length < other.length || (one.length === other.length && one < other) ? [one, other] : [other, one];
  const [n, m] = [Math.min(a.length, width - 1), Math.min(b.length, width - 1)];
  if (Math.abs(n - m) * lightDrop > limit) return Number.POSITIVE_INFINITY;
  drops(a, n, dropsA);
  drops(b, m, dropsB);
  let [before, last, row] = rows;
  last[0] = 0;
  for (let j = 1; j <= m; j++) last[j] = (last[j - 1] as number) + (dropsB[j - 1] as number);
  for (let i = 1; i <= n; i++) {
    const x = a.charCodeAt(i - 1);
    const dropA = dropsA[i - 1] as number;
    row[0] = (last[0] as number) + dropA;
    let least = row[0] as number;
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1);
      let best = (last[j - 1] as number) + (x < 128 && y < 128 ? (swapCost[x * 128 + y] as number) : x === y ? 0 : 1);
      const down = (last[j] as number) + dropA;
      const right = (row[j - 1] as number) + (dropsB[j - 1] as number);
      if (down < best) best = down;
      if (right < best) best = right;
      if (i > 1 && j > 1 && x !== y && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) {
        const swapped = (before[j - 2] as number) + transposed;
        if (swapped < best) best = swapped;
      }
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit + 1) return Number.POSITIVE_INFINITY;
    [before, last, row] = [last, row, before];
  }
  rows = [before, last, row];
  return Math.round((last[m] as number) * 1000) / 1000;
}

/** The letters of a word as bits: words whose letters differ in more than `2 n` bits are more than `n` plain slips apart. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

/** Number of bits that are set. */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
