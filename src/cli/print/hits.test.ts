import { expect, test } from "vitest";
import { hitsIn } from "./hits.js";

const piece = { article: "a", start: 100, end: 0, text: "😀 Señor Kislyák met Flynn, the ambassador’s friends met others." };

test.each([
  ["flynn", [["Flynn", 120]]],
  [
    "senor KISLYAK",
    [
      ["Señor", 102],
      ["Kislyák", 108],
    ],
  ],
  [
    '"met flynn"',
    [
      ["met", 116],
      ["Flynn", 120],
      ["met", 152],
    ],
  ],
  ["ambass*", [["ambassador", 131]]],
  ["flynn -met", [["Flynn", 120]]],
  ["flynn OR gordon", [["Flynn", 120]]],
  ["nowhere", [[piece.text, 100]]],
] as [string, [string, number][]][])("%s", (query, expected) => {
  expect(hitsIn([piece], query).map(({ text, start }) => [text, start])).toEqual(expected);
});
