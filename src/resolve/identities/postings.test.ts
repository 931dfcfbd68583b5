import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Postings } from "./postings.js";

describe("Postings", () => {
  it("meets those that were put under the same key before, and no others", () => {
    const key = fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom("d:anna", "d:annb", "n:x|y"));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const postings = new Postings();
        for (const [i, one] of keys.entries()) {
          const met: number[] = [];
          postings.add(one, i, (other) => met.push(other));
          expect(met.reverse()).toEqual(keys.slice(0, i).flatMap((other, j) => (other === one ? [j] : [])));
        }
      }),
    );
  });

  it("keeps them apart when it has grown", () => {
    const postings = new Postings();
    const times = 5000;
    for (let i = 0; i < times; i++) {
      const met: number[] = [];
      postings.add(`key ${i % 1700}`, i, (other) => met.push(other));
      expect(met).toEqual([i - 1700, i - 3400].filter((other) => other >= 0));
    }
  });
});
