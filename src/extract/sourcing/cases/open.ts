import type { SourcingCase } from "./model.js";

/**
 * The half of the sourcing table that may be looked at while building. All sentences are made up; the half in `closed.ts`
 * was written at the same time, before the finders were changed, and its errors are only counted.
 */
export const open: readonly SourcingCase[] = [
  { text: "The Northern Herald reported that Anna Berg met the envoy in May.", links: ["cites: Northern Herald"] },
  { text: "Karl Lund told Reuters that the talks had ended.", links: ["interviews: Reuters"] },
  { text: "In an interview with the Harbour Post, Anna Berg said that she would stay.", links: ["interviews: Harbour Post"] },
  {
    text: "The firm paid for the trip, according to documents reviewed by The Wall Street Journal.",
    links: ["cites: Wall Street Journal", "quotes_document: documents"],
  },
  { text: "OSLO (Reuters) - The minister left the country on Monday.", links: ["republishes: Reuters"] },
  { text: "The two men met again in June, per USA Today.", links: ["cites: USA Today"] },
  { text: "The meeting was first reported by The Washington Post.", links: ["cites: Washington Post"] },
  {
    text: "The New York Times, citing two officials, reported that the envoy had called Mr. Lund.",
    links: ["cites: New York Times", "anonymous: two officials"],
  },
  { text: "The Washington Post, which first reported the visit, said that it lasted an hour.", links: ["cites: Washington Post"] },
  { text: "“I never met him,” Anna Berg wrote on Twitter.", links: ["social_post: Anna Berg"] },
  {
    text: "Two people familiar with the matter said that the contract had been signed.",
    links: ["anonymous: two people familiar with the matter"],
  },
  { text: "A senior official said that the visit had been planned for weeks.", links: ["anonymous: senior official"] },
  { text: "In a statement, Karl Lund said that he regretted the delay.", links: ["statement: Karl Lund"] },
  {
    text: "According to the indictment, Karl Lund wired the money in March.",
    links: ["quotes_document: indictment"],
  },
  { text: "“We had no part in it,” Karl Lund said in a statement on Friday.", links: ["statement: Karl Lund"] },
  { text: "CNN hired Anna Berg in May.", links: [] },
  { text: "Karl Lund reads the Financial Times every morning.", links: [] },
  {
    text: "A report by the Baltic Courier says that the bridge was never inspected.",
    links: ["cites: Baltic Courier"],
  },
  {
    text: "Anna Berg, speaking to the BBC on Tuesday, said that the vote would be held.",
    links: ["interviews: BBC"],
  },
  {
    text: "Citing court records, the Globe and Mail reported that Lund had sold the house.",
    links: ["cites: Globe and Mail", "quotes_document: court records"],
  },
  {
    text: "The attack was ordered from abroad, a U.S. intelligence official told The Associated Press.",
    links: ["anonymous: U.S. intelligence official", "interviews: Associated Press"],
  },
  {
    text: "The minister resigned on Sunday, the state news agency Belga said.",
    links: ["cites: Belga"],
  },
  { text: "Anna Berg tweeted that she had been in Oslo all along.", links: ["social_post: Anna Berg"] },
  {
    text: "The Times of Valletta published the letter on Monday.",
    links: ["cites: Times of Valletta"],
  },
  { text: "The price of grain fell on Monday.", links: [] },
  {
    text: "Karl Lund met the envoy twice, Der Spiegel reported on Friday, without naming its sources.",
    links: ["cites: Der Spiegel"],
  },
  {
    text: "According to people briefed on the inquiry, the minister knew of the payments.",
    links: ["anonymous: people briefed on the inquiry"],
  },
  {
    text: "“He asked me to stop,” Anna Berg told this newspaper.",
    facts: { outlet: "Harbour Post" },
    links: ["interviews: Harbour Post"],
  },
  {
    text: "The interior ministry said that nobody had been hurt.",
    links: ["statement: interior ministry"],
  },
  {
    text: "The envoy left without a word. The Herald, which had a reporter at the door, said that he looked tired.",
    links: ["cites: Herald"],
  },
  {
    text: "The company denied the report in the Sunday Tribune.",
    links: ["cites: Sunday Tribune", "statement: company"],
  },
  {
    text: "The mayor took the money, the newspaper Dagbladet wrote.",
    links: ["cites: Dagbladet"],
  },
  {
    text: "The harbour was closed at noon. The decision was made in March.",
    facts: { byline: "Anna Berg, Associated Press" },
    links: ["republishes: Associated Press"],
  },
  {
    text: "Asked by CNN whether he would resign, Karl Lund said no.",
    links: ["interviews: CNN"],
  },
  {
    text: "Karl Lund said on Fox News that he had never been to Riga.",
    links: ["interviews: Fox News"],
  },
  {
    text: "Emails obtained by the Guardian show that Anna Berg asked for the meeting.",
    links: ["cites: Guardian", "quotes_document: emails"],
  },
  {
    text: "A person close to the family, who asked not to be named, confirmed the visit.",
    links: ["anonymous: person close to the family"],
  },
  {
    text: "The company said in a press release that the plant would close.",
    links: ["statement: company"],
  },
  {
    text: "The report in Politico was wrong, Karl Lund said.",
    links: ["cites: Politico"],
  },
  {
    text: "The New Yorker reported this week that the two had met; the Times confirmed it on Thursday.",
    links: ["cites: New Yorker"],
  },
  {
    text: "Anna Berg declined to comment.",
    links: [],
  },
  {
    text: "In a Facebook post, Karl Lund called the report a lie.",
    links: ["social_post: Karl Lund"],
  },
  {
    text: "Karl Lund gave an interview to Kommersant in April, in which he defended the deal.",
    links: ["interviews: Kommersant"],
  },
  {
    text: "The dossier claims that Karl Lund travelled to Prague.",
    links: ["quotes_document: dossier"],
  },
  {
    text: "Channel 5 broadcast an interview with the envoy on Sunday.",
    links: ["interviews: Channel 5"],
  },
  {
    text: "A spokesman for the party said that the donation had been returned.",
    links: ["statement: spokesman for the party"],
  },
  {
    text: "Anna Berg is the editor of the Harbour Post.",
    links: [],
  },
  {
    text: "Anna Berg and Karl Lund discussed the plan in the lobby of the Post building.",
    links: [],
  },
  {
    text: "“There was nothing secret about it,” Karl Lund said at a briefing in Riga.",
    links: ["statement: Karl Lund"],
  },
  {
    text: "The envoy was seen at the airport, according to local media.",
    links: ["cites: local media"],
  },
];
