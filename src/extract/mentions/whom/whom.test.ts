import { expect, it } from "vitest";
import { loadModel } from "../../reader/model.js";
import { readWith } from "../../reader/read.js";
import { readDocument } from "../../text/document.js";
import { findMentions } from "../find.js";

/** For each word that names nobody, in the order of the text, whom it is found to mean: “she Anna Berg”. */
const meant = async (body: string): Promise<string[]> => {
  const model = await loadModel();
  const document = readDocument({ id: "a", path: "a.txt", language: "en", body });
  const read = await readWith(model, body);
  const { whom } = findMentions(document, read, read.whom);
  return [...whom].sort(([a], [b]) => a - b).map(([token, { name }]) => `${document.tokens[token]?.lower} ${name}`);
};

it.each<[string, string[]]>([
  ["Anna Berg met Karl Lund in Oslo. She thanked him for his help.", ["she Anna Berg", "him Karl Lund", "his Karl Lund"]],
  ["Karl Lund called Peter Holm. Lund told him that his plan had failed.", ["him Peter Holm", "his Peter Holm"]],
  ["“I never met Peter Holm,” Karl Lund said. “He called me once.”", ["i Karl Lund", "he Peter Holm", "me Karl Lund"]],
  ["“Nobody asked me,” she said. Anna Berg, the minister, had left the room.", []],
  ["Anna Berg said she would see Karl Lund on Monday.", ["she Anna Berg"]],
  ["Karl Lund introduced himself to Anna Berg, who wrote down his number.", ["himself Karl Lund", "his Karl Lund"]],
  ["Mrs. Berg told Mr. Lund that he had to leave. He refused, and she called her lawyer.", ["he Lund", "he Lund", "she Berg", "her Berg"]],
  // named again under the same verb (Principle C of binding)
  ["Karl Lund is an envoy. Peter Holm is a minister. He met Holm's son in Oslo.", ["he Karl Lund"]],
  ["Karl Lund is an envoy. Peter Holm won the vote. Holm praised Lund, and he called Holm's wife.", ["he Karl Lund"]],
  // does what is done to “him” (Principle B), or is named again
  [
    "Peter Holm won the vote. Karl Lund has been popular with people around Holm. On Monday Otto Berg met with him twice while serving as an adviser to Holm.",
    ["him Karl Lund"],
  ],
  ["Peter Holm, who had been in Vienna, denied it. He said that Karl Lund had lied.", ["he Peter Holm"]],
])("tells whom words mean in %s", async (body, expected) => {
  expect(await meant(body)).toEqual(expected);
});

it("asks nothing without a table", async () => {
  const body = "Anna Berg met Karl Lund. She thanked him.";
  const read = await readWith(await loadModel(), body);
  const { whom } = findMentions(readDocument({ id: "a", path: "a.txt", language: "en", body }), read, undefined);
  expect(whom.size).toBe(0);
});
