/** Derived content depends on the articles and the decisions, never on the order in which they came. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dumpDerived } from "../../bench/dump.js";
import { generate } from "../../bench/generate.js";
import { additionOf, type MadeArticle, madeArticles } from "../../bench/identities/people.js";
import { Made } from "../../bench/made.js";
import { random } from "../../bench/random.js";
import { limits } from "../resolve/identities/limits.js";
import { openRecord } from "./open.js";
import type { Addition } from "./types.js";

/** Articles that bear on one another: names in several spellings, a copy, a denial, a merge that only a third article makes. */
const entangled = (): Addition[] => {
  const people = (made: Made) =>
    made.entity("e1", "Pavel Orlow", "person", { names: ["Orlow"] }).entity("e2", "Marta Lund", "person", { names: ["Lund"] });
  const wire =
    "Pavel Orlow met Marta Lund in Riga in May 2016, the wire reported on its front page with a long account of what was eaten and drunk by all who were there, and of the songs that were sung until the morning came.";
  const passage =
    "A lawyer for the company called the vote a surprise and said that it would study its options, and a day later Pavel Orlow met Marta Lund at the sea wall, which the engineers of the city put at nine million, to speak of the repair that nobody had yet paid for.";
  const own = [
    "The harbour commission voted on Tuesday night to delay the sale of the old grain terminal by one year. The terminal has stood empty since the mill closed eleven years ago, and the quarter around it has lost a third of its people. Two members who voted against the delay said that no other buyer had come forward in all that time, and that the wall would not wait.",
    "The school board heard on Monday from parents who want the swimming pool opened again before the winter. An engineer told the board that the boiler would have to be replaced as well, and that the work would take four months at least. The chairwoman said that the money was there, and that what was lacking was a firm that would do the work before the new year.",
  ];
  return [
    people(new Made(wire, { outlet: "Wire", published: "2016-06-01" }))
      .contact("Pavel Orlow met Marta Lund in Riga in May 2016", "met", ["e1", "e2"], { when: ["May 2016", "2016-05"] })
      .addition(),
    people(new Made(`${wire} (Wire)`, { outlet: "Courier", published: "2016-06-02" }))
      .contact("Pavel Orlow met Marta Lund in Riga in May 2016", "met", ["e1", "e2"], { when: ["May 2016", "2016-05"] })
      .addition(),
    // both hold a passage of the same words, each inside its own text
    ...["Herald", "Argus"].map((outlet, i) =>
      people(new Made(`${own[i]} ${passage}`, { outlet, published: `2016-06-0${5 + i}` }))
        .contact("Pavel Orlow met Marta Lund at the sea wall", "met", ["e1", "e2"])
        .addition(),
    ),
    people(
      new Made("“There was never any meeting between me and Pavel Orlow,” said Marta Lund.", {
        outlet: "Courier",
        published: "2016-06-03",
      }),
    )
      .says(
        "e2",
        { content: "“There was never any meeting between me and Pavel Orlow,”", cue: "said", source: "Marta Lund" },
        { stance: "denies" },
      )
      .addition(),
    new Made("Pavel Orlov spoke to Lund. “There was never any meeting between me and Pavel Orlov,” Marta Lund said again.", {
      outlet: "Post",
    })
      .entity("e1", "Pavel Orlov")
      .entity("e2", "Marta Lund", "person", { names: ["Lund"] })
      .contact("Pavel Orlov spoke to Lund", "spoke", ["e1", ["e2", "Lund"]], { kind: "conversation" })
      .says(
        "e2",
        { content: "“There was never any meeting between me and Pavel Orlov,”", cue: "said", source: "Marta Lund" },
        { stance: "denies" },
      )
      .addition(),
  ];
};

/** The items in another order; the same for the same seed. */
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, i) => ({ item, key: Math.imul(i + 1, 0x9e3779b1 + seed * 0x85ebca6b) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe("derived tables", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-order-"));
  let additions: Addition[];
  let expected: string[];
  afterAll(() => rmSync(folder, { recursive: true }));

  const build = async (name: string, articles: readonly Addition[]): Promise<string> => {
    const path = join(folder, `${name}.db`);
    const store = await openRecord(path);
    for (const article of articles) await store.add(article);
    await store.close();
    return path;
  };

  beforeAll(async () => {
    additions = entangled();
    for await (const addition of generate({ seed: 3, articles: 14, statementsPerArticle: 4 })) additions.push(addition);
    expected = dumpDerived(await build("first", additions));
  });

  it("hold something of every kind that is compared", () => {
    for (const table of ["identity ", "contact ", "utterance ", "copy ", "passage ", "dispute ", "origin ", "source_reliance ", "dated "]) {
      expect(expected.filter((line) => line.startsWith(table)).length, table).toBeGreaterThan(0);
    }
  });

  it.each([1, 2, 3])("are the same when articles come in another order (%i)", async (seed) => {
    expect(dumpDerived(await build(`shuffle-${seed}`, shuffled(additions, seed)))).toEqual(expected);
  });

  it("are the same after a rebuild", async () => {
    const path = await build("rebuild", shuffled(additions, 9));
    const store = await openRecord(path);
    const steps: number[] = [];
    await store.rebuild((done) => steps.push(done));
    await store.close();
    expect(steps.at(-1)).toBe(additions.length);
    expect(dumpDerived(path)).toEqual(expected);
  });

  it("are the same when an extraction is replaced by the one that counts", async () => {
    const path = await build("again", additions);
    const store = await openRecord(path);
    const [first] = additions;
    if (first?.extraction === undefined) throw new Error("an article without extraction");
    const empty = { mentions: [], entities: [], statements: [], contacts: [], sourcing: [], assessments: [], events: [] };
    await store.add({ ...first, extraction: { ...first.extraction, ...empty }, extractor: "worse" });
    const without = dumpDerived(path);
    await store.rebuild();
    expect(dumpDerived(path)).toEqual(without);
    await store.add({ ...first, extractor: "better" });
    await store.close();
    expect(without).not.toEqual(expected);
    expect(dumpDerived(path)).toEqual(expected);
  });
});

describe("contacts and disputes of few people who meet often", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-meetings-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are the same by steps, in another order, and after a rebuild", async () => {
    const additions: Addition[] = [];
    for await (const addition of generate({ seed: 5, articles: 45, statementsPerArticle: 1, people: 6 })) additions.push(addition);
    const path = join(folder, "steps.db");
    const store = await openRecord(path);
    for (const addition of additions) await store.add(addition);
    const steps = dumpDerived(path);
    for (const table of ["contact ", "dispute ", "utterance ", "copy ", "origin "]) {
      expect(steps.filter((line) => line.startsWith(table)).length, table).toBeGreaterThan(0);
    }
    await store.rebuild();
    await store.close();
    expect(dumpDerived(path)).toEqual(steps);
    const other = await openRecord(join(folder, "other.db"));
    for (const addition of shuffled(additions, 1)) await other.add(addition);
    await other.close();
    expect(dumpDerived(join(folder, "other.db"))).toEqual(steps);
  });
});

/** What a record derives to which articles come one by one. */
const bySteps = async (path: string, additions: readonly Addition[]): Promise<ReturnType<typeof dumpDerived>> => {
  const store = await openRecord(path);
  for (const addition of additions) await store.add(addition);
  await store.close();
  return dumpDerived(path);
};

/** The same, and that a rebuild gives it too. */
const grown = async (path: string, additions: readonly Addition[]): Promise<ReturnType<typeof dumpDerived>> => {
  const steps = await bySteps(path, additions);
  const store = await openRecord(path);
  await store.rebuild();
  await store.close();
  expect(dumpDerived(path)).toEqual(steps);
  return steps;
};

describe("identities of people who are hard to tell apart", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-people-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  // few people to a name, so that most of what is added bears on what is there, and most of what is there does not
  it.each([1, 2, 3])("are the same by steps, in another order, and after a rebuild (%i)", async (seed) => {
    const additions = [...madeArticles({ seed, people: 60, mentions: 300 })].map(additionOf);
    const steps = await grown(join(folder, `${seed}.db`), additions);
    expect(await bySteps(join(folder, `${seed}-other.db`), shuffled(additions, seed))).toEqual(steps);
  });
});

describe("identities of people who are in the news daily", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-daily-"));
  const usual = { ...limits };
  // with these few articles show what else thousands would: that of most newcomers nobody else is opened
  beforeAll(() => void Object.assign(limits, { sampled: 3, looked: 5 }));
  afterAll(() => {
    Object.assign(limits, usual);
    rmSync(folder, { recursive: true });
  });

  it.each([
    [1, 8],
    [2, 16],
    [3, 25],
  ])("are the same by steps, in another order, and after a rebuild (%i: %i people)", async (seed, people) => {
    const additions = [...madeArticles({ seed, people, mentions: 220 })].map(additionOf);
    const steps = await grown(join(folder, `${seed}.db`), additions);
    expect(await bySteps(join(folder, `${seed}-other.db`), shuffled(additions, seed))).toEqual(steps);
  });
});

describe("people of whom many bear one surname", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-surname-"));
  const usual = { ...limits };
  beforeAll(() => void Object.assign(limits, { sampled: 3, looked: 5 }));
  afterAll(() => {
    Object.assign(limits, usual);
    rmSync(folder, { recursive: true });
  });

  const articlesOf = (seed: number): MadeArticle[] => {
    const next = random(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(next() ** 1.5 * from.length)] as T;
    const given = ["Anna", "Boris", "Clara", "David", "Emma", "Felix", "Greta", "Hugo", "B.", ""];
    const roles = ["minister of trade", "ambassador", "mayor of Riga", "envoy", undefined, undefined, undefined];
    return Array.from({ length: 110 }, (_, number) => {
      const named = new Set(
        Array.from({ length: 2 + Math.floor(next() * 4) }, () => `${pick(given)} ${pick(["Kovar", "Lindqvist", "Mostov"])}`.trim()),
      );
      return {
        number,
        outlet: pick(["Courier", "Herald"]),
        published: `2019-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`,
        mentions: [...named].map((name, person) => ({ person, name, role: pick(roles) })),
      };
    });
  };

  it.each([1, 2])("are the same by steps, and after a rebuild (%i)", async (seed) => {
    const articles = articlesOf(seed).filter(({ mentions }) => mentions.length > 1);
    await grown(join(folder, `${seed}.db`), articles.map(additionOf));
  });
});
