import { expect, it } from "vitest";
import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";

/** Who takes part in each contact that a text tells of. */
const told = async (body: string): Promise<string[]> => {
  const { contacts } = await extract({ id: articleId(body), language: "en", published: "2017-03-11", body });
  return contacts.map(({ participants }) =>
    participants
      .map(({ name }) => name)
      .sort()
      .join(" + "),
  );
};

it.each([
  ["what is told", "Anna Berg told analysts Norvik was disappointed by the ruling.", []],
  ["what is told", "Anna Berg told the meeting Karl Lund could not say who would pay.", []],
  ["whose somebody is", "Karl Lund’s wife, Nina Brand, met Anna Berg in Oslo.", ["Anna Berg + Nina Brand"]],
  ["of whom is spoken", "Anna Berg spoke with Peter Holm about Karl Lund.", ["Anna Berg + Peter Holm"]],
  ["of whom is spoken", "Anna Berg wrote a letter to Peter Holm about Karl Lund.", ["Anna Berg + Peter Holm"]],
  ["in another clause", "Anna Berg met Peter Holm, who had once beaten Karl Lund, in Oslo.", ["Anna Berg + Peter Holm"]],
  ["who looks on", "The debate between Anna Berg and Karl Lund was viewed by 14 million people.", ["Anna Berg + Karl Lund"]],
  ["who only sees to it", "Anna Berg assigned Nina Brand to accompany Karl Lund to the court.", ["Karl Lund + Nina Brand"]],
  ["who only shows it", "Karl Lund released a one-page letter from his doctor.", []],
  ["each for himself", "King Harald visited in 1967 and King Olav in 1981.", []],
  ["each for himself", "Anna Berg and Karl Lund are both expected to visit Norland.", []],
])("takes no part: %s: %s", async (_, body, expected) => {
  expect(await told(body)).toEqual(expected);
});

it.each([
  ["Anna Berg told Peter Holm she would meet Karl Lund.", "Anna Berg + Peter Holm"],
  ["Anna Berg went to the dinner hosted by Karl Lund.", "Anna Berg + Karl Lund"],
  ["Anna Berg read the letter that Karl Lund had written to her.", "Anna Berg + Karl Lund"],
  ["Anna Berg, copying her brother, Karl Lund, emailed Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
  ["Anna Berg recommended that rector Karl Lund invite Peter Holm.", "Anna Berg + Karl Lund"],
  ["Anna Berg visited Karl Lund in Oslo.", "Anna Berg + Karl Lund"],
])("takes part: %s", async (body, expected) => {
  expect(await told(body)).toContain(expected);
});
