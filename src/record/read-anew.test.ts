/** Reading kept articles anew: decisions follow what they are about, and nothing is lost on the way. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dumpDerived } from "../../bench/dump.js";
import { Made } from "../../bench/made.js";
import type { Extraction, Review } from "../vocabulary/forms.js";
import { memberId } from "../vocabulary/ids.js";
import type { Extractor } from "./ingest.js";
import { openRecord } from "./open.js";
import { type ReadAnew, readAnew } from "./read-anew.js";
import type { Addition, Decision, RecordStore, Violation } from "./types.js";

const met = "Ana Ortega met Boris Lindqvist in May 2016.";
const called = "Ana Ortega called Carl Zimmer.";
const body = (outlet: string): string =>
  `${met} “The fish were small,” Ana Ortega said in the ${outlet}. “It rained,” Carl Zimmer said. ${called}`;

/** What the first version finds in an article. */
const first = (outlet: string): Made =>
  new Made(body(outlet), { outlet, title: outlet })
    .entity("e1", "Ana Ortega")
    .entity("e2", "Boris Lindqvist")
    .entity("e3", "Carl Zimmer")
    .contact(met, "met", ["e1", "e2"], { when: ["May 2016", "2016-05"] })
    .contact(called, "called", ["e1", "e3"], { kind: "call" })
    .says("e1", { content: "“The fish were small,”", cue: "said", source: "Ana Ortega" })
    .says("e3", { content: "“It rained,”", cue: "said", source: "Carl Zimmer" });

/** And the second: all in another order, the call as one that was denied, the rain not at all, and the outlet besides. */
const second = (outlet: string): Made =>
  new Made(body(outlet), { outlet, title: outlet })
    .entity("e1", outlet, "outlet")
    .entity("e2", "Carl Zimmer")
    .entity("e3", "Boris Lindqvist")
    .entity("e4", "Ana Ortega")
    .contact(called, "called", ["e4", "e2"], { kind: "call", status: "denied" })
    .contact(met, "met", ["e4", "e3"], { when: ["May 2016", "2016-05"] })
    .says("e4", { content: "“The fish were small,”", cue: "said", source: "Ana Ortega" });

const outlets = ["Post", "Wire", "Ledger"];
const id = (outlet: string, letter: string, local: string): string => memberId(letter, first(outlet).extraction.id, `${letter}${local}`);

/** Extracts by what is made here, and counts how often it was asked. */
const poolOf = (make: (outlet: string) => Made, name: string, fails: string[] = []): Extractor & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    name: async () => name,
    extract: async ({ outlet = "", id: article }) => {
      asked.push(outlet);
      if (fails.includes(outlet)) throw new Error("out of memory");
      const { extraction } = make(outlet);
      return extraction.id === article
        ? { ok: true, extraction }
        : { ok: false, refusal: { path: outlet, reason: "language", message: "no tables", advice: "none" } };
    },
  };
};

describe("an article that is read anew", () => {
  let folder: string;
  let path: string;
  let store: RecordStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "record-anew-"));
    path = join(folder, "test.db");
    store = await openRecord(path);
    for (const outlet of outlets) await store.add(first(outlet).addition("one"));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const decide = (decision: Omit<Decision, "reviewer">): Promise<Review> => store.review({ reviewer: "kim", ...decision });
  const anew = async (pool: Extractor, of = store, most = Number.POSITIVE_INFINITY): Promise<ReadAnew[]> => {
    const results: ReadAnew[] = [];
    const { articles } = await of.outdated(await pool.name());
    for await (const result of readAnew(articles, of, pool)) if (results.push(result) >= most) break;
    return results;
  };
  const violations = async (): Promise<Violation[]> => {
    const found: Violation[] = [];
    for await (const violation of store.check()) found.push(violation);
    return found;
  };
  const orphans = async (): Promise<Review[]> => (await store.reviews({ orphaned: true })).items;
  const rebuilt = async (pool: Extractor = poolOf(second, "two")): Promise<void> => {
    await anew(pool);
    await store.rebuild();
  };

  it("keeps the ids of what is found again, and no id means another", async () => {
    await rebuilt();
    const statement = await store.entry(id("Post", "s", "1"));
    expect(statement?.entry).toMatchObject({ content: "“The fish were small,”", speaker: { name: "Ana Ortega" } });
    expect(await store.entry(id("Post", "s", "2"))).toBeUndefined();
    for (const [local, name] of ["Ana Ortega", "Boris Lindqvist", "Carl Zimmer"].entries())
      expect((await store.entry(id("Post", "e", String(local + 1))))?.entry).toMatchObject({ name });
    const contact = await store.entry(id("Post", "c", "1"));
    expect(contact?.entry).toMatchObject({ kind: "meeting", when: "2016-05" });
    expect(await store.entry(id("Post", "c", "2"))).toBeUndefined();
    expect((await store.entry(id("Post", "c", "3")))?.entry).toMatchObject({ kind: "call", status: "denied" });
    expect(await violations()).toEqual([]);
  });

  it("takes its decisions along: verdicts, grades, corrections, names, merges and splits", async () => {
    await decide({ action: "accept", target: id("Post", "s", "1") });
    await decide({ action: "grade", target: id("Post", "c", "1"), value: '{"source":"B","information":"2"}' });
    await decide({ action: "correct", target: id("Post", "c", "1"), value: '{"field":"when","value":"2016-06"}' });
    await decide({ action: "correct", target: id("Post", "s", "1"), value: `{"field":"speaker","value":"${id("Post", "e", "2")}"}` });
    await decide({ action: "rename", target: id("Post", "e", "1"), value: '"Ana María Ortega"' });
    await decide({ action: "split", target: id("Post", "e", "3"), other: id("Wire", "e", "3") });
    await decide({ action: "merge", target: id("Post", "e", "2"), other: id("Wire", "e", "1") });
    const before = (await store.reviews()).items;
    await rebuilt();
    expect((await store.reviews()).items).toEqual(before);
    expect(await orphans()).toEqual([]);
    const statement = (await store.entry(id("Post", "s", "1")))?.entry;
    expect(statement).toMatchObject({ review: { decision: "accept" }, corrected: [{ field: "speaker" }] });
    const contact = (await store.entry(id("Post", "c", "1")))?.entry;
    const claim = (contact as { claims: { id: string }[] }).claims.find((one) => one.id === id("Post", "c", "1"));
    expect(claim).toMatchObject({ review: { source: "B", information: "2" }, corrected: [{ field: "when", value: "2016-06" }] });
    const whose = async (outlet: string, local: string): Promise<unknown> => (await store.entry(id(outlet, "e", local)))?.entry;
    expect(await whose("Post", "2")).toMatchObject({ name: "Ana María Ortega" });
    expect(await whose("Post", "2")).toEqual(await whose("Wire", "1"));
    expect(await whose("Post", "3")).not.toEqual(await whose("Wire", "3"));
    expect(await violations()).toEqual([]);
  });

  it("leaves decisions about what is gone in the log, where they apply to nothing and are named with their words", async () => {
    await decide({ action: "reject", target: id("Post", "c", "2"), value: JSON.stringify({ claims: [id("Post", "c", "2")] }) });
    await decide({ action: "reject", target: id("Wire", "s", "2") });
    await decide({ action: "accept", target: id("Wire", "s", "1") });
    const found = (await store.status()).statements;
    await rebuilt();
    // the call is told otherwise now: nobody rejected that; and who counts statements is not misled by the one that is gone
    expect((await store.contacts({ status: "denied" })).total).toBe(1);
    expect((await store.status()).statements).toBe(found - 2);
    const text = body("Post").slice(-called.length);
    const start = body("Post").length - called.length;
    expect(await orphans()).toMatchObject([
      { id: 2, orphaned: { wholly: true, entries: [{ id: id("Wire", "s", "2"), text: "“It rained,”" }] } },
      { id: 1, orphaned: { wholly: true, entries: [{ text, start, end: start + text.length, now: id("Post", "c", "3") }] } },
    ]);
    expect((await orphans())[0]?.orphaned?.entries[0]).not.toHaveProperty("now");
    expect(await store.backlog()).toEqual({ orphaned: 2, underived: 0, extractors: [{ extractor: "two", articles: 3 }] });
    expect(await violations()).toEqual([]);
    await decide({ action: "undo", target: "1" });
    await decide({ action: "reject", target: id("Post", "c", "3") });
    expect((await orphans()).map((review) => review.id)).toEqual([2]);
  });

  it("gives a decision back to what a later version finds again", async () => {
    await decide({ action: "reject", target: id("Wire", "s", "2") });
    await rebuilt();
    expect(await store.backlog()).toMatchObject({ orphaned: 1 });
    expect(await store.status()).toMatchObject({ statements: 3 });
    await rebuilt(poolOf(first, "three"));
    expect(await store.backlog()).toMatchObject({ orphaned: 0 });
    expect(await store.status()).toMatchObject({ statements: 5 });
    expect((await store.entry(id("Wire", "s", "2")))?.entry).toMatchObject({ review: { decision: "reject" } });
  });

  it("says of a decision on several claims, or one that names somebody who is gone, what is left of it", async () => {
    const [contact] = (await store.contacts({ person: "Carl Zimmer" })).items;
    expect(contact?.claims).toHaveLength(3);
    await decide({ action: "accept", target: contact?.id ?? "" });
    const gone = (outlet: string): Made => (outlet === "Ledger" ? first(outlet) : second(outlet));
    await decide({ action: "correct", target: id("Ledger", "s", "1"), value: `{"field":"speaker","value":"${id("Post", "e", "3")}"}` });
    const nameless = (outlet: string): Made => {
      const made = gone(outlet);
      for (const entity of made.extraction.entities) if (entity.name === "Carl Zimmer") entity.name = "Zimmer";
      return made;
    };
    await rebuilt(poolOf(nameless, "two"));
    const [correction, verdict] = await orphans();
    expect(verdict?.orphaned).toMatchObject({ wholly: true });
    expect(verdict?.orphaned?.entries).toHaveLength(3);
    // the correction named the Ledger's own Carl Zimmer, who is called otherwise now: the statement has its speaker back
    expect(correction?.orphaned).toMatchObject({ wholly: true, entries: [{ text: "Carl Zimmer" }] });
    expect((await store.entry(id("Ledger", "s", "1")))?.entry).toMatchObject({ speaker: { name: "Ana Ortega" } });
    await rebuilt(poolOf(gone, "three"));
    expect((await orphans()).map(({ id: number, orphaned }) => [number, orphaned?.wholly, orphaned?.entries.length])).toEqual([
      [1, false, 2],
    ]);
    const left = (await store.entry(id("Ledger", "c", "2")))?.entry as { claims: { id: string; review?: unknown }[] };
    const accepted = left.claims.filter(({ review }) => review !== undefined);
    expect(accepted.map((claim) => claim.id)).toEqual([id("Ledger", "c", "2")]);
  });

  it("is the same by steps and at once, and stays so when all is derived again", async () => {
    await decide({ action: "reject", target: id("Post", "c", "2") });
    await decide({ action: "rename", target: id("Wire", "e", "3"), value: '"Karl Zimmer"' });
    const other = join(folder, "steps.db");
    const steps = await openRecord(other);
    for (const outlet of outlets) await steps.add(first(outlet).addition("one"));
    await steps.review({ reviewer: "kim", action: "reject", target: id("Post", "c", "2") });
    await steps.review({ reviewer: "kim", action: "rename", target: id("Wire", "e", "3"), value: '"Karl Zimmer"' });
    for (const outlet of outlets) await steps.add(second(outlet).addition("two") as Addition);
    await steps.close();
    await rebuilt();
    const once = dumpDerived(path);
    expect(dumpDerived(other)).toEqual(once);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(once);
  });

  it("is not read again by the same version", async () => {
    await rebuilt();
    const derived = dumpDerived(path);
    const pool = poolOf(second, "two");
    expect(await anew(pool)).toEqual([]);
    expect(pool.asked).toEqual([]);
    expect(dumpDerived(path)).toEqual(derived);
    const [outlet = ""] = outlets;
    expect(await store.extractAnew({ extraction: second(outlet).extraction, extractor: "two" })).toBe(false);
  });

  it("keeps what it has where it fails, by name, and the rest goes on", async () => {
    const wire = (await store.article(first("Wire").extraction.id))?.extraction;
    const results = await anew(poolOf(second, "two", ["Wire"]));
    await store.rebuild();
    expect(results.map(({ title, outcome }) => [title, outcome])).toEqual([
      ["Post", "extracted"],
      ["Wire", "kept"],
      ["Ledger", "extracted"],
    ]);
    expect(results[1]?.refusal).toMatchObject({ reason: "extraction_failed", message: expect.stringContaining("out of memory") });
    expect((await store.article(first("Wire").extraction.id))?.extraction).toEqual(wire);
    expect((await store.backlog()).extractors).toEqual([
      { extractor: "two", articles: 2 },
      { extractor: "one", articles: 1 },
    ]);
    expect(await violations()).toEqual([]);
    expect((await anew(poolOf(second, "two"))).map(({ title }) => title)).toEqual(["Wire"]);
  });

  it.each([
    ["an offset outside of the body", (x: Extraction) => Object.assign(x.statements[0] ?? {}, { content: [[0, 100_000]] })],
    ["a word that is none of the vocabulary", (x: Extraction) => Object.assign(x.contacts[0] ?? {}, { status: "perhaps" })],
  ])("is not taken with %s, which would keep everything from being derived", async (_, spoil) => {
    const spoilt = (outlet: string): Made => {
      const made = second(outlet);
      if (outlet === "Post") spoil(made.extraction);
      return made;
    };
    const results = await anew(poolOf(spoilt, "two"));
    expect(results.map(({ outcome }) => outcome)).toEqual(["kept", "extracted", "extracted"]);
    expect(results[0]?.refusal?.reason).toBe("store");
    await store.rebuild();
    expect(await store.backlog()).toMatchObject({ underived: 0 });
    expect(await violations()).toEqual([]);
  });

  it("has its old or its new reading when the run is broken off, and the next run goes on from there", async () => {
    await decide({ action: "accept", target: id("Post", "c", "1") });
    const before = dumpDerived(path);
    await anew(poolOf(second, "two"), store, 1);
    await store.close();
    store = await openRecord(path);
    // what is shown is still what all was derived from, wholly
    expect(dumpDerived(path)).toEqual(before);
    expect((await store.article(first("Post").extraction.id))?.extraction.statements).toHaveLength(2);
    expect(await violations()).toEqual([]);
    expect(await store.backlog()).toMatchObject({ underived: 1 });
    const pool = poolOf(second, "two");
    await rebuilt(pool);
    expect(pool.asked).toEqual(["Wire", "Ledger"]);
    const fresh = join(folder, "fresh.db");
    const whole = await openRecord(fresh);
    for (const outlet of outlets) await whole.add(first(outlet).addition("one"));
    await whole.review({ reviewer: "kim", action: "accept", target: id("Post", "c", "1") });
    await anew(poolOf(second, "two"), whole);
    await whole.rebuild();
    await whole.close();
    expect(dumpDerived(path)).toEqual(dumpDerived(fresh));
  });

  it("is read where it could not be read before, and a language that is still not read changes nothing", async () => {
    const { article, original } = new Made("Ni hao.", { outlet: "Kept" }).addition();
    const notExtracted = { path: "kept.txt", reason: "language", message: "not read", advice: "none" } as const;
    await store.add({ article, original, notExtracted });
    const results = await anew(poolOf(second, "one"));
    expect(results).toMatchObject([{ outcome: "kept", refusal: { reason: "language" } }]);
    expect(await store.status()).toMatchObject({ notExtracted: [{ reason: "language", articles: 1 }] });
    expect(await store.backlog()).toMatchObject({ underived: 0 });
  });
});
