import { beforeAll, describe, expect, it } from "vitest";
import { namesOf, readEach } from "../testing/tables.js";

/**
 * More than a hundred wordings of a contact, one a line: the text, and what is to be found in it as `kind status: who + who`, in
 * the order of the text. A newcomer extends the table by a line. Lines that are known to fail stand in `known` below.
 */
const table: readonly (readonly [group: string, rows: readonly (readonly [text: string, ...expected: string[]])[]])[] = [
  [
    "subject and object",
    [
      ["Anna Berg met Karl Lund in Oslo.", "meeting happened: Anna Berg + Karl Lund"],
      [
        "Anna Berg and Karl Lund spoke in Oslo. The two were in contact during the campaign and the transition.",
        "conversation happened: Anna Berg + Karl Lund",
        "contact happened: Anna Berg + Karl Lund",
      ],
      ["Anna Berg met with then-Secretary of State Karl Lund in Oslo.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg met privately with Karl Lund on Monday.", "meeting happened: Anna Berg + Karl Lund"],
      [
        "Peter Holm urged Karl Lund “to have lunch with Anna Berg” in Oslo.",
        "conversation happened: Karl Lund + Peter Holm",
        "meeting requested: Anna Berg + Karl Lund",
      ],
      ["On Monday, Anna Berg telephoned Karl Lund from Bergen.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg wrote to Karl Lund in May.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg texted Karl Lund late at night.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg sent Karl Lund an email about the port.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg sent a letter to Karl Lund.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg failed to meet Karl Lund in Oslo.", "meeting denied: Anna Berg + Karl Lund"],
      ["Anna Berg ran into Karl Lund at the airport.", "encounter happened: Anna Berg + Karl Lund"],
      ["Anna Berg received Karl Lund at her residence.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg sat next to Karl Lund at the dinner.", "encounter happened: Anna Berg + Karl Lund"],
      ["Anna Berg hosted Karl Lund for lunch.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg reached out to Karl Lund in April.", "contact happened: Anna Berg + Karl Lund"],
      ["Anna Berg lobbied Karl Lund over the tax.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg visited Karl Lund in hospital.", "meeting happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "telling, asking, advising",
    [
      ["Anna Berg told Karl Lund that the port would close.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg asked Karl Lund to keep quiet.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg instructed Karl Lund to sign the treaty.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg warned Karl Lund about the audit.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg advised Karl Lund against the sale.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg informed Karl Lund of the plan.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg briefed Karl Lund on the talks.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg raised the matter with Karl Lund.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg discussed the merger with Karl Lund.", "conversation happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "both as subject",
    [
      ["Anna Berg and Karl Lund met in Oslo.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund discussed the merger over dinner.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg, Karl Lund and Peter Holm held talks in Geneva.", "meeting happened: Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg and Karl Lund exchanged emails for a year.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund spoke by phone on Sunday.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund had lunch together.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund were in touch last spring.", "contact happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund both attended the conference in Lima.", "event happened: Anna Berg + Karl Lund"],
      ["Anna Berg joined Karl Lund at the ceremony.", "encounter happened: Anna Berg + Karl Lund"],
      ["Anna Berg attended the summit with Karl Lund.", "event happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "nouns",
    [
      ["There was a meeting between Anna Berg and Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["A phone call between Anna Berg and Karl Lund lasted an hour.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg’s call with Karl Lund lasted an hour.", "call happened: Anna Berg + Karl Lund"],
      ["The dinner of Anna Berg with Karl Lund was brief.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg held talks with Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg took part in a meeting with Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["In a letter to Karl Lund, Anna Berg threatened to resign.", "message happened: Anna Berg + Karl Lund"],
      ["During a meeting with Karl Lund, Anna Berg raised the matter.", "meeting happened: Anna Berg + Karl Lund"],
      ["Karl Lund received a letter from Anna Berg.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg’s letter to Karl Lund was found.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg had several contacts with Karl Lund.", "contact happened: Anna Berg + Karl Lund"],
      ["Anna Berg got a phone call from Karl Lund.", "call happened: Anna Berg + Karl Lund"],
      [
        "Anna Berg’s conversations with Karl Lund and Peter Holm were recorded.",
        "conversation happened: Anna Berg + Karl Lund + Peter Holm",
      ],
    ],
  ],
  [
    "passives and inversions",
    [
      ["Karl Lund was approached by Anna Berg in Vienna.", "contact happened: Anna Berg + Karl Lund"],
      ["Karl Lund was met at the airport by Anna Berg.", "meeting happened: Anna Berg + Karl Lund"],
      ["Karl Lund was briefed by Anna Berg.", "conversation happened: Anna Berg + Karl Lund"],
      ["Karl Lund was introduced to Peter Holm by Anna Berg.", "introduction happened: Anna Berg + Karl Lund + Peter Holm"],
      ["The meeting was attended by Anna Berg and Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["Among those whom Anna Berg met was Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "relative clauses, appositions, participles",
    [
      ["Karl Lund, whom Anna Berg met in Vienna, is a banker.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg, who met Karl Lund in Vienna, is a banker.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg, the Norwegian minister, met with Karl Lund, a banker.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg flew to Vienna and met Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg spent a week in Vienna, meeting with Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["After meeting Karl Lund in Vienna, Anna Berg flew home.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg flew home after speaking with Karl Lund.", "conversation happened: Anna Berg + Karl Lund"],
      ["The banker who introduced Anna Berg to Karl Lund was Peter Holm.", "introduction happened: Anna Berg + Karl Lund + banker"],
      ["Anna Berg met two ministers, Karl Lund and Peter Holm.", "meeting happened: Anna Berg + Karl Lund + Peter Holm"],
    ],
  ],
  [
    "across sentences",
    [
      ["Anna Berg flew to Vienna. She met Karl Lund there.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund arrived on Monday. They met at a hotel.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg praised Karl Lund. The two spoke for an hour.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg met Karl Lund in Oslo. The meeting lasted an hour.", "meeting happened: Anna Berg + Karl Lund"],
      [
        "Anna Berg met Karl Lund in Oslo. Peter Holm was also present.",
        "meeting happened: Anna Berg + Karl Lund",
        "meeting happened: Anna Berg + Karl Lund + Peter Holm",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. The meeting was also attended by Peter Holm.",
        "meeting happened: Anna Berg + Karl Lund",
        "meeting happened: Anna Berg + Karl Lund + Peter Holm",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Peter Holm also took part in the meeting.",
        "meeting happened: Anna Berg + Karl Lund",
        "meeting happened: Anna Berg + Karl Lund + Peter Holm",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. They were joined by Peter Holm.",
        "meeting happened: Anna Berg + Karl Lund",
        "encounter happened: Anna Berg + Karl Lund + Peter Holm",
      ],
      [
        "Anna Berg emailed Karl Lund in June. Lund replied the next day.",
        "message happened: Anna Berg + Karl Lund",
        "message happened: Anna Berg + Karl Lund",
      ],
      ["Ambassador Karl Lund arrived on Monday. The ambassador met Anna Berg.", "meeting happened: Anna Berg + Karl Lund"],
      [
        "Anna Berg met Karl Lund in Oslo. In a private conversation, Lund praised the port.",
        "meeting happened: Anna Berg + Karl Lund",
        "conversation happened: Anna Berg + Karl Lund",
      ],
      ["Anna Berg was eager to help. Karl Lund met with her in Oslo.", "meeting happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "planned, requested, declined",
    [
      ["Anna Berg will meet Karl Lund in May.", "meeting planned: Anna Berg + Karl Lund"],
      ["Anna Berg is scheduled to meet with Karl Lund.", "meeting planned: Anna Berg + Karl Lund"],
      ["Anna Berg agreed to meet Karl Lund.", "meeting planned: Anna Berg + Karl Lund"],
      ["A meeting between Anna Berg and Karl Lund is planned for May.", "meeting planned: Anna Berg + Karl Lund"],
      ["Anna Berg requested a meeting with Karl Lund.", "meeting requested: Anna Berg + Karl Lund"],
      ["Anna Berg invited Karl Lund to dinner.", "meeting requested: Anna Berg + Karl Lund"],
      ["Karl Lund was invited by Anna Berg to the embassy.", "meeting requested: Anna Berg + Karl Lund"],
      ["Anna Berg offered to meet Karl Lund.", "meeting requested: Anna Berg + Karl Lund"],
      ["Anna Berg tried to arrange a meeting with Karl Lund.", "meeting requested: Anna Berg + Karl Lund"],
      ["Anna Berg refused to meet Karl Lund.", "meeting declined: Anna Berg + Karl Lund"],
      ["Anna Berg turned down a meeting with Karl Lund.", "meeting declined: Anna Berg + Karl Lund"],
      ["Karl Lund declined an invitation from Anna Berg.", "meeting declined: Anna Berg + Karl Lund"],
      ["Anna Berg sent Karl Lund an invitation to dinner, which Lund did not accept.", "meeting declined: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "denied, uncertain, called off",
    [
      ["Anna Berg never met Karl Lund.", "meeting denied: Anna Berg + Karl Lund"],
      ["Anna Berg denied having met Karl Lund.", "meeting denied: Anna Berg + Karl Lund"],
      ["Anna Berg denied any contact with Karl Lund.", "contact denied: Anna Berg + Karl Lund"],
      ["Anna Berg had no contacts with Karl Lund.", "contact denied: Anna Berg + Karl Lund"],
      ["Anna Berg did not respond to Karl Lund’s letter.", "message denied: Anna Berg + Karl Lund"],
      ["Anna Berg may have spoken with Karl Lund.", "conversation uncertain: Anna Berg + Karl Lund"],
      ["Anna Berg allegedly met Karl Lund in Vienna.", "meeting uncertain: Anna Berg + Karl Lund"],
      ["Investigators asked whether Anna Berg had met Karl Lund.", "meeting uncertain: Anna Berg + Karl Lund"],
      ["Anna Berg canceled a meeting with Karl Lund.", "meeting not_happened: Anna Berg + Karl Lund"],
      ["Anna Berg does not deny meeting Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "groups, bodies and states",
    [
      ["Anna Berg met with representatives of the company.", "meeting happened: Anna Berg + representatives of the company"],
      ["Officials from the ministry spoke with Karl Lund.", "conversation happened: Karl Lund + Officials from the ministry"],
      ["Norway and Russia held talks in Geneva.", "meeting happened: Norway + Russia"],
      ["The campaign had contacts with Russia.", "contact happened: Russia + campaign"],
    ],
  ],
  [
    "those who come along, and members of groups",
    [
      ["Anna Berg, accompanied by Peter Holm, met Karl Lund.", "meeting happened: Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg met Karl Lund along with Peter Holm.", "meeting happened: Anna Berg + Karl Lund + Peter Holm"],
      [
        "Anna Berg met several ministers, including Karl Lund.",
        "meeting happened: Anna Berg + several ministers",
        "meeting happened: Anna Berg + Karl Lund",
      ],
      ["Anna Berg flew to Vienna. Karl Lund was there too. The two ministers met.", "meeting happened: Anna Berg + Karl Lund"],
      [
        "Two advisers were in contact with Karl Lund. Anna Berg and Peter Holm spoke to Karl Lund in Oslo.",
        "contact happened: Anna Berg + Karl Lund",
        "contact happened: Karl Lund + Peter Holm",
        "conversation happened: Anna Berg + Karl Lund + Peter Holm",
      ],
      ["The dinner brought together Anna Berg and Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["Envoys from Japan and South Korea met behind closed doors.", "meeting happened: Envoys from Japan + Envoys from South Korea"],
    ],
  ],
  [
    "guests, hosts, things handed over, and wordings around them",
    [
      ["Anna Berg forwarded the memo to Karl Lund.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg handed Karl Lund an envelope.", "contact happened: Anna Berg + Karl Lund"],
      [
        "Anna Berg gave the keynote at the annual conference of the Builders Association.",
        "event happened: Anna Berg + Builders Association",
      ],
      ["Anna Berg attended a reception hosted by Karl Lund.", "event happened: Anna Berg + Karl Lund"],
      ["Karl Lund was summoned to the Foreign Ministry.", "meeting happened: Foreign Ministry + Karl Lund"],
      ["Anna Berg flew to Oslo to see Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg spent two hours with Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg congratulated Karl Lund in a phone call.", "call happened: Anna Berg + Karl Lund"],
      ["In a letter dated June 4, Anna Berg warned Karl Lund that the fund was empty.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund emailed each other for years.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg rejected a request from Karl Lund for a meeting.", "meeting declined: Anna Berg + Karl Lund"],
      ["Anna Berg proposed that Karl Lund meet Peter Holm.", "meeting requested: Karl Lund + Peter Holm"],
      ["It is not clear whether Anna Berg met Karl Lund.", "meeting uncertain: Anna Berg + Karl Lund"],
      ["Anna Berg paid a visit to Karl Lund in Oslo.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg met Karl Lund to discuss the port.", "meeting happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "syntax: words between, bodies and groups",
    [
      ["Anna Berg was frustrated by how little the Agency knew, complaining to Karl Lund.", "conversation happened: Anna Berg + Karl Lund"],
      [
        "Anna Berg invited Karl Lund to Oslo, where they talked about the port.",
        "meeting requested: Anna Berg + Karl Lund",
        "conversation happened: Anna Berg + Karl Lund",
      ],
      ["Anna Berg sent Karl Lund to Bergen for a meeting with Peter Holm.", "meeting happened: Karl Lund + Peter Holm"],
      ["Anna Berg was able to meet Karl Lund at the fair.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg told aides that the port would close.", "conversation happened: Anna Berg + aides"],
      ["Anna Berg told the police everything.", "conversation happened: Anna Berg + police"],
      ["Anna Berg flew to Bergen with Karl Lund in May.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg persuaded Karl Lund to sign the treaty.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg urged Karl Lund to resign.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg heard from Karl Lund in April.", "contact happened: Anna Berg + Karl Lund"],
      ["Anna Berg was put through to Karl Lund.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg tweeted to Karl Lund on Friday.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg reached an agreement with Karl Lund in June.", "contact happened: Anna Berg + Karl Lund"],
      ["Anna Berg interrogated Karl Lund for two hours.", "meeting happened: Anna Berg + Karl Lund"],
      ["A memo was passed to Karl Lund by Anna Berg.", "contact happened: Anna Berg + Karl Lund"],
      [
        "The foreign minister, Anna Berg, spoke about the port and also discussed the tax with Karl Lund.",
        "conversation happened: Anna Berg + Karl Lund",
      ],
    ],
  ],
  [
    "nouns by the frame they stand in",
    [
      ["At the urging of Karl Lund, Anna Berg resigned.", "conversation happened: Anna Berg + Karl Lund"],
      ["At Karl Lund's request, Anna Berg flew to Oslo.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg had words with Karl Lund by the lifts.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg was weighing in by phone with Karl Lund.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg had a conference call with staffers of Karl Lund.", "call happened: Anna Berg + staffers of Karl Lund"],
      ["In a flurry of calls and meetings, Anna Berg and Karl Lund laid plans for the merger.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg had a series of meetings with Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["An email from Karl Lund, the mayor, to Anna Berg was shown in court.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg pushed for talks with Karl Lund.", "conversation requested: Anna Berg + Karl Lund"],
      ["Anna Berg agreed to a phone call with Karl Lund.", "call planned: Anna Berg + Karl Lund"],
      ["Anna Berg sought an appointment with Karl Lund.", "meeting requested: Anna Berg + Karl Lund"],
      ["Anna Berg paid a courtesy call on Karl Lund.", "call happened: Anna Berg + Karl Lund"],
      ["A meeting was held between Anna Berg and Karl Lund.", "meeting happened: Anna Berg + Karl Lund"],
      ["Talks between Anna Berg and Karl Lund broke down.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg, in talks with Karl Lund, refused to yield.", "conversation happened: Anna Berg + Karl Lund"],
      ["Karl Lund was informed by Anna Berg in a letter.", "message happened: Anna Berg + Karl Lund"],
      ["In the presence of Karl Lund, Anna Berg signed the deed.", "event happened: Anna Berg + Karl Lund"],
      ["In response to a letter from Karl Lund, Anna Berg resigned.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg did not rule out a meeting with Karl Lund.", "meeting uncertain: Anna Berg + Karl Lund"],
      ["Anna Berg's bid for a meeting with Karl Lund failed.", "meeting requested: Anna Berg + Karl Lund"],
      [
        "Anna Berg wrote to Karl Lund. His reply came in May.",
        "message happened: Anna Berg + Karl Lund",
        "message happened: Anna Berg + Karl Lund",
      ],
      [
        "Anna Berg met Karl Lund in May. She later sent a two-line email.",
        "meeting happened: Anna Berg + Karl Lund",
        "message happened: Anna Berg + Karl Lund",
      ],
    ],
  ],
  [
    "by the classes of verbs, with the sides by syntax",
    [
      ["The next day Anna Berg rang Karl Lund at home.", "call happened: Anna Berg + Karl Lund"],
      ["At noon, Anna Berg rang the head of the bank.", "call happened: Anna Berg + head of the bank"],
      ["Anna Berg teased Karl Lund about his tie.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg grilled Karl Lund about the accounts.", "conversation happened: Anna Berg + Karl Lund"],
      ["Karl Lund was questioned by two detectives.", "meeting happened: Karl Lund + two detectives"],
      ["Anna Berg whispered to Karl Lund that it was over.", "conversation happened: Anna Berg + Karl Lund"],
      ["Peter Holm sidled up to Anna Berg at the bar.", "encounter happened: Anna Berg + Peter Holm"],
      ["Anna Berg took Karl Lund aside after the vote.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg hugs Karl Lund at the airport.", "encounter happened: Anna Berg + Karl Lund"],
      ["Anna Berg made it clear to Karl Lund that she would stay.", "conversation happened: Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund ate together in the canteen.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg stood alongside other ministers on Tuesday.", "encounter happened: Anna Berg + other ministers"],
      ["Anna Berg acknowledged urging Karl Lund to resign.", "conversation happened: Anna Berg + Karl Lund"],
      ["At a rally in Oslo, Anna Berg said that Karl Lund begged her for help.", "conversation happened: Anna Berg + Karl Lund"],
      ["Peter Holm said that Anna Berg saw Karl Lund in Oslo on Friday.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg will see Karl Lund on Monday.", "meeting planned: Anna Berg + Karl Lund"],
      ["Anna Berg had been due to see Karl Lund.", "meeting planned: Anna Berg + Karl Lund"],
      ["Three people took Karl Lund aside on Saturday.", "conversation happened: Karl Lund + Three people"],
      ["Anna Berg was shown around the plant by Karl Lund.", "event happened: Anna Berg + Karl Lund"],
      ["Karl Lund, the envoy whom Anna Berg teased, said nothing.", "conversation happened: Anna Berg + Karl Lund"],
      ["Karl Lund phoned Anna Berg. He said that she warned him.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg has heard from many voters’ groups and from Karl Lund.", "contact happened: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "those who inquire, in texts that are not their own report",
    [
      ["Peter Holm told investigators that the files were lost.", "conversation happened: Peter Holm + investigators"],
      ["Anna Berg told the committee that she had no memory of it.", "conversation happened: Anna Berg + committee"],
      ["Anna Berg testified before the port committee.", "event happened: Anna Berg + port committee"],
      ["Karl Lund told friends that he had taken the money.", "conversation happened: Karl Lund + friends"],
      ["Karl Lund emailed supporters, telling them to be patient.", "message happened: Karl Lund + supporters"],
    ],
  ],
  [
    "by what means, and on what occasion",
    [
      ["Anna Berg told Karl Lund over the telephone that the port would close.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg spoke by radio with Karl Lund.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg informed Karl Lund in the course of a call about something else.", "call happened: Anna Berg + Karl Lund"],
      ["Anna Berg notified Karl Lund by fax.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg spoke with Karl Lund by video link.", "meeting happened: Anna Berg + Karl Lund"],
      ["The court was shown an e-mail in which Anna Berg asked Karl Lund for money.", "message happened: Anna Berg + Karl Lund"],
      ["Anna Berg approached Karl Lund in the parking garage.", "encounter happened: Anna Berg + Karl Lund"],
      ["Anna Berg approached Karl Lund in May.", "contact happened: Anna Berg + Karl Lund"],
      ["Anna Berg met Karl Lund at an energy symposium.", "encounter happened: Anna Berg + Karl Lund"],
      ["Anna Berg met with Karl Lund on the sidelines of the summit.", "meeting happened: Anna Berg + Karl Lund"],
      ["Anna Berg hosted Karl Lund at a reception.", "event happened: Anna Berg + Karl Lund"],
      ["Peter Holm asked Anna Berg to come.", "meeting requested: Anna Berg + Peter Holm"],
      ["Anna Berg invited Karl Lund to address the congress.", "event requested: Anna Berg + Karl Lund"],
    ],
  ],
  [
    "whether it came about",
    [
      ["Anna Berg promised to speak to Karl Lund.", "conversation planned: Anna Berg + Karl Lund"],
      ["Anna Berg had a supposed meeting with Karl Lund.", "meeting uncertain: Anna Berg + Karl Lund"],
      ["Anna Berg flew out without instructions and persuaded Karl Lund to sign.", "conversation happened: Anna Berg + Karl Lund"],
      ["Karl Lund rejected an approach from Anna Berg.", "contact happened: Anna Berg + Karl Lund"],
      ["It is not ruled out that Anna Berg will meet Karl Lund.", "meeting planned: Anna Berg + Karl Lund"],
    ],
  ],
];

/** Texts of the table that do not come out as they should. Each is a thing to do. */
const known: readonly string[] = [
  // the trained layers see one who sends as being in touch, too
  "Anna Berg sent Karl Lund to Bergen for a meeting with Peter Holm.",
  // and a means of contact that is seldom told of is not likely enough by the table
  "Anna Berg spoke by radio with Karl Lund.",
];

const rows = table.flatMap(([, rows]) => rows);
let found = new Map<string, string[]>();

beforeAll(async () => {
  found = await readEach(
    rows.map(([text]) => text),
    (contacts) => contacts.map((contact) => `${contact.kind} ${contact.status}: ${namesOf(contact).join(" + ")}`),
  );
});

it("holds over a hundred wordings, of which at least 95 in a hundred come out", () => {
  const right = rows.filter(([text, ...expected]) => JSON.stringify(found.get(text)) === JSON.stringify(expected));
  expect(rows.length).toBeGreaterThan(100);
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.95);
});

describe.each(table)("%s", (_, rows) => {
  it.each(rows.filter(([text]) => !known.includes(text)).map(([text, ...expected]) => ({ text, expected })))(
    "$text",
    ({ text, expected }) => {
      expect(found.get(text)).toEqual(expected);
    },
  );
});
