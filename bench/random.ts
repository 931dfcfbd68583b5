/**
 * mulberry32 (Tommy Ettinger, public domain): a small generator of random numbers, the same on every machine; good enough
 * to make test data.
 * @param seed any integer
 * @returns a function that gives the next number, 0 (inclusive) to 1 (exclusive)
 */
export const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
