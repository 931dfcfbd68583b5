import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { CodePointText } from "../vocabulary/codepoints.js";
import type { Extraction } from "../vocabulary/forms.js";
import { articleId } from "../vocabulary/ids.js";
import { extract } from "./extract.js";

/** The founding story: a machine-translated wire report, with its lower-cased and mistranslated names. */
const file = readFileSync(new URL("../../examples/interfax-2017-03-11.txt", import.meta.url), "utf8");
const body = file.slice(file.indexOf("\n\n") + 2);
const points = new CodePointText(body);

let story: Extraction;
beforeAll(async () => {
  story = await extract({ id: articleId(body), outlet: "Interfax", published: "2017-03-11", language: "en", body });
});

const nameOf = (id: string | undefined) => story.entities.find((entity) => entity.id === id)?.name;
const words = (ranges: readonly (readonly [number, number])[]) => ranges.map(([start, end]) => points.slice(start, end)).join(" … ");

describe("who said what", () => {
  it.each([
    ["“It’s his job.", "Sands", "direct"],
    ["“But there was no meeting dedicated to the elections", "Dmitry Peskov", "direct"],
    ["“this document is of a low quality level", "Dmitry Peskov", "direct"],
    ["Russian Ambassador in Washington Sergey Kislyak has performed the usual work", "Dmitry Peskov", "indirect"],
    ["that the US administration has not presented convincing evidence", "Dmitry Peskov", "indirect"],
    ["that Kislyak, met senior Advisor", "The New York Times", "indirect"],
    ["two more adviser from the election team trump", "USA Today", "indirect"],
  ])("%s: %s", (beginning, speaker, kind) => {
    const statement = story.statements.find((s) => words(s.content).startsWith(beginning));
    expect([nameOf(statement?.speaker), statement?.kind]).toEqual([speaker, kind]);
  });

  it("keeps “Sands” a person of its own: the words on the page stay what they are", () => {
    expect(story.entities.filter((entity) => entity.name === "Sands")).toHaveLength(1);
    expect(story.entities.filter((entity) => entity.name === "Dmitry Peskov")).toHaveLength(1);
  });

  it("keeps the denial of the Russian side", () => {
    const denial = story.statements.find((s) => s.stance === "denies");
    expect(words(denial?.content ?? [])).toContain("interference in the American election");
  });
});

describe("who was in contact with whom", () => {
  it.each([
    ["Sergey Kislyak", "representatives of Donald trump", "meeting", ["Dmitry Peskov"]],
    ["Sergey Kislyak", "representatives of Hillary Clinton", "meeting", ["Dmitry Peskov"]],
    ["Sergey Kislyak", "people around Clinton", "meeting", ["Dmitry Peskov"]],
    ["Sergey Kislyak", "Michael Flynn", "contact", []],
    ["Sergey Kislyak", "Roman sessions", "meeting", ["U.S. media"]],
    ["Sergey Kislyak", "Jared Kushner", "meeting", ["The New York Times"]],
    ["Sergey Kislyak", "Jeffrey Gordon", "contact", ["USA Today"]],
    ["Sergey Kislyak", "Carter Paige", "contact", ["USA Today"]],
  ])("%s and %s", (one, other, kind, holders) => {
    const claims = story.contacts.filter((contact) => [one, other].every((name) => contact.participants.some((p) => p.name === name)));
    expect(claims.map((claim) => [claim.kind, claim.status, claim.holders.map((holder) => holder.name)])).toContainEqual([
      kind,
      "happened",
      holders,
    ]);
  });

  it("says what a contact was not about", () => {
    const limited = story.contacts.find((contact) => contact.limitation !== undefined && contact.status === "happened");
    expect(words(limited?.limitation ? [limited.limitation] : [])).toBe("but it was not about election in the United States");
  });
});

describe("what is denied", () => {
  it("that a meeting was dedicated to the elections", () => {
    const denial = story.contacts.find((contact) => contact.status === "denied");
    expect(denial?.participants.map((p) => p.name)).toEqual(["Sergey Kislyak", "people around Clinton"]);
    expect(words(denial?.limitation ? [denial.limitation] : [])).toBe("dedicated to the elections, the electoral process");
    expect(denial?.holders.map((holder) => holder.name)).toEqual(["Dmitry Peskov"]);
  });
});

describe("what the report relies on", () => {
  it.each([
    ["interviews", "CNN"],
    ["cites", "The New York Times"],
    ["cites", "USA Today"],
  ])("%s %s", (kind, target) => {
    expect(story.sourcing.map((link) => [link.kind, link.target])).toContainEqual([kind, target]);
  });

  it("not on itself", () => {
    expect(story.sourcing.filter((link) => link.target === "Interfax")).toEqual([]);
  });
});

describe("how good the evidence is called, and what followed", () => {
  it("holds the judgements with who made them", () => {
    expect(story.assessments.map((a) => [a.judgement, a.name])).toEqual([
      ["unsupported", "Dmitry Peskov"],
      ["doubtful", "Dmitry Peskov"],
      ["false", "Russia"],
    ]);
  });

  it("links the resignation to the contacts that led to it", () => {
    const resigned = story.events.find((event) => event.kind === "resigned");
    expect(resigned?.participants.map((p) => p.name)).toEqual(["Michael Flynn"]);
    expect(words(resigned?.cause ? [resigned.cause] : [])).toBe("has led to");
    const cause = story.contacts.find((contact) => contact.id === resigned?.causedBy[0]);
    expect(cause?.participants.map((p) => p.name)).toEqual(["Michael Flynn", "Sergey Kislyak"]);
  });

  it("knows the day on which the film is to be shown", () => {
    expect(story.events.find((event) => event.kind === "published")?.when?.date).toBe("2017-03-13");
  });
});
