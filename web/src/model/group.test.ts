import { describe, expect, it } from "vitest";
import type { Contact, Dispute, StatementEntry, TimelineEntry } from "../../../src/vocabulary/forms.js";
import { calendarOf, companionsOf, contactSentence, utterancesOf } from "./group.js";

const claim = (status: Contact["status"], holders: string[], outlet = "The Courier"): Contact["claims"][number] => ({
  id: `${status}${holders}${outlet}`,
  article: "a",
  outlet,
  kind: "meeting",
  status,
  participants: [],
  holders,
  why: "",
  evidence: [],
});
const contact = (claims: Contact["claims"], origins: string[], articles = 1): Contact => ({
  id: "c-1",
  kind: "meeting",
  status: "happened",
  disputed: false,
  unsure: false,
  participants: [
    { identity: "e-1", name: "Ilse" },
    { identity: "e-2", name: "Oleg" },
  ],
  claims,
  origins: origins.map((name) => ({ name, articles: ["a"], why: "" })),
  articles,
});
const denial: Dispute = {
  id: "d-1",
  about: "",
  contact: "c-1",
  why: "",
  sides: [
    { stance: "asserts", holders: ["an official"], article: "a", evidence: [] },
    { stance: "denies", holders: ["The Courier", "Oleg"], article: "a", evidence: [] },
  ],
};

describe("contactSentence", () => {
  it.each<[sentence: string, contact: Contact, disputes: Dispute[]]>([
    ["Reported by 1 origin, in 1 article.", contact([claim("happened", [])], ["The Courier"]), []],
    ["Reported by 1 origin, in 12 articles.", contact([claim("happened", ["an official"])], ["an official"], 12), []],
    [
      "Reported by 2 origins, denied by 1, in 3 articles.",
      contact([claim("happened", ["A"]), claim("happened", ["B"]), claim("denied", ["Ilse"])], ["A", "B"], 3),
      [],
    ],
    [
      "Reported by 1 origin, denied by 2, in 2 articles.",
      contact([claim("happened", ["A"]), claim("denied", ["Ilse"])], ["A"], 2),
      [denial],
    ],
    [
      "Reported by 1 origin, denied by 1, in 2 articles.",
      contact([claim("happened", ["A"]), claim("denied", ["Oleg"])], ["A"], 2),
      [denial],
    ],
    ["Denied by 1, in 1 article.", contact([claim("denied", ["Ilse"])], ["Ilse"]), []],
    ["Reported by 1 origin, in 1 article.", contact([claim("happened", ["A"])], ["A"]), [{ ...denial, contact: "c-other" }]],
  ])("%s", (sentence, c, disputes) => {
    expect(contactSentence(c, disputes)).toBe(sentence);
  });
});

it("folds statements by utterance, the fullest wording first", () => {
  const said = (id: string, utterance: string, content: string): StatementEntry => ({
    id,
    utterance,
    content,
    holders: [],
    kind: "direct",
    stance: "asserts",
    article: "a",
    evidence: [],
  });
  const folded = utterancesOf([said("1", "u", "a witch hunt"), said("2", "v", "no"), said("3", "u", "it is a witch hunt, nothing else")]);
  expect(folded.map((u) => u.items.map((s) => s.id))).toEqual([["3", "1"], ["2"]]);
});

it("puts a timeline into years and months, the unknown month first", () => {
  const at = (date: string, precision: TimelineEntry["precision"]): TimelineEntry => ({
    date,
    precision,
    kind: "event",
    id: date,
    title: "",
    evidence: [],
  });
  const years = calendarOf([
    at("2016-11", "month"),
    at("2016-12-01", "day"),
    at("2016", "year"),
    at("2017-01-03", "day"),
    at("2016-12", "month"),
  ]);
  expect(years.map((y) => [y.year, y.months.map((m) => [m.key, m.items.map((e) => e.date)])])).toEqual([
    [
      "2016",
      [
        ["", ["2016"]],
        ["2016-11", ["2016-11"]],
        ["2016-12", ["2016-12-01", "2016-12"]],
      ],
    ],
    ["2017", [["2017-01", ["2017-01-03"]]]],
  ]);
});

it("counts with whom a person was in contact", () => {
  const other: Contact = { ...contact([], ["A", "B"]), disputed: true };
  expect(companionsOf("e-1", [contact([], ["A"]), other])).toEqual([
    { identity: "e-2", name: "Oleg", contacts: 2, disputed: 1, origins: 2 },
  ]);
});
