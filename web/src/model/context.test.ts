import { expect, it } from "vitest";
import { CodePointText } from "../../../src/vocabulary/codepoints.js";
import { around, lineOf, together } from "./context.js";

it.each<[what: string, body: string, words: string, reach: number, before: string, after: string]>([
  ["a short text is shown whole", "She met him there.", "met", 50, "She ", " him there."],
  ["a long one is cut between words", "one two three four five six seven", "four", 8, "… three ", " five …"],
  ["the lines around stay out", "above\nShe met him\nbelow", "met", 50, "She ", " him"],
  ["offsets are code points", "🚢🚢 met 🚢", "met", 50, "🚢🚢 ", " 🚢"],
  ["at the very beginning", "met him", "met", 50, "", " him"],
])("%s", (_, body, words, reach, before, after) => {
  const text = new CodePointText(body);
  const start = text.toCodePoint(body.indexOf(words));
  expect(around(text, start, start + words.length, reach)).toEqual({ before, words, after });
});

it("shows pieces that stand near to each other in one line, each marked", () => {
  const body = new CodePointText(`On that basis they demanded the resignation of him. ${"More was said. ".repeat(20)}It ended.`);
  const at = (words: string) => {
    const start = body.text.indexOf(words);
    return { article: "a", start, end: start + words.length };
  };
  const groups = together([at("demanded"), at("On that basis"), at("It ended")]);
  expect(groups.map((group) => group.map(({ start }) => start))).toEqual([[0, 19], [at("It ended").start]]);
  expect(lineOf(body, groups[0] ?? []).map(({ text, marked }) => (marked ? `[${text}]` : text.slice(0, 20)))).toEqual([
    "",
    "[On that basis]",
    " they ",
    "[demanded]",
    " the resignation of ",
  ]);
  expect(together([at("On that"), at("that basis")])).toHaveLength(2);
});
