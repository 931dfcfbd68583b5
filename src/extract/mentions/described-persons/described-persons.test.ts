import { expect, it } from "vitest";
import { loadModel } from "../../reader/model.js";
import { readWith } from "../../reader/read.js";
import { readDocument } from "../../text/document.js";
import { findMentions } from "../find.js";

/** Whom the words of a text that describe somebody as known are found to mean, in the order of the text: “the senator: Anna Berg”; nobody without a name. */
const meant = async (body: string): Promise<string[]> => {
  const document = readDocument({ id: "a", path: "a.txt", language: "en", body });
  const read = await readWith(await loadModel(), body);
  const { bySentence } = findMentions(document, read, read.whom);
  const { tokens } = document;
  return bySentence
    .flat()
    .filter(({ kind, first }) => kind === "role" && /^(?:the|his|her|their)$/.test(tokens[first]?.lower ?? ""))
    .map(({ first, last, referent }) => {
      const words = tokens.slice(first, last).map(({ lower }) => lower);
      return `${words.join(" ")}: ${referent?.type === "person" ? referent.name : "-"}`;
    });
};

it.each<[string, string[]]>([
  // by the title or office before or behind the name
  ["Senator Anna Berg of Norland met Karl Lund in Oslo on Monday. The senator said the talks had gone well.", ["the senator: Anna Berg"]],
  ["Norland's finance minister, Anna Berg, called Karl Lund. Lund told the minister that the loan was off.", ["the minister: Anna Berg"]],
  ["Norvik's chairman Karl Lund met Anna Berg on Friday. The Norvik chairman then flew to Oslo.", ["the norvik chairman: Karl Lund"]],
  ["Anna Berg's lawyer, Karl Lund, met prosecutors on Friday. Her lawyer said she was not guilty.", ["her lawyer: Karl Lund"]],
  ["Governor Karl Lund signed the law. Anna Berg, an ally of the governor, had urged him to do so.", ["the governor: Karl Lund"]],
  // by another word for it, or a wider one
  [
    "Karl Lund, the nominee of the Labour Party, spoke in Oslo. Anna Berg said the candidate had never called her.",
    ["the nominee of the labour party: Karl Lund", "the candidate: Karl Lund"],
  ],
  ["Ambassador Karl Lund called Anna Berg. The diplomat said that Norland would not give in.", ["the diplomat: Karl Lund"]],
  [
    "Businessman Karl Lund wrote to Judge Anna Berg in May. The judge did not answer the tycoon.",
    ["the judge: Anna Berg", "the tycoon: Karl Lund"],
  ],
  // by the words before it, where two are called so
  [
    "The French president, Karl Lund, and the German chancellor, Anna Berg, met in Oslo. The French leader said the talks went well.",
    ["the french president: Karl Lund", "the german chancellor: Anna Berg", "the french leader: Karl Lund"],
  ],
  // by a clause that says what somebody is
  ["Actress Anna Berg said the producer Karl Lund had written to her. The producer denied it.", ["the producer: Karl Lund"]],
  // nobody whom the text names
  ["A senator called Karl Lund on Monday. The senator, who asked not to be named, was angry.", ["the senator: -"]],
  ["Karl Lund met an official on Friday. Anna Berg said the official had asked for money.", ["the official: -"]],
  ["Karl Lund said that the minister had lied to Anna Berg.", ["the minister: -"]],
  ["Karl Lund, who was presented to the Queen at Bergen last year, called Anna Berg.", ["the queen: -"]],
  // two are called so
  ["Karl Lund and Anna Berg, both senators, spoke on Monday. The senator called it a good talk.", ["the senator: -"]],
])("tells whom words describe in %s", async (body, expected) => {
  expect(await meant(body)).toEqual(expected);
});

/** What is known to be read otherwise: right would be what stands last. */
it.fails.each<[string, string[]]>([
  [
    "Karl Lund was the ambassador in Vienna. Anna Berg met the ambassador on Friday.",
    ["the ambassador in vienna: Karl Lund", "the ambassador: Karl Lund"],
  ],
  ["Anna Berg married Karl Lund in 1999. Her husband met the envoy on Friday.", ["her husband: Karl Lund", "the envoy: -"]],
  [
    "Karl Lund, a lawyer for the Norvik company, met Anna Berg. The attorney said that his client had paid.",
    ["the attorney: Karl Lund", "his client: -"],
  ],
  [
    "Karl Lund arrived with his wife, Anna Holm. His wife said that they had met the king.",
    ["his wife: Anna Holm", "his wife: Anna Holm", "the king: -"],
  ],
])("does not yet tell whom words describe in %s", async (body, expected) => {
  expect(await meant(body)).toEqual(expected);
});
