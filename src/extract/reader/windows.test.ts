import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shares, windowsOf } from "./windows.js";

describe("windowsOf", () => {
  it("gives a short text one window", () => {
    expect(windowsOf([1, 2, 1], 10, 3)).toEqual([[0, 3]]);
  });

  it("gives a long text windows of about equal size that overlap", () => {
    expect(windowsOf(new Array(20).fill(1), 10, 4)).toEqual([
      [0, 9],
      [5, 15],
      [11, 20],
    ]);
  });

  it("covers every word, within the room, and takes each word's row from one window that holds it", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(sizes, (words) => {
        const windows = windowsOf(words, 40, 10);
        let reached = 0;
        for (const [n, [from, to]] of shares(windows).entries()) {
          const [a, b] = windows[n] as [number, number];
          expect(words.slice(a, b).reduce((x, y) => x + y, 0)).toBeLessThanOrEqual(40);
          expect(from).toBe(reached);
          expect(from).toBeGreaterThanOrEqual(a);
          expect(to).toBeLessThanOrEqual(b);
          reached = to;
        }
        expect(reached).toBe(words.length);
      }),
    );
  });
});
