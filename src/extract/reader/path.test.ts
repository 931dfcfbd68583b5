import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPath, type PathScores } from "./path.js";
import { treeOf } from "./syntax.js";

/** The score of a path, by its definition; a piece may end and the next of the same anchor begin straight after it. */
function scoreOf(owner: number[], s: PathScores): number {
  let sum = 0;
  for (const [t, o] of owner.entries()) {
    const before = owner[t - 1] ?? -1;
    const after = owner[t + 1] ?? -1;
    if (o < 0) continue;
    sum += s.emissions[o]?.scores[t] as number;
    if (before !== o) sum += (s.begin[t] as number) + (before < 0 ? s.open : s.switched);
    else sum += Math.max(0, (s.end[t - 1] as number) + s.switched + (s.begin[t] as number));
    if (after !== o) sum += s.end[t] as number;
  }
  return sum;
}

/** All ways to give `n` words to `anchors` or to none. */
function allPaths(n: number, anchors: number): number[][] {
  if (n === 0) return [[]];
  return allPaths(n - 1, anchors).flatMap((path) => Array.from({ length: anchors + 1 }, (_, o) => [...path, o - 1]));
}

describe("bestPath", () => {
  it("finds the best of all paths", () => {
    const score = fc.double({ min: -3, max: 3, noNaN: true });
    const numbers = (n: number) => fc.array(score, { minLength: n, maxLength: n }).map((x) => Float64Array.from(x));
    fc.assert(
      fc.property(numbers(10), numbers(5), numbers(5), fc.double({ min: -3, max: 0, noNaN: true }), (both, begin, end, open) => {
        const emissions = [both.subarray(0, 5), both.subarray(5)].map((scores) => ({ low: 0, scores }));
        const scores = { emissions, begin, end, open, switched: open - 0.5 };
        const best = Math.max(...allPaths(5, 2).map((path) => scoreOf(path, scores)));
        expect(scoreOf([...bestPath(scores)], scores)).toBeCloseTo(best, 6);
      }),
      { numRuns: 200 },
    );
  });

  it("joins two pieces of one content around its cue", () => {
    const emissions = [{ low: 0, scores: Float64Array.from([2, 2, -4, 2, 2]) }];
    const flat = new Float64Array(5);
    expect([...bestPath({ emissions, begin: flat, end: flat, open: -1, switched: -2 })]).toEqual([0, 0, -1, 0, 0]);
  });

  it("gives an anchor no word beyond its reach", () => {
    const emissions = [
      { low: 0, scores: Float64Array.from([2, 2]) },
      { low: 1, scores: Float64Array.from([1, 1, 1]) },
    ];
    const flat = new Float64Array(6);
    expect([...bestPath({ emissions, begin: flat, end: flat, open: -1, switched: -1 })]).toEqual([0, 0, 1, 1, -1, -1]);
  });
});

describe("treeOf", () => {
  it("gives one root and no circle, whatever the scores", () => {
    const matrix = fc
      .integer({ min: 1, max: 9 })
      .chain((n) =>
        fc.tuple(
          fc.array(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
          fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: n, maxLength: n }),
        ),
      );
    fc.assert(
      fc.property(matrix, ([arcs, roots]) => {
        const heads = treeOf(
          arcs.map((row) => Float64Array.from(row)),
          roots,
        );
        expect(heads.filter((h) => h === -1)).toHaveLength(1);
        for (const [i] of heads.entries()) {
          let k = i;
          for (let steps = 0; k >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(heads.length);
            k = heads[k] as number;
          }
        }
      }),
    );
  });
});
