import { beforeAll, describe, expect, it } from "vitest";
import { namesOf, readEach } from "../../testing/tables.js";

/**
 * Contacts that the trained layers see, of whose participants one is read otherwise than the tables of phrases have it: one a line, the
 * text and whom the contact is between. A newcomer extends the table by a line.
 */
const table: readonly (readonly [group: string, rows: readonly (readonly [text: string, ...names: string[]])[]])[] = [
  [
    "the one whose turn it is in a transcript is I",
    [
      [
        "BERG: Have you taken it up with Karl Lund?\n\nHOLM: I rang him on Tuesday as soon as I heard.\n\nEva Holm and Anna Berg spoke on Radio Norvik.",
        "Eva Holm",
        "Karl Lund",
      ],
      [
        "**Anna Berg (Centre):** It was Monday.\n\n**Eva Holm (Left):** I had come on foot. Karl Lund phoned me from his boat.",
        "Eva Holm",
        "Karl Lund",
      ],
    ],
  ],
  [
    "words before a name that are no part of it",
    [
      [
        "Karl Lund is Norvik's trade minister.\n\nIn testimony before a senate subcommittee Lund said the law would bring in revenue.",
        "Karl Lund",
        "senate subcommittee",
      ],
      ["Anna Berg wrote a letter to her daughter Eva saying that she would resign.", "Anna Berg", "Eva"],
    ],
  ],
  [
    "a number of people before the name of another",
    [["After talks with the ten premiers, Karl Lund said further discussions would be held in June.", "Karl Lund", "ten premiers"]],
  ],
  [
    "what stands before the preposition of a noun describes another",
    [
      [
        "In the light of Norvik's advice to semiconductor makers to sell chips at well above production costs, the sales were odd.",
        "Norvik",
        "semiconductor makers",
      ],
    ],
  ],
  [
    "whose somebody is, where nobody else is the other side",
    [
      [
        "The complex plan was delayed to incorporate changes resulting from discussions with Norvik's lenders, a company spokesman said.",
        "Norvik",
        "Norvik's lenders",
      ],
      ["Karl Lund wants exemptions. He had to be told by his driver why the cameras had left.", "Karl Lund", "his driver"],
    ],
  ],
  [
    "those who are assembled",
    [["“The bank should not be measured by its lending,” chief delegate Karl Lund told the meeting.", "Karl Lund", "meeting"]],
  ],
  [
    "he who talks with another is not that other",
    [
      [
        "Karl Lund arrived in Oslo on Monday. Speaking after talks with President Holm, he said he expected more reforms.",
        "Holm",
        "Karl Lund",
      ],
    ],
  ],
];

/** What is known to be read otherwise: the description reaches too far, as the reader's syntax has it. */
const known: readonly (readonly [text: string, ...names: string[]])[] = [
  ["Karl Lund has tried to convince Japanese car companies of the quality of the parts.", "Japanese car companies", "Karl Lund"],
];

describe("participants that only the layers see", () => {
  let found: Map<string, string[][]>;
  beforeAll(async () => {
    found = await readEach(
      [...table.flatMap(([, rows]) => rows), ...known].map(([text]) => text),
      (contacts) => contacts.map(namesOf),
    );
  });
  for (const [group, rows] of table)
    describe(group, () => {
      for (const [text, ...names] of rows) it(text, () => expect(found.get(text)).toContainEqual(names));
    });
  describe("known to be read otherwise", () => {
    for (const [text, ...names] of known) it(text, () => expect(found.get(text)).not.toContainEqual(names));
  });
});
