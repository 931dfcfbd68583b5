import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodePointText } from "../../../src/vocabulary/codepoints.js";
import { type Mark, paragraphs, segment } from "./segments.js";

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, kind: "statement" });
const shape = (text: string, marks: Mark[]) =>
  segment(new CodePointText(text), marks).map((s) => [s.text, s.marks.map((m) => m.id).join("+")]);

describe("segment", () => {
  it.each<[what: string, text: string, marks: Mark[], expected: [string, string][]]>([
    ["no mark: one segment", "abc", [], [["abc", ""]]],
    [
      "a mark in the middle",
      "abcd",
      [mark("x", 1, 3)],
      [
        ["a", ""],
        ["bc", "x"],
        ["d", ""],
      ],
    ],
    [
      "marks that nest: the longer is outermost",
      "abcd",
      [mark("in", 1, 2), mark("out", 0, 4)],
      [
        ["a", "out"],
        ["b", "out+in"],
        ["cd", "out"],
      ],
    ],
    [
      "marks that overlap",
      "abcd",
      [mark("x", 0, 3), mark("y", 1, 4)],
      [
        ["a", "x"],
        ["bc", "x+y"],
        ["d", "y"],
      ],
    ],
    [
      "marks that touch do not run together",
      "abcd",
      [mark("x", 0, 2), mark("y", 2, 4)],
      [
        ["ab", "x"],
        ["cd", "y"],
      ],
    ],
    ["two marks of one place", "abc", [mark("x", 0, 3), mark("y", 0, 3)], [["abc", "x+y"]]],
    [
      "one thing in two pieces",
      "abcde",
      [mark("x", 0, 1), mark("x", 3, 4)],
      [
        ["a", "x"],
        ["bc", ""],
        ["d", "x"],
        ["e", ""],
      ],
    ],
    [
      "offsets are code points: a ship is one",
      "a🚢bc",
      [mark("x", 2, 3)],
      [
        ["a🚢", ""],
        ["b", "x"],
        ["c", ""],
      ],
    ],
    ["an empty mark is left out", "abc", [mark("x", 1, 1)], [["abc", ""]]],
    [
      "a mark beyond the end is clipped",
      "abc",
      [mark("x", 2, 9)],
      [
        ["ab", ""],
        ["c", "x"],
      ],
    ],
  ])("%s", (_, text, marks, expected) => {
    expect(shape(text, marks)).toEqual(expected);
  });

  it("gives the text back whole, and each character the marks that cover it", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 40 });
    const ranges = fc.array(fc.tuple(fc.nat(45), fc.nat(45)), { maxLength: 12 });
    fc.assert(
      fc.property(texts, ranges, (text, pairs) => {
        const whole = new CodePointText(text);
        const marks = pairs.map(([a, b], i) => mark(`m${i}`, Math.min(a, b), Math.max(a, b)));
        const segments = segment(whole, marks);
        expect(segments.map((s) => s.text).join("")).toBe(text);
        for (const s of segments)
          expect(s.marks.map((m) => m.id).sort()).toEqual(
            marks
              .filter((m) => m.start < m.end && m.start <= s.start && m.end > s.start)
              .map((m) => m.id)
              .sort(),
          );
      }),
    );
  });
});

describe("paragraphs", () => {
  it("leaves out blank lines and keeps the offsets of the body", () => {
    const lines = paragraphs(new CodePointText("🚢 one\n\n  \ntwo three"), []);
    expect(lines.map((l) => [l.start, l.end, l.segments.map((s) => s.text).join("")])).toEqual([
      [0, 5, "🚢 one"],
      [10, 19, "two three"],
    ]);
  });

  it("cuts a mark that runs over a line end into its lines", () => {
    const lines = paragraphs(new CodePointText("one\ntwo"), [mark("x", 1, 6)]);
    expect(lines.map((l) => l.segments.map((s) => [s.text, s.marks.length]))).toEqual([
      [
        ["o", 0],
        ["ne", 1],
      ],
      [
        ["tw", 1],
        ["o", 0],
      ],
    ]);
  });
});
