import { beforeAll, expect, it } from "vitest";
import { contactsIn } from "../../testing/tables.js";

/**
 * Sentences of news, made up for this test, with the words that most often say a contact: “+” where they say one, “-” where they stand in
 * another sense, in figures of speech, in general or for what is said to all. A newcomer extends the list by a line, best by a pair.
 */
const sentences = `
+ Anna Berg met Karl Lund at the ministry on Tuesday.
+ Anna Berg met with representatives of the dockers' union.
- Anna Berg met with resistance from the unions.
- Anna Berg's proposal was met with approval by the chamber of commerce.
- Karl Lund's candidacy met with scepticism among union leaders.
- The finance ministry met the demands of the teachers' union.
- Norvik Corp said it met the conditions set by Delmar Bank.
- The meeting of minds between Anna Berg and Karl Lund surprised the party.
+ At a meeting with Karl Lund, Anna Berg asked for money.
+ Norvik's annual meeting with analysts is in May.
- Karl Lund praised Anna Berg at the annual meeting of Delmar Corp.
+ Anna Berg called Karl Lund on Sunday night.
- Anna Berg called Karl Lund on his promise.
- Anna Berg called Karl Lund's offer fair.
- Anna Berg called the offer by Delmar Corp fair and adequate.
- Anna Berg called Karl Lund “a friend of the port.”
- Anna Berg, the Labour leader, called Delmar Corp reckless.
- Karl Lund called for Anna Berg to step down.
+ Anna Berg called the mayor from the airport.
+ Anna Berg called in Karl Lund to explain the accounts.
+ Norvik Corp approached Delmar Corp about a merger.
- Karl Lund approached the problem as an engineer would.
- Anna Berg approached 50 as her party approached collapse.
- Delmar Corp's revenue approached that of Norvik Corp.
- The minister approached the end of his term.
+ The storm approached the coast, Karl Lund told the cabinet.
- Anna Berg's approach to Karl Lund's plan is cautious.
+ Anna Berg contacted Karl Lund in April.
- Karl Lund has many contacts in Oslo, Anna Berg said.
- Peter Holm lost contact with the ball in the second half.
- Anna Berg is out of touch with voters.
- Karl Lund is in touch with the voters, Anna Berg said.
+ Anna Berg was in touch with Karl Lund last week.
- Karl Lund is out of touch with ordinary Norwegians, said Anna Berg.
+ Anna Berg talked to Karl Lund about the harbour.
- Anna Berg talked down the krone.
- Karl Lund talked up his chances against Anna Berg.
- Anna Berg talked tough on Karl Lund.
- Karl Lund talked a good game, Anna Berg said.
+ Anna Berg talked Karl Lund out of the race.
+ Anna Berg and Karl Lund held talks in Geneva.
- Anna Berg agreed with Karl Lund that taxes were too high.
- Anna Berg and Karl Lund agree that taxes are too high.
- Norway has agreed with Sweden that the border should stay open.
- Norvik Corp said it agreed to sell its mines to Delmar Corp.
- Norvik Corp reached an agreement with Delmar Corp to market its pumps.
- Norvik Corp signed a contract with the Egyptian government to build a dam.
- Norvik and Delmar signed an agreement to swap assets.
- Norvik joined forces with Delmar in the Gulf.
- Mourners clashed with police at the funeral.
- Norvik Corp filed a lawsuit against Delmar Corp in federal court.
- Norvik Corp filed suit against Delmar, asking the court to block the bid.
- Norvik Corp filed a statement with the Securities and Exchange Commission.
- Norvik appealed to the Supreme Court.
- Delmar Corp is in dispute with Norvik Corp over fees.
- Anna Berg was convicted of murder by a jury.
+ Norway is negotiating with Sweden over fish.
+ Norvik Corp said it is in talks with Delmar Corp about a merger.
+ Union negotiators met with management on Friday.
+ Creditor banks and Argentina resumed negotiations in New York.
- Anna Berg negotiated the treaty.
- Norvik's shares negotiated a difficult week.
+ Anna Berg told Karl Lund that the port would close.
- Anna Berg told a rally in Bergen that Karl Lund would lose.
- Anna Berg told a news conference that Karl Lund would resign.
- Anna Berg told reporters in Oslo that Karl Lund would resign.
+ Anna Berg told the Senate Banking Committee that rates would rise.
+ Anna Berg told a group of Norwegian bankers that rates would rise.
+ Anna Berg told shareholders at the annual meeting that Norvik would grow.
+ Anna Berg asked Karl Lund to resign.
- Anna Berg asked for Karl Lund's resignation.
- The poll asked voters about Anna Berg and Karl Lund.
- Asked about Karl Lund, Anna Berg shrugged.
- Anna Berg, asked by reporters about Karl Lund, shrugged.
+ Anna Berg asked a good question of Karl Lund.
+ Anna Berg urged Karl Lund to drop out of the race.
- The IMF urged Norway to cut spending.
- Norway warned Iran not to attack tankers.
+ Anna Berg wrote to Karl Lund in May.
+ Anna Berg wrote Karl Lund a letter.
- Anna Berg wrote a book about Karl Lund.
- Anna Berg wrote off Karl Lund.
- Anna Berg wrote in Karl Lund on her ballot.
- Anna Berg wrote about Karl Lund on Facebook.
- “He is a fool,” wrote Anna Berg of Karl Lund.
+ Anna Berg reached Karl Lund by phone on Friday.
- Anna Berg reached an audience of millions with Karl Lund's song.
+ Anna Berg reached out to Karl Lund in May.
- Karl Lund reached out to black voters.
- Anna Berg could not be reached for comment.
- Anna Berg reached for Karl Lund's glass.
- Anna Berg joined Delmar Corp in 1998.
- Anna Berg joined Karl Lund's campaign in March.
+ Anna Berg joined Karl Lund at the ceremony.
- Anna Berg joined Karl Lund in opposing the tax.
- Anna Berg joined Karl Lund and other governors in calling for a vote.
- Norvik joined Delmar in cutting prices.
+ Anna Berg, joined by Karl Lund, opened the bridge.
- Anna Berg addressed the problem with Karl Lund's plan.
+ Anna Berg addressed the Oslo Chamber of Commerce on Friday.
- Anna Berg addressed Karl Lund's criticism.
+ Anna Berg addressed a rally with Karl Lund in Bergen.
- Anna Berg introduced a bill with Karl Lund.
+ Anna Berg introduced Karl Lund to Peter Holm.
- Norvik introduced Delmar's pumps to Europe.
+ Anna Berg introduced herself to Karl Lund.
- Norway hosted the Olympics in 1994.
+ Anna Berg hosted Karl Lund at her home.
- Karl Lund hosts a show on which Anna Berg appeared.
+ Anna Berg turned to Karl Lund for advice.
- Norvik turned to Delmar for its engines.
- Voters turned to Anna Berg after Karl Lund's fall.
- Anna Berg turned on Karl Lund.
- Anna Berg turned over the company to Karl Lund.
+ Anna Berg ran into Karl Lund at the station.
- Anna Berg ran into opposition from Karl Lund.
- Norvik ran into trouble with the central bank.
- Anna Berg ran against Karl Lund in 2012.
- Anna Berg ran with Karl Lund on the Labour ticket.
+ Anna Berg argued with Karl Lund about the budget.
- Anna Berg argued with great force that Karl Lund was wrong.
+ Anna Berg debated Karl Lund in Bergen on Monday.
- Lawmakers debated Karl Lund's plan for hours.
+ Anna Berg joked with Karl Lund before the vote.
- Anna Berg joked about Karl Lund.
- Anna Berg joked that Karl Lund could not swim.
+ Anna Berg informed Karl Lund of the fire.
- Karl Lund's view informs Anna Berg's work.
+ Norvik notified Delmar that the contract was over.
+ Anna Berg briefed Karl Lund on the raid.
- Anna Berg kept her remarks on Karl Lund brief.
+ Anna Berg alerted the police to the fire.
+ Anna Berg assured Karl Lund that the port would stay open.
- Anna Berg assured herself of Karl Lund's seat.
- Karl Lund reminds Anna Berg of her father.
+ Anna Berg reminded Karl Lund of his pledge.
- Anna Berg's book promises a fresh look at Karl Lund.
+ Anna Berg admitted to Karl Lund that she had erred.
- Anna Berg admitted to a fondness for Karl Lund.
- Karl Lund was admitted to hospital, Anna Berg said.
+ Anna Berg explained to Karl Lund how the pump works.
- Anna Berg explained Karl Lund's plan to voters.
+ Anna Berg mentioned the fire to Karl Lund.
- Anna Berg mentioned Karl Lund in her speech.
- Karl Lund's silence suggested to Anna Berg that he was ill.
+ Anna Berg discussed the port with Karl Lund.
- Anna Berg discussed Karl Lund on television.
- Anna Berg shares Karl Lund's view.
+ Anna Berg shared the stage with Karl Lund.
- Anna Berg raised the tax with Karl Lund's support.
+ Anna Berg raised the matter with Karl Lund.
+ Anna Berg shouted at Karl Lund in the corridor.
- Anna Berg nodded at the mention of Karl Lund.
+ Anna Berg waved to Karl Lund.
- Anna Berg demanded that Karl Lund resign.
+ Anna Berg questioned Karl Lund for two hours.
- Anna Berg questioned Karl Lund's fitness.
- Anna Berg questioned whether Karl Lund was fit.
- Karl Lund was polled at nine percent, Anna Berg at ten.
+ Lawyers grilled Karl Lund about the accounts.
+ Anna Berg coached Karl Lund before the debate.
- Anna Berg coaches the team of Karl Lund's son.
+ Anna Berg ordered Karl Lund to leave.
- Anna Berg ordered an inquiry into Karl Lund.
- Anna Berg directed a film about Karl Lund.
+ Anna Berg lobbied Karl Lund for a tax cut.
- Anna Berg lobbied for Karl Lund's tax cut.
- Anna Berg wooed Karl Lund's voters.
+ Anna Berg pressed Karl Lund for an answer.
- Anna Berg pressed ahead with Karl Lund's plan.
- Anna Berg pressed charges against Karl Lund.
- Investors pressed Norvik's shares lower.
+ Anna Berg thanked Karl Lund for his help.
- Anna Berg thanked God and Karl Lund's fans.
+ Anna Berg congratulated Karl Lund on his win.
+ Anna Berg apologized to Karl Lund for the delay.
- Anna Berg apologized for Karl Lund's remarks.
+ Anna Berg replied to Karl Lund's letter.
- Anna Berg responded to Karl Lund's attack with an ad.
+ Anna Berg answered Karl Lund's question in a letter.
- Karl Lund answers to Anna Berg in the new structure.
- The phone was answered by a machine at Karl Lund's house, Anna Berg said.
+ Anna Berg phoned Karl Lund.
- Karl Lund's words rang hollow to Anna Berg.
- Karl Lund's name rings a bell with Anna Berg.
+ Anna Berg heard from Karl Lund in May.
- Anna Berg heard of Karl Lund's death on the radio.
- Anna Berg heard Karl Lund sing.
+ Anna Berg saw Karl Lund at the station on Monday.
- Anna Berg saw Karl Lund on television.
- Anna Berg saw Karl Lund lose.
- Anna Berg saw in Karl Lund a rival.
+ Anna Berg visited Karl Lund in hospital.
- Anna Berg visited Karl Lund's website.
- Anna Berg visited Karl Lund's grave.
+ Anna Berg hugged Karl Lund.
- Anna Berg hugged the coast in Karl Lund's boat.
+ Anna Berg greeted Karl Lund at the airport.
- Anna Berg greeted the news of Karl Lund's win with joy.
- Anna Berg cornered the market in Karl Lund's books.
- Peter Holm intercepted a pass by Karl Lund.
+ Police intercepted a letter from Anna Berg to Karl Lund.
+ Anna Berg took Karl Lund aside.
- Anna Berg took on Karl Lund in the primary.
- Anna Berg took over from Karl Lund.
- Anna Berg took Karl Lund's seat.
+ Anna Berg was escorted by Karl Lund to the hall.
+ Anna Berg, flanked by Karl Lund and Peter Holm, signed the bill.
- Anna Berg walked out on Karl Lund.
- Anna Berg drove Karl Lund to despair.
+ Anna Berg drove Karl Lund to the airport.
- Norvik drove Delmar out of the market.
+ Anna Berg flew to Rome with Karl Lund.
- Anna Berg flew to Rome with Karl Lund's passport.
+ Anna Berg campaigned with Karl Lund in Bergen.
- Anna Berg campaigned against Karl Lund in Bergen.
- Anna Berg campaigned for Karl Lund in Bergen.
+ Anna Berg sat next to Karl Lund at the opera.
- The decision sits well with Karl Lund, Anna Berg said.
+ Anna Berg received Karl Lund at the palace.
- Anna Berg received Karl Lund's backing.
- Anna Berg received 40 percent of the vote, Karl Lund 30.
- Anna Berg welcomed Karl Lund's decision.
+ Anna Berg welcomed Karl Lund to Oslo.
- Anna Berg entertained the idea of Karl Lund as mayor.
- Norvik's hosts include Karl Lund, Anna Berg said.
+ Anna Berg testified before the port committee.
- Anna Berg testified against Karl Lund.
+ Anna Berg was subpoenaed by the Senate.
- Karl Lund summoned the courage to face Anna Berg.
+ Anna Berg summoned Karl Lund to her office.
+ Anna Berg had dinner with Karl Lund.
- Anna Berg paid for the dinner with Karl Lund's card.
- The debate over Karl Lund's plan divides Anna Berg's party.
+ A debate between Anna Berg and Karl Lund was held in Oslo.
+ A picture of Anna Berg with Karl Lund hung on the wall.
- The picture that Anna Berg painted of Karl Lund was bleak.
- The bond between Anna Berg and Karl Lund is strong.
+ Communication between Norvik and Delmar broke down.
- Anna Berg challenged Karl Lund to release his tax returns.
- Anna Berg hit back at Karl Lund over the tax.
- Anna Berg told Karl Lund on Twitter to resign.
- Anna Berg took to Twitter to tell Karl Lund that he should resign.
- Anna Berg, in a video posted on Facebook, urged Karl Lund to resign.
- In a statement, Anna Berg urged Karl Lund to resign.
- From the stage, Anna Berg told Karl Lund to go home.
- Anna Berg used her column to warn Karl Lund.
- Anna Berg's ad asks Karl Lund to release his taxes.
- The paper's editorial urged Karl Lund to resign.
- The Harbour Post urged Karl Lund to resign.
- Anna Berg thanked Karl Lund in her victory speech.
- Anna Berg congratulated Karl Lund on Twitter.
- Anna Berg praised Karl Lund at a rally in Oslo.
- Anna Berg introduced Karl Lund at a rally in Oslo.
- Anna Berg reminded voters that Karl Lund had lied.
- Anna Berg pleaded with voters to reject Karl Lund.
- Anna Berg spoke before a crowd of 3,000 in Bergen.
- Anna Berg addressed the nation about Karl Lund's death.
+ Anna Berg told the annual conference of the Farmers' Union that aid would rise.
+ Anna Berg told a panel of the Senate that rates would rise.
- Anna Berg told me that Karl Lund lied.
+ Anna Berg said on the radio that she had called Karl Lund.
+ Anna Berg wrote on her blog that she had met Karl Lund.
- Asked by Ann Roe of the Harbour Post about Karl Lund, Anna Berg shrugged.
- Ann Roe, the anchor, interviewed Anna Berg and Karl Lund.
- Anna Berg was asked on Fox News about Karl Lund.
- The moderator asked Anna Berg about Karl Lund.
- Anna Berg's campaign did not respond to a request for comment on Karl Lund.
- Anna Berg could not be reached by telephone, Karl Lund said.
- Anna Berg accused Karl Lund of lying to Congress.
- Anna Berg promised voters that she would work with Karl Lund.
- Anna Berg traded insults with Karl Lund on Twitter.
+ Anna Berg exchanged letters with Karl Lund.
- Anna Berg served with Karl Lund in the army.
- Anna Berg studied with Karl Lund in Oslo.
- Anna Berg played with Karl Lund in the cup final.
- Anna Berg succeeded Karl Lund as mayor.
- Anna Berg hired Karl Lund as her lawyer.
- Anna Berg sued Karl Lund for libel.
+ Police questioned Karl Lund about the fire.
- Anna Berg sold her house to Karl Lund.
- Norvik supplied Delmar with pumps.
- Norvik bid 20 dollars a share for Delmar.
- Norvik's offer to Delmar expires on Friday.
- Delmar is a unit of Norvik.
`
  .trim()
  .split("\n")
  .map((line) => ({ text: line.slice(2), says: line.startsWith("+") }));

/** Those that do not come out as they should. Each is a thing to do. */
const known: readonly string[] = [
  "Karl Lund praised Anna Berg at the annual meeting of Delmar Corp.",
  "Anna Berg called the mayor from the airport.",
  "Anna Berg called in Karl Lund to explain the accounts.",
  "Norvik and Delmar signed an agreement to swap assets.",
  "Norvik joined forces with Delmar in the Gulf.",
  "Anna Berg, joined by Karl Lund, opened the bridge.",
  "Norvik turned to Delmar for its engines.",
  "Anna Berg turned over the company to Karl Lund.",
  "Karl Lund's silence suggested to Anna Berg that he was ill.",
  "Lawyers grilled Karl Lund about the accounts.",
  "Anna Berg thanked God and Karl Lund's fans.",
  "Karl Lund summoned the courage to face Anna Berg.",
  "Anna Berg paid for the dinner with Karl Lund's card.",
  "A picture of Anna Berg with Karl Lund hung on the wall.",
  "Communication between Norvik and Delmar broke down.",
];

const failures: string[] = [];

beforeAll(async () => {
  for (const { text, says } of sentences) {
    const contacts = await contactsIn(text);
    if (contacts.length > 0 !== says) failures.push(text);
  }
});

it("tells contacts from other senses of their words in all but those known to fail", () => {
  expect(failures).toEqual(known);
});

it("holds over a hundred sentences of each sort, of which at most eight in a hundred fail", () => {
  expect(sentences.filter(({ says }) => !says).length).toBeGreaterThan(100);
  expect(failures.length / sentences.length).toBeLessThanOrEqual(0.08);
});
