import type { SourcingCase } from "./model.js";

/**
 * A later table, in the style of wire copy: made up after the trained reader had taken over who says what, before anything was
 * tried on it, so as to see how the finders fare with statements that are cut otherwise than the tables cut them.
 */
export const further: readonly SourcingCase[] = [
  {
    text: "TALLINN (Reuters) - Estonia will close two border posts in May, the interior ministry said on Tuesday.",
    links: ["republishes: Reuters", "statement: interior ministry"],
  },
  {
    text: "Finance chief Ruta Kalnins resigned after the Baltic Courier revealed that she had lunched with a banker.",
    links: ["cites: Baltic Courier"],
  },
  {
    text: "Three officials briefed on the talks said the ferry deal had collapsed.",
    links: ["anonymous: three officials briefed on the talks"],
  },
  { text: "Strand sent some harbour officials with questions he said the board had left open.", links: [] },
  { text: "She sought approval from senior harbour officials to visit the yard.", links: [] },
  { text: "Kalnins told the Financial Times she had “nothing to hide.”", links: ["interviews: Financial Times"] },
  { text: "The minister did not answer calls on Monday.", links: [] },
  { text: "“We were never asked,” the airline said in a statement.", links: ["statement: airline"] },
  {
    text: "According to bank records seen by The Guardian, the firm moved the money through Cyprus.",
    links: ["cites: Guardian", "quotes_document: bank records"],
  },
  { text: "Details emerged on Friday that the envoy had visited the plant twice.", links: [] },
  {
    text: "The visit was first reported by Der Spiegel, and the embassy confirmed it on Sunday.",
    links: ["cites: Der Spiegel", "statement: embassy"],
  },
  { text: "Speaking to the BBC, Pavel Orlow said that the charges were absurd.", links: ["interviews: BBC"] },
  { text: "A person close to the family said the will had been changed in June.", links: ["anonymous: person close to the family"] },
  { text: "Orlow wrote on Telegram that he would return to Riga.", links: ["social_post: Orlow"] },
  { text: "The lawsuit says that Anna Berg signed the contract herself.", links: ["quotes_document: lawsuit"] },
  {
    text: "Le Monde, citing an internal memo, reported that the bridge was unsafe.",
    links: ["cites: Le Monde", "quotes_document: internal memo"],
  },
  { text: "Asked by Bloomberg whether he had met the envoy, Karl Lund declined to comment.", links: ["interviews: Bloomberg"] },
  { text: "The Associated Press has opened a bureau in Riga.", links: [] },
  { text: "Local media reported that the mayor had left the country.", links: ["cites: local media"] },
  { text: "“It was a mistake,” Anna Berg said in an interview with the Sunday Tribune.", links: ["interviews: Sunday Tribune"] },
  { text: "A senior diplomat, who asked not to be named, said that talks would resume in May.", links: ["anonymous: senior diplomat"] },
  { text: "The council has sought to play down the affair, but the union said that the mayor must go.", links: ["statement: union"] },
  {
    text: "The police said in a statement that nobody had been arrested, and the prosecutor's office said the inquiry was over.",
    links: ["statement: police", "statement: prosecutor's office"],
  },
  {
    text: "Citing unnamed aides, Politico said that the president would not run again.",
    links: ["cites: Politico", "anonymous: unnamed aides"],
  },
  { text: "The two met in Oslo in June, according to court papers filed on Thursday.", links: ["quotes_document: court papers"] },
  { text: "Karl Lund once wrote for the Northern Herald.", links: [] },
  {
    text: "The agency quoted two people familiar with the sale as saying that the price had been agreed.",
    links: ["anonymous: two people familiar with the sale"],
  },
  { text: "The report, published by The Times of Malta on Sunday, named four ministers.", links: ["cites: Times of Malta"] },
];
