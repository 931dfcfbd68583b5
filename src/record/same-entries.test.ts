import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate } from "../../bench/generate.js";
import { Made } from "../../bench/made.js";
import type { Extraction } from "../vocabulary/forms.js";
import { lists, renumbered } from "./renumber.js";
import { keepingIds } from "./same-entries.js";

const text =
  "Ana Ortega met Boris Lindqvist in Riga, and Carl Zimmer called her. “The fish were small,” Ortega said, according to the Post. Zimmer, who said “It rained,” resigned because Ortega met Lindqvist. She called it false. Dora Falk met Ana Ortega.";

/** Everything that an extraction can hold and refer to. */
const made = (): Extraction => {
  const { extraction } = new Made(text, { outlet: "Wire" })
    .entity("e1", "Ana Ortega", "person", { names: ["Ortega", "She"] })
    .entity("e2", "Boris Lindqvist", "person", { names: ["Lindqvist"] })
    .entity("e3", "Carl Zimmer", "person", { names: ["Zimmer"] })
    .entity("e4", "Post", "outlet")
    .entity("e5", "Riga", "place")
    .entity("e6", "Dora Falk")
    .says("e1", { content: "“The fish were small,”", cue: "said", source: "Ortega" }, { within: "s2" })
    .says("e3", { content: "“It rained,”", cue: "said", source: "Zimmer" }, { stance: "denies" })
    .contact("Ana Ortega met Boris Lindqvist in Riga", "met", ["e1", "e2"], { holders: ["e4"] })
    .contact("Carl Zimmer called her", "called", ["e3", [undefined, "her"]], { kind: "call" })
    .contact("Dora Falk met Ana Ortega", "met", ["e6", "e1"])
    .relies("Post", { entity: "e4", statements: ["s1"], contacts: ["c1"] })
    .event("Zimmer, who said “It rained,” resigned", "resigned", [["e3", "Zimmer"]], { causedBy: ["c1", "s2"] })
    .judges("false", "false", "e1");
  return extraction;
};

type Ids = Record<(typeof lists)[number], string[]>;
const idsOf = (x: Extraction): Ids => Object.fromEntries(lists.map((list) => [list, x[list].map(({ id }) => id)])) as Ids;

/** The same findings in an order and with ids of another run: `keys` decides how. */
const scrambled = (x: Extraction, keys: readonly number[]): Extraction => {
  const by = <T>(items: readonly T[]): T[] =>
    items
      .map((item, i) => ({ item, key: keys[i % keys.length] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const as = Object.fromEntries(
    lists.map((list) => [list, new Map(by(x[list] as { id: string }[]).map(({ id }, i) => [id, `${id.slice(0, 1)}${i + 1}`]))]),
  ) as Record<(typeof lists)[number], Map<string, string>>;
  const other = renumbered(x, as);
  return { ...other, ...Object.fromEntries(lists.map((list) => [list, by(other[list] as { id: string }[])])) };
};

const sorted = (x: Extraction): Extraction => ({
  ...x,
  ...Object.fromEntries(lists.map((list) => [list, [...x[list]].sort((a, b) => (a.id < b.id ? -1 : 1))])),
});

/** Without some claims, statements and events: what one version overlooks. */
const without = (x: Extraction, gone: ReadonlySet<string>): Extraction => ({
  ...x,
  statements: x.statements.filter(({ id }) => !gone.has(id)),
  contacts: x.contacts.filter(({ id }) => !gone.has(id)),
  events: x.events.filter(({ id }) => !gone.has(id)),
});

const keys = fc.array(fc.integer(), { minLength: 1, maxLength: 12 });

describe("entries that are found again", () => {
  it("have their ids, in whatever order and under whatever ids they come, and so has all that refers to them", () => {
    fc.assert(
      fc.property(keys, (order) => {
        const before = made();
        expect(sorted(keepingIds(scrambled(before, order), [before]))).toEqual(before);
      }),
    );
  });

  it("have their ids in made articles too", async () => {
    for await (const { extraction } of generate({ seed: 5, articles: 20, statementsPerArticle: 4 })) {
      if (extraction === undefined) continue;
      expect(sorted(keepingIds(scrambled(extraction, [5, 3, 8, 1]), [extraction]))).toEqual(sorted(extraction));
    }
  });

  it("have an id of their own for ever: none comes to mean another, and what is found again later has it again", () => {
    const gone = fc.subarray(["s1", "s2", "c1", "c2", "c3", "v1"]);
    fc.assert(
      fc.property(fc.array(fc.tuple(gone, keys), { minLength: 2, maxLength: 5 }), (versions) => {
        const all = made();
        const meaning = new Map<string, string>();
        const history: Extraction[] = [];
        for (const [left, order] of versions) {
          const seen = without(all, new Set(left));
          const kept = keepingIds(scrambled(seen, order), history);
          history.unshift(kept);
          // the words of each entry, by its id, in all versions
          for (const list of ["statements", "contacts", "events"] as const)
            for (const { id, ...entry } of kept[list]) {
              const { content, trigger, start } = entry as { content?: unknown; trigger?: unknown; start?: unknown };
              const words = JSON.stringify([list, content, trigger, start]);
              expect(meaning.get(id) ?? words).toBe(words);
              meaning.set(id, words);
            }
        }
        expect(new Set(meaning.values()).size).toBe(meaning.size);
      }),
    );
  });

  it("are changed in nothing where there is no earlier extraction", () => {
    const x = made();
    expect(keepingIds(x, [])).toBe(x);
  });
});

describe("an entry that says something else has another id", () => {
  const change = (alter: (x: Extraction) => unknown): Ids => {
    const x = made();
    alter(x);
    return idsOf(keepingIds(x, [made()]));
  };
  const first = <T>(items: readonly T[]): T => items[0] as T;
  const cases: [what: string, alter: (x: Extraction) => unknown, list: (typeof lists)[number], ids: string[]][] = [
    ["a contact that did not happen", (x) => Object.assign(first(x.contacts), { status: "denied" }), "contacts", ["c4", "c2", "c3"]],
    ["a contact of another kind", (x) => Object.assign(first(x.contacts), { kind: "call" }), "contacts", ["c4", "c2", "c3"]],
    [
      "a contact with somebody else",
      (x) => Object.assign(x.contacts[0]?.participants[1] ?? {}, { entity: "e3" }),
      "contacts",
      ["c4", "c2", "c3"],
    ],
    ["a contact that nobody vouches for", (x) => Object.assign(first(x.contacts), { holders: [] }), "contacts", ["c4", "c2", "c3"]],
    [
      "a contact with a date",
      (x) => Object.assign(first(x.contacts), { when: { start: 0, end: 3, text: "Ana", date: "2016" } }),
      "contacts",
      ["c4", "c2", "c3"],
    ],
    ["a statement of another speaker", (x) => Object.assign(first(x.statements), { speaker: "e2" }), "statements", ["s3", "s2"]],
    ["a statement that denies", (x) => Object.assign(first(x.statements), { stance: "denies" }), "statements", ["s3", "s2"]],
    ["a statement of fewer words", (x) => Object.assign(first(x.statements), { content: [[70, 75]] }), "statements", ["s3", "s2"]],
    [
      "somebody whose name goes on",
      (x) => Object.assign(first(x.entities), { name: "Ana Ortega met" }),
      "entities",
      ["e7", "e2", "e3", "e4", "e5", "e6"],
    ],
    ["an event of another kind", (x) => Object.assign(first(x.events), { kind: "dismissed" }), "events", ["v2"]],
    ["another judgement", (x) => Object.assign(first(x.assessments), { judgement: "credible" }), "assessments", ["a2"]],
    ["a link of another kind", (x) => Object.assign(first(x.sourcing), { kind: "republishes" }), "sourcing", ["l2"]],
  ];
  it.each(cases)("%s", (_, alter, list, ids) => expect(change(alter)[list]).toEqual(ids));

  it("but not somebody who is only held to be of another type, or is mentioned less often", () => {
    expect(
      change((x) => {
        first(x.entities).type = "organization";
        x.mentions = x.mentions.filter(({ chain }, i) => chain !== "e1" || x.mentions.findIndex((m) => m.chain === chain) === i);
      }).entities,
    ).toEqual(["e1", "e2", "e3", "e4", "e5", "e6"]);
  });
});

it("what somebody new says is new, though the words are the same", () => {
  const x = made();
  // the name of e1 is read otherwise, so that all that is said of e1 is of somebody new
  (x.entities[0] as { name: string }).name = "Ortega";
  const ids = idsOf(keepingIds(x, [made()]));
  expect(ids.entities[0]).toBe("e7");
  expect(ids.statements).toEqual(["s3", "s2"]);
  expect(ids.contacts).toEqual(["c4", "c2", "c5"]);
});
