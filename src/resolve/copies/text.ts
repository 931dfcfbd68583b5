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

/** FNV-1a over UTF-16 units, spread by the finalizer of MurmurHash3: the same on every machine. */
export const hashed = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** Hashes of all runs of `length` words, in order; of a text with fewer words, one of all of them. */
export const runs = (words: readonly string[], length: number): Uint32Array => {
  if (words.length === 0) return new Uint32Array(0);
  const count = Math.max(1, words.length - length + 1);
  return Uint32Array.from({ length: count }, (_, i) => hashed(words.slice(i, i + length).join(" ")));
};
