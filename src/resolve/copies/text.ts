/** A text as words with their places, and the hashes that texts are compared by. */
export interface Words {
  /** lower-case, without marks */
  words: readonly string[];
  /** UTF-16 index at which each word begins and ends */
  starts: Int32Array;
  ends: Int32Array;
}

const pattern = /[\p{L}\p{N}]+/gu;

export const wordsIn = (body: string): Words => {
  const found = [...body.matchAll(pattern)];
  return {
    words: found.map((match) => match[0].normalize("NFKC").toLowerCase()),
    starts: Int32Array.from(found, (match) => match.index),
    ends: Int32Array.from(found, (match) => match.index + match[0].length),
  };
};

const basis = 0x811c9dc5;

/** FNV-1a over UTF-16 units, going on from `value`. */
const taken = (value: number, text: string): number => {
  let hash = value;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};

/** The finalizer of MurmurHash3: spreads what FNV leaves alike. */
const spread = (hash: number): number => {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** A hash of a text: the same on every machine. */
export const hashed = (text: string): number => spread(taken(basis, text));

/** Hashes of all runs of `length` words with a blank between, in order; of a text with fewer words, one of all of them. */
export const runs = (words: readonly string[], length: number): Uint32Array => {
  if (words.length === 0) return new Uint32Array(0);
  const count = Math.max(1, words.length - length + 1);
  const found = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = taken(basis, words[i] as string);
    for (let j = i + 1; j < Math.min(words.length, i + length); j++) hash = taken(taken(hash, " "), words[j] as string);
    found[i] = spread(hash);
  }
  return found;
};
