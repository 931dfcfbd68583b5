import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityType } from "../../vocabulary/kinds.js";
import type { Judgement, LocalEntity } from "../types.js";
import { clusterIdentities, identityBlocks, isPlain, keysAsked, marksOf, type Named, onlyJoins, share, tieOf } from "./cluster.js";

/** `Name`, or `Name (role; role)`, or `Name = alias = alias`; one entity of an article of its own. */
function entity(id: string, told: string, type: EntityType = "person"): LocalEntity {
  const [names = "", roles = ""] = told.replace(")", "").split(" (");
  const [name = "", ...aliases] = names.split(" = ");
  return { id, article: `article of ${id}`, name, type, names: [name, ...aliases], roles: roles === "" ? [] : roles.split("; ") };
}

const ids = (n: number): string => `e${String(n).padStart(2, "0")}`;
const clustersOf = (told: readonly string[], judgements: readonly Judgement[] = [], type: EntityType = "person"): string[][] => {
  const entities = told.map((text, i) => entity(ids(i), text, type));
  const names = new Map(entities.map((one, i) => [one.id, told[i] as string]));
  return clusterIdentities(entities, judgements).clusters.map((cluster) => cluster.members.map((member) => names.get(member.id) as string));
};

const persons: [why: string, told: string[], clusters: string[][]][] = [
  ["the same name in two articles", ["Anna Weber", "Anna Weber"], [["Anna Weber", "Anna Weber"]]],
  ["case, accents and titles", ["Dr. Anna Wébér", "ANNA WEBER"], [["Dr. Anna Wébér", "ANNA WEBER"]]],
  [
    "schools of transliteration",
    ["Sergei Kislyak", "Sergej Kisljak", "Сергей Кисляк"],
    [["Sergei Kislyak", "Sergej Kisljak", "Сергей Кисляк"]],
  ],
  ["characters and their Latin spelling", ["张伟明", "Zhang Weiming"], [["张伟明", "Zhang Weiming"]]],
  ["a middle name", ["Anna Maria Weber", "Anna Weber"], [["Anna Maria Weber", "Anna Weber"]]],
  ["a short form", ["Robert Hayes", "Bob Hayes"], [["Robert Hayes", "Bob Hayes"]]],
  ["siblings", ["Anna Weber", "Hanna Weber", "Peter Weber"], [["Anna Weber"], ["Hanna Weber"], ["Peter Weber"]]],
  [
    "a family name misspelled, and a role that agrees",
    ["Anna Webber (minister)", "Anna Weber (Finance Minister)"],
    [["Anna Webber (minister)", "Anna Weber (Finance Minister)"]],
  ],
  ["a family name misspelled, and no role", ["Anna Veder", "Anna Weber"], [["Anna Veder"], ["Anna Weber"]]],
  [
    "a given name that differs, and a role that agrees",
    ["Hanna Weber (minister)", "Anna Weber (minister)"],
    [["Hanna Weber (minister)"], ["Anna Weber (minister)"]],
  ],
  ["given names that changed places", ["Grace Maria Weber", "Maria Grace Weber"], [["Grace Maria Weber"], ["Maria Grace Weber"]]],
  ["the same name in two languages", ["John Weber", "Ivan Weber"], [["John Weber"], ["Ivan Weber"]]],
  ["an initial that may stand for another's first name", ["Ivan J. Weber", "John Weber"], [["Ivan J. Weber"], ["John Weber"]]],
  ["father and son", ["Walter Hayes", "Walter Hayes Jr."], [["Walter Hayes"], ["Walter Hayes Jr."]]],
  ["an initial that one person may have", ["A. Weber", "Anna Weber"], [["A. Weber", "Anna Weber"]]],
  ["an initial that two persons may have", ["A. Weber", "Anna Weber", "Albert Weber"], [["A. Weber"], ["Anna Weber"], ["Albert Weber"]]],
  [
    "two who differ in a middle name, and one who has none",
    ["Anna Weber", "Anna Maria Weber", "Anna Luise Weber"],
    [["Anna Weber"], ["Anna Maria Weber"], ["Anna Luise Weber"]],
  ],
  [
    "a surname alone, with a role that agrees",
    ["Weber (Minister of Finance)", "Anna Weber (Finance Minister)"],
    [["Weber (Minister of Finance)", "Anna Weber (Finance Minister)"]],
  ],
  ["a surname alone, without a role", ["Weber", "Anna Weber (Finance Minister)"], [["Weber"], ["Anna Weber (Finance Minister)"]]],
  [
    "a surname alone that two bear",
    ["Weber (minister)", "Anna Weber (minister)", "Paul Weber"],
    [["Weber (minister)"], ["Anna Weber (minister)"], ["Paul Weber"]],
  ],
  [
    "a short name that an article uses",
    ["Lula (president)", "Luiz Inácio da Silva = Lula (president)"],
    [["Lula (president)", "Luiz Inácio da Silva = Lula (president)"]],
  ],
  [
    "a surname alone in two articles, the same role",
    ["Weber (German ambassador)", "Weber (German ambassador)"],
    [["Weber (German ambassador)", "Weber (German ambassador)"]],
  ],
  [
    "a surname alone that two bear, a role of two words that is one's alone",
    ["Weber (foreign minister)", "Anna Weber (Foreign Minister)", "Paul Weber (singer)"],
    [["Weber (foreign minister)", "Anna Weber (Foreign Minister)"], ["Paul Weber (singer)"]],
  ],
  [
    "an initial between two given names that are alike",
    ["M. Weber", "Marta Weber", "Maria Weber"],
    [["M. Weber"], ["Marta Weber"], ["Maria Weber"]],
  ],
  [
    "a family name misspelled, and one word of another role",
    ["Anna Weter (minister of trade)", "Anna Weber (minister of finance)"],
    [["Anna Weter (minister of trade)"], ["Anna Weber (minister of finance)"]],
  ],
  ["a digit that was scanned for a letter", ["Anna Ko1enberg", "Anna Kolenberg"], [["Anna Ko1enberg", "Anna Kolenberg"]]],
  ["Anna and Anne", ["Anna Weber", "Anne Weber"], [["Anna Weber"], ["Anne Weber"]]],
  ["a surname alone in two articles, nothing more", ["Weber", "Weber"], [["Weber"], ["Weber"]]],
];

const organizations: typeof persons = [
  ["legal forms", ["Nordwind AG", "Nordwind Aktiengesellschaft"], [["Nordwind AG", "Nordwind Aktiengesellschaft"]]],
  ["states abbreviated", ["U.S. Senate", "United States Senate"], [["U.S. Senate", "United States Senate"]]],
  [
    "an acronym that an article explains",
    ["FBI", "Federal Bureau of Investigation = FBI"],
    [["FBI", "Federal Bureau of Investigation = FBI"]],
  ],
  ["an acronym that nobody explains", ["FBI", "Federal Bureau of Investigation"], [["FBI"], ["Federal Bureau of Investigation"]]],
  [
    "an acronym of two bodies",
    ["ABC", "American Broadcasting Company = ABC", "Australian Broadcasting Corporation = ABC"],
    [["ABC"], ["American Broadcasting Company = ABC"], ["Australian Broadcasting Corporation = ABC"]],
  ],
  [
    "bodies without a name",
    ["campaign", "the campaign", "Office", "presidential campaign", "presidential campaign"],
    [["campaign"], ["the campaign"], ["Office"], ["presidential campaign"], ["presidential campaign"]],
  ],
  [
    "bodies of which every place has its own",
    ["Court of Appeals", "court of appeals", "Board of Education", "the Board of Education", "commission", "the commission"],
    [["Court of Appeals"], ["court of appeals"], ["Board of Education"], ["the Board of Education"], ["commission"], ["the commission"]],
  ],
  ["a name in small letters", ["kremlin", "The Kremlin"], [["kremlin", "The Kremlin"]]],
  ["letters for a kind of body", ["PAC", "PAC", "NGO", "NGO"], [["PAC"], ["PAC"], ["NGO"], ["NGO"]]],
  ["words in capitals that name nobody", ["OK", "OK", "Super PACs", "Super PACs"], [["OK"], ["OK"], ["Super PACs"], ["Super PACs"]]],
  [
    "a committee that every parliament has",
    ["Judiciary Committee", "Judiciary Committee"],
    [["Judiciary Committee"], ["Judiciary Committee"]],
  ],
  [
    "a committee of one house",
    ["House Judiciary Committee", "House Judiciary Committee", "Senate Judiciary Committee"],
    [["House Judiciary Committee", "House Judiciary Committee"], ["Senate Judiciary Committee"]],
  ],
  ["whoever's it is", ["Her campaign", "her campaign"], [["Her campaign"], ["her campaign"]]],
  ["some committee of a house", ["House panel", "House panel"], [["House panel"], ["House panel"]]],
  ["part of a name", ["House Minority", "House Minority"], [["House Minority"], ["House Minority"]]],
  ["common nouns", ["charity", "charity", "NGOs", "NGOs"], [["charity"], ["charity"], ["NGOs"], ["NGOs"]]],
  ["other words", ["Ministry of Justice", "Ministry of Health"], [["Ministry of Justice"], ["Ministry of Health"]]],
];

describe("clusterIdentities", () => {
  it.each(persons)("persons: %s", (_, told, clusters) => {
    expect(clustersOf(told)).toEqual(clusters);
  });

  it.each([
    ["one name", ["Norway", "Norway"], [["Norway", "Norway"]]],
    ["directions", ["the South", "South"], [["the South"], ["South"]]],
    ["a direction in a name", ["South Africa", "South Africa"], [["South Africa", "South Africa"]]],
    ["what a country and a state are called", ["Georgia", "Georgia"], [["Georgia"], ["Georgia"]]],
    ["a letter", ["S.", "S."], [["S."], ["S."]]],
    ["a word of assent", ["O.K.", "O.K."], [["O.K."], ["O.K."]]],
    ["what a city and a state are called", ["New York", "New York"], [["New York"], ["New York"]]],
    ["the city alone", ["New York City", "New York City"], [["New York City", "New York City"]]],
  ])("places: %s", (_, told, clusters) => {
    expect(clustersOf(told, [], "place")).toEqual(clusters);
  });

  it.each(organizations)("organizations: %s", (_, told, clusters) => {
    expect(clustersOf(told, [], "organization")).toEqual(clusters);
  });

  it("never joins roles or groups across articles", () => {
    expect(clustersOf(["the ambassador", "the ambassador"], [], "role")).toHaveLength(2);
    expect(clustersOf(["two officials", "two officials"], [], "group")).toHaveLength(2);
  });

  it("joins an outlet with an organization, and no person with either", () => {
    const told = [
      entity("e1", "The Morning Post", "outlet"),
      entity("e2", "Morning Post", "organization"),
      entity("e3", "Morning Post", "person"),
    ];
    expect(clusterIdentities(told, []).clusters.map((cluster) => cluster.members.map((member) => member.id))).toEqual([
      ["e1", "e2"],
      ["e3"],
    ]);
  });

  it("leads with the name seen most, then the fullest, is known by the least id, and says why", () => {
    const { clusters } = clusterIdentities(
      [entity("e2", "Anna Maria Weber"), entity("e1", "Bob Hayes"), entity("e3", "Anna Weber"), entity("e0", "Robert Hayes")],
      [],
    );
    expect(clusters).toEqual([
      {
        id: "e0",
        name: "Bob Hayes",
        type: "person",
        members: [
          { id: "e0", why: "the first of this name" },
          { id: "e1", why: "Robert Hayes and Bob Hayes: Robert ~ Bob (a short form), Hayes" },
        ],
      },
      {
        id: "e2",
        name: "Anna Maria Weber",
        type: "person",
        members: [
          { id: "e2", why: "the first of this name" },
          { id: "e3", why: "Anna Maria Weber and Anna Weber: Anna, Weber; Maria stands in one alone" },
        ],
      },
    ]);
  });

  it("joins who is called by a surname with a settled identity, and leaves that as it is", () => {
    const told = [
      entity("e1", "Anna Weber (mayor of Riga)"),
      entity("e2", "Anna Wéber"),
      entity("e3", "Weber (mayor of Riga)"),
      entity("e4", "Bob Weber"),
    ];
    const settled = new Map(["e1", "e2"].map((id) => [id, { identity: "e0", why: "told before" }]));
    const { clusters } = clusterIdentities(told, [], settled);
    expect(clusters.map(({ name, members }) => [name, members.map(({ id, why }) => `${id}: ${why}`)])).toEqual([
      [
        "Anna Weber",
        [
          "e1: told before",
          "e2: told before",
          "e3: of several here who bear the name Weber, only this one is called “mayor riga”, as it is",
        ],
      ],
      ["Bob Weber", ["e4: the first of this name"]],
    ]);
  });

  it("asks about near cases instead of joining them", () => {
    const entities = [entity("e1", "A. Weber"), entity("e2", "Anna Weber"), entity("e3", "Albert Weber")];
    expect(clusterIdentities(entities, []).doubts.map(({ left, right }) => [left, right])).toEqual([
      ["e1", "e2"],
      ["e1", "e3"],
    ]);
  });

  describe("decisions of reviewers", () => {
    const judge = (review: number, left: number, right: number, same: boolean): Judgement => ({
      review,
      left: ids(left),
      right: ids(right),
      same,
    });

    it.each<[string, string[], Judgement[], string[][]]>([
      ["a merge beats the names", ["Anna Weber", "Paul Okoye"], [judge(1, 0, 1, true)], [["Anna Weber", "Paul Okoye"]]],
      ["a split beats the names", ["Anna Weber", "Anna Weber"], [judge(1, 0, 1, false)], [["Anna Weber"], ["Anna Weber"]]],
      [
        "the later one holds: merge",
        ["Anna Weber", "Paul Okoye"],
        [judge(1, 0, 1, false), judge(2, 0, 1, true)],
        [["Anna Weber", "Paul Okoye"]],
      ],
      [
        "the later one holds: split",
        ["Anna Weber", "Paul Okoye"],
        [judge(2, 0, 1, false), judge(1, 0, 1, true)],
        [["Anna Weber"], ["Paul Okoye"]],
      ],
      [
        "a third does not tie together what was split",
        ["Anna Weber", "Anna M. Weber", "Anna Maria Weber"],
        [judge(1, 0, 2, false)],
        [["Anna Weber"], ["Anna M. Weber", "Anna Maria Weber"]],
      ],
      ["what is not known is passed over", ["Anna Weber"], [judge(1, 0, 9, true)], [["Anna Weber"]]],
    ])("%s", (_, told, judgements, clusters) => {
      const found = clustersOf(told, judgements);
      expect(found.map((cluster) => [...cluster].sort()).sort()).toEqual(clusters.map((cluster) => [...cluster].sort()).sort());
    });
  });

  // ------------------------------------------------------------ properties

  const type = fc.constantFrom<EntityType>("person", "organization", "outlet", "place", "role");
  const told = fc.constantFrom(...[...persons, ...organizations].flatMap(([, texts]) => texts), "the ambassador", "Moscow", "");
  const cast = fc.subarray(["Olga Brandt", "Ivo Marek", "Lena Okoye", "Tom Reyes", "Nina Sole"]);
  const entities = fc
    .array(fc.tuple(told, type, cast, fc.subarray(["Olga Brandt", "Ivo Marek"]), fc.constantFrom("Ledger", undefined)), { maxLength: 14 })
    .map((list) =>
      list.map(([text, kind, others, company, outlet], i) => ({
        ...entity(ids(i), text, kind),
        outlet,
        published: "2016-03-01",
        around: { company, voices: [], cast: [...others, ...company], speaks: false, otherSpeakers: [], before: "" },
      })),
    );
  const judgements = fc
    .array(fc.tuple(fc.nat(13), fc.nat(13), fc.boolean()), { maxLength: 5 })
    .map((list) => list.map(([left, right, same], i): Judgement => ({ review: i + 1, left: ids(left), right: ids(right), same })));

  it("does not depend on the order of its inputs", () => {
    const shuffled = fc
      .tuple(entities, judgements)
      .chain(([list, decisions]) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length }),
          fc.constant(decisions),
          fc.shuffledSubarray(decisions, { minLength: decisions.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([list, other, decisions, otherDecisions]) => {
        expect(clusterIdentities(other, otherDecisions)).toEqual(clusterIdentities(list, decisions));
      }),
      { numRuns: 500 },
    );
  });

  it("puts each entity into one cluster, named by its least member", () => {
    fc.assert(
      fc.property(entities, judgements, (list, decisions) => {
        const { clusters } = clusterIdentities(list, decisions);
        const members = clusters.flatMap((cluster) => cluster.members.map((member) => member.id));
        expect([...members].sort()).toEqual(list.map((one) => one.id).sort());
        for (const cluster of clusters) expect(cluster.id).toBe(cluster.members.map((member) => member.id).sort()[0]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives for a set what it gives for the parts between which there is no tie", () => {
    fc.assert(
      fc.property(entities, (list) => {
        const parts = components(list).map((part) => clusterIdentities(part, []));
        const byId = <T extends { id: string }>(items: T[]): T[] => items.sort((a, b) => (a.id < b.id ? -1 : 1));
        const whole = clusterIdentities(list, []);
        expect(byId(parts.flatMap((part) => part.clusters))).toEqual(byId(whole.clusters));
        expect(new Set(parts.flatMap((part) => part.doubts).map((doubt) => JSON.stringify(doubt)))).toEqual(
          new Set(whole.doubts.map((doubt) => JSON.stringify(doubt))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same for full names without those that only join", () => {
    fc.assert(
      fc.property(entities, (list) => {
        const others = list.filter((one) => isPlain(one) || onlyJoins(one));
        const full = others.filter(isPlain);
        const kept = new Set(full.map(({ id }) => id));
        const partition = (of: readonly LocalEntity[]) =>
          clusterIdentities(of, [])
            .clusters.map(({ members }) => members.map(({ id }) => id).filter((id) => kept.has(id)))
            .filter((members) => members.length > 0)
            .map((members) => members.join())
            .sort();
        expect(partition(others)).toEqual(partition(full));
      }),
      { numRuns: 500 },
    );
  });

  it("never joins what the latest decision keeps apart", () => {
    fc.assert(
      fc.property(entities, fc.nat(13), fc.nat(13), judgements, (list, left, right, earlier) => {
        fc.pre(left !== right);
        const last: Judgement = { review: 99, left: ids(left), right: ids(right), same: false };
        const { clusters } = clusterIdentities(list, [...earlier, last]);
        const of = (id: string): string | undefined => clusters.find((cluster) => cluster.members.some((member) => member.id === id))?.id;
        if (left < list.length && right < list.length) expect(of(last.left)).not.toBe(of(last.right));
      }),
      { numRuns: 500 },
    );
  });
});

/** The entities in parts that are connected by ties between those that share a block key. */
function components(list: readonly LocalEntity[]): LocalEntity[][] {
  const named = list.map((one): Named & { entity: LocalEntity; marks: Set<string> } => ({
    marks: new Set(marksOf(one)),
    name: one.name,
    type: one.type,
    keys: new Set(identityBlocks(one)),
    entity: one,
  }));
  const meet = (a: (typeof named)[number], b: (typeof named)[number]): boolean => {
    const tie = share(new Set(keysAsked(a.keys)), b.keys) ? tieOf(a, b) : "none";
    return tie === "tied" || (tie === "marked" && share(a.marks, b.marks));
  };
  const parts: (typeof named)[] = [];
  for (const one of named) {
    const touched = parts.filter((part) => part.some((other) => meet(one, other)));
    for (const part of touched) parts.splice(parts.indexOf(part), 1);
    parts.push([one, ...touched.flat()]);
  }
  return parts.map((part) => part.map(({ entity: member }) => member));
}
