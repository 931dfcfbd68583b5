import { expect, it } from "vitest";
import { CodePointText } from "../../../src/vocabulary/codepoints.js";
import { around } from "./context.js";

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
