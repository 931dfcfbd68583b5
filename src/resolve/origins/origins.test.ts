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
  vague?: boolean;
  /** bodies in whose name holders speak */
  speaksFor?: Record<string, string>;
};

const attest = (told: readonly Told[]): Attested[] =>
  told.map(({ outlet, holders = [], links = [], copyOf, identities = {}, speaksFor = {}, vague }, i) => ({
    id: `c${i}`,
    article: `a${i}`,
    outlet,
    holders: holders.map((holder) => {
      const [name, type] = typeof holder === "string" ? [holder, undefined] : holder;
      return { name, type, identity: identities[name], speaksFor: speaksFor[name] };
    }),
    links: links.map(([kind, target]) => ({ kind, target, identity: identities[target] })),
    copyOf,
    ...(vague === undefined ? {} : { vague }),
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
  [
    "what may be about another contact, beside what is certain",
    [
      { outlet: "Post", holders: ["Anna Weber"] },
      { outlet: "Post", holders: ["Karl Lund"], vague: true },
      { outlet: "Courier", holders: ["Post"] },
    ],
    [["Anna Weber", ["a0", "a2"]]],
  ],
  [
    "the same, of an origin that is certain",
    [
      { outlet: "Post", holders: ["Anna Weber"] },
      { outlet: "Courier", holders: ["Anna Weber"], vague: true },
    ],
    [["Anna Weber", ["a0", "a1"]]],
  ],
  [
    "two outlets that for want of better rest on one who tells nothing certain",
    [
      { outlet: "Post" },
      { outlet: "Courier" },
      { outlet: "Post", holders: ["Karl Lund"], vague: true },
      { outlet: "Courier", holders: ["Karl Lund"], vague: true },
    ],
    [["Karl Lund", ["a0", "a1", "a2", "a3"]]],
  ],
  ["nothing but what is vague", [{ outlet: "Post", holders: ["Karl Lund"], vague: true }], [["Karl Lund", ["a0"]]]],
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
    "somebody tells one outlet: its reporting is the origin, for those too that cite it",
    [
      { outlet: "Post", holders: ["Anna Weber"], links: [["interviews", "Courier"]] },
      { outlet: "Herald", holders: [["Courier", "outlet"]], links: [["cites", "Courier"]] },
    ],
    [["Courier", ["a0", "a1"]]],
  ],
  [
    "somebody tells the outlet itself",
    [{ outlet: "Courier", holders: ["Anna Weber"], links: [["interviews", "Courier"]] }],
    [["Courier", ["a0"]]],
  ],
  [
    "somebody tells two outlets: one origin",
    [
      { outlet: "Post", holders: ["Anna Weber"], links: [["interviews", "Courier"]] },
      { outlet: "Herald", holders: ["Anna Weber"], links: [["interviews", "Channel 5"]] },
    ],
    [["Anna Weber", ["a0", "a1"]]],
  ],
  [
    "an outlet with what it has it from",
    [
      {
        outlet: "Post",
        holders: [["Courier", "outlet"]],
        links: [
          ["cites", "Courier"],
          ["anonymous", "two officials"],
        ],
      },
      { outlet: "Herald", holders: [["an aide", "role"]] },
    ],
    [["an aide / two officials", ["a0", "a1"]]],
  ],
  [
    "the text of an agency that cites an outlet",
    [
      {
        outlet: "Post",
        holders: [["Courier", "outlet"]],
        links: [
          ["republishes", "Wire"],
          ["cites", "Courier"],
        ],
      },
      { outlet: "Herald", holders: [["Wire", "outlet"]], links: [["cites", "Wire"]] },
    ],
    [["Courier", ["a0", "a1"]]],
  ],
  [
    "a spokeswoman and the body for which she speaks",
    [
      { outlet: "Post", holders: ["Anna Weber"], speaksFor: { "Anna Weber": "Harbour Board" } },
      { outlet: "Courier", holders: ["Harbour Board"] },
      { outlet: "Herald", holders: [["a spokesman", "role"]], speaksFor: { "a spokesman": "the Harbour Board" } },
    ],
    [["Anna Weber", ["a0", "a1", "a2"]]],
  ],
  [
    "an outlet under two names",
    [
      { outlet: "Post", holders: ["NYT"] },
      { outlet: "Courier", holders: ["The New York Times"] },
    ],
    [["NYT", ["a0", "a1"]]],
  ],
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

  /**
   * A made world: some true origins, and articles that each have it from one of them or from other outlets, in whatever
   * words. `kind` says how an article tells of its source.
   */
  const worlds = fc.record({
    trueOrigins: fc.integer({ min: 1, max: 4 }),
    articles: fc.array(
      fc.record({
        outlet: fc.integer({ min: 0, max: 5 }),
        kind: fc.constantFrom("named", "told", "unnamed", "paper", "cites", "copies", "wire", "own") as fc.Arbitrary<string>,
        from: fc.nat(5),
        origin: fc.nat(3),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  });
  type World = { trueOrigins: number; articles: { outlet: number; kind: string; from: number; origin: number }[] };
  const name = (i: number): string => `Outlet ${i}`;

  const toldIn = ({ trueOrigins, articles }: World): Told[] =>
    articles.map(({ outlet, kind, from, origin }, i): Told => {
      const who = `Witness ${origin % trueOrigins}`;
      const own = { outlet: name(outlet) };
      if (kind === "named") return { ...own, holders: [who] };
      if (kind === "told") return { ...own, holders: [who], links: [["interviews", name(from)]] };
      if (kind === "unnamed") return { ...own, holders: [[`an official of ${who}`, "role"]] };
      if (kind === "paper") return { ...own, links: [["quotes_document", `papers of ${who}`]] };
      if (kind === "cites") return { ...own, holders: [[name(from), "outlet"]], links: [["cites", name(from)]] };
      if (kind === "wire") return { ...own, links: [["republishes", name(from)]] };
      if (kind === "copies" && i > 0) return { ...own, copyOf: `a${from % i}` };
      return own;
    });

  /**
   * At most so many independent origins can be in a world: named witnesses, all unnamed ones as one, papers, and each
   * outlet that somebody takes for a source or that speaks for itself.
   */
  const atMost = (world: World): number => {
    const told = toldIn(world);
    const ends = new Set<string>();
    const outlets = new Set<string>();
    told.forEach(({ outlet = "", holders = [], links = [], copyOf }) => {
      for (const holder of holders) {
        const [who, type] = typeof holder === "string" ? [holder, undefined] : holder;
        if (type === "role") ends.add("unnamed");
        else (type === "outlet" ? outlets : ends).add(who);
      }
      for (const [kind, target] of links) (kind === "quotes_document" ? ends : outlets).add(target);
      if (holders.length === 0 && links.length === 0 && copyOf === undefined) outlets.add(outlet);
      if (copyOf !== undefined) outlets.add(outlet);
    });
    return ends.size + outlets.size;
  };

  it("never counts more origins than a made world has, circles, copies, wires and interviews included", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const found = origins(toldIn(world));
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(atMost(world));
      }),
      { numRuns: 300 },
    );
  });

  it("counts one origin where all goes back to one witness, through whatever chain", () => {
    const chains = fc.array(
      fc.record({ outlet: fc.integer({ min: 0, max: 5 }), kind: fc.constantFrom("cites", "copies", "wire"), from: fc.nat(5) }),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(chains, fc.constantFrom("named", "told"), (rest, kind) => {
        // every outlet has it from outlet 0, which has it from the witness
        const articles = [
          { outlet: 0, kind, from: 0, origin: 0 },
          ...[1, 2, 3, 4, 5].map((outlet) => ({ outlet, kind: "cites", from: outlet - 1, origin: 0 })),
        ];
        const told = toldIn({ trueOrigins: 1, articles: [...articles, ...rest.map((one) => ({ ...one, origin: 0 }))] });
        expect(origins(told)).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same whatever the order of the articles of a made world", () => {
    const shuffled = worlds.chain((world) => {
      const attested = attest(toldIn(world));
      return fc.tuple(fc.constant(attested), fc.shuffledSubarray(attested, { minLength: attested.length }));
    });
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const articles = new Map(all.map(({ article, outlet, copyOf }) => [article, { outlet, copyOf }]));
        const found = originsOf(all, articles);
        expect(originsOf(other, articles)).toEqual(found);
        expect(new Set(found.flatMap((origin) => origin.articles))).toEqual(new Set(all.map((claim) => claim.article)));
      }),
      { numRuns: 200 },
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
