import { beforeAll, describe, expect, it } from "vitest";
import { namesOf, readEach } from "../../testing/tables.js";

/**
 * Whom the words name that stand for “X” in “Anna Berg met with X on Monday about the ferry.”: bodies read whole and as one, or as two.
 * One a line, the words and then each who takes part beside Anna Berg where that is not just the words without their article. A
 * newcomer extends the table by a line. Lines that are known to fail stand in `known`.
 */
const table: readonly (readonly [group: string, rows: readonly (readonly [words: string, ...expected: string[]])[]])[] = [
  [
    "a rank, a people, a day or a place begins the name",
    [
      ["General Electric"],
      ["General Dynamics"],
      ["Airbus Industrie"],
      ["American Express"],
      ["British Aerospace"],
      ["Royal Dutch Shell"],
      ["Major League Baseball"],
      ["Philadelphia Electric"],
      ["Boston Edison"],
      ["Texas Instruments"],
      ["Chicago Pacific"],
      ["First Boston"],
      ["Goldman Sachs"],
      ["U.S. Steel"],
      ["the Supreme Soviet"],
      ["the Muslim Brotherhood"],
      ["the Federal Reserve"],
      ["the General Accounting Office"],
      ["the African National Congress"],
      ["the Federal Reserve Bank of New York"],
    ],
  ],
  [
    "“and”, “&” and commas join a firm's name",
    [
      ["Holm and Sons"],
      ["Holm, Lund and Partners"],
      ["Holm, Lund & Berg"],
      ["Lund, Holm and Co"],
      ["Lund Holm and Co Inc"],
      ["Holm and Lund Ltd"],
      ["Lord & Taylor"],
      ["AT and T"],
      ["Rohm and Haas"],
      ["Marks and Spencer plc"],
      ["Standard & Poor's"],
      ["Merrill Lynch, Pierce, Fenner and Smith Inc"],
      ["Rohm and Haas and Norvik Corp", "Rohm and Haas", "Norvik Corp"],
      ["Norvik Corp, Delmar Inc and Lund, Holm and Co", "Norvik Corp", "Delmar Inc", "Lund, Holm and Co"],
    ],
  ],
  [
    "“and” joins the fields, places or founders of a body",
    [
      ["the Bureau of Alcohol, Tobacco and Firearms"],
      ["the Ministry of Agriculture, Fisheries and Food"],
      ["the Ministry of Housing, Spatial Planning and the Environment", "Ministry of Housing, Spatial Planning and the Environment"],
      ["the Department of Health and Human Services"],
      ["the Committee of Employees and Technicians"],
      ["the Centers for Disease Control and Prevention"],
      ["the Organization for Security and Co-operation in Europe"],
      ["the Senate Health, Education, Labor and Pensions Committee"],
      ["the Oil, Chemical and Atomic Workers Union"],
      ["the Amalgamated Clothing and Textile Workers Union"],
      ["the Yorkshire and Humberside Chamber of Commerce"],
      ["the Hong Kong and Shanghai Banking Corp"],
      ["the Hull and Goole Port Authority"],
      ["the Bill and Melinda Gates Foundation"],
      ["the Trinidad and Tobago government"],
      ["Immigration and Customs Enforcement"],
      ["the University of California, Los Angeles"],
    ],
  ],
  [
    "a possessor, a particle or a number is part of the name",
    [
      ["Lloyd's of London"],
      ["the Governor's Office"],
      ["Sotheby's"],
      ["Banco do Brasil"],
      ["Petróleos de Venezuela"],
      ["O'Brien-Holm"],
      ["Channel 4"],
      ["3M"],
      ["<Nursing Homes of Norway>", "Nursing Homes of Norway"],
      ["Norvik Ltd <NOR.T>", "Norvik Ltd"],
    ],
  ],
  [
    "what goes on behind the name is about it",
    [
      ["Bank of Japan governor Karl Lund", "Karl Lund"],
      ["Bank of England officials"],
      ["Rohm and Haas Co chairman Karl Lund", "Karl Lund"],
      ["House Ways and Means Committee Chairman Karl Lund", "Karl Lund"],
      ["Airbus Industrie executive Karl Lund", "Karl Lund"],
      ["Marks and Spencer's chairman", "Marks and Spencer's chairman"],
      ["Boston Mayor Karl Lund", "Karl Lund"],
      ["Major General Karl Lund", "Karl Lund"],
    ],
  ],
  [
    "two stay two",
    [
      ["Peter Holm and Karl Lund", "Peter Holm", "Karl Lund"],
      ["Lund and Holm", "Lund", "Holm"],
      ["Ford and Toyota", "Ford", "Toyota"],
      ["the Senate and House", "Senate", "House"],
      ["Toyota and Norvik Corp", "Toyota", "Norvik Corp"],
      ["IBM and Norvik Corp", "IBM", "Norvik Corp"],
      ["Norvik Corp and Delmar plc", "Norvik Corp", "Delmar plc"],
      ["Apple, Google and Microsoft", "Apple", "Google", "Microsoft"],
      ["the FBI and Justice Department", "FBI", "Justice Department"],
      ["the UN and European Union", "UN", "European Union"],
      ["the Treasury and Commerce Department", "Treasury", "Commerce Department"],
      ["the Pentagon, Congress and State Department", "Pentagon", "Congress", "State Department"],
      ["the Bank of England and Treasury", "Bank of England", "Treasury"],
      ["the Ministry of Finance and Gazprom", "Ministry of Finance", "Gazprom"],
      ["the Department of Justice and Congress", "Department of Justice", "Congress"],
      ["the Department of Justice and Karl Lund", "Department of Justice", "Karl Lund"],
      ["a friend of Lund's", "friend of Lund"],
    ],
  ],
];

/** Whole texts, for what the article shows elsewhere. */
const shown: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["Vale and Morn <VAM> said it will close a plant. Anna Berg met with Vale and Morn on Monday.", "Vale and Morn"],
  ["Vale and Morn (V&M) will close a plant. Anna Berg met with V&M on Monday.", "Vale and Morn"],
  ["Vale and Morn has closed a plant in Oslo. Anna Berg met with Vale and Morn on Monday.", "Vale and Morn"],
  ["Vale and Morn have closed a plant in Oslo. Anna Berg met with Vale and Morn on Monday.", "Vale", "Morn"],
  ["Holm and Norvik Ltd met with Anna Berg on Monday. Holm is a lawyer.", "Holm", "Norvik Ltd"],
  ["The meeting of Anna Berg with Lund and Holm was brief and took place on Monday.", "Lund", "Holm"],
  ["General Motors closed a plant. Anna Berg met with GM on Monday about the plant.", "General Motors"],
  ["Norvik Steel Corp closed a plant. Anna Berg met with Norvik Steel on Monday about the plant.", "Norvik Steel Corp"],
  ["Rohm & Haas closed a plant. Anna Berg met with Rohm and Haas on Monday about the plant.", "Rohm & Haas"],
];

const known: readonly string[] = [
  // nothing tells that the first word is no place of its own
  "Chicago Pacific",
  // nor this from “U.S. Customs”, of which people say “Customs” as well
  "U.S. Steel",
  // the reader takes both for bodies, as in “the FBI and Justice Department”
  "the Hull and Goole Port Authority",
  // what stands behind a comma may be where it is
  "the University of California, Los Angeles",
  // a number begins no name
  "3M",
];

const frame = (words: string): string => `Anna Berg met with ${words} on Monday about the ferry.`;
const rows = [
  ...table.flatMap(([group, rows]) => rows.map(([words, ...expected]) => ({ group, words, text: frame(words), expected }))),
  ...shown.map(([text, ...expected]) => ({ group: "the article shows it", words: text, text, expected })),
].map((row) => ({ ...row, expected: row.expected.length > 0 ? row.expected : [row.words.replace(/^the /, "")] }));

let found = new Map<string, Set<string>>();
beforeAll(async () => {
  found = await readEach(
    rows.map(({ text }) => text),
    (contacts) => new Set(contacts.flatMap(namesOf)),
  );
}, 60_000);

describe("a body that takes part", () => {
  it.each(rows.filter(({ words }) => !known.includes(words)))("is read as in the table: $words", ({ text, expected }) => {
    expect(found.get(text)).toEqual(new Set(["Anna Berg", ...expected]));
  });

  it.each(rows.filter(({ words }) => known.includes(words)))("is not yet: $words", ({ text, expected }) => {
    expect(found.get(text)).not.toEqual(new Set(["Anna Berg", ...expected]));
  });
});
