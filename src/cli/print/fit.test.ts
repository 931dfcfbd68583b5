import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitColumns } from "./fit.js";

const wish = (natural: number, least = 8) => ({ natural, least });
const sum = (widths: number[]) => widths.reduce((a, b) => a + b, 0);

describe("columns share the width of the terminal", () => {
  test.each([
    ["all fit: each gets what it wants", [wish(10), wish(20)], 80, [10, 20]],
    ["the widest gives way first", [wish(10), wish(100)], 60, [10, 50]],
    ["equally wide ones give way equally", [wish(10), wish(60), wish(60)], 90, [10, 40, 40]],
    ["none falls below its least width", [wish(30, 30), wish(100, 20)], 60, [30, 30]],
    ["a column narrower than its least width stays", [wish(3), wish(100, 20)], 40, [3, 37]],
    ["what cannot fit gets its least width", [wish(30, 30), wish(30, 30)], 40, [30, 30]],
    ["no columns", [], 80, []],
  ])("%s", (_, wishes, available, expected) => expect(fitColumns(wishes, available)).toEqual(expected));

  test("whatever the wishes: within the width where that is possible, never below the least", () => {
    const anyWish = fc.record({ natural: fc.nat(300), least: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 9 }), fc.nat(300), (wishes, available) => {
        const widths = fitColumns(wishes, available);
        const least = wishes.map((w) => Math.min(w.natural, w.least));
        widths.forEach((width, i) => {
          expect(width).toBeGreaterThanOrEqual(least[i] as number);
          expect(width).toBeLessThanOrEqual(wishes[i]?.natural as number);
        });
        expect(sum(widths)).toBeLessThanOrEqual(Math.max(available, sum(least)));
      }),
    );
  });
});
