import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResolvedStatement } from "../types.js";
import { clusterUtterances, utteranceBlocks } from "./cluster.js";

const said = (id: string, content: string, more: Partial<ResolvedStatement> = {}): ResolvedStatement => ({
  id,
  article: `article of ${id}`,
  speaker: "e1",
  kind: "direct",
  stance: "asserts",
  content,
  ...more,
});

const long = "It is the duty of the council to repair the bridge, and we have asked for the money twice, in vain, since the spring";
const words = long.split(" ");

const cases: [why: string, statements: ResolvedStatement[], clusters: string[][]][] = [
  ["the same words", [said("s1", long), said("s2", long.toUpperCase())], [["s1", "s2"]]],
  [
    "other quotation marks and stops",
    [said("s1", "We’ve asked for the money twice"), said("s2", "“We've asked for the money twice.”")],
    [["s1", "s2"]],
  ],
  ["cut short", [said("s1", long), said("s2", "we have asked for the money twice")], [["s1", "s2"]]],
  [
    "cut short with an ellipsis",
    [said("s1", long), said("s2", "It is the duty of the council … to repair the bridge ... in vain, since the spring")],
    [["s1", "s2"]],
  ],
  ["a word swapped", [said("s1", long), said("s2", long.replace("repair", "mend"))], [["s1", "s2"]]],
  ["another speaker", [said("s1", long), said("s2", long, { speaker: "e2" })], [["s1"], ["s2"]]],
  ["no known speaker", [said("s1", long, { speaker: undefined }), said("s2", long, { speaker: undefined })], [["s1"], ["s2"]]],
  ["a year later", [said("s1", long, { published: "2017-03-11" }), said("s2", long, { published: "2018-03-11" })], [["s1"], ["s2"]]],
  [
    "a few words, a week later",
    [said("s1", "No comment", { published: "2017-03-11" }), said("s2", "No comment", { published: "2017-03-18" })],
    [["s1"], ["s2"]],
  ],
  [
    "a few words, the next day",
    [said("s1", "No comment", { published: "2017-03-11" }), said("s2", "No comment", { published: "2017-03-12" })],
    [["s1", "s2"]],
  ],
  [
    "words on one subject",
    [said("s1", long), said("s2", "The council has no duty to repair the bridge, whatever the mayor says")],
    [["s1"], ["s2"]],
  ],
  [
    "said and denied",
    [
      said("s1", "that he had met the envoy in May", { kind: "indirect" }),
      said("s2", "that he had met the envoy in May", { kind: "indirect", stance: "denies" }),
    ],
    [["s1"], ["s2"]],
  ],
  [
    "another translation of a few words",
    [said("s1", "This is his job.", { published: "2017-03-11" }), said("s2", "It’s his job", { published: "2017-03-11" })],
    [["s1", "s2"]],
  ],
  [
    "another translation, the next day",
    [
      said("s1", "The larger the number of farmers that a councillor speaks with, the better the work that he does for the valley.", {
        published: "2017-03-11",
      }),
      said("s2", "A councillor works better, and does so for the valley, when he speaks with a large number of farmers", {
        published: "2017-03-12",
      }),
    ],
    [["s1", "s2"]],
  ],
  [
    "indirect, in other words",
    [
      said("s1", "We never received a letter from the harbour board in Riga", { published: "2017-03-11" }),
      said("s2", "that no letter of the harbour board in Riga was received", { published: "2017-03-11", kind: "indirect" }),
    ],
    [["s1", "s2"]],
  ],
  [
    "the same words, one of them taking it back",
    [
      said("s1", "We received a letter from the harbour board in Riga", { published: "2017-03-11" }),
      said("s2", "that no letter of the harbour board in Riga was received", { published: "2017-03-11", kind: "indirect" }),
    ],
    [["s1"], ["s2"]],
  ],
  [
    "another number",
    [
      said("s1", "The board of the harbour sold three ferries to a buyer in Riga", { published: "2017-03-11" }),
      said("s2", "that four ferries were sold by the harbour board to a buyer in Riga", { published: "2017-03-11", kind: "indirect" }),
    ],
    [["s1"], ["s2"]],
  ],
  [
    "another wording, a week later",
    [
      said("s1", "We never received a letter from the harbour board in Riga", { published: "2017-03-11" }),
      said("s2", "that no letter of the harbour board in Riga was received", { published: "2017-03-18", kind: "indirect" }),
    ],
    [["s1"], ["s2"]],
  ],
  [
    "a clause of one interview, in an article without a date",
    [
      said("s1", "The mayor met several times with people around Lund, but it was not about the harbour", {
        venue: "o-1",
        kind: "indirect",
      }),
      said("s2", "that in spring the mayor also met people from the circle of Karl Lund", {
        venue: "o-1",
        kind: "indirect",
        published: "2017-03-11",
      }),
    ],
    [["s1", "s2"]],
  ],
  [
    "the same clause, not known to be from one interview",
    [
      said("s1", "The mayor met several times with people around Lund, but it was not about the harbour", {
        venue: "o-1",
        kind: "indirect",
      }),
      said("s2", "that in spring the mayor also met people from the circle of Karl Lund", { kind: "indirect", published: "2017-03-11" }),
    ],
    [["s1"], ["s2"]],
  ],
  [
    "a few words that another text quotes as they are",
    [
      said("s1", "he could not say whom he met because of “house rules.”", { kind: "mixed", published: "2017-03-11" }),
      said("s2", "“house rules,”", { published: "2017-03-11" }),
      said("s3", "“I am a friend of the house rules and of those who made them,”", { published: "2017-03-11" }),
    ],
    [["s1", "s2"], ["s3"]],
  ],
  [
    "a wording that agrees with two others of one utterance, and not with its fullest",
    [
      said("s1", "that in the course of the long campaign the mayor met with the representatives of Vera and Karl Lund", {
        venue: "o-1",
        kind: "indirect",
      }),
      said("s2", "that the mayor met with representatives of Karl Lund, but that does not mean that the valley interfered", {
        venue: "o-1",
        kind: "indirect",
      }),
      said("s3", "that during the campaign in spring the mayor also met people around Karl Lund", {
        venue: "o-1",
        kind: "indirect",
      }),
      said("s4", "that the mayor met several times with friends around Lund", { venue: "o-1", kind: "indirect" }),
    ],
    [["s1", "s2", "s3", "s4"]],
  ],
  [
    "a fragment that two utterances hold",
    [
      said("s1", `${long} and more of it`),
      said("s2", "We have asked for the money twice, said the treasurer in his long report to the members"),
      said("s3", "have asked for the money twice"),
    ],
    [["s1"], ["s2"], ["s3"]],
  ],
];

describe("clusterUtterances", () => {
  it.each(cases)("%s", (_, statements, clusters) => {
    expect(clusterUtterances(statements).map((cluster) => cluster.members.map((member) => member.id))).toEqual(clusters);
  });

  it("says why", () => {
    expect(clusterUtterances([said("s2", long), said("s1", words.slice(4, 12).join(" "))])).toEqual([
      {
        id: "s1",
        members: [
          { id: "s1", why: "the same speaker, all words of the shorter stand in the longer" },
          { id: "s2", why: "the fullest wording of this utterance" },
        ],
      },
    ]);
  });

  it("gives quotations that share five words in a row a common block key", () => {
    const vocabulary = fc.array(fc.constantFrom("alpha", "beta", "gamma", "delta", "epsilon"), { maxLength: 12 });
    fc.assert(
      fc.property(
        vocabulary,
        vocabulary,
        vocabulary,
        vocabulary,
        fc.array(fc.constantFrom(..."abcdefghij"), { minLength: 5, maxLength: 5 }),
        (a, b, c, d, run) => {
          const one = utteranceBlocks(said("s1", [...a, ...run, ...b].join(" ")));
          const other = utteranceBlocks(said("s2", [...c, ...run, ...d].join(" ")));
          expect(one.some((block) => other.includes(block))).toBe(true);
        },
      ),
    );
  });

  it("does not depend on the order of its inputs", () => {
    const piece = fc
      .tuple(fc.nat(words.length - 5), fc.integer({ min: 4, max: 20 }))
      .map(([from, n]) => words.slice(from, from + n).join(" "));
    const statement = fc.tuple(
      piece,
      fc.constantFrom("e1", "e2", undefined),
      fc.constantFrom("2017-03-11", "2017-03-20", "2018", undefined),
    );
    const list = fc
      .array(statement, { maxLength: 10 })
      .map((all) => all.map(([content, speaker, published], i) => said(`s${i}`, content, { speaker, published })));
    const shuffled = list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const found = clusterUtterances(all);
        expect(clusterUtterances(other)).toEqual(found);
        expect(found.flatMap((cluster) => cluster.members.map((member) => member.id)).sort()).toEqual(all.map((one) => one.id).sort());
      }),
      { numRuns: 300 },
    );
  });
});
