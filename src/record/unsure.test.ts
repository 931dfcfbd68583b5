import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dumpDerived } from "../../bench/dump.js";
import { Made } from "../../bench/made.js";
import { applicationId, migrations } from "./migrations/index.js";
import { openRecord } from "./open.js";
import type { Addition, Decision, RecordStore } from "./types.js";

/** One article that says that two met, as likely as given. */
const met = (outlet: string, one: string, other: string, likelihood?: number): Addition => {
  const sentence = `${one} met ${other} in May 2016.`;
  return new Made(`${outlet}: ${sentence}`, { outlet, published: "2016-06-01" })
    .entity("e1", one)
    .entity("e2", other)
    .contact(sentence, "met", ["e1", "e2"], { when: ["May 2016", "2016-05"], ...(likelihood !== undefined && { likelihood }) })
    .addition();
};

let folder: string;
let path: string;
let store: RecordStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "record-unsure-"));
  path = join(folder, "test.db");
  store = await openRecord(path);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const add = async (...additions: Addition[]) => {
  for (const addition of additions) await store.add(addition);
};
const contact = async (person: string) => {
  const [found] = (await store.contacts({ person })).items;
  if (found === undefined) throw new Error(`no contact of ${person}`);
  return found;
};
const standing = async (person: string) => {
  const { likelihood, unsure } = await contact(person);
  return [likelihood, unsure];
};
const decide = (decision: Omit<Decision, "reviewer">) => store.review({ reviewer: "kim", ...decision });
const asked = async (filter = {}) => (await store.queue(filter)).items.map(({ kind, score }) => [kind, score]);

describe("the likelihood of a contact", () => {
  it.each([
    ["one claim", [0.38], [0.38, true]],
    ["the limit itself is sure enough", [0.5], [0.5, false]],
    ["the highest of several", [0.31, 0.42, 0.2], [0.42, true]],
    ["one sure claim is enough", [0.31, 0.8], [0.8, false]],
    ["a claim that nothing weighed may be the highest", [0.31, undefined], [undefined, false]],
    ["none where nothing was weighed", [undefined], [undefined, false]],
  ])("%s", async (_, likelihoods, expected) => {
    await add(...likelihoods.map((likelihood, i) => met(`Paper ${i}`, "Ana Ortega", "Boris Lindqvist", likelihood)));
    const { claims } = await contact("Ana");
    expect(claims.map(({ likelihood }) => likelihood)).toHaveLength(likelihoods.length);
    expect(claims.map(({ likelihood }) => likelihood).sort()).toEqual([...likelihoods].sort());
    expect(await standing("Ana")).toEqual(expected);
  });

  it("does not hang on the order of adding, and is the same after a rebuild", async () => {
    const all = [met("Post", "Ana Ortega", "Boris Lindqvist", 0.31), met("Wire", "Ana Ortega", "Boris Lindqvist", 0.42)];
    await add(...all);
    const before = dumpDerived(path);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(before);
    const other = join(folder, "other.db");
    const turned = await openRecord(other);
    for (const addition of all.toReversed()) await turned.add(addition);
    await turned.close();
    expect(dumpDerived(other)).toEqual(before);
  });
});

describe("an unsure contact", () => {
  beforeEach(() =>
    add(
      met("Post", "Ana Ortega", "Boris Lindqvist", 0.31),
      met("Post", "Carl Zimmer", "Dora Falk", 0.45),
      met("Post", "Emil Grau", "Finn Holt", 0.9),
      met("Post", "Gerd Maas", "Hugo Tamm"),
    ),
  );

  it("is marked where it is found, and left out or listed alone where that is asked for", async () => {
    const names = async (unsure?: boolean) =>
      (await store.contacts({ ...(unsure !== undefined && { unsure }) })).items.map(({ participants }) => participants[0]?.name).sort();
    expect(await names()).toEqual(["Ana Ortega", "Carl Zimmer", "Emil Grau", "Gerd Maas"]);
    expect(await names(true)).toEqual(["Ana Ortega", "Carl Zimmer"]);
    expect(await names(false)).toEqual(["Emil Grau", "Gerd Maas"]);
    expect((await store.pairs({ unsure: false })).total).toBe(2);
    expect((await store.pairs()).total).toBe(4);
    const { items } = await store.timeline({ kinds: "contact" });
    expect(items.filter(({ unsure }) => unsure).map(({ title }) => title)).toHaveLength(2);
    expect((await store.search("Ortega", { kinds: "contact" })).items).toMatchObject([{ unsure: true }]);
    expect((await store.search("Grau", { kinds: "contact" })).items[0]).not.toHaveProperty("unsure");
  });

  it("is asked about, the likelier first, with the words", async () => {
    const { items, total } = await store.queue();
    expect(total).toBe(2);
    expect((await store.status()).doubts).toBe(2);
    expect(items[0]).toEqual({
      id: (await contact("Carl")).id,
      kind: "contact",
      question: "Do these words tell of this contact of Carl Zimmer and Dora Falk: meeting, happened?",
      identities: [
        { identity: expect.stringMatching(/^e-/), name: "Carl Zimmer" },
        { identity: expect.stringMatching(/^e-/), name: "Dora Falk" },
      ],
      score: 0.45,
      why: "The program holds it 45 % likely that these words tell of this contact.",
      weight: 1,
      evidence: [expect.objectContaining({ text: "Carl Zimmer met Dora Falk in May 2016." })],
    });
    expect(await asked({ person: "Ortega" })).toEqual([["contact", 0.31]]);
    expect(await asked({ article: items[0]?.evidence[0]?.article })).toEqual([["contact", 0.45]]);
    expect(await asked({ limit: 1, skip: 1 })).toEqual([["contact", 0.31]]);
    expect(await asked({ kinds: "identity" })).toEqual([]);
    expect(await asked({ kinds: "contact" })).toHaveLength(2);
  });

  it("stands in one queue with names in doubt, the weightiest first", async () => {
    await add(
      new Made("Anna Lindqvist met nobody, she said.", { outlet: "Gazette" })
        .entity("e1", "Anna Lindqvist")
        .says("e1", { content: "Anna Lindqvist met nobody", cue: "said" })
        .addition(),
      new Made("“It is late,” Lindqvist said. “It is,” Lindqvist said.", { outlet: "Evening Wire" })
        .entity("e1", "Lindqvist")
        .says("e1", { content: "“It is late,”", cue: "said" })
        .says("e1", { content: "“It is,”", cue: "said" })
        .addition(),
    );
    const kinds = new Set((await asked()).map(([kind]) => kind));
    expect([...kinds].sort()).toEqual(["contact", "identity"]);
    expect((await asked({ kinds: "identity" })).length + (await asked({ kinds: "contact" })).length).toBe((await asked()).length);
    const weights = (await store.queue()).items.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect((await store.queue({ limit: 1 })).next).toBe("1");
  });

  it("is settled where it is accepted, and again in doubt where that is taken back", async () => {
    const before = dumpDerived(path);
    const { id } = await decide({ action: "accept", target: (await contact("Ana")).id });
    expect(await standing("Ana")).toEqual([0.31, false]);
    expect(await asked()).toEqual([["contact", 0.45]]);
    const after = dumpDerived(path);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(after);
    await decide({ action: "undo", target: String(id) });
    expect(dumpDerived(path)).toEqual(before);
  });

  it("is settled where a claim of it is corrected: that is no longer what was weighed", async () => {
    const { id } = await decide({
      action: "correct",
      target: (await contact("Ana")).claims[0]?.id ?? "",
      value: JSON.stringify({ field: "kind", value: "call" }),
    });
    expect(await standing("Ana")).toEqual([0.31, false]);
    await decide({ action: "undo", target: String(id) });
    expect(await standing("Ana")).toEqual([0.31, true]);
  });

  it("is settled by no grade, and out of the queue where it is rejected", async () => {
    await decide({ action: "grade", target: (await contact("Ana")).id, value: JSON.stringify({ source: "B" }) });
    expect(await standing("Ana")).toEqual([0.31, true]);
    await decide({ action: "reject", target: (await contact("Ana")).id });
    expect(await asked()).toEqual([["contact", 0.45]]);
    expect((await store.status()).doubts).toBe(1);
  });

  it("rests on the claims that are left where one is rejected", async () => {
    await add(met("Wire", "Ana Ortega", "Boris Lindqvist", 0.7));
    expect(await standing("Ana")).toEqual([0.7, false]);
    const sure = (await contact("Ana")).claims.find(({ likelihood }) => likelihood === 0.7);
    await decide({ action: "reject", target: sure?.id ?? "", value: JSON.stringify({ claims: [sure?.id] }) });
    expect(await standing("Ana")).toEqual([0.31, true]);
    const [doubt] = (await store.queue({ person: "Ana" })).items;
    expect(doubt?.evidence).toHaveLength(1);
  });
});

it("a record made before likelihoods were kept opens, and holds nothing for unsure", async () => {
  const before = migrations.findIndex(({ name }) => name === "0017 likelihoods");
  await add(met("Post", "Ana Ortega", "Boris Lindqvist"));
  await store.close();
  const old = join(folder, "old.db");
  const raw = new BetterSqlite3(old);
  for (const { statements } of migrations.slice(0, before)) for (const statement of statements) raw.exec(statement);
  raw.pragma(`application_id = ${applicationId}`);
  raw.pragma(`user_version = ${before}`);
  raw.pragma("foreign_keys = off");
  raw.exec(`attach '${path}' as made`);
  const tables = raw
    .prepare("select name from main.sqlite_master where type = 'table' and name not glob 'sqlite_*' and name not glob '*_words*'")
    .pluck()
    .all();
  for (const table of tables as string[]) {
    const columns = raw.prepare(`select group_concat('"' || name || '"') from pragma_table_info('${table}')`).pluck().get();
    raw.exec(`insert or ignore into main.${table} (${columns}) select ${columns} from made.${table}`);
  }
  raw.close();
  const made = dumpDerived(path);
  store = await openRecord(old);
  expect(await standing("Ana")).toEqual([undefined, false]);
  expect((await store.queue()).items).toEqual([]);
  expect(dumpDerived(old).filter((row) => row.startsWith("contact"))).toEqual(made.filter((row) => row.startsWith("contact")));
});
