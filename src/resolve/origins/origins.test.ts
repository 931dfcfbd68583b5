import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityType, SourcingKind } from "../../vocabulary/kinds.js";
import type { Attested } from "../types.js";
import { originsOf } from "./origins.js";

type Told = {
  outlet?: string;
  holders?: (string | [string, EntityType])[];
  links?: [SourcingKind, string][];
  copyOf?: string;
  identities?: Record<string, string>;
};

const attest = (told: readonly Told[]): Attested[] =>
  told.map(({ outlet, holders = [], links = [], copyOf, identities = {} }, i) => ({
    id: `c${i}`,
    article: `a${i}`,
    outlet,
    holders: holders.map((holder) => {
      const [name, type] = typeof holder === "string" ? [holder, undefined] : holder;
      return { name, type, identity: identities[name] };
    }),
    links: links.map(([kind, target]) => ({ kind, target, identity: identities[target] })),
    copyOf,
  }));

const origins = (told: readonly Told[]): [string, string[]][] => {
  const attested = attest(told);
  const articles = new Map(attested.map(({ article, outlet, copyOf }) => [article, { outlet, copyOf }]));
  return originsOf(attested, articles).map((origin) => [origin.name, origin.articles]);
};

const cases: [why: string, told: Told[], expected: [string, string[]][]][] = [
  ["an outlet in its own voice", [{ outlet: "Post" }], [["Post", ["a0"]]]],
  [
    "two outlets in their own voices",
    [{ outlet: "Post" }, { outlet: "Courier" }],
    [
      ["Courier", ["a1"]],
      ["Post", ["a0"]],
    ],
  ],
  ["one outlet twice", [{ outlet: "The Post" }, { outlet: "Post" }], [["Post", ["a0", "a1"]]]],
  ["an outlet that cites another", [{ outlet: "Post", holders: ["Courier"] }], [["Courier", ["a0"]]]],
  [
    "twelve that repeat one",
    Array.from({ length: 12 }, (_, i) => ({ outlet: `Paper ${i}`, holders: ["Courier"] })),
    [["Courier", Array.from({ length: 12 }, (_, i) => `a${i}`).sort()]],
  ],
  [
    "the cited outlet is there, and has its own source",
    [
      { outlet: "Post", holders: ["Courier"] },
      { outlet: "Courier", holders: ["Anna Weber"] },
    ],
    [["Anna Weber", ["a0", "a1"]]],
  ],
  [
    "holders in a chain",
    [
      { outlet: "Post", holders: ["Courier", "Anna Weber"] },
      { outlet: "Herald", holders: ["Courier"] },
    ],
    [["Anna Weber", ["a0", "a1"]]],
  ],
  [
    "two persons",
    [
      { outlet: "Post", holders: ["Anna Weber"] },
      { outlet: "Post", holders: ["Paul Okoye"] },
    ],
    [
      ["Anna Weber", ["a0"]],
      ["Paul Okoye", ["a1"]],
    ],
  ],
  [
    "one person under two names",
    [
      { outlet: "Post", holders: ["Anna Weber"], identities: { "Anna Weber": "e1" } },
      { outlet: "Courier", holders: ["Weber"], identities: { Weber: "e1" } },
    ],
    [["Anna Weber", ["a0", "a1"]]],
  ],
  [
    "one person, known as an identity in one article alone",
    [
      { outlet: "Post", holders: ["Anna Weber"], identities: { "Anna Weber": "e1" } },
      { outlet: "Courier", holders: ["Anna Weber"] },
    ],
    [["Anna Weber", ["a0", "a1"]]],
  ],
  ["links where no holder is named", [{ outlet: "Post", links: [["interviews", "Channel 5"]] }], [["Channel 5", ["a0"]]]],
  ["an interview of one's own", [{ outlet: "Channel 5", links: [["interviews", "Channel 5"]] }], [["Channel 5", ["a0"]]]],
  [
    "two outlets cited at once",
    [
      {
        outlet: "Post",
        links: [
          ["cites", "Courier"],
          ["cites", "Herald"],
        ],
      },
    ],
    [
      ["Courier", ["a0"]],
      ["Herald", ["a0"]],
    ],
  ],
  ["a copy", [{ outlet: "Wire" }, { outlet: "Post", copyOf: "a0" }], [["Wire", ["a0", "a1"]]]],
  [
    "a copy of a copy of a cited report",
    [
      { outlet: "Wire", holders: ["Courier"] },
      { outlet: "Post", holders: ["Courier"], copyOf: "a0" },
      { outlet: "Herald", holders: ["Courier"], copyOf: "a1" },
    ],
    [["Courier", ["a0", "a1", "a2"]]],
  ],
  [
    "copies in a circle",
    [
      { outlet: "Wire", copyOf: "a1" },
      { outlet: "Post", copyOf: "a0" },
    ],
    [["Wire", ["a0", "a1"]]],
  ],
  [
    "outlets in a circle",
    [
      { outlet: "Post", holders: ["Courier"] },
      { outlet: "Courier", holders: ["Post"] },
    ],
    [["Courier", ["a0", "a1"]]],
  ],
  [
    "a circle reached from outside",
    [
      { outlet: "Argus", holders: ["Post"] },
      { outlet: "Post", holders: ["Courier"] },
      { outlet: "Courier", holders: ["Post"] },
    ],
    [["Courier", ["a0", "a1", "a2"]]],
  ],
  [
    "sources that are not named may be one",
    [
      { outlet: "Post", holders: [["two officials", "group"]] },
      { outlet: "Courier", holders: [["a senior official", "role"]] },
    ],
    [["a senior official / two officials", ["a0", "a1"]]],
  ],
  ["outlets that are not known may be one", [{}, {}], [["an outlet that is not known", ["a0", "a1"]]]],
];

describe("originsOf", () => {
  it.each(cases)("%s", (_, told, expected) => {
    expect(origins(told)).toEqual(expected);
  });

  it("says why each article rests on it", () => {
    const told = attest([
      { outlet: "Post", holders: ["Courier"] },
      { outlet: "Courier", holders: [["two officials", "group"]] },
      { outlet: "Herald", holders: [["an aide", "role"]] },
    ]);
    expect(originsOf(told, new Map())[0]?.why).toBe(
      "Courier goes back to an aide / two officials; Courier vouches for it; “an aide” vouches for it, unnamed; “two officials” vouches for it, unnamed; not named, and they may be one: at least 1, at most 2",
    );
  });

  /** Outlets 0 to n-1; each cites some of the others. What is cited by nobody's leave ends the chain. */
  const graphs = fc
    .integer({ min: 1, max: 7 })
    .chain((n) => fc.array(fc.subarray(Array.from({ length: n }, (_, i) => i)), { minLength: n, maxLength: n }));
  const tell = (cites: readonly (readonly number[])[]): Told[] =>
    cites.map((cited, i) => ({
      outlet: `Outlet ${i}`,
      links: cited.filter((j) => j !== i).map((j): [SourcingKind, string] => ["cites", `Outlet ${j}`]),
    }));

  /** Independent origins of a citation graph, counted in another way: Warshall's closure, then classes that lead nowhere else. */
  function independent(cites: readonly (readonly number[])[]): number {
    const n = cites.length;
    const leads = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i === j || (cites[i] as number[]).includes(j)));
    for (let k = 0; k < n; k++)
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (leads[i]?.[k] && leads[k]?.[j]) (leads[i] as boolean[])[j] = true;
    const final = cites.map((_, i) => i).filter((i) => cites.every((_, j) => !leads[i]?.[j] || leads[j]?.[i]));
    return final.filter((i) => final.every((j) => j >= i || !leads[i]?.[j])).length;
  }

  it("counts exactly the independent origins of any citation graph, circles included", () => {
    fc.assert(
      fc.property(graphs, (cites) => {
        expect(origins(tell(cites))).toHaveLength(independent(cites));
      }),
      { numRuns: 1000 },
    );
  });

  it("counts no more when somebody repeats what is there, or copies it", () => {
    fc.assert(
      fc.property(graphs, fc.nat(6), fc.boolean(), (cites, of, copies) => {
        const told = tell(cites);
        const source = of % told.length;
        const more: Told = copies ? { outlet: "Echo", copyOf: `a${source}` } : { outlet: "Echo", holders: [`Outlet ${source}`] };
        const added = copies ? { ...(told[source] as Told), ...more } : more;
        expect(origins([...told, added])).toHaveLength(origins(told).length);
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of its inputs, and leaves no article out", () => {
    const shuffled = graphs.chain((cites) =>
      fc.tuple(fc.constant(attest(tell(cites))), fc.shuffledSubarray(attest(tell(cites)), { minLength: cites.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const found = originsOf(all, new Map());
        expect(originsOf(other, new Map())).toEqual(found);
        expect(new Set(found.flatMap((origin) => origin.articles))).toEqual(new Set(all.map((claim) => claim.article)));
      }),
      { numRuns: 500 },
    );
  });
});
