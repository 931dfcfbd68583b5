import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dumpDerived } from "../../bench/dump.js";
import { Made } from "../../bench/made.js";
import { memberId } from "../vocabulary/ids.js";
import { openRecord } from "./open.js";
import type { Addition, Decision, RecordStore } from "./types.js";

const met = (outlet: string, published: string, names = "Ana Ortega met Boris Lindqvist in May 2016."): Addition => {
  const [one = "", other = ""] = names.split(/ met | in May/);
  return new Made(`${names} “The fish were small,” ${one} said.`, { outlet, published })
    .entity("e1", one, "person")
    .entity("e2", other, "person")
    .contact(names, "met", ["e1", "e2"], { when: ["May 2016", "2016-05"] })
    .says("e1", { content: "“The fish were small,”", cue: "said", source: one })
    .addition();
};

describe("decisions", () => {
  let folder: string;
  let path: string;
  let store: RecordStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "record-review-"));
    path = join(folder, "test.db");
    store = await openRecord(path);
    await store.add(met("Post", "2016-06-01"));
    await store.add(met("Wire", "2016-06-02"));
    await store.add(met("Ledger", "2016-06-03", "Ana Ortega met Carl Zimmer in May 2016."));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const decide = (decision: Omit<Decision, "reviewer">) => store.review({ reviewer: "kim", ...decision });
  const person = async (name: string): Promise<string> => (await store.people({ person: name })).items[0]?.id ?? "";
  const contact = async (name: string) => {
    const [found] = (await store.contacts({ person: name })).items;
    if (found === undefined) throw new Error(`no contact of ${name}`);
    return found;
  };
  const names = async (): Promise<string[]> => (await store.people()).items.map(({ name }) => name).sort();

  it("split several mentions off at once, the others stay together, and one undo brings all back", async () => {
    for (const other of ["Dora Falk", "Emil Grau", "Finn Holt"])
      await store.add(met("Herald", "2016-06-04", `Ana Ortega met ${other} in May 2016.`));
    const before = dumpDerived(path);
    const all = (await store.members(await person("Ana"))).items.map(({ id }) => id);
    expect(all).toHaveLength(5);
    const [first = "", second = "", stays = "", ...others] = all;
    const split = { action: "split", target: first, other: stays, value: JSON.stringify({ members: [second] }) } as const;
    const seen = await store.preview({ reviewer: "kim", ...split });
    expect(seen.people.after.map(({ articles }) => articles).sort()).toEqual([2, 3]);
    const made = await decide(split);
    const whose = async (id: string) => (await store.entry(id))?.entry.id;
    expect(await whose(second)).toBe(await whose(first));
    expect(await whose(first)).not.toBe(await whose(stays));
    for (const id of others) expect(await whose(id)).toBe(await whose(stays));
    expect((await store.reviews({ target: second })).items).toHaveLength(1);
    const after = dumpDerived(path);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(after);
    await decide({ action: "undo", target: String(made.id) });
    expect(dumpDerived(path)).toEqual(before);
  });

  it("refuse to split off mentions of others, or all there are", async () => {
    const [one = "", ...rest] = (await store.members(await person("Ana"))).items.map(({ id }) => id);
    const [boris = ""] = (await store.members(await person("Boris"))).items.map(({ id }) => id);
    const split = (other: string, members: unknown) => decide({ action: "split", target: one, other, value: JSON.stringify({ members }) });
    await expect(split(rest[0] ?? "", [boris])).rejects.toMatchObject({ code: "bad_decision" });
    await expect(split(rest[0] ?? "", rest)).rejects.toMatchObject({ code: "bad_decision" });
    await expect(split(boris, [rest[0]])).rejects.toMatchObject({ code: "bad_decision" });
    await expect(split(rest[0] ?? "", "all")).rejects.toMatchObject({ code: "bad_decision" });
  });

  it("merge two people, and keep them so when another article comes and after a rebuild", async () => {
    await decide({ action: "merge", target: await person("Boris"), other: await person("Carl") });
    const one = await person("Boris");
    expect(await person("Carl")).toBe(one);
    expect(await names()).toHaveLength(2);
    await store.add(met("Herald", "2016-06-04", "Dora Falk met Carl Zimmer in May 2016."));
    expect(await person("Carl")).toBe(await person("Boris"));
    expect((await store.entry(one))?.entry).toMatchObject({ id: await person("Carl"), contacts: 2 });
    const before = dumpDerived(path);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(before);
  });

  it("split a mention from its identity", async () => {
    const [one, other] = [met("Post", "2016-06-01"), met("Ledger", "2016-06-03", "Ana Ortega met Carl Zimmer in May 2016.")].map(
      ({ article }) => memberId("e", article.id, "e1"),
    );
    expect(await names()).toEqual(["Ana Ortega", "Boris Lindqvist", "Carl Zimmer"]);
    await decide({ action: "split", target: one ?? "", other: other ?? "" });
    expect(await names()).toEqual(["Ana Ortega", "Ana Ortega", "Boris Lindqvist", "Carl Zimmer"]);
    await store.add(met("Herald", "2016-06-04", "Dora Falk met Carl Zimmer in May 2016."));
    const [left, right] = await Promise.all([one, other].map((id) => store.entry(id ?? "")));
    expect(left?.entry.id).not.toBe(right?.entry.id);
  });

  it("rename somebody, wherever the name stands", async () => {
    await decide({ action: "rename", target: await person("Ana"), value: '"Ana María Ortega"' });
    expect(await names()).toContain("Ana María Ortega");
    expect((await contact("Ana Maria")).participants.map(({ name }) => name)).toContain("Ana María Ortega");
    expect((await store.statements({ person: "ana maria" })).items[0]?.speaker?.name).toBe("Ana María Ortega");
  });

  it("set what somebody is", async () => {
    await decide({ action: "correct", target: await person("Carl"), value: '{"field":"type","value":"organization"}' });
    expect((await store.people({ person: "Carl" })).items[0]?.type).toBe("organization");
    await store.add(met("Herald", "2016-06-04", "Dora Falk met Carl Zimmer in May 2016."));
    expect((await store.people({ person: "Carl" })).items[0]?.type).toBe("organization");
  });

  it("correct a field and keep the original beside it", async () => {
    const { id, claims } = await contact("Carl");
    await decide({ action: "correct", target: claims[0]?.id ?? "", value: '{"field":"status","value":"planned"}' });
    expect(await contact("Carl")).toMatchObject({
      id,
      status: "planned",
      claims: [{ status: "planned", corrected: [{ field: "status", original: "happened", value: "planned", review: 1 }] }],
    });
  });

  it("correct who took part and who vouches: another contact, other origins, the extraction kept beside", async () => {
    const { claims } = await contact("Carl");
    const target = claims[0]?.id ?? "";
    const people = [await person("Ana"), await person("Boris")];
    await decide({ action: "correct", target, value: JSON.stringify({ field: "participants", value: people }) });
    expect((await store.contacts({ person: "Carl" })).total).toBe(0);
    const joined = await contact("Boris");
    expect(joined.articles).toBe(2);
    await decide({ action: "correct", target, value: '{"field":"holders","value":"the Gazette; a clerk"}' });
    const claim = (await contact("Boris")).claims.find(({ id }) => id === target);
    expect(claim?.holders).toEqual(["the Gazette", "a clerk"]);
    expect(claim?.corrected).toEqual([
      { field: "holders", original: "", value: "the Gazette; a clerk", review: 2 },
      { field: "participants", original: "Ana Ortega; Carl Zimmer", value: "Ana Ortega; Boris Lindqvist", review: 1 },
    ]);
    const before = dumpDerived(path);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(before);
  });

  it("give a statement to another speaker and another stance", async () => {
    const [statement] = (await store.statements({ person: "Ana" })).items;
    const target = statement?.id ?? "";
    const counted = async (name: string) => (await store.people({ person: name })).items[0]?.statements;
    const before = await counted("Ana");
    await decide({ action: "correct", target, value: JSON.stringify({ field: "speaker", value: await person("Carl") }) });
    await decide({ action: "correct", target, value: '{"field":"stance","value":"denies"}' });
    expect((await store.entry(target))?.entry).toMatchObject({ speaker: { name: "Carl Zimmer" }, stance: "denies" });
    expect([await counted("Ana"), await counted("Carl")]).toEqual([(before ?? 0) - 1, 1]);
    for (const id of ["1", "2"]) await decide({ action: "undo", target: id });
    expect((await store.entry(target))?.entry).toMatchObject({ speaker: { name: "Ana Ortega" }, stance: "asserts" });
    expect([await counted("Ana"), await counted("Carl")]).toEqual([before, 0]);
  });

  it("put right whom an event is about, and find it by them", async () => {
    const text = "Dora Falk was dismissed in May 2016. Emil Grau stayed.";
    const made = new Made(text, { outlet: "Herald" }).entity("e1", "Dora Falk").entity("e2", "Emil Grau");
    await store.add(made.event("Dora Falk was dismissed", "dismissed", ["e1"]).addition());
    const before = dumpDerived(path);
    const target = (await store.events({ person: "Dora" })).items[0]?.id ?? "";
    const people = [await person("Carl"), await person("Emil")];
    await decide({ action: "correct", target, value: JSON.stringify({ field: "participants", value: people }) });
    expect((await store.events({ person: "Dora" })).total).toBe(0);
    expect((await store.events({ person: "Emil" })).items[0]).toMatchObject({
      participants: [{ name: "Carl Zimmer" }, { name: "Emil Grau" }],
      corrected: [{ field: "participants", original: "Dora Falk", value: "Carl Zimmer; Emil Grau", review: 1 }],
    });
    expect((await store.search("Zimmer dismissed")).items.map(({ id }) => id)).toContain(target);
    const after = dumpDerived(path);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(after);
    await decide({ action: "correct", target, value: '{"field":"participants","value":[]}' });
    expect((await store.entry(target))?.entry).toMatchObject({ participants: [] });
    for (const id of ["1", "2"]) await decide({ action: "undo", target: id });
    expect(dumpDerived(path)).toEqual(before);
  });

  it("put right how evidence is judged, by whom and what of; the person may be of another article, which may come anew", async () => {
    const text = "The report was fabricated, Dora Falk said.";
    await store.add(
      new Made(text, { outlet: "Herald" }).entity("e1", "Dora Falk").judges("fabricated", "false", "e1", "The report").addition(),
    );
    const before = dumpDerived(path);
    const target = (await store.assessments()).items[0]?.id ?? "";
    const carl = await person("Carl");
    await decide({ action: "correct", target, value: JSON.stringify({ field: "holder", value: carl }) });
    await decide({ action: "correct", target, value: '{"field":"judgement","value":"doubtful"}' });
    await decide({ action: "correct", target, value: '{"field":"about","value":"[the second report]"}' });
    const put = { judgement: "doubtful", holder: { name: "Carl Zimmer" }, about: "[the second report]" };
    expect((await store.assessments({ person: "Carl", status: "doubtful" })).items[0]).toMatchObject({
      ...put,
      corrected: [
        { field: "about", original: "The report", value: "[the second report]" },
        { field: "holder", original: "Dora Falk", value: "Carl Zimmer" },
        { field: "judgement", original: "false", value: "doubtful" },
      ],
    });
    const after = dumpDerived(path);
    await store.add({ ...met("Ledger", "2016-06-03", "Ana Ortega met Carl Zimmer in May 2016."), extractor: "another" });
    expect((await store.entry(target))?.entry).toMatchObject(put);
    await store.rebuild();
    expect((await store.entry(target))?.entry).toMatchObject(put);
    expect(dumpDerived(path)).toEqual(after);
    await decide({ action: "correct", target, value: '{"field":"holder","value":null}' });
    expect((await store.entry(target))?.entry).not.toHaveProperty("holder");
    for (const id of ["1", "2", "3", "4"]) await decide({ action: "undo", target: id });
    expect(dumpDerived(path)).toEqual(before);
  });

  it("set a contact aside: not listed, not counted, still there with its decision", async () => {
    const { id } = await contact("Carl");
    const before = (await store.status()).contacts;
    await decide({ action: "reject", target: id, note: "another Carl" });
    expect((await store.contacts({ person: "Carl" })).total).toBe(0);
    expect((await store.people({ person: "Carl" })).items[0]?.contacts).toBe(0);
    expect((await store.status()).contacts).toBe(before - 1);
    const entry = await store.entry(id);
    expect(entry?.type === "contact" && entry.entry.claims[0]?.review).toEqual({ decision: "reject", note: "another Carl" });
  });

  it("set a statement aside", async () => {
    const [statement] = (await store.statements({ person: "Ana" })).items;
    const total = (await store.statements()).total;
    await decide({ action: "reject", target: statement?.id ?? "" });
    expect((await store.statements()).total).toBe(total - 1);
    expect((await store.entry(statement?.id ?? ""))?.entry).toMatchObject({ review: { decision: "reject" } });
  });

  it("grade on the Admiralty scale", async () => {
    const { id } = await contact("Carl");
    await decide({ action: "grade", target: id, value: '{"source":"B","information":"2"}' });
    expect((await contact("Carl")).claims[0]?.review).toEqual({ source: "B", information: "2" });
  });

  const wrong: [what: string, decision: Omit<Decision, "reviewer">, code: string][] = [
    ["an id that is not there", { action: "accept", target: "c-0000000000000000" }, "unknown_id"],
    ["an undo of nothing", { action: "undo", target: "99" }, "unknown_id"],
    ["a merge with nobody", { action: "merge", target: "e-0000000000000000" }, "bad_decision"],
    ["a grade that is none", { action: "grade", target: "c-0000000000000000", value: '{"source":"Z"}' }, "bad_decision"],
    ["a type that is none", { action: "correct", target: "e-0000000000000000", value: '{"field":"type","value":"ship"}' }, "bad_decision"],
    ["a value that is not JSON", { action: "rename", target: "e-0000000000000000", value: "Bob" }, "bad_decision"],
    [
      "a stance of a contact",
      { action: "correct", target: "c-0000000000000000", value: '{"field":"stance","value":"denies"}' },
      "bad_decision",
    ],
    [
      "a judgement that is none",
      { action: "correct", target: "a-0000000000000000", value: '{"field":"judgement","value":"poor"}' },
      "bad_decision",
    ],
    [
      "nobody as participants",
      { action: "correct", target: "c-0000000000000000", value: '{"field":"participants","value":[]}' },
      "bad_decision",
    ],
    [
      "a status that is none",
      { action: "correct", target: "c-0000000000000000", value: '{"field":"status","value":"maybe"}' },
      "bad_decision",
    ],
  ];
  it.each(wrong)("refuse %s", async (_, decision, code) => {
    await expect(decide(decision)).rejects.toMatchObject({ name: "RecordError", code });
    expect((await store.reviews()).total).toBe(0);
  });

  it("give back the earlier record when all are undone, in any sequence", async () => {
    const before = dumpDerived(path);
    const { id, claims } = await contact("Carl");
    const made = [
      await decide({ action: "merge", target: await person("Boris"), other: await person("Carl") }),
      await decide({ action: "rename", target: await person("Ana"), value: '"Anna"' }),
      await decide({ action: "reject", target: id }),
      await decide({ action: "correct", target: claims[0]?.id ?? "", value: '{"field":"kind","value":"call"}' }),
      await decide({ action: "split", target: await person("Anna"), other: await person("Carl") }),
      await decide({ action: "grade", target: id, value: '{"information":"5"}' }),
    ];
    const after = dumpDerived(path);
    expect(after).not.toEqual(before);
    for (const number of [2, 0, 5, 4, 1, 3]) {
      const review = made[number];
      if (review !== undefined) await decide({ action: "undo", target: String(review.id) });
    }
    expect(dumpDerived(path)).toEqual(before);
    const log = await store.reviews();
    expect(log.items.filter(({ action }) => action !== "undo").every(({ undone }) => undone)).toBe(true);
    // an undo is a decision too, and can be taken back
    for (const { id: number, action } of log.items) if (action === "undo") await decide({ action: "undo", target: String(number) });
    expect(dumpDerived(path)).toEqual(after);
  });
});
