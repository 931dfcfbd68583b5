import { describe, expect, it } from "vitest";
import { readDocument } from "../text/document.js";
import { trimmed } from "./trim.js";

/** What is left of the run of capitals `run` in `body`, where the reader takes just `person` for one, or several that | parts. */
const left = (body: string, run: string, person: string): string[] => {
  const document = readDocument({ id: "x", body, language: "en" });
  const range = (words: string) => {
    const start = body.indexOf(words);
    const inside = [...document.tokens.entries()].filter(([, token]) => token.start >= start && token.end <= start + words.length);
    return { first: inside[0]?.[0] ?? 0, last: (inside.at(-1)?.[0] ?? 0) + 1 };
  };
  for (const one of person.split("|").filter(Boolean))
    for (let { first, last } = range(one); first < last; first++) (document.tokens[first] as { named?: string }).named = "person";
  return trimmed(document, { ...range(run), type: "person" }).map(({ first, last }) =>
    document.tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(" "),
  );
};

describe("a person's name in a run of capitals", () => {
  it.each([
    [
      "is what the reader sees, from a given name on",
      "On Monday Progressive Anna Berg spoke.",
      "Progressive Anna Berg",
      "Anna Berg",
      ["Anna Berg"],
    ],
    [
      "is whole where a given name stands before it",
      "On Monday Maria Anna Berg spoke.",
      "Maria Anna Berg",
      "Anna Berg",
      ["Maria Anna Berg"],
    ],
    [
      "is whole where the reader sees a surname only",
      "On Monday Progressive Berg spoke.",
      "Progressive Berg",
      "Berg",
      ["Progressive Berg"],
    ],
    ["is none in a headline in which the reader sees nobody", "Honest Thoughts About Harbour Prices", "Honest Thoughts", "", []],
    ["ends where a headline goes on", "Anna Berg Visits Oslo Harbour Again", "Anna Berg Visits", "Anna Berg", ["Anna Berg"]],
    [
      "is one of two in a headline",
      "Anna Berg Visits Karl Lund Again",
      "Anna Berg Visits Karl Lund",
      "Anna Berg|Karl Lund",
      ["Anna Berg", "Karl Lund"],
    ],
    ["ends where a line of credit begins", "They met student Anna Berg Image: Norvik", "Anna Berg Image", "Anna Berg", ["Anna Berg"]],
    [
      "is not cut out of what is named after somebody",
      "They saw the first pictures of the Anna Berg Telescope.",
      "Anna Berg Telescope",
      "Anna Berg",
      ["Anna Berg Telescope"],
    ],
    ["is without the letters that honour", "They met Anna Berg FRS in Oslo.", "Anna Berg FRS", "Anna Berg FRS", ["Anna Berg"]],
    ["begins behind a word of time", "He waited. Yesterday Berg spoke.", "Yesterday Berg", "Berg", ["Berg"]],
    ["is one in a headline that begins with a given name", "Anna Berg Thinks About Harbour Prices", "Anna Berg", "", ["Anna Berg"]],
    [
      "is kept in running text that the reader is silent on",
      "They asked Honest Thoughts about the prices of the harbour.",
      "Honest Thoughts",
      "",
      ["Honest Thoughts"],
    ],
  ])("%s", (_, body, run, person, expected) => {
    expect(left(body, run, person)).toEqual(expected);
  });
});
