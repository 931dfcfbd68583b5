import { beforeAll, describe, expect, it } from "vitest";
import { namesOf, readEach } from "../../testing/tables.js";

/**
 * Who takes part in what a clause says, and who only stands near: a text and who takes part in each contact it tells of, in the order of the
 * text. A newcomer extends the table by a line. Lines that are known to fail stand in `known` below.
 */
const table: readonly (readonly [group: string, rows: readonly (readonly [text: string, ...expected: string[]])[]])[] = [
  [
    "of whom is spoken",
    [
      ["Anna Berg told Karl Lund on Monday that Peter Holm had lied to the board.", "Anna Berg + Karl Lund"],
      ["Anna Berg asked Karl Lund about Peter Holm and the missing money.", "Anna Berg + Karl Lund"],
      ["Peter Holm’s lawyer met Karl Lund in Oslo on Friday.", "Karl Lund + Peter Holm’s lawyer"],
      ["Anna Berg asked Karl Lund whether Peter Holm would resign.", "Anna Berg + Karl Lund"],
      ["Anna Berg called Karl Lund to talk about Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg thanked Karl Lund for defending Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg sent Karl Lund a letter attacking Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg spoke to Karl Lund about replacing Peter Holm as chairman.", "Anna Berg + Karl Lund"],
      ["Anna Berg told Karl Lund, who defeated Peter Holm in 2012, that she would not run.", "Anna Berg + Karl Lund"],
      ["Anna Berg showed Karl Lund a letter from Peter Holm.", "Anna Berg + Karl Lund"],
      [
        "Senator Maria Torres pressed Treasury Secretary Paul Keene on Tuesday to reject the bid by tycoon Omar Haddad, according to a letter seen by the newspaper.",
        "Maria Torres + Paul Keene",
      ],
      ["Maria Torres quarrelled with Paul Keene over the appointment of Omar Haddad.", "Maria Torres + Paul Keene"],
      ["Maria Torres asked for Paul Keene’s opinion of Omar Haddad.", "Maria Torres + Paul Keene"],
    ],
  ],
  [
    "owners and bodies",
    [
      ["Anna Berg, chairman of Holm Corp, met Karl Lund on Tuesday.", "Anna Berg + Karl Lund"],
      ["A partnership headed by Anna Berg began negotiating with Holm Corp last month.", "Holm Corp + partnership"],
      ["Anna Berg, a spokeswoman for Norvik Inc, spoke with Karl Lund, who owns Delmar Corp.", "Anna Berg + Karl Lund"],
      ["Norvik Inc, owned by Karl Lund, held talks with Delmar Corp.", "Delmar Corp + Norvik Inc"],
      ["Anna Berg, the daughter of Peter Holm, had dinner with Karl Lund.", "Anna Berg + Karl Lund"],
      ["Anna Berg met aides to Karl Lund in Oslo.", "Anna Berg + aides to Karl Lund"],
      ["Investors led by Omar Haddad held discussions with Northgate Mining Ltd", "Investors + Northgate Mining Ltd + Omar Haddad"],
      ["Northgate Mining Ltd, advised by Keystone Partners, opened negotiations with Delta Oil Co.", "Delta + Northgate"],
    ],
  ],
  [
    "on behalf of",
    [
      ["Anna Berg, representing Norvik Inc, met with Karl Lund.", "Anna Berg + Karl Lund"],
      ["Acting for Norvik Inc, Anna Berg approached Karl Lund in January.", "Anna Berg + Karl Lund"],
      ["Anna Berg negotiated with Karl Lund for the release of Peter Holm.", "Anna Berg + Karl Lund"],
      ["At the request of Omar Haddad, Paul Keene contacted Maria Torres.", "Omar Haddad + Paul Keene", "Maria Torres + Paul Keene"],
      ["Paul Keene spoke to Maria Torres at the suggestion of Omar Haddad.", "Maria Torres + Paul Keene", "Omar Haddad + Paul Keene"],
    ],
  ],
  [
    "messages carried",
    [
      ["Anna Berg passed a letter from Peter Holm to Karl Lund.", "Anna Berg + Karl Lund"],
      ["Anna Berg sent word to Karl Lund through Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Peter Holm delivered a message from Anna Berg to Karl Lund on Monday.", "Karl Lund + Peter Holm"],
      ["Anna Berg wrote in a letter to the editor that the port must close."],
      ["In a letter to shareholders, Anna Berg said profits would rise."],
      ["Anna Berg forwarded to Karl Lund an e-mail that Peter Holm had written.", "Anna Berg + Karl Lund"],
      ["Karl Lund received a letter from Anna Berg asking him to fire Peter Holm.", "Anna Berg + Karl Lund"],
      ["Lena Fischer handed Ivan Petrov a letter from Jan Novak.", "Ivan Petrov + Lena Fischer"],
    ],
  ],
  [
    "objects",
    [
      ["Anna Berg gave Karl Lund a letter.", "Anna Berg + Karl Lund"],
      ["Anna Berg offered Karl Lund the job of finance minister at a meeting on Monday.", "Anna Berg + Karl Lund"],
      ["Anna Berg paid Karl Lund a visit on Monday.", "Anna Berg + Karl Lund"],
      ["Anna Berg promised Karl Lund a meeting with Peter Holm.", "Anna Berg + Karl Lund", "Karl Lund + Peter Holm"],
      ["Anna Berg taught Karl Lund the trade."],
      ["Anna Berg showed Peter Holm’s letter to Karl Lund.", "Anna Berg + Karl Lund"],
    ],
  ],
  [
    "passives",
    [
      ["Anna Berg was told that the port would close."],
      ["Anna Berg was invited to the White House by Karl Lund.", "Anna Berg + Karl Lund"],
      ["Karl Lund was asked by Anna Berg to meet Peter Holm.", "Anna Berg + Karl Lund", "Karl Lund + Peter Holm"],
      ["Anna Berg was questioned about Peter Holm by Karl Lund.", "Anna Berg + Karl Lund"],
      ["The proposal was presented to Anna Berg by Karl Lund on Friday.", "Anna Berg + Karl Lund"],
      ["Anna Berg was accompanied by Karl Lund at the ceremony.", "Anna Berg + Karl Lund"],
    ],
  ],
  [
    "relative clauses",
    [
      ["Karl Lund, whom Anna Berg had called on Monday, was at home.", "Anna Berg + Karl Lund"],
      ["The aide who told Anna Berg about the deal has resigned.", "Anna Berg + aide"],
      ["The lawyer Anna Berg spoke to was Karl Lund.", "Anna Berg + Karl Lund"],
      ["Anna Berg, whose brother met Karl Lund, said she knew nothing.", "Karl Lund + brother"],
      ["Karl Lund is the man who introduced Anna Berg to Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg criticised Karl Lund, who met with Peter Holm on Sunday.", "Karl Lund + Peter Holm"],
      ["Anna Berg praised the diplomat who negotiated with Karl Lund.", "Karl Lund + diplomat"],
      ["Maria Torres dismissed the aide who wrote to Paul Keene.", "Paul Keene + aide"],
      ["The president, whom Maria Torres visited last week, is ill.", "Maria Torres + president"],
      ["Paul Keene, whose wife spoke with Maria Torres, resigned on Monday.", "Maria Torres + wife"],
    ],
  ],
  [
    "who came along, participles",
    [
      ["Flanked by Karl Lund, Anna Berg met Peter Holm at the palace.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg, together with Karl Lund, called on Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg met Peter Holm in the presence of Karl Lund.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg met Peter Holm without telling Karl Lund.", "Anna Berg + Peter Holm"],
      ["Speaking to Karl Lund by telephone, Anna Berg defended Peter Holm.", "Anna Berg + Karl Lund"],
      ["Invited by Karl Lund, Anna Berg arrived in Oslo on Monday.", "Anna Berg + Karl Lund"],
      ["Accompanied by her lawyer, Anna Berg met Karl Lund.", "Anna Berg + Karl Lund + her lawyer"],
      ["Maria Torres, with Omar Haddad at her side, met with Paul Keene.", "Maria Torres + Omar Haddad + Paul Keene"],
    ],
  ],
  [
    "control and raising",
    [
      ["Anna Berg wants Karl Lund to meet Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg is expected to meet Karl Lund on Friday.", "Anna Berg + Karl Lund"],
      ["Anna Berg asked Karl Lund to call Peter Holm.", "Anna Berg + Karl Lund", "Karl Lund + Peter Holm"],
      ["Anna Berg seems to have spoken with Karl Lund.", "Anna Berg + Karl Lund"],
      ["Anna Berg sent Karl Lund to Oslo to meet Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg expects Karl Lund to consult with Peter Holm next week.", "Karl Lund + Peter Holm"],
      ["Anna Berg let Karl Lund talk to Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg appointed Karl Lund to negotiate with Norvik Inc", "Karl Lund + Norvik Inc"],
      ["Anna Berg told Karl Lund to stop calling Peter Holm.", "Anna Berg + Karl Lund", "Karl Lund + Peter Holm"],
      ["Anna Berg accused Karl Lund of meeting Peter Holm in secret.", "Karl Lund + Peter Holm"],
      ["Anna Berg prevented Karl Lund from meeting Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg hopes that Karl Lund will meet Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg proposed that Karl Lund meet Peter Holm.", "Karl Lund + Peter Holm"],
      ["Omar Haddad wanted Maria Torres to call Paul Keene.", "Maria Torres + Paul Keene"],
      ["Omar Haddad suspected Maria Torres of talking to Paul Keene.", "Maria Torres + Paul Keene"],
      ["Omar Haddad criticised Maria Torres for meeting with Paul Keene.", "Maria Torres + Paul Keene"],
      ["Omar Haddad stopped Maria Torres from calling Paul Keene.", "Maria Torres + Paul Keene"],
      ["Omar Haddad thanked Maria Torres for speaking with Paul Keene.", "Maria Torres + Omar Haddad", "Maria Torres + Paul Keene"],
      ["Omar Haddad praised Maria Torres for having met Paul Keene.", "Maria Torres + Paul Keene"],
      ["Omar Haddad advised Maria Torres to consult Paul Keene.", "Maria Torres + Omar Haddad", "Maria Torres + Paul Keene"],
      ["Anna Berg was unable to reach Karl Lund.", "Anna Berg + Karl Lund"],
      ["Anna Berg, who was unable to reach Karl Lund, left a note with Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg’s decision to write to Karl Lund angered Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg had Karl Lund call Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg hired Karl Lund to lobby Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg paid Karl Lund to lobby Peter Holm.", "Karl Lund + Peter Holm"],
      ["Anna Berg warned Karl Lund against meeting Peter Holm.", "Anna Berg + Karl Lund", "Karl Lund + Peter Holm"],
      ["Anna Berg quoted Karl Lund as telling Peter Holm to leave.", "Karl Lund + Peter Holm"],
      ["Anna Berg apologized to Karl Lund for meeting Peter Holm.", "Anna Berg + Karl Lund", "Anna Berg + Peter Holm"],
      ["Anna Berg promised Karl Lund to meet Peter Holm.", "Anna Berg + Karl Lund", "Anna Berg + Peter Holm"],
      ["Anna Berg, after meeting Karl Lund, telephoned Peter Holm.", "Anna Berg + Karl Lund", "Anna Berg + Peter Holm"],
      ["Before meeting Karl Lund, Anna Berg consulted Peter Holm.", "Anna Berg + Karl Lund", "Anna Berg + Peter Holm"],
      ["Anna Berg asked Karl Lund to deliver a letter to Peter Holm.", "Anna Berg + Karl Lund"],
    ],
  ],
  [
    "joined verbs and names",
    [
      ["Anna Berg met Karl Lund and called Peter Holm.", "Anna Berg + Karl Lund", "Anna Berg + Peter Holm"],
      [
        "Anna Berg told Karl Lund and Peter Holm, and later Eva Strand, that she would resign.",
        "Anna Berg + Eva Strand + Karl Lund + Peter Holm",
      ],
      ["Anna Berg met neither Karl Lund nor Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg met not Karl Lund but Peter Holm.", "Anna Berg + Peter Holm"],
      ["Anna Berg met Karl Lund rather than Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg met Karl Lund but not Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg called Karl Lund and then flew to Rome with Peter Holm.", "Anna Berg + Karl Lund", "Anna Berg + Peter Holm"],
      ["Anna Berg met Karl Lund, and Peter Holm met Eva Strand.", "Anna Berg + Karl Lund", "Eva Strand + Peter Holm"],
      ["Anna Berg told Karl Lund and the committee approved the plan.", "Anna Berg + Karl Lund"],
      ["Anna Berg or Karl Lund will meet Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg attacked Karl Lund and met Peter Holm.", "Anna Berg + Peter Holm"],
      ["Anna Berg, like Karl Lund, met Peter Holm.", "Anna Berg + Peter Holm"],
      ["Maria Torres or her deputy will meet Paul Keene.", "Maria Torres + Paul Keene + her deputy"],
      ["Maria Torres will meet Paul Keene or Omar Haddad.", "Maria Torres + Omar Haddad + Paul Keene"],
      ["Maria Torres visited Paul Keene, then drove to see Omar Haddad.", "Maria Torres + Paul Keene", "Maria Torres + Omar Haddad"],
      ["It was Omar Haddad, not Maria Torres, who met Paul Keene.", "Omar Haddad + Paul Keene"],
      ["Neither Maria Torres nor Omar Haddad has spoken with Paul Keene.", "Maria Torres + Omar Haddad + Paul Keene"],
      ["Maria Torres called Paul Keene; Omar Haddad wrote to Lena Fischer.", "Maria Torres + Paul Keene", "Lena Fischer + Omar Haddad"],
    ],
  ],
  [
    "nouns",
    [
      ["Talks between Anna Berg’s lawyers and Karl Lund broke down on Friday.", "Anna Berg’s lawyers + Karl Lund"],
      ["Karl Lund’s invitation to Anna Berg surprised Peter Holm.", "Anna Berg + Karl Lund"],
      ["The Berg-Lund meeting was held in Oslo. Anna Berg and Karl Lund smiled.", "Anna Berg + Karl Lund"],
      ["U.S.-Japan talks on semiconductors ended on Friday.", "Japan + United States"],
      ["Anna Berg’s visit to Karl Lund’s ranch was cut short.", "Anna Berg + Karl Lund"],
      ["A meeting of Anna Berg, Karl Lund and Peter Holm ended late.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Peter Holm denied knowledge of the talks between Anna Berg and Karl Lund.", "Anna Berg + Karl Lund"],
      ["News of Anna Berg’s meeting with Karl Lund angered Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg defended her husband’s dealings with Karl Lund.", "Karl Lund + her husband"],
      ["A spokesman for Anna Berg confirmed the meeting with Karl Lund.", "Anna Berg + Karl Lund"],
      ["Peter Holm attended Anna Berg’s meeting with Karl Lund.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Peter Holm was absent from the talks between Anna Berg and Karl Lund.", "Anna Berg + Karl Lund"],
      ["Anna Berg’s first contact with Karl Lund came through Peter Holm.", "Anna Berg + Karl Lund"],
      ["The negotiations with Norvik Inc, led for the union by Anna Berg, ended.", "Anna Berg + Norvik Inc"],
      ["Omar Haddad opposes talks between Maria Torres and Paul Keene.", "Maria Torres + Paul Keene"],
      ["Maria Torres’s letter to Paul Keene infuriated Omar Haddad.", "Maria Torres + Paul Keene"],
      ["The dinner with Paul Keene cost Maria Torres the support of Omar Haddad.", "Maria Torres + Paul Keene"],
      ["An exchange of letters between Maria Torres and Paul Keene embarrassed Omar Haddad.", "Maria Torres + Paul Keene"],
      ["Canada-U.S. trade talks resume on Monday.", "Canada + United States"],
      ["The Torres-Keene dinner upset Omar Haddad. Maria Torres and Paul Keene said nothing.", "Maria Torres + Paul Keene"],
      [
        "Anna Berg had a telephone conversation with Karl Lund about the talks between Peter Holm and Eva Strand.",
        "Anna Berg + Karl Lund",
        "Eva Strand + Peter Holm",
      ],
      ["Anna Berg took part in Karl Lund’s talks with Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Karl Lund’s warning to Anna Berg about Peter Holm went unheeded.", "Anna Berg + Karl Lund"],
    ],
  ],
  [
    "places and topics",
    [
      ["A memorandum accompanying Directive 5 was signed by Anna Berg."],
      ["Anna Berg began negotiations on merger terms with Norvik Inc", "Anna Berg + Norvik Inc"],
      ["Anna Berg and Karl Lund discussed Iran, NATO and the Senate bill.", "Anna Berg + Karl Lund"],
      ["Anna Berg and Karl Lund met at the home of Peter Holm.", "Anna Berg + Karl Lund"],
      ["Anna Berg met Karl Lund after the vote in the Senate.", "Anna Berg + Karl Lund"],
      ["Anna Berg discussed with Karl Lund the future of Norvik Inc", "Anna Berg + Karl Lund"],
      ["Norvik Inc is in talks with Delmar Corp to buy its stake in Holm Corp.", "Delmar Corp + Norvik Inc"],
      ["Norway told Sweden that it would buy aircraft from Denmark.", "Norway + Sweden"],
    ],
  ],
  [
    "quotations",
    [
      ['"We met him twice," Anna Berg said of Karl Lund.', "Anna Berg + Karl Lund"],
      ['"Karl Lund called me last night," Anna Berg told Peter Holm.', "Anna Berg + Karl Lund", "Anna Berg + Peter Holm"],
      ['"I have never met Peter Holm," Karl Lund told reporters.', "Karl Lund + Peter Holm"],
      ["Anna Berg said Karl Lund had met Peter Holm.", "Karl Lund + Peter Holm"],
      ["Karl Lund met Peter Holm, Anna Berg said.", "Karl Lund + Peter Holm"],
      ["Anna Berg confirmed that she had spoken with Karl Lund about Peter Holm.", "Anna Berg + Karl Lund"],
    ],
  ],
  [
    "order and headlines",
    [
      ["Anna Berg meets Karl Lund, Peter Holm for talks on port.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Also attending the dinner were Anna Berg and Karl Lund.", "Anna Berg + Karl Lund"],
      ["With Anna Berg at the dinner was Karl Lund.", "Anna Berg + Karl Lund"],
      ["At the meeting with Karl Lund were Anna Berg and Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["It was Karl Lund who told Anna Berg about Peter Holm.", "Anna Berg + Karl Lund"],
    ],
  ],
  [
    "what stands before, between and behind",
    [
      ["When Peter Holm heard of it, he called Karl Lund, Anna Berg’s lawyer.", "Karl Lund + Peter Holm"],
      ["As Peter Holm looked on, Anna Berg met Karl Lund.", "Anna Berg + Karl Lund"],
      [
        "Anna Berg met three ministers - Karl Lund, Peter Holm and Eva Strand - in Oslo.",
        "Anna Berg + Eva Strand + Karl Lund + Peter Holm",
      ],
      ["With Peter Holm in prison, Anna Berg turned to Karl Lund for advice.", "Anna Berg + Karl Lund"],
      ["Once an aide to Peter Holm, Anna Berg now meets Karl Lund every week.", "Anna Berg + Karl Lund"],
      ["Anna Berg met Karl Lund (Peter Holm’s successor) in Oslo.", "Anna Berg + Karl Lund"],
      ["Anna Berg met Karl Lund because Peter Holm refused.", "Anna Berg + Karl Lund"],
    ],
  ],
  [
    "several sides",
    [
      ["Karl Lund took Anna Berg to see Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Karl Lund joined Anna Berg in meeting Peter Holm.", "Anna Berg + Karl Lund + Peter Holm"],
      ["Anna Berg told Karl Lund, and then Peter Holm, that taxes would rise.", "Anna Berg + Karl Lund + Peter Holm"],
    ],
  ],
];

/** Texts of the table that do not come out as they should. Each is a thing to do. */
const known: readonly string[] = [
  "Anna Berg took part in Karl Lund’s talks with Peter Holm.",
  "Anna Berg told Karl Lund on Monday that Peter Holm had lied to the board.",
  "Senator Maria Torres pressed Treasury Secretary Paul Keene on Tuesday to reject the bid by tycoon Omar Haddad, according to a letter seen by the newspaper.",
  "Maria Torres asked for Paul Keene’s opinion of Omar Haddad.",
  "A partnership headed by Anna Berg began negotiating with Holm Corp last month.",
  "Northgate Mining Ltd, advised by Keystone Partners, opened negotiations with Delta Oil Co.",
  "Anna Berg passed a letter from Peter Holm to Karl Lund.",
  "Peter Holm delivered a message from Anna Berg to Karl Lund on Monday.",
  "In a letter to shareholders, Anna Berg said profits would rise.",
  "Anna Berg promised Karl Lund a meeting with Peter Holm.",
  "Anna Berg taught Karl Lund the trade.",
  "Anna Berg showed Peter Holm’s letter to Karl Lund.",
  "Anna Berg was questioned about Peter Holm by Karl Lund.",
  "The proposal was presented to Anna Berg by Karl Lund on Friday.",
  "Karl Lund is the man who introduced Anna Berg to Peter Holm.",
  "Anna Berg met Peter Holm without telling Karl Lund.",
  "Anna Berg let Karl Lund talk to Peter Holm.",
  "Anna Berg met Karl Lund and called Peter Holm.",
  "It was Omar Haddad, not Maria Torres, who met Paul Keene.",
  "Maria Torres called Paul Keene; Omar Haddad wrote to Lena Fischer.",
  "U.S.-Japan talks on semiconductors ended on Friday.",
  "Anna Berg’s visit to Karl Lund’s ranch was cut short.",
  "A spokesman for Anna Berg confirmed the meeting with Karl Lund.",
  "Peter Holm attended Anna Berg’s meeting with Karl Lund.",
  "Maria Torres’s letter to Paul Keene infuriated Omar Haddad.",
  "The dinner with Paul Keene cost Maria Torres the support of Omar Haddad.",
  "An exchange of letters between Maria Torres and Paul Keene embarrassed Omar Haddad.",
  "Canada-U.S. trade talks resume on Monday.",
  "The Torres-Keene dinner upset Omar Haddad. Maria Torres and Paul Keene said nothing.",
  "Norway told Sweden that it would buy aircraft from Denmark.",
  '"Karl Lund called me last night," Anna Berg told Peter Holm.',
  "With Anna Berg at the dinner was Karl Lund.",
  "Once an aide to Peter Holm, Anna Berg now meets Karl Lund every week.",
  "Lena Fischer handed Ivan Petrov a letter from Jan Novak.",
  "Karl Lund took Anna Berg to see Peter Holm.",
  "Karl Lund joined Anna Berg in meeting Peter Holm.",
  "Anna Berg told Karl Lund, and then Peter Holm, that taxes would rise.",
  "Anna Berg was unable to reach Karl Lund.",
  "Anna Berg, who was unable to reach Karl Lund, left a note with Peter Holm.",
  "Anna Berg had Karl Lund call Peter Holm.",
  "Anna Berg hired Karl Lund to lobby Peter Holm.",
  "Anna Berg asked Karl Lund to deliver a letter to Peter Holm.",
  "Anna Berg had a telephone conversation with Karl Lund about the talks between Peter Holm and Eva Strand.",
  "Karl Lund’s warning to Anna Berg about Peter Holm went unheeded.",
];

const rows = table.flatMap(([, rows]) => rows);
let found = new Map<string, string[]>();

beforeAll(async () => {
  found = await readEach(
    rows.map(([text]) => text),
    (contacts) =>
      contacts.map((contact) =>
        namesOf(contact)
          .map((name) => name.replace(/\.$/, ""))
          .sort()
          .join(" + "),
      ),
  );
}, 60_000);

describe.each(table)("%s", (_, rows) => {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    if (known.includes(text)) expect(found.get(text)).not.toEqual(expected);
    else expect(found.get(text)).toEqual(expected);
  });
});
