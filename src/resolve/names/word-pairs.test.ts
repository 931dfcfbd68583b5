import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameWord } from "./person-name.js";
import { type Likeness, WordPairs } from "./word-pairs.js";

const words = Array.from({ length: 600 }, (_, i) => new NameWord(`Word${i}`, `word${i}`));

/** Something that is told by two words and by their order, and is nothing for some. */
const likeness = (x: NameWord, y: NameWord): Likeness | undefined =>
  (x.number + y.number) % 3 === 0 ? undefined : { cost: x.number + y.number / 1000, how: x.number % 2 === 0 ? "slip" : "list" };

describe("WordPairs", () => {
  it("gives of two words what was made of these, whatever was asked before", () => {
    const place = fc.nat(words.length - 1);
    const pairs = new WordPairs();
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 400 }), (asked) => {
        for (const [i, j] of asked) {
          const [x, y] = [words[i] as NameWord, words[j] as NameWord];
          expect(pairs.of(x, y, likeness)).toEqual(likeness(x, y));
        }
      }),
    );
  });

  it("makes it once for two words that are asked for one time after the other", () => {
    const pairs = new WordPairs();
    let made = 0;
    for (let i = 0; i < 3; i++)
      pairs.of(words[0] as NameWord, words[1] as NameWord, (x, y) => {
        made++;
        return likeness(x, y);
      });
    expect(made).toBe(1);
  });
});
