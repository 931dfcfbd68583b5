import { describe, expect, it } from "vitest";
import { CodePointText } from "../../../src/vocabulary/codepoints.js";
import type { Extraction } from "../../../src/vocabulary/forms.js";
import { type FactKind, factKinds, factsOf, listNames, marksOf, peopleOf } from "./facts.js";

const body = "Ilse Vanderveen met Oleg Maratov in Riga 🚢, the Courier wrote. “We never met,” she said.";
const range = (words: string): [number, number] => {
  const at = body.indexOf(words);
  const start = [...body.slice(0, at)].length;
  return [start, start + [...words].length];
};
const [met, ilse, oleg] = [range("met"), range("Ilse Vanderveen"), range("Oleg Maratov")];

const extraction: Extraction = {
  id: `sha256:${"a".repeat(64)}`,
  body,
  mentions: [
    { id: "m1", start: ilse[0], end: ilse[1], type: "person", chain: "e1" },
    { id: "m2", start: oleg[0], end: oleg[1], type: "person", chain: "e2" },
    { id: "m3", start: range("she")[0], end: range("she")[1], type: "person", chain: "e1" },
    { id: "m4", start: range("Riga")[0], end: range("Riga")[1], type: "place", chain: "e3" },
  ],
  entities: [
    { id: "e1", name: "Ilse Vanderveen", type: "person", roles: [] },
    { id: "e2", name: "Oleg Maratov", type: "person", roles: [] },
    { id: "e3", name: "Riga", type: "place", roles: [] },
    { id: "e4", name: "the Courier", type: "outlet", roles: [] },
  ],
  statements: [
    {
      id: "s1",
      kind: "indirect",
      content: [range("Ilse Vanderveen met Oleg Maratov in Riga 🚢")],
      cue: [range("wrote")],
      source: [range("the Courier")],
      speaker: "e4",
      within: null,
      stance: "asserts",
    },
    {
      id: "s2",
      kind: "direct",
      content: [range("We never met,")],
      cue: [range("said")],
      source: [range("she")],
      speaker: "e1",
      within: "s1",
      stance: "denies",
    },
  ],
  contacts: [
    {
      id: "c1",
      trigger: met,
      evidence: [range("Ilse Vanderveen met Oleg Maratov in Riga 🚢, the Courier wrote.")],
      kind: "meeting",
      status: "happened",
      participants: [
        { entity: "e1", name: "Ilse Vanderveen", start: ilse[0], end: ilse[1], role: "attendee" },
        { entity: "e2", name: "Oleg Maratov", start: oleg[0], end: oleg[1], role: "attendee" },
      ],
      where: { text: "Riga", start: range("Riga")[0], end: range("Riga")[1] },
      holders: [{ name: "the Courier", statement: "s1" }],
    },
  ],
  sourcing: [{ id: "l1", kind: "cites", target: "the Courier", start: range("the Courier")[0], end: range("the Courier")[1] }],
  assessments: [],
  events: [],
};
const text = new CodePointText(body);
const facts = factsOf(extraction, (s, e) => text.slice(s, e));

describe("factsOf", () => {
  it("lists what the article puts on record in the order of its text", () => {
    expect(facts.map((f) => [f.id, f.kind])).toEqual([
      ["s1", "statement"],
      ["c1", "contact"],
      ["l1", "sourcing"],
      ["s2", "denial"],
    ]);
  });

  it("gives a contact its people, place and holders", () => {
    expect(facts.find((f) => f.id === "c1")).toMatchObject({
      heading: "Ilse Vanderveen and Oleg Maratov",
      where: "Riga",
      holders: ["the Courier"],
      label: "Meeting",
    });
  });

  it("gives a nested statement the chain of those who hold it", () => {
    expect(facts.find((f) => f.id === "s2")).toMatchObject({
      heading: "Ilse Vanderveen",
      words: "We never met,",
      holders: ["the Courier"],
    });
  });
});

it("counts people by mention and leaves places and outlets out", () => {
  expect(peopleOf(extraction).map((p) => [p.name, p.mentions])).toEqual([
    ["Ilse Vanderveen", 2],
    ["Oleg Maratov", 1],
  ]);
});

it.each<[kind: FactKind, ids: string[]]>([
  ["person", ["e1", "e2", "e1"]],
  ["statement", ["s1", "s1", "s1"]],
  ["denial", ["s2", "s2", "s2"]],
  ["contact", ["c1", "c1"]],
  ["sourcing", ["l1"]],
  ["event", []],
  ["assessment", []],
])("with %s alone switched on, only its marks are drawn", (kind, ids) => {
  expect(marksOf(extraction, new Set([kind])).map((m) => m.id)).toEqual(ids);
});

it("has a name for each kind of mark", () => {
  expect(Object.values(factKinds).every((label) => label.length > 0)).toBe(true);
});

it.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j are listed as “%s”", (names, listed) => {
  expect(listNames(names)).toBe(listed);
});
