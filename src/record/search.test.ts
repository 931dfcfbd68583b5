import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Made } from "../../bench/made.js";
import { CodePointText } from "../vocabulary/codepoints.js";
import { openRecord } from "./open.js";
import { matchExpression } from "./search-words.js";
import type { RecordStore } from "./types.js";

describe("words become an expression without syntax of their own", () => {
  const cases: [words: string, expression: string | undefined][] = [
    ["visit", '("visit")'],
    ["harbour visit", '("harbour") AND ("visit")'],
    ['"harbour visit"', '("harbour visit")'],
    ["ambass*", '("ambass"*)'],
    ['"harbour vis"*', '("harbour vis"*)'],
    ["visit OR letter", '("visit" OR "letter")'],
    ["oslo visit OR letter", '("oslo") AND ("visit" OR "letter")'],
    ["visit -oslo", '(("visit")) NOT ("oslo")'],
    ['visit -"in oslo"', '(("visit")) NOT ("in oslo")'],
    ["OR visit OR", '("visit")'],
    ["AND NOT NEAR", '("AND") AND ("NOT") AND ("NEAR")'],
    ["title:visit", '("title:visit")'],
    ['an "unclosed phrase', '("an") AND ("unclosed phrase")'],
    ["-oslo", undefined],
    ["", undefined],
    ['"" * - ( ) ^ :', undefined],
  ];
  it.each(cases)("%s → %s", (words, expression) => expect(matchExpression(words)).toBe(expression));
});

describe("a search", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-search-"));
  let store: RecordStore;
  const bodies = new Map<string, CodePointText>();

  beforeAll(async () => {
    store = await openRecord(join(folder, "test.db"));
    const made = [
      new Made("The envoy’s visit to Oslo 😀 was short. Nobody spoke of the café.\nThe letter came later.", {
        title: "A visit",
        outlet: "Post",
        published: "2017-03-11",
      }),
      new Made("“The visit was long,” said Ana Ortega. A letter did not come.", { outlet: "Wire", published: "2017-04-01" })
        .entity("e1", "Ana Ortega")
        .says("e1", { content: "“The visit was long,”", cue: "said", source: "Ana Ortega" }),
    ];
    made.push(
      new Made("Dr. Ana Ortega called Bo Lund in Riga. On that basis Lund was dismissed, which the board called a grave doubt.", {
        outlet: "Argus",
      })
        .entity("e1", "Ana Ortega")
        .entity("e2", "Bo Lund", "person", { names: ["Lund"] })
        .contact("Dr. Ana Ortega called Bo Lund in Riga", "called", ["e1", "e2"], { kind: "call", where: "Riga" })
        .event("On that basis Lund was dismissed", "dismissed", [["e2", "Lund"]], { causedBy: ["c1"] })
        .judges("the board called a grave doubt", "doubtful", "e1"),
    );
    for (const addition of made.map((article) => article.addition())) {
      bodies.set(addition.article.id, new CodePointText(addition.article.body));
      await store.add(addition);
    }
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const found = async (words: string, filter = {}): Promise<string[]> =>
    (await store.search(words, filter)).items.map(({ kind, outlet }) => `${kind} ${outlet}`).sort();

  const cases: [words: string, hits: string[]][] = [
    ["visit", ["article Post", "article Wire", "statement Wire"]],
    ["ortega visit", ["article Wire", "statement Wire"]],
    ["VISIT", ["article Post", "article Wire", "statement Wire"]],
    ["cafe", ["article Post"]],
    ['"visit was long"', ["article Wire", "statement Wire"]],
    ["lett*", ["article Post", "article Wire"]],
    ["visit -long", ["article Post"]],
    ["café OR ortega", ["article Argus", "article Post", "article Wire", "assessment Argus", "contact Argus", "statement Wire"]],
    ["zebra", []],
    ["ortega lund riga", ["article Argus", "contact Argus"]],
    ["call riga", ["contact Argus"]],
    ["bo lund basis", ["article Argus", "event Argus"]],
    ["doubtful grave", ["assessment Argus"]],
  ];
  it.each(cases)("for %s", async (words, hits) => expect(await found(words)).toEqual(hits));

  it("is narrowed by filters", async () => {
    expect(await found("visit", { outlet: "the wire" })).toEqual(["article Wire", "statement Wire"]);
    expect(await found("visit", { from: "2017-04" })).toEqual(["article Wire", "statement Wire"]);
    expect(await found("visit", { to: "2017-03" })).toEqual(["article Post"]);
    expect(await found("visit", { person: "ortega" })).toEqual(["article Wire", "statement Wire"]);
  });

  it("gives contacts first and articles last, or only the kinds that are asked for", async () => {
    const kinds = async (filter: object) => (await store.search("lund", filter)).items.map(({ kind }) => kind);
    expect(await kinds({})).toEqual(["contact", "event", "assessment", "article"]);
    expect(await kinds({ kinds: "article,event" })).toEqual(["event", "article"]);
    expect(await kinds({ person: "ortega" })).toEqual(["contact", "assessment", "article"]);
    expect(await kinds({ outlet: "the wire" })).toEqual([]);
    expect((await store.search("lund", { skip: 1, limit: 1 })).items.map(({ title }) => title)).toEqual(["Bo Lund: dismissed"]);
  });

  it("finds no contact or statement that a reviewer rejected, until that is undone", async () => {
    const [contact] = (await store.contacts({ person: "lund" })).items;
    const claim = contact?.claims[0]?.id ?? "";
    const { id } = await store.review({ action: "reject", target: claim, reviewer: "test" });
    expect(await found("ortega riga")).toEqual(["article Argus"]);
    await store.review({ action: "undo", target: String(id), reviewer: "test" });
    expect(await found("ortega riga")).toEqual(["article Argus", "contact Argus"]);
  });

  it("shows the sentence around what it found, in code points", async () => {
    const { items } = await store.search("short");
    expect(items[0]?.evidence.map(({ text }) => text)).toEqual(["The envoy’s visit to Oslo 😀 was short."]);
  });

  it("goes on page by page", async () => {
    const first = await store.search("visit", { limit: 2 });
    expect([first.items.length, first.total, first.next]).toEqual([2, 3, "2"]);
    const second = await store.search("visit", { limit: 2, cursor: first.next });
    expect([second.items.length, second.total, second.next]).toEqual([1, 3, undefined]);
  });

  it("never fails, whatever is typed, and its evidence always holds", async () => {
    const piece = fc.constantFrom(
      "visit",
      "OR",
      '"',
      "*",
      "-",
      "(",
      ")",
      ":",
      "^",
      "NEAR(",
      "AND",
      "'",
      "😀",
      "é",
      " ",
      "\u0000",
      "\\",
      "o",
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        for (const hit of (await store.search(words)).items) {
          for (const { article, start, end, text } of hit.evidence) expect(bodies.get(article)?.slice(start, end)).toBe(text);
        }
        await store.statements({ words });
        await store.timeline({ words });
      }),
      { numRuns: 80 },
    );
  });
});
