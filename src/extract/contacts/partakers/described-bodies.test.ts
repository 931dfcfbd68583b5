import { beforeAll, describe, expect, it } from "vitest";
import { namesOf, readEach } from "../../testing/tables.js";

/**
 * Whom “the company”, “the bank”, “the two airlines” mean as those who take part: a text, and who was in contact by it, as `who + who` in the
 * order of the text. A newcomer extends the table by a line. Lines that are known to fail stand in `known` below.
 */
const table: readonly (readonly [group: string, rows: readonly (readonly [text: string, ...expected: string[]])[]])[] = [
  [
    "the only body of that sort",
    [
      ["Norvik Inc opened a plant in Oslo. On Tuesday the company met Karl Lund.", "Karl Lund + Norvik Inc"],
      ["Norvik Airlines opened a hub in Oslo. On Tuesday the airline met Karl Lund.", "Karl Lund + Norvik Airlines"],
      ["Norvik Airlines opened a hub in Oslo. On Tuesday the carrier met Karl Lund.", "Karl Lund + Norvik Airlines"],
      ["Delmar National Bank raised its rates. On Tuesday the bank met Karl Lund.", "Delmar National Bank + Karl Lund"],
      ["Delmar National Bank raised its rates. Karl Lund met with the bank on Tuesday.", "Delmar National Bank + Karl Lund"],
      ["The Harbor Workers Union voted on Monday. On Tuesday the union met Karl Lund.", "Harbor Workers Union + Karl Lund"],
      ["The Senate Fisheries Committee sat on Monday. On Tuesday the committee met Karl Lund.", "Karl Lund + Senate Fisheries Committee"],
      ["The Senate Fisheries Committee sat on Monday. On Tuesday the panel met Karl Lund.", "Karl Lund + Senate Fisheries Committee"],
      ["The National Harbor Commission sat on Monday. On Tuesday the commission met Karl Lund.", "Karl Lund + National Harbor Commission"],
      ["The Food Safety Agency reported in May. Last week the agency wrote to Karl Lund.", "Food Safety Agency + Karl Lund"],
      ["The Fisheries Ministry reported in May. Last week the ministry wrote to Karl Lund.", "Fisheries Ministry + Karl Lund"],
      ["The Danish government fell in May. Karl Lund met with the government in April.", "Danish government + Karl Lund"],
      ["The FDA reported in May. Last week the agency wrote to Karl Lund.", "FDA + Karl Lund"],
      ["Norvik Motors opened a plant in Oslo. Karl Lund called the carmaker on Tuesday.", "Karl Lund + Norvik Motors"],
      ["Norvik Stores opened a shop in Oslo. Karl Lund wrote to the retailer on Tuesday.", "Karl Lund + Norvik Stores"],
      ["The Oslo Stock Exchange closed early. Karl Lund met with the exchange on Tuesday.", "Karl Lund + Oslo Stock Exchange"],
      ["The Oslo District Court sat on Monday. Karl Lund wrote to the court on Tuesday.", "Karl Lund + Oslo District Court"],
      ["The Trade Department reported in May. Last week the department wrote to Karl Lund.", "Karl Lund + Trade Department"],
      ["The FBI reported in May. Last week the bureau wrote to Karl Lund.", "FBI + Karl Lund"],
      ["The Nordic Trade Council sat on Monday. On Tuesday the council met Karl Lund.", "Karl Lund + Nordic Trade Council"],
      [
        "The Clear Water Foundation opened an office in Oslo. On Tuesday the foundation met Karl Lund.",
        "Clear Water Foundation + Karl Lund",
      ],
      ["The Reagan administration fell out with Oslo. Karl Lund wrote to the administration in May.", "Karl Lund + Reagan administration"],
      ["Norvik Airlines opened a hub in Oslo. The airline's talks with Karl Lund ended on Tuesday.", "Karl Lund + Norvik Airlines"],
      ["Norvik Inc opened a plant in Oslo. Karl Lund held talks with the company on Tuesday.", "Karl Lund + Norvik Inc"],
      ["Norvik Inc opened a plant in Oslo. Karl Lund telephoned the firm on Tuesday.", "Karl Lund + Norvik Inc"],
      ["Oslo University opened a hospital. On Tuesday the university met with Karl Lund.", "Karl Lund + Oslo University"],
    ],
  ],
  [
    "told beside the name",
    [
      ["Norvik, a Danish oil company, sued Delmar Bank. On Tuesday the company met Karl Lund.", "Karl Lund + Norvik"],
      ["Norvik, a Danish oil company, sued Delmar Bank. On Tuesday the bank met Karl Lund.", "Delmar Bank + Karl Lund"],
      ["Norvik Corp, a Dallas airline, sued Delmar Corp, an Oslo bank. On Tuesday the airline met Karl Lund.", "Karl Lund + Norvik Corp"],
      ["Norvik Corp, a Dallas airline, sued Delmar Corp, an Oslo bank. On Tuesday the bank met Karl Lund.", "Delmar Corp + Karl Lund"],
      ["Norvik Corp is a bank in Oslo. It sued Delmar Corp. On Tuesday the bank met Karl Lund.", "Karl Lund + Norvik Corp"],
      ["Norvik Inc sued its parent, Delmar Corp, in Oslo. On Tuesday the parent met Karl Lund.", "Delmar Corp + Karl Lund"],
    ],
  ],
  [
    "another sort is none",
    [
      [
        "Norvik Inc wrote a report for the Securities and Exchange Commission. On Tuesday the company met Karl Lund.",
        "Karl Lund + Norvik Inc",
      ],
      [
        "Norvik Inc wrote a report for the Securities and Exchange Commission. On Tuesday the commission met Karl Lund.",
        "Karl Lund + Securities and Exchange Commission",
      ],
      [
        "The National Union of Mineworkers struck at Norvik Mines Ltd in May. On Tuesday the company met Karl Lund.",
        "Karl Lund + Norvik Mines Ltd",
      ],
      [
        "The National Union of Mineworkers struck at Norvik Mines Ltd in May. On Tuesday the union met Karl Lund.",
        "Karl Lund + National Union of Mineworkers",
      ],
      ["Norvik Inc was fined by the Fisheries Ministry. On Tuesday the company met Karl Lund.", "Karl Lund + Norvik Inc"],
      ["Norvik Inc was fined by the Fisheries Ministry. On Tuesday the ministry met Karl Lund.", "Fisheries Ministry + Karl Lund"],
      ["Norvik Inc was fined by the Oslo District Court. On Tuesday the union met Karl Lund.", "Karl Lund + union"],
      ["Norvik Airlines sued Delmar Bank. On Tuesday the airline met Karl Lund.", "Karl Lund + Norvik Airlines"],
      ["Norvik Airlines sued Delmar Bank. On Tuesday the bank met Karl Lund.", "Delmar Bank + Karl Lund"],
      ["The Senate Fisheries Committee heard Norvik Inc. On Tuesday the panel met Karl Lund.", "Karl Lund + Senate Fisheries Committee"],
      ["Norvik Inc was fined by the Fisheries Ministry. On Tuesday the bank met Karl Lund.", "Karl Lund + bank"],
    ],
  ],
  [
    "who says it",
    [
      ["Karl Holm, a spokesman for Norvik Inc, said the company had met Delmar Inc in Oslo.", "Delmar Inc + Norvik Inc"],
      ["Norvik Inc spokesman Karl Holm said the company had met Delmar Inc in Oslo.", "Delmar Inc + Norvik Inc"],
      ["Delmar Inc sued Norvik Inc in May. Norvik chairman Karl Holm said the company had met Anna Berg.", "Anna Berg + Norvik Inc"],
      ["Norvik Inc said the Food Safety Agency had written to the company in May.", "Food Safety Agency + Norvik Inc"],
      ["A spokesman for the Senate Fisheries Committee said the panel had met Anna Berg.", "Anna Berg + Senate Fisheries Committee"],
      ["Norvik Inc is in Oslo. The Harbor Workers Union said the company had met Anna Berg.", "Anna Berg + Norvik Inc"],
    ],
  ],
  [
    "whom the text speaks most of",
    [
      [
        "Norvik Inc said its profit rose. Norvik makes pumps and sells them to Delmar Inc. Norvik said sales rose, too. On Tuesday the company met Karl Lund.",
        "Karl Lund + Norvik Inc",
      ],
    ],
  ],
  [
    "two that are as likely stay open",
    [
      ["Norvik Inc and Delmar Inc opened plants in Oslo. On Tuesday the company met Karl Lund.", "Karl Lund + company"],
      ["Norvik Bank and Delmar Bank raised their rates. On Tuesday the bank met Karl Lund.", "Karl Lund + bank"],
      ["The Fisheries Committee and the Budget Committee sat on Monday. On Tuesday the committee met Karl Lund.", "Karl Lund + committee"],
    ],
  ],
  [
    "never the other side",
    [
      ["Norvik Inc opened a plant in Oslo. On Tuesday Karl Lund met with the company that owns the port.", "Karl Lund + company"],
      ["Norvik Inc met with the company in Oslo on Tuesday.", "Norvik Inc + company"],
      ["Norvik Inc sued Delmar Inc in May. On Tuesday Norvik met with the company in Oslo.", "Delmar Inc + Norvik Inc"],
    ],
  ],
  [
    "several",
    [
      [
        "Norvik Inc sued Delmar Inc in the Oslo Supreme Court. Talks between the two companies failed on Tuesday.",
        "Delmar Inc + Norvik Inc",
      ],
      ["Norvik Inc and Delmar Inc make pumps. The two companies held talks in Oslo on Tuesday.", "Delmar Inc + Norvik Inc"],
      [
        "Norvik Airlines sued Delmar Airways. A judge of the Oslo Supreme Court heard the case. The two airlines held talks on Tuesday.",
        "Delmar Airways + Norvik Airlines",
      ],
      [
        "Norvik Bank and Delmar Bank told the Fisheries Ministry of their plans. The two banks held talks on Tuesday.",
        "Delmar Bank + Fisheries Ministry + Norvik Bank",
        "Delmar Bank + Norvik Bank",
      ],
    ],
  ],
];

/** Lines that do not come out yet. */
const known: readonly string[] = [
  // “retailer” is a person's noun by the tables
  "Norvik Stores opened a shop in Oslo. Karl Lund wrote to the retailer on Tuesday.",
  // “parent” is a person's as often
  "Norvik Inc sued its parent, Delmar Corp, in Oslo. On Tuesday the parent met Karl Lund.",
];

const rows = table.flatMap(([, rows]) => rows);
let found = new Map<string, string[]>();

beforeAll(async () => {
  found = await readEach(
    rows.map(([text]) => text),
    (contacts) => contacts.map((contact) => namesOf(contact).join(" + ")),
  );
});

describe.each(table)("%s", (_, rows) => {
  it.each(rows.filter(([text]) => !known.includes(text)).map(([text, ...expected]) => ({ text, expected })))(
    "$text",
    ({ text, expected }) => {
      expect(found.get(text)).toEqual(expected);
    },
  );
});

it("names no line as known that comes out", () => {
  const right = rows.filter(([text, ...expected]) => JSON.stringify(found.get(text)) === JSON.stringify(expected)).map(([text]) => text);
  expect(known.filter((text) => right.includes(text))).toEqual([]);
});
