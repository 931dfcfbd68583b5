/** A second reason beside the name: what the articles say around it. */
import { describe, expect, it } from "vitest";
import type { LocalEntity, Surroundings } from "../types.js";
import { clusterIdentities } from "./cluster.js";

const nothing: Surroundings = { company: [], voices: [], cast: [], speaks: false, otherSpeakers: [], before: "" };

interface Told extends Partial<Surroundings> {
  roles?: string[];
  article?: string;
  published?: string;
}

/** One person of one article; each stands in an article of its own unless the article is named. */
const person = (name: string, { roles = [], article, published, ...around }: Told = {}): Omit<LocalEntity, "id"> & { article: string } => ({
  article: article ?? "",
  published,
  name,
  type: "person",
  names: [name],
  roles,
  around: { ...nothing, ...around },
});

/** Gives them ids and clusters them; each cluster as the names of its members, and the doubts as pairs of cluster names. */
function clustersOf(told: readonly ReturnType<typeof person>[]): { clusters: string[][]; why: string; doubts: number; names: string[] } {
  const entities = told.map((one, i): LocalEntity => ({ ...one, id: `e${i}`, article: one.article === "" ? `article ${i}` : one.article }));
  const { clusters, doubts } = clusterIdentities(entities, []);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    clusters: clusters.map(({ members }) => members.map(({ id }) => names.get(id) as string)),
    why: clusters.flatMap(({ members }) => members.map(({ why }) => why)).join("\n"),
    doubts: doubts.length,
    names: clusters.map(({ name }) => name),
  };
}

type Case = [what: string, told: ReturnType<typeof person>[], clusters: string[][]];

const cast = ["Olga Brandt", "Ivo Marek", "Lena Okoye", "Tom Reyes"];

const alone: Case[] = [
  [
    "the same contacts",
    [person("Weber", { company: ["Olga Brandt", "Ivo Marek"] }), person("Anna Weber", { company: ["Brandt", "Marek"] })],
    [["Weber", "Anna Weber"]],
  ],
  [
    "one contact",
    [person("Weber", { company: ["Olga Brandt"] }), person("Anna Weber", { company: ["Brandt"] })],
    [["Weber"], ["Anna Weber"]],
  ],
  [
    "one contact, and others of the same people",
    [
      person("Weber", { company: ["Olga Brandt"], cast: ["Ivo Marek", "Lena Okoye", "Olga Brandt"] }),
      person("Anna Weber", { company: ["Brandt"], cast: ["Marek", "Lena Okoye", "Brandt"] }),
    ],
    [["Weber", "Anna Weber"]],
  ],
  ["the same story", [person("Weber", { cast }), person("Anna Weber", { cast: [...cast, "Jan Novak"] })], [["Weber", "Anna Weber"]]],
  [
    "another name of the same article: the people beside both tell nothing",
    [person("Webers", { article: "one", cast }), person("Weber", { article: "one", cast }), person("Anna Weber", { article: "one", cast })],
    [["Webers"], ["Weber"], ["Anna Weber"]],
  ],
  [
    "the same people, lost in a crowd",
    [
      person("Weber", { cast: [...cast, "A. One", "B. Two", "C. Three", "D. Four", "E. Five"] }),
      person("Anna Weber", { cast: [...cast, "F. Six", "G. Seven", "H. Eight", "I. Nine", "J. Ten"] }),
    ],
    [["Weber"], ["Anna Weber"]],
  ],
  [
    "the same people, at another time",
    [
      person("Weber", { cast: [...cast, "A. One", "B. Two"], published: "2016-01-28" }),
      person("Anna Weber", { cast: [...cast, "F. Six", "G. Seven"], published: "2016-09-01" }),
    ],
    [["Weber"], ["Anna Weber"]],
  ],
  [
    "all the same people, at another time",
    [person("Weber", { cast, published: "2016-01-28" }), person("Anna Weber", { cast, published: "2016-09-01" })],
    [["Weber", "Anna Weber"]],
  ],
  [
    "the same people as of one who bears the name, but another bears it in the same article",
    [
      person("Weber", { article: "one", cast: [...cast, "Paul Weber"] }),
      person("Paul Weber", { article: "one", cast: [...cast, "Weber"] }),
      person("Anna Weber", { cast }),
      person("Karl Weber"),
    ],
    [["Weber"], ["Paul Weber"], ["Anna Weber"], ["Karl Weber"]],
  ],
  [
    "a title that one alone of two has, who is often named",
    [
      person("Weber", { roles: ["President"] }),
      ...Array.from({ length: 4 }, () => person("Anna Weber", { roles: ["President"] })),
      person("Paul Weber", { roles: ["author"] }),
    ],
    [["Weber", "Anna Weber", "Anna Weber", "Anna Weber", "Anna Weber"], ["Paul Weber"]],
  ],
  [
    "a title that one alone of two has, who is named once",
    [
      person("Weber", { roles: ["President"] }),
      person("Anna Weber", { roles: ["President"] }),
      person("Paul Weber", { roles: ["author"] }),
    ],
    [["Weber"], ["Anna Weber"], ["Paul Weber"]],
  ],
  [
    "a title that both of two have",
    [
      person("Weber", { roles: ["President"] }),
      ...Array.from({ length: 4 }, () => person("Anna Weber", { roles: ["President"] })),
      person("Paul Weber", { roles: ["former president"] }),
    ],
    [["Weber"], ["Anna Weber", "Anna Weber", "Anna Weber", "Anna Weber"], ["Paul Weber"]],
  ],
  [
    "the same people, in a list of all who matter",
    [
      person("Weber", { cast }),
      person("Anna Weber", { cast: [...cast, ...Array.from({ length: 20 }, (_, i) => `Member ${"abcdefghijklmnopqrst"[i]}orn`)] }),
    ],
    [["Weber"], ["Anna Weber"]],
  ],
  [
    "the same contacts, and another who bears the name but is never met in that company",
    [
      person("Weber", { company: ["Olga Brandt", "Ivo Marek"] }),
      person("Anna Weber", { company: ["Brandt", "Marek"] }),
      person("Paul Weber"),
    ],
    [["Weber", "Anna Weber"], ["Paul Weber"]],
  ],
  [
    "the same contacts, but two who bear the name and are met in that company",
    [
      person("Weber", { company: ["Olga Brandt", "Ivo Marek"] }),
      person("Anna Weber", { company: ["Brandt", "Marek"] }),
      person("Paul Weber", { company: ["Brandt"] }),
    ],
    [["Weber"], ["Anna Weber"], ["Paul Weber"]],
  ],
  [
    "nobody else, and the same contacts",
    [person("Weber", { company: ["Olga Brandt", "Ivo Marek"] }), person("Weber", { company: ["Brandt", "Marek"] })],
    [["Weber", "Weber"]],
  ],
  [
    "nobody else, and nothing more",
    [person("Weber", { cast: ["Olga Brandt"] }), person("Weber", { cast: ["Ivo Marek"] })],
    [["Weber"], ["Weber"]],
  ],
];

const near: Case[] = [
  [
    "a short form, and other offices",
    [person("Bob Weber", { roles: ["governor"] }), person("Robert Weber", { roles: ["founder of a company"] })],
    [["Bob Weber"], ["Robert Weber"]],
  ],
  [
    "a short form, other offices, and the same company",
    [
      person("Bob Weber", { roles: ["governor"], company: ["Olga Brandt", "Ivo Marek"] }),
      person("Robert Weber", { roles: ["founder of a company"], company: ["Brandt", "Marek"] }),
    ],
    [["Bob Weber", "Robert Weber"]],
  ],
  [
    "a form short for one name alone, and other offices",
    [person("Doug Weber", { roles: ["adviser"] }), person("Douglas Weber", { roles: ["pollster of a paper"] })],
    [["Doug Weber", "Douglas Weber"]],
  ],
  [
    "a form short for one name alone, always other offices, and nobody beside both",
    [
      ...["Olga Brandt", "Ivo Marek"].map((name) => person("Doug Weber", { roles: ["senator"], cast: [name] })),
      ...["Lena Okoye", "Tom Reyes"].map((name) => person("Douglas Weber", { roles: ["chemist"], cast: [name] })),
    ],
    [
      ["Doug Weber", "Doug Weber"],
      ["Douglas Weber", "Douglas Weber"],
    ],
  ],
  [
    "a family name misspelled once, in the same company",
    [
      person("Anna Paige", { company: ["Olga Brandt"], voices: ["City Ledger"] }),
      person("Anna Page", { company: ["Brandt"], voices: ["City Ledger"] }),
    ],
    [["Anna Paige", "Anna Page"]],
  ],
  ["a family name misspelled once, alone", [person("Anna Paige"), person("Anna Page")], [["Anna Paige"], ["Anna Page"]]],
  [
    "two families, in the same company",
    ["Anna Paige", "Anna Paige", "Anna Page", "Anna Page"].map((name) => person(name, { company: ["Olga Brandt", "Ivo Marek"] })),
    [
      ["Anna Paige", "Anna Paige"],
      ["Anna Page", "Anna Page"],
    ],
  ],
  [
    "siblings, in the same company",
    [person("Anna Page", { company: ["Olga Brandt", "Ivo Marek"] }), person("Anne Page", { company: ["Brandt", "Marek"] })],
    [["Anna Page"], ["Anne Page"]],
  ],
  [
    "initials and a full name, in the same company",
    [person("J.D. Weber", { company: ["Olga Brandt", "Ivo Marek"] }), person("Jonas Weber", { company: ["Brandt", "Marek"] })],
    [["J.D. Weber", "Jonas Weber"]],
  ],
  ["initials and a full name", [person("J.D. Weber"), person("Jonas Weber")], [["J.D. Weber"], ["Jonas Weber"]]],
];

const rounds: Case[] = [
  [
    "an initial and a slip: the slip is no third person",
    [
      ...["Johanna Weber", "Johanna Weber", "Johanna Weber", "Johanna Weber"].map((name) => person(name, { cast })),
      person("Jqhanna Weber", { cast }),
      person("J. Weber"),
    ],
    [["Johanna Weber", "Johanna Weber", "Johanna Weber", "Johanna Weber", "Jqhanna Weber", "J. Weber"]],
  ],
  [
    "an initial that fits two, of whom one stands among the same people",
    [person("Anna Weber", { cast }), person("Albert Weber", { cast: ["Bo Lind"] }), person("A. Weber", { cast })],
    [["Anna Weber", "A. Weber"], ["Albert Weber"]],
  ],
  [
    "the initial by which another spelling of the name begins, in the same company",
    [person("Yevgeny Marov", { roles: ["trade envoy"] }), person("E. Marov", { roles: ["trade envoy"] })],
    [["Yevgeny Marov", "E. Marov"]],
  ],
  [
    "the initial by which another spelling of the name begins, alone",
    [person("Yevgeny Marov"), person("E. Marov")],
    [["Yevgeny Marov"], ["E. Marov"]],
  ],
  [
    "a middle name that two have otherwise, and one of them in the same story",
    [person("Anna Weber", { cast }), person("Anna Maria Weber", { cast }), person("Anna Luise Weber")],
    [["Anna Weber", "Anna Maria Weber"], ["Anna Luise Weber"]],
  ],
  [
    "a given name in a spelling that no list knows, in the same story and office",
    [person("Mustafa Harun", { cast, roles: ["harbour envoy"] }), person("Mostafa Harun", { cast, roles: ["harbour envoy"] })],
    [["Mustafa Harun", "Mostafa Harun"]],
  ],
  [
    "two given names of one article are two people",
    [
      person("Mustafa Harun", { article: "one", cast, roles: ["harbour envoy"] }),
      person("Mostafa Harun", { article: "one", cast, roles: ["harbour envoy"] }),
    ],
    [["Mustafa Harun"], ["Mostafa Harun"]],
  ],
  [
    "letters as a scanner takes them, in the same office",
    [
      ...["Pavel Zimin", "Pavel Zimin"].map((name) => person(name, { roles: ["trade envoy"] })),
      person("Pavel Zirnin", { roles: ["trade envoy"] }),
    ],
    [["Pavel Zimin", "Pavel Zimin", "Pavel Zirnin"]],
  ],
];

const namesakes: Case[] = [
  [
    "one is always written with an initial, the other without",
    ["Anna W. Weber", "Anna W. Weber", "Anna W. Weber", "Anna Weber"].map((name, i) => person(name, { cast: [cast[i] as string] })),
    [["Anna W. Weber", "Anna W. Weber", "Anna W. Weber"], ["Anna Weber"]],
  ],
  [
    "one is always written with an initial, the other without, and both are in one story",
    ["Anna W. Weber", "Anna W. Weber", "Anna W. Weber", "Anna Weber"].map((name) => person(name, { cast })),
    [["Anna W. Weber", "Anna W. Weber", "Anna W. Weber", "Anna Weber"]],
  ],
  [
    "other offices, and nobody who stands beside both",
    [
      person("Anna Weber", { roles: ["trade minister"], cast: ["Ivo Marek"] }),
      person("Anna Weber", { roles: ["trade minister"], cast: ["Ivo Marek"] }),
      person("Anna Weber", { roles: ["folk singer"], cast: ["Bo Lind"] }),
      person("Anna Weber", { roles: ["folk singer"], cast: ["Bo Lind"] }),
    ],
    [
      ["Anna Weber", "Anna Weber"],
      ["Anna Weber", "Anna Weber"],
    ],
  ],
  [
    "other offices, and one who stands beside both",
    [
      person("Anna Weber", { roles: ["trade minister"], cast: ["Ivo Marek"] }),
      person("Anna Weber", { roles: ["trade minister"], cast: ["Ivo Marek"] }),
      person("Anna Weber", { roles: ["party leader"], cast: ["Ivo Marek"] }),
      person("Anna Weber", { roles: ["party leader"], cast: ["Bo Lind"] }),
    ],
    [["Anna Weber", "Anna Weber", "Anna Weber", "Anna Weber"]],
  ],
  [
    "other offices once each tell too little",
    [
      person("Anna Weber", { roles: ["trade minister"], cast: ["Ivo Marek"] }),
      person("Anna Weber", { roles: ["folk singer"], cast: ["Bo Lind"] }),
    ],
    [["Anna Weber", "Anna Weber"]],
  ],
];

const damaged: Case[] = [
  [
    "a surname read as a word: only these two speak",
    [
      person("Wolves", { article: "a", speaks: true, otherSpeakers: ["Volkov"] }),
      person("Pavel Volkov", { article: "a", speaks: true, otherSpeakers: ["Wolves"] }),
    ],
    [["Wolves", "Pavel Volkov"]],
  ],
  [
    "a third speaks too",
    [
      person("Wolves", { article: "a", speaks: true, otherSpeakers: ["Pavel Volkov", "Olga Brandt"] }),
      person("Pavel Volkov", { article: "a", speaks: true, otherSpeakers: ["Wolves", "Olga Brandt"] }),
    ],
    [["Wolves"], ["Pavel Volkov"]],
  ],
  [
    "a third speaks too, but the role agrees",
    [
      person("Wolves", { article: "a", roles: ["press secretary"], speaks: true, otherSpeakers: ["Olga Brandt"] }),
      person("Pavel Volkov", { article: "a", roles: ["Press Secretary of the Mayor"] }),
    ],
    [["Wolves", "Pavel Volkov"]],
  ],
  [
    "another article names him",
    [person("Wolves", { speaks: true }), person("Pavel Volkov", { speaks: true })],
    [["Wolves"], ["Pavel Volkov"]],
  ],
  [
    "somebody bears the word as a name",
    [person("Wolves", { article: "a", speaks: true }), person("Pavel Volkov", { article: "a", speaks: true }), person("Karen Wolves")],
    [["Wolves"], ["Pavel Volkov"], ["Karen Wolves"]],
  ],
  [
    "a given name put before a surname, in the same company",
    [person("Roman sparks", { before: "met with Ned and ", company: ["Olga Brandt"] }), person("Ned Sparks", { company: ["Brandt"] })],
    [["Roman sparks", "Ned Sparks"]],
  ],
  [
    "the same, in one piece",
    [person("Ned and Roman sparks", { company: ["Olga Brandt"] }), person("Ned Sparks", { company: ["Brandt"] })],
    [["Ned and Roman sparks", "Ned Sparks"]],
  ],
  [
    "no company in common",
    [person("Roman sparks", { before: "met with Ned and " }), person("Ned Sparks")],
    [["Roman sparks"], ["Ned Sparks"]],
  ],
  [
    "brothers: the surname is written as one",
    [person("Roman Sparks", { before: "met with Ned and ", company: ["Olga Brandt"] }), person("Ned Sparks", { company: ["Brandt"] })],
    [["Roman Sparks"], ["Ned Sparks"]],
  ],
  [
    "brothers: another article names the second",
    [
      person("Roman sparks", { before: "met with Ned and ", company: ["Olga Brandt"] }),
      person("Ned Sparks", { company: ["Brandt"] }),
      person("Roman Sparks"),
    ],
    [["Roman sparks", "Roman Sparks"], ["Ned Sparks"]],
  ],
];

describe("reasons beside the name", () => {
  it.each(alone)("a surname alone: %s", (_, told, clusters) => {
    expect(clustersOf(told).clusters).toEqual(clusters);
  });

  it.each(near)("names that nearly agree: %s", (_, told, clusters) => {
    expect(clustersOf(told).clusters).toEqual(clusters);
  });

  it.each(rounds)("names that fit several: %s", (_, told, clusters) => {
    expect(clustersOf(told).clusters).toEqual(clusters);
  });

  it.each(namesakes)("namesakes: %s", (_, told, clusters) => {
    expect(clustersOf(told).clusters).toEqual(clusters);
  });

  it.each(damaged)("damaged names: %s", (_, told, clusters) => {
    expect(clustersOf(told).clusters).toEqual(clusters);
  });

  it("gives both reasons of a reading, and leads with the name that was written", () => {
    const [, told] = damaged[0] as Case;
    const { why, names } = clustersOf(told);
    expect(why).toContain("Wolves may be read as Pavel Volkov: the surname is also a Russian word for “wolves”");
    expect(why).toContain("only these two are said to speak in the article");
    expect(names).toEqual(["Pavel Volkov"]);
  });

  it("asks where one reason alone speaks for a reading", () => {
    for (const index of [1, 4, 7]) expect(clustersOf((damaged[index] as Case)[1]).doubts, (damaged[index] as Case)[0]).toBeGreaterThan(0);
  });
});
