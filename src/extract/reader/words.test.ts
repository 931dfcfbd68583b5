import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodePointText } from "../../vocabulary/codepoints.js";
import { caseOf, quoteStates, splitWords } from "./words.js";

describe("splitWords", () => {
  it.each([
    ["plain words and stops", "He met Ms. Vance.", ["He", "met", "Ms", ".", "Vance", "."]],
    ["contractions and hyphens", "didn’t co-found", ["didn", "’", "t", "co", "-", "found"]],
    ["a word with a soft hyphen stays one", "co\u00adoperate", ["co\u00adoperate"]],
    ["accents set apart stay with their letter", "Zoe\u0308 said", ["Zoe\u0308", "said"]],
    ["Cyrillic", "Орлов, Павел", ["Орлов", ",", "Павел"]],
    ["ideographs one by one", "中文 text", ["中", "文", "text"]],
    ["emoji", "fine 🙂 then", ["fine", "🙂", "then"]],
    ["zero-width marks", "one\u200b two\ufeff", ["one", "two"]],
    ["nothing", " \n\t", []],
  ])("%s", (_, text, surface) => {
    expect(splitWords(text).surface).toEqual(surface);
  });

  it("counts line breaks before a word", () => {
    expect(splitWords("One\ntwo\n\nthree four").gap).toEqual([2, 1, 2, 0]);
  });

  const piece = fc.oneof(
    fc.constantFrom("“", "”", '"', "''", "’", "\u0301", "\u00ad", "\u200d", "🙂", "👩‍🚀", "Кисляк", "é", "\n\n", " ", "\t", "中", "said"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

  it("gives places in code points, in order, apart, each with what it holds", () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const text = new CodePointText(body);
        const words = splitWords(body);
        let reached = 0;
        for (const [i, start] of words.start.entries()) {
          const end = words.end[i] as number;
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe([...(words.surface[i] as string)].slice(0, end - start).join(""));
          reached = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("loses no letter or digit", () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const kept = splitWords(body).surface.join("");
        const letters = (s: string) => s.match(/[\p{L}\p{N}]/gu) ?? [];
        expect(letters(kept)).toEqual(letters(body));
      }),
      { numRuns: 400 },
    );
  });
});

describe("caseOf", () => {
  it.each([
    ["kislyak", 1],
    ["Kislyak", 2],
    ["KISLYAK", 3],
    ["I", 2],
    ["McCain", 2],
    ["iPhone", 0],
    ["2016", 0],
    ["Я", 2],
    [",", 0],
  ])("%s: %i", (word, look) => {
    expect(caseOf(word)).toBe(look);
  });
});

describe("quoteStates", () => {
  const statesOf = (text: string) => {
    const { surface, gap } = splitWords(text);
    return quoteStates(surface, gap).join("");
  };
  it.each([
    ["curly", "“Yes sir” he said", "111100"],
    ["straight", '"Yes" he said', "11100"],
    ["two single ones", "''Yes'' he said", "1111100"],
    ["apostrophes are none", "the mayor's dog", "00000"],
    ["left open to the paragraph's end", "“Yes\n\nHe left", "2200"],
    ["a quotation over several paragraphs", "“Yes.\n\n“No.” He left", "222111100"],
  ])("%s", (_, text, states) => {
    expect(statesOf(text)).toBe(states);
  });
});
