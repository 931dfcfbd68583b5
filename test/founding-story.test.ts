/** What the record holds of the founding story, with the words that carry it: the reason why the project exists. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contact, Source, StatementEntry } from "../src/vocabulary/forms.js";
import { jsonLines, onrecord, root, scratch } from "./support/program.js";

const { folder, remove } = scratch();
const db = join(folder, "story.db");
const list = <T>(...args: string[]) => jsonLines<T>(onrecord(["--db", db, ...args, "--json"]).stdout);

beforeAll(() => {
  const added = onrecord(["--db", db, "add", join(root, "examples/interfax-2017-03-11.txt")]);
  expect(added.code, added.stderr).toBe(0);
});
afterAll(remove);

describe("direct quotations, each with its speaker and the word by which the page names him", () => {
  const quotations: [beginning: string, speaker: string, onThePage: string][] = [
    ["It’s his job. He talked about the bilateral relations", "Dmitry Peskov", "Sands"],
    ["But there was no meeting dedicated to the elections", "Dmitry Peskov", "Peskov"],
    ["this document is of a low quality level", "Dmitry Peskov", "Peskov"],
  ];
  it.each(quotations)("%s … — %s, on the page %s", (beginning, speaker, onThePage) => {
    const found = list<StatementEntry>("statements").filter((s) => s.content.includes(beginning) && s.kind !== "indirect");
    expect(found.map((s) => s.speaker?.name)).toEqual([speaker]);
    expect(found[0]?.evidence.some((e) => e.text.includes(beginning))).toBe(true);
    expect(found[0]?.evidence.some((e) => e.text === onThePage)).toBe(true);
  });
});

describe("contacts whose names stand in one sentence", () => {
  const contacts: [one: string, other: string, holder: string | undefined][] = [
    ["Kislyak", "Michael Flynn", undefined],
    ["Kislyak", "Jared Kushner", "The New York Times"],
    ["Kislyak", "Jeff", "U.S. media"],
  ];
  it.each(contacts)("%s with %s, held by %s", (one, other, holder) => {
    const found = list<Contact>("contacts", "--person", one).filter((contact) =>
      contact.participants.some((participant) => participant.name.includes(other)),
    );
    expect(found.length).toBeGreaterThan(0);
    if (holder !== undefined) expect(found.flatMap((contact) => contact.claims.flatMap((claim) => claim.holders))).toContain(holder);
    for (const claim of found.flatMap((contact) => contact.claims)) expect(claim.evidence.length).toBeGreaterThan(0);
  });
});

describe("where it comes from", () => {
  it.each(["CNN", "The New York Times", "USA Today"])("Interfax relies on %s", (target) => {
    const interfax = list<Source>("sources").find((source) => source.name === "Interfax");
    expect(interfax?.reliesOn.map((link) => link.source)).toContain(target);
  });
});

it("proves its own invariants", () => {
  expect(onrecord(["--db", db, "check"]).code).toBe(0);
});
