import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Made } from "../../bench/made.js";
import { openRecord } from "./open.js";
import type { Addition, RecordStore, Violation } from "./types.js";

const outlet = { outlet: "The Harbour Post", published: "2017-03-11", title: "A visit" };

/** Ana Ortega met Boris Lindqvist; she says so; the ministry denies it. */
const visit = (): Addition =>
  new Made(
    "Ana Ortega met Boris Lindqvist in Oslo in December 2016, according to Dagens Blad. “We spoke about fishing,” said Ortega, the minister of trade. " +
      "Boris Lindqvist denied that he met Ana Ortega. Lindqvist resigned on 3 March 2017. The claim has no evidence, Ortega added.",
    outlet,
  )
    .entity("e1", "Ana Ortega", "person", { names: ["Ortega"], roles: ["the minister of trade"] })
    .entity("e2", "Boris Lindqvist", "person", { names: ["Lindqvist"] })
    .entity("e3", "Dagens Blad", "outlet")
    .contact("Ana Ortega met Boris Lindqvist in Oslo in December 2016", "met", ["e1", "e2"], {
      when: ["December 2016", "2016-12"],
      where: "Oslo",
      holders: ["e3"],
    })
    .says("e1", { content: "“We spoke about fishing,”", cue: "said", source: "Ortega, the minister of trade" })
    .says("e2", { content: "that he met Ana Ortega", cue: "denied", source: "Boris Lindqvist" }, { kind: "indirect", stance: "denies" })
    .relies("Dagens Blad", { entity: "e3", contacts: ["c1"] })
    .event("Lindqvist resigned on 3 March 2017.", "resigned", [["e2", "Lindqvist"]], {
      when: ["3 March 2017", "2017-03-03"],
      causedBy: ["c1"],
    })
    .judges("has no evidence", "unsupported", "e1", "The claim")
    .addition();

const copied = (): Addition =>
  new Made("Lindqvist’s office said that Boris Lindqvist met Ana Ortega in Oslo in December 2016. 😀 Ana Ortega was pleased.", {
    outlet: "Evening Wire",
    published: "2017-03-12",
  })
    .entity("e1", "Ana Ortega")
    .entity("e2", "Boris Lindqvist", "person", { names: ["Lindqvist"] })
    .contact("Boris Lindqvist met Ana Ortega in Oslo in December 2016", "met", ["e2", "e1"], { when: ["December 2016", "2016-12"] })
    .addition();

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

describe("a record", () => {
  let folder: string;
  let store: RecordStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "record-"));
    store = await openRecord(join(folder, "test.db"));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const violations = (): Promise<Violation[]> => all(store.check());

  it("takes an article in once", async () => {
    const addition = visit();
    expect(await store.add(addition)).toEqual({ outcome: "added", id: addition.article.id });
    expect(await store.add(addition)).toEqual({ outcome: "present", id: addition.article.id });
    expect(await store.has(addition.article.id)).toBe(true);
    expect(await store.status()).toMatchObject({ articles: 1, contacts: 1, statements: 2, people: 2, events: 1 });
    expect(await violations()).toEqual([]);
  });

  it("gives back what was put in: the extraction and the bytes", async () => {
    const addition = visit();
    await store.add(addition);
    const found = await store.article(addition.article.id.slice(0, 20));
    expect(found?.extraction).toEqual(addition.extraction);
    expect(found?.summary).toMatchObject({ title: "A visit", statements: 2, contacts: 1, people: 2 });
    const original = await store.original(addition.article.id);
    expect(Buffer.from(original?.bytes ?? []).equals(Buffer.from(addition.original.bytes))).toBe(true);
  });

  it("shows a contact with who vouches for it, where it goes back to, and that it is denied", async () => {
    await store.add(visit());
    await store.add(copied());
    const { items, total } = await store.contacts();
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      kind: "meeting",
      status: "happened",
      disputed: true,
      when: "2016-12",
      where: "Oslo",
      articles: 2,
      participants: [{ name: "Ana Ortega" }, { name: "Boris Lindqvist" }],
      claims: [
        { outlet: "The Harbour Post", holders: ["Dagens Blad"] },
        { outlet: "Evening Wire", holders: [] },
      ],
    });
    expect(items[0]?.origins.map(({ name }) => name)).toEqual(["Dagens Blad", "Evening Wire"]);
    const disputes = await store.disputes();
    expect(disputes.items[0]?.sides.map(({ stance }) => stance)).toEqual(["asserts", "asserts", "denies"]);
    expect(await violations()).toEqual([]);
  });

  it("finds people by a part of the name, whatever case and accents", async () => {
    await store.add(visit());
    for (const person of ["ortega", "ÓRTEGA", "ana ort"]) {
      expect((await store.people({ person })).items.map(({ name }) => name)).toEqual(["Ana Ortega"]);
      expect((await store.statements({ person })).total).toBe(1);
      expect((await store.contacts({ person, with: "lindqvist" })).total).toBe(1);
    }
    expect((await store.people({ person: "nobody" })).total).toBe(0);
  });

  it("finds every entry by its id", async () => {
    await store.add(visit());
    const lists = [
      store.contacts(),
      store.statements(),
      store.people(),
      store.sources(),
      store.disputes(),
      store.events(),
      store.assessments(),
    ];
    for (const { items } of await Promise.all(lists)) {
      expect(items.length).toBeGreaterThan(0);
      for (const { id } of items) expect((await store.entry(id))?.entry).toMatchObject({ id });
    }
    expect((await store.timeline()).items.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      "contact 2016-12",
      "event 2017-03-03",
      "article 2017-03-11",
      "statement 2017-03-11",
      "statement 2017-03-11",
    ]);
    expect(await store.entry("c-0000000000000000")).toBeUndefined();
  });

  it("finds words in articles and statements, with the place", async () => {
    await store.add(visit());
    await store.add(copied());
    const found = await store.search("fishing");
    expect(found.items.map(({ kind }) => kind)).toEqual(["statement", "article"]);
    const { items } = await store.search("pleased");
    expect(items[0]?.evidence).toEqual([{ article: copied().article.id, start: 86, end: 111, text: "😀 Ana Ortega was pleased." }]);
  });
});
