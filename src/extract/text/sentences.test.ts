import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.js";

const sentences = (text: string) => sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const cases: [why: string, text: string, expected: string[]][] = [
  ["two sentences", "She met him. He left.", ["She met him.", "He left."]],
  ["titles", "Sen. Ann Roe met Mr. Lund. He left.", ["Sen. Ann Roe met Mr. Lund.", "He left."]],
  ["initials", "He met J. D. Roe and K.T. Lund. They ate.", ["He met J. D. Roe and K.T. Lund.", "They ate."]],
  [
    "an abbreviation that may end one",
    "He lives in the U.S. The ambassador does not.",
    ["He lives in the U.S.", "The ambassador does not."],
  ],
  ["an abbreviation that does not", "The U.S. ambassador left.", ["The U.S. ambassador left."]],
  [
    "a name that lost its capital begins a sentence",
    "She was unable to attend. lund, however, came. roe did not.",
    ["She was unable to attend.", "lund, however, came.", "roe did not."],
  ],
  ["a small letter after an abbreviation", "Lund Inc. said so, at 5 p.m. on Monday.", ["Lund Inc. said so, at 5 p.m. on Monday."]],
  ["a question that is quoted", "“Why?” he asked. She left.", ["“Why?” he asked.", "She left."]],
  ["a quotation that ends before its speaker", "“It is his job.” said Roe.", ["“It is his job.” said Roe."]],
];

describe("sentencesOf", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
