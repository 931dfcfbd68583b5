import { beforeAll, describe, expect, it } from "vitest";
import { namesOf, readEach } from "../../testing/tables.js";

/**
 * Short articles that tell of an occasion more than once, or of two: the text, and what is to be found in it as `kind status: who + who
 * (pieces of evidence)`, in the order of the text. A newcomer extends the table by a line. Lines that are known to fail stand in `known`
 * below.
 */
const table: readonly (readonly [group: string, rows: readonly (readonly [text: string, ...expected: string[]])[]])[] = [
  [
    "told, told on (one)",
    [
      [
        "Anna Berg told the finance committee that taxes would rise. Berg also told the committee that the bank was safe.",
        "conversation happened: Anna Berg + finance committee (2)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close. She also told Lund that the yard was sold.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close.\n\nBerg told Lund the yard was sold as well.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close.\n\nThe yard had been sold in May.\n\nBerg told Lund that nobody would lose his job.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close. She warned him that the yard would follow.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg asked Karl Lund to close the port. She told him that the yard would follow.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg assured Karl Lund that the port was safe. She urged him not to sell the yard.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close. Lund told Berg that he would resign.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg told the Senate Banking Committee on Tuesday that rates would rise.\n\nBerg told the committee that the dollar was weak.",
        "conversation happened: Anna Berg + Senate Banking Committee (2)",
      ],
      [
        "Anna Berg was told by Karl Lund that the port would close. Lund also told her that the yard was sold.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "speaking to, told within (one)",
    [
      [
        "Speaking to the finance committee on Tuesday, Anna Berg said taxes would rise. Berg reminded the committee that the bank was safe.",
        "conversation happened: Anna Berg + finance committee (2)",
      ],
      [
        "Anna Berg briefed the finance committee on Tuesday. Berg told the committee that taxes would rise.",
        "conversation happened: Anna Berg + finance committee (2)",
      ],
    ],
  ],
  [
    "met, told within (one)",
    [
      ["Anna Berg met Karl Lund in Oslo on Monday. She told him that the port would close.", "meeting happened: Anna Berg + Karl Lund (2)"],
      [
        "Anna Berg met Karl Lund in Oslo on Monday.\n\nShe told him that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday.\n\n“It was a good talk,” said Peter Holm, a spokesman.\n\nBerg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday. Berg also told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday. “Lund assured me that the port was safe,” Berg said.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      ["Anna Berg met Karl Lund in Oslo on Monday. Lund asked her to close the port.", "meeting happened: Anna Berg + Karl Lund (2)"],
      [
        "Anna Berg held talks with Karl Lund in Oslo on Monday. She warned him that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg said the case was resolved at a meeting with Karl Lund last week. Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      ["Anna Berg and Karl Lund met in Oslo on Monday. They discussed the port.", "meeting happened: Anna Berg + Karl Lund (2)"],
      ["Anna Berg and Karl Lund met in Oslo on Monday. The two discussed the port.", "meeting happened: Anna Berg + Karl Lund (2)"],
      [
        "Anna Berg and Karl Lund met in Oslo on Monday.\n\nThe two ministers also discussed the port.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      ["Anna Berg and Karl Lund met in Oslo on Monday. They agreed to close the port.", "meeting happened: Anna Berg + Karl Lund (1)"],
      [
        "Anna Berg had dinner with Karl Lund in Oslo. Over dessert she told him that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg ran into Karl Lund at the airport. She told him that the port would close.",
        "encounter happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg visited Karl Lund in Oslo on Monday. She told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg received Karl Lund at her residence on Monday. She told him that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "met, “at the meeting” (one)",
    [
      [
        "Anna Berg met Karl Lund in Oslo on Monday. At the meeting, Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday.\n\nDuring the meeting Lund asked Berg to close the port.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday. In her meeting with Lund, Berg said the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday.\n\nAfter his meeting with Berg, Lund said the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday. In his consultations with Berg, Lund demanded that the port be closed.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday.\n\nThe port was sold in May for 3 million dollars.\n\nThe meeting between Berg and Lund lasted two hours.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on Monday. The talks with Lund lasted two hours, Berg said.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      ["Anna Berg met Karl Lund in Oslo on Monday. The meeting lasted two hours.", "meeting happened: Anna Berg + Karl Lund (2)"],
      ["Anna Berg met Karl Lund in Oslo on Monday.\n\nThe meeting lasted two hours.", "meeting happened: Anna Berg + Karl Lund (2)"],
      [
        "At a meeting with Karl Lund in Oslo, Anna Berg said the port would close. Lund met Berg at his office.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg said after meeting Karl Lund that the port would close.\n\nBerg met Lund for two hours at his office.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "call, told within (one)",
    [
      ["Anna Berg called Karl Lund on Monday. She told him that the port would close.", "call happened: Anna Berg + Karl Lund (2)"],
      ["Anna Berg called Karl Lund on Monday.\n\nBerg told Lund that the port would close.", "call happened: Anna Berg + Karl Lund (2)"],
      [
        "Anna Berg called Karl Lund on Monday. In the call, Berg told Lund that the port would close.",
        "call happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg called Karl Lund on Monday.\n\nThe call with Lund lasted an hour, Berg said.",
        "call happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg spoke to Karl Lund by telephone on Monday.\n\nDuring the call, Lund asked Berg to close the port.",
        "call happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg spoke with Karl Lund on Monday. She told him that the port would close.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg telephoned Karl Lund on Monday. In their phone conversation, she urged him to close the port.",
        "call happened: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "letter told again (one)",
    [
      [
        "Anna Berg wrote to Karl Lund on Monday. In the letter, she told Lund that the port would close.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg sent a letter to Karl Lund on Monday.\n\nIn the letter Berg told Lund that the port would close.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "In a letter to Karl Lund, Anna Berg said the port would close.\n\nBerg told Lund that the yard would follow.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "In a letter to Karl Lund, Anna Berg said the port would close. The letter said that the yard would follow.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "In a letter to Karl Lund, Anna Berg said the port would close.\n\n“The yard will follow,” Berg wrote to Lund.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      ["Anna Berg emailed Karl Lund on Monday. “The yard is sold,” she wrote to him.", "message happened: Anna Berg + Karl Lund (2)"],
      [
        "Anna Berg sent Karl Lund an email on Monday.\n\nIn the email to Lund, Berg warned that the yard would follow.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "In a letter to the finance committee, Anna Berg said taxes would rise. Berg urged the committee to act.",
        "message happened: Anna Berg + finance committee (2)",
      ],
    ],
  ],
  [
    "headline and body (one)",
    [
      [
        "BERG MEETS LUND ON PORT\n\nAnna Berg met Karl Lund in Oslo on Monday, a spokesman said.",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg meets Karl Lund in Oslo\n\nAnna Berg met Karl Lund in Oslo on Monday, a spokesman said.",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
  [
    "planned, planned on (one)",
    [
      [
        "Anna Berg will meet Karl Lund in Oslo next week.\n\nBerg is to discuss the port with Lund.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg will meet Karl Lund in Oslo next week. The meeting with Lund will take place at his office, Berg said.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg is to meet Karl Lund next week. Before her meeting with Lund, Berg will visit the port.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg plans to hold talks with Karl Lund on Friday.\n\nThe talks between Berg and Lund will be about the port.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "talks that go on (one)",
    [
      [
        "Norvik is holding talks with Delmar about a merger.\n\nThe yard was sold in May.\n\nNorvik said its talks with Delmar would continue.",
        "meeting happened: Delmar + Norvik (2)",
      ],
      [
        "Norvik said it is in talks with Delmar about a merger. The talks with Delmar are at an early stage, Norvik said.",
        "conversation happened: Delmar + Norvik (2)",
      ],
      [
        "Norvik is negotiating with Delmar about a merger. In its negotiations with Delmar, Norvik has asked for a seat on the board.",
        "conversation happened: Delmar + Norvik (2)",
      ],
    ],
  ],
  [
    "apart: days",
    [
      [
        "Anna Berg met Karl Lund on March 3. Berg met Lund on March 7 in Oslo.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo on March 3.\n\nOn March 7, Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in 2015. Berg and Lund met in 2016.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg told Karl Lund on March 3 that the port would close. On March 9 she told him that the yard was sold.",
        "conversation happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg called Karl Lund on March 3.\n\nBerg called Lund the next day.",
        "call happened: Anna Berg + Karl Lund (1)",
        "call happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg wrote to Karl Lund on March 3. Two weeks later Berg wrote to Lund about the yard.",
        "message happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund on Monday. On Tuesday she told him that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund on Monday. A week later she told him that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in January. In February, Berg and Lund held talks in Geneva.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund last month. Last year Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg wrote to Karl Lund on March 3. She wrote to Lund on March 5 that the yard was sold.",
        "message happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg spoke with Karl Lund on Monday. The day before, she had asked him for money.",
        "conversation happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund on March 3.\n\nThe meeting between Berg and Lund on March 7 was secret.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund on March 3.\n\nAt the meeting on March 7, Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
  [
    "apart: told of as others",
    [
      [
        "Anna Berg met Karl Lund in Oslo. Berg met Lund again in Bergen.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close. Berg later told Lund that the yard was sold.",
        "conversation happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Berg had earlier told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Before the meeting, Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. After the meeting, Berg called Lund.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "call happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. At a second meeting, Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. In another meeting with Lund, Berg said the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. In an earlier meeting with Lund, Berg said the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. A previous call between Berg and Lund had ended in a quarrel.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "call happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. The next morning she told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. The two met once more in Geneva.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Their second meeting was in Geneva.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Since then, Berg has spoken with Lund by phone.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "call happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. In a later conversation with Lund, Berg said the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Afterwards she wrote to Lund about the port.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg told Karl Lund at a dinner that the port would close. In a letter, Berg told Lund that the yard was sold.",
        "conversation happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg wrote to Karl Lund in May. Lund wrote to Berg that the port would close.",
        "message happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg called Karl Lund. Lund called Berg back an hour later.",
        "call happened: Anna Berg + Karl Lund (1)",
        "call happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund twice. Berg met Lund in Oslo in May and in Geneva in June.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg introduced Karl Lund to Peter Holm. Berg told Lund that the port would close.",
        "introduction happened: Anna Berg + Karl Lund + Peter Holm (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
  [
    "apart: places and kinds",
    [
      [
        "Anna Berg met Karl Lund in Oslo. Berg and Lund met in Geneva, too.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Berg wrote to Lund about the port.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg wrote to Karl Lund about the port. Berg called Lund from Geneva.",
        "message happened: Anna Berg + Karl Lund (1)",
        "call happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg called Karl Lund about the port. Berg met Lund at the airport.",
        "call happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg emailed Karl Lund about the port. Lund emailed Berg about the yard.",
        "message happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg told Karl Lund in Oslo that the port would close. In Geneva, Berg told Lund that the yard was sold.",
        "conversation happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
  [
    "apart: status",
    [
      [
        "Anna Berg met Karl Lund in Oslo. Berg will meet Lund next month.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting planned: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg invited Karl Lund to a meeting. Lund declined to meet Berg.",
        "meeting requested: Anna Berg + Karl Lund (1)",
        "meeting declined: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg denied that she met Karl Lund. Peter Holm said that Berg met Lund in Oslo.",
        "meeting denied: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Berg asked Lund for a meeting with Peter Holm.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting requested: Karl Lund + Peter Holm (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Lund denied meeting Berg.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting denied: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Berg will tell Lund next week whether the port will close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation planned: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg asked Karl Lund for a meeting. Berg met Lund in Oslo on Monday.",
        "conversation happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close. She did not tell Lund that the yard was sold.",
        "conversation happened: Anna Berg + Karl Lund (1)",
        "conversation denied: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
  [
    "apart: people",
    [
      [
        "Anna Berg met Karl Lund in Oslo. Berg met Peter Holm, too.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Peter Holm (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. She told Peter Holm that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Peter Holm (1)",
      ],
    ],
  ],
  [
    "institutions (one)",
    [
      [
        "The central bank told the finance ministry in May that inflation would rise. The bank also told the ministry that wages were too high.",
        "conversation happened: central bank + finance ministry (2)",
      ],
      [
        "Mayor Anna Berg met with the Builders Union on Monday. She told the union that the yard would close.",
        "meeting happened: Anna Berg + Builders Union (2)",
      ],
      [
        "Mayor Anna Berg met with union leaders on Monday. She told the leaders that the yard would close.",
        "meeting happened: Anna Berg + union leaders (2)",
      ],
      [
        "Treasury Secretary Anna Berg appeared before the Senate Finance Committee on Tuesday. Berg told the committee that taxes would rise.",
        "event happened: Anna Berg + Senate Finance Committee (2)",
      ],
      [
        "Treasury Secretary Anna Berg testified before the House Budget Committee on Tuesday. She told lawmakers that taxes would rise. Berg assured the committee that the banks were safe.",
        "event happened: Anna Berg + House Budget Committee (2)",
        "conversation happened: Anna Berg + lawmakers (1)",
      ],
      [
        "Norvik has asked the Energy Commission to lower the tariff. Norvik told the commission that it would lose 3 million dollars.",
        "conversation happened: Energy Commission + Norvik (2)",
      ],
      [
        "President Karl Lund received Prime Minister Anna Berg in Oslo on Monday.\n\nDuring their talks, Lund and Berg discussed the port.\n\nBerg told Lund that her government would pay.",
        "meeting happened: Anna Berg + Karl Lund (3)",
      ],
    ],
  ],
  [
    "in quotations (one)",
    [
      [
        "“I met Karl Lund on Monday,” Anna Berg said. “I told him that the port would close.”",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund on Monday. “I told him that the port would close,” she said.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg called Karl Lund on Monday. “He told me that the port would close,” Berg said.",
        "call happened: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "nouns and passives (one)",
    [
      [
        "Anna Berg was received by Karl Lund in Oslo on Monday. She was told by Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg was briefed by Karl Lund on Monday. Lund told her that the port would close.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "A meeting between Anna Berg and Karl Lund took place in Oslo on Monday. Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "A phone call between Anna Berg and Karl Lund lasted an hour on Monday. Lund told Berg that the port would close.",
        "call happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg’s meeting with Karl Lund on Monday was brief. Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg had a conversation with Karl Lund on Monday. She asked him to close the port.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg and Karl Lund held talks in Geneva on Monday. The meeting between the two ministers lasted an hour.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg and Karl Lund held talks in Geneva on Monday. Their meeting ended without a deal.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      ["Anna Berg and Karl Lund spoke by phone on Monday. Their conversation lasted an hour.", "call happened: Anna Berg + Karl Lund (2)"],
    ],
  ],
  [
    "three and more (one)",
    [
      [
        "Anna Berg, Karl Lund and Peter Holm met in Oslo on Monday. Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund + Peter Holm (2)",
      ],
      [
        "Anna Berg met Karl Lund and Peter Holm in Oslo on Monday. She told them that the port would close.",
        "meeting happened: Anna Berg + Karl Lund + Peter Holm (2)",
      ],
      [
        "Anna Berg met Karl Lund and Peter Holm in Oslo on Monday. At the meeting, Holm asked Berg to close the port.",
        "meeting happened: Anna Berg + Karl Lund + Peter Holm (2)",
      ],
    ],
  ],
  [
    "a later place says the date (one)",
    [
      [
        "Anna Berg has met Karl Lund to discuss the port, a spokesman said.\n\nThe meeting between Berg and Lund took place on March 3.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg told Karl Lund that the port would close.\n\nIn the meeting on March 3, Berg told Lund that the yard would follow.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund on March 3.\n\nThe meeting of March 3 between Berg and Lund was secret.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in March. At their meeting on March 3, Berg asked Lund for money.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "letters (one)",
    [
      [
        "Norvik wrote to Delmar on Monday. In its letter, Norvik told Delmar that it would sell the yard.",
        "message happened: Delmar + Norvik (2)",
      ],
      [
        "In a letter to Delmar on Monday, Norvik offered to buy the yard. Norvik told Delmar that it would pay 3 million dollars.",
        "message happened: Delmar + Norvik (2)",
      ],
      [
        "Anna Berg sent a memo to Karl Lund in May. In the memo, Berg warned Lund that the yard was in danger.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      ["Anna Berg texted Karl Lund on Monday. In the message to Lund, she asked for money.", "message happened: Anna Berg + Karl Lund (2)"],
    ],
  ],
  [
    "apart: who vouches",
    [
      [
        "Anna Berg met Karl Lund in Oslo, a spokesman for Berg said.\n\nThe Oslo Times reported that Berg met Lund at his home.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo, Peter Holm said. Maria Dahl said that Berg met Lund at his home.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Peter Holm denied that Anna Berg met Karl Lund. Maria Dahl said that Berg met Lund in Oslo.",
        "meeting denied: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
  [
    "planned, taken up by a noun (one)",
    [
      [
        "Prime Minister Karl Lund will visit Oslo next week for talks with Anna Berg. Berg said she was looking forward to her talks with Lund.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg will hold talks with Karl Lund in Oslo this week. “With my meeting with Karl Lund coming up, it is important not to raise the tax,” Berg said.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg will meet Karl Lund on Friday. Berg hopes that her talks with Lund will bring peace.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg is to meet Karl Lund on Friday. A spokesman said the meeting with Lund would take place in Oslo.",
        "meeting planned: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "planned and held (two)",
    [
      [
        "Anna Berg will meet Karl Lund on Friday. Her talks with Lund on Monday lasted two hours.",
        "meeting planned: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg agreed to meet Karl Lund again in May. Following his meeting with Berg, Lund went home.",
        "meeting planned: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
  [
    "in reported speech (one)",
    [
      [
        "Anna Berg met Karl Lund on Monday. She said she had told him that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg said she had told Karl Lund that the port would close. “I told him the yard would follow,” Berg said.",
        "conversation happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg told a meeting of shareholders on Monday that Norvik would be sold.\n\n“We have no choice,” Berg told the shareholders.",
        "event happened: Anna Berg + shareholders (2)",
      ],
      [
        "In a speech to shareholders, Anna Berg said Norvik would be sold.\n\n“We have no choice,” she told shareholders.",
        "event happened: Anna Berg + shareholders (2)",
      ],
      [
        "Anna Berg issued the warning in a letter to Senator Karl Lund.\n\nBerg told Lund that the port would close.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg said, in a letter to Karl Lund, that the port would close.\n\nThe port lost 3 million dollars last year.\n\n“We have no choice,” Berg said in the letter to Lund.",
        "message happened: Anna Berg + Karl Lund (2)",
      ],
    ],
  ],
  [
    "apart: several times, and long before",
    [
      [
        "Anna Berg has met Karl Lund on more than one occasion. Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg and Karl Lund first met at a wedding. Berg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg had met Karl Lund before the vote.\n\nBerg told Lund that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Berg told Lund by telephone that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "call happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg called Karl Lund. Berg told Lund in an email that the port would close.",
        "call happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg and Karl Lund met in Oslo. The two met in Bergen on another day.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "meeting happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Lund has since told Berg that the port will close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Only weeks before, Lund told Berg that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. At a dinner in Bergen, Lund told Berg that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Months later, in the corridor of a hotel, Lund told Berg that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "conversation happened: Anna Berg + Karl Lund (1)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. That was when Lund told Berg that the port would close.",
        "meeting happened: Anna Berg + Karl Lund (2)",
      ],
      [
        "Anna Berg met Karl Lund in Oslo. Two days before the meeting, Lund wrote to Berg.",
        "meeting happened: Anna Berg + Karl Lund (1)",
        "message happened: Anna Berg + Karl Lund (1)",
      ],
    ],
  ],
];

/** Texts of the table that do not come out as they should. Each is a thing to do. */
const known: readonly string[] = [
  // who says that something was done at a meeting with B is not yet taken to have met B
  "Anna Berg said the case was resolved at a meeting with Karl Lund last week. Berg told Lund that the port would close.",
  // in another paragraph annotators mark what was said as two occasions as often as one: the record puts the claims together, the article does not
  "Anna Berg met Karl Lund in Oslo on Monday.\n\nShe told him that the port would close.",
  "Anna Berg met Karl Lund in Oslo on Monday.\n\n“It was a good talk,” said Peter Holm, a spokesman.\n\nBerg told Lund that the port would close.",
  "Anna Berg and Karl Lund met in Oslo on Monday.\n\nThe two ministers also discussed the port.",
  "Anna Berg called Karl Lund on Monday.\n\nBerg told Lund that the port would close.",
  "Anna Berg will meet Karl Lund in Oslo next week.\n\nBerg is to discuss the port with Lund.",
  "President Karl Lund received Prime Minister Anna Berg in Oslo on Monday.\n\nDuring their talks, Lund and Berg discussed the port.\n\nBerg told Lund that her government would pay.",
  // the same verb once more in another paragraph is oftener another occasion than the same
  "Anna Berg said after meeting Karl Lund that the port would close.\n\nBerg met Lund for two hours at his office.",
  "In a letter to Karl Lund, Anna Berg said the port would close.\n\n“The yard will follow,” Berg wrote to Lund.",
  // talks that are to go on have been held, and are read as planned
  "Norvik is holding talks with Delmar about a merger.\n\nThe yard was sold in May.\n\nNorvik said its talks with Delmar would continue.",
  // who is asked for a meeting with a third is told something; of whom the meeting is asked is found otherwise
  "Anna Berg met Karl Lund in Oslo. Berg asked Lund for a meeting with Peter Holm.",
  // “their” meeting names nobody that the noun frames find
  "Anna Berg met Karl Lund in Oslo. Their second meeting was in Geneva.",
];

const rows = table.flatMap(([, rows]) => rows);
let found = new Map<string, string[]>();

beforeAll(async () => {
  found = await readEach(
    rows.map(([text]) => text),
    (contacts) =>
      contacts.map((contact) => `${contact.kind} ${contact.status}: ${namesOf(contact).join(" + ")} (${contact.evidence.length})`),
  );
});

it("holds over 120 short articles, of which at least 90 in a hundred come out", () => {
  const right = rows.filter(([text, ...expected]) => JSON.stringify(found.get(text)) === JSON.stringify(expected));
  expect(rows.length).toBeGreaterThan(120);
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.9);
});

it("lists as known failures none that come out", () => {
  const right = rows.filter(([text, ...expected]) => JSON.stringify(found.get(text)) === JSON.stringify(expected));
  expect(right.map(([text]) => text).filter((text) => known.includes(text))).toEqual([]);
});

describe.each(table)("%s", (_, rows) => {
  it.each(rows.filter(([text]) => !known.includes(text)).map(([text, ...expected]) => ({ text, expected })))(
    "$text",
    ({ text, expected }) => {
      expect(found.get(text)).toEqual(expected);
    },
  );
});
