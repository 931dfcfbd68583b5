import type { Fingerprint } from "../types.js";

/** Number of hash functions of a signature: the error of the estimate is about 1/√128 = 9 %. */
export const permutations = 128;

/** Bands of four rows: two texts with Jaccard similarity .5 share a band with probability 1 - (1 - .5^4)^32 = .87, with .7 of .9998. */
const rows = 4;

/** Words of one shingle (Broder 1997). */
const shingleWords = 5;

/** The words of a text, lower-case, without marks. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The finalizer of MurmurHash3: spreads every bit over all. */
function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Constants of the hash functions, from a fixed seed: signatures that were stored stay comparable. */
const seeds = Uint32Array.from({ length: permutations }, (_, i) => mix(0x9e3779b9 + Math.imul(i, 0x85ebca77)));

/** The hashes of the runs of five words of a text; of a shorter text, one of all its words. */
export function shingles(text: string): Set<number> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  if (words.length < shingleWords) return new Set([hash(words.join(" "))]);
  return new Set(words.slice(0, words.length - shingleWords + 1).map((_, i) => hash(words.slice(i, i + shingleWords).join(" "))));
}

/** The MinHash signature of a body (Broder 1997) and its LSH band keys; a text without words has no bands. */
export function fingerprint(body: string): Fingerprint {
  const signature = new Uint32Array(permutations).fill(0xffffffff);
  const all = shingles(body);
  for (const shingle of all) {
    for (let i = 0; i < permutations; i++) {
      const value = mix(shingle ^ (seeds[i] as number));
      if (value < (signature[i] as number)) signature[i] = value;
    }
  }
  const bands: string[] = [];
  if (all.size > 0) {
    for (let band = 0; band * rows < permutations; band++) {
      bands.push(`${band}:${[...signature.subarray(band * rows, (band + 1) * rows)].map((value) => value.toString(36)).join(".")}`);
    }
  }
  return { signature, bands };
}

/** The share of equal places of two signatures: an estimate of the Jaccard similarity of the shingles. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < permutations; i++) if (a[i] === b[i]) equal++;
  return equal / permutations;
}
