import type { SourcingCase } from "./model.js";

/**
 * The half of the sourcing table that is only counted: nobody looked at which of its sentences come out wrong while the
 * finders were built. All sentences are made up.
 */
export const closed: readonly SourcingCase[] = [
  { text: "The Lakeside Gazette reported that the bank had lent the money.", links: ["cites: Lakeside Gazette"] },
  { text: "Maria Holm told the BBC that she had seen the letter.", links: ["interviews: BBC"] },
  { text: "The deal was a mistake, Peter Strand said in an interview with Le Monde.", links: ["interviews: Le Monde"] },
  {
    text: "According to emails seen by The Guardian, Maria Holm knew of the plan in June.",
    links: ["cites: Guardian", "quotes_document: emails"],
  },
  { text: "BERLIN (AP) — The chancellor will travel to Ankara on Friday.", links: ["republishes: Associated Press"] },
  { text: "The donation was never declared, per the Lakeside Gazette.", links: ["cites: Lakeside Gazette"] },
  { text: "The payments, first reported by Politico, stopped in April.", links: ["cites: Politico"] },
  {
    text: "Bloomberg reported, citing three people with knowledge of the talks, that the sale had failed.",
    links: ["cites: Bloomberg", "anonymous: three people with knowledge of the talks"],
  },
  { text: "The Financial Times, which first disclosed the loan, put it at nine million.", links: ["cites: Financial Times"] },
  { text: "“See you in court,” Peter Strand posted on Facebook.", links: ["social_post: Peter Strand"] },
  {
    text: "Three diplomats said that the ambassador had been recalled.",
    links: ["anonymous: three diplomats"],
  },
  {
    text: "A former aide to the senator said that the memo was genuine.",
    links: ["anonymous: former aide to the senator"],
  },
  { text: "Maria Holm said in a statement that the charge was absurd.", links: ["statement: Maria Holm"] },
  { text: "The lawsuit alleges that Peter Strand took the files home.", links: ["quotes_document: lawsuit"] },
  { text: "“They lied to us,” Maria Holm said in a statement released by her lawyer.", links: ["statement: Maria Holm"] },
  { text: "The Guardian moved to a new building in December.", links: [] },
  { text: "Peter Strand bought the Lakeside Gazette in 2011.", links: [] },
  {
    text: "An investigation by Der Spiegel found that the tests were forged.",
    links: ["cites: Der Spiegel"],
  },
  { text: "Speaking to Sky News, Peter Strand said that the fleet would sail.", links: ["interviews: Sky News"] },
  {
    text: "Citing bank statements, the Lakeside Gazette reported that he had been paid twice.",
    links: ["cites: Lakeside Gazette", "quotes_document: bank statements"],
  },
  {
    text: "“It was chaos,” a former staffer told Politico.",
    links: ["anonymous: former staffer", "interviews: Politico"],
  },
  { text: "The ship had sunk in the night, the news agency Ritzau reported.", links: ["cites: Ritzau"] },
  { text: "Peter Strand tweeted on Monday that the deal was dead.", links: ["social_post: Peter Strand"] },
  { text: "The Mountain Echo printed the list of donors on its front page.", links: ["cites: Mountain Echo"] },
  { text: "The harvest was poor that year.", links: [] },
  { text: "The judge had met the defendant before, The Irish Times reported on Saturday.", links: ["cites: Irish Times"] },
  {
    text: "Officials briefed on the raid said that nothing was found.",
    links: ["anonymous: officials briefed on the raid"],
  },
  {
    text: "“I signed it,” Maria Holm told the Lakeside Gazette.",
    facts: { outlet: "Lakeside Gazette" },
    links: ["interviews: Lakeside Gazette"],
  },
  { text: "The foreign ministry said that the visit would go ahead.", links: ["statement: foreign ministry"] },
  {
    text: "The rally was small. The Tribune, whose reporters counted, put the crowd at three hundred.",
    links: ["cites: Tribune"],
  },
  {
    text: "The bank rejected a report in the Frankfurter Allgemeine Zeitung.",
    links: ["cites: Frankfurter Allgemeine Zeitung", "statement: bank"],
  },
  { text: "The dam had been leaking for years, the newspaper Aftenposten wrote.", links: ["cites: Aftenposten"] },
  {
    text: "The minister will not stand again. He told his party so on Tuesday.",
    facts: { byline: "By Peter Strand, Reuters" },
    links: ["republishes: Reuters"],
  },
  { text: "Asked by the BBC about the letter, Maria Holm laughed.", links: ["interviews: BBC"] },
  { text: "Maria Holm said on CNN that the inquiry was over.", links: ["interviews: CNN"] },
  {
    text: "Documents obtained by ProPublica show that the fund was empty.",
    links: ["cites: ProPublica", "quotes_document: documents"],
  },
  {
    text: "A source close to the board, who spoke on condition of anonymity, confirmed the vote.",
    links: ["anonymous: source close to the board"],
  },
  { text: "The airline announced in a press release that the route would close.", links: ["statement: airline"] },
  { text: "The story in the Mountain Echo was invented, Peter Strand said.", links: ["cites: Mountain Echo"] },
  { text: "The Atlantic reported in June that Maria Holm had kept the recordings.", links: ["cites: Atlantic"] },
  { text: "Peter Strand did not respond to a request for comment.", links: [] },
  { text: "In a Telegram post, Maria Holm called on the minister to go.", links: ["social_post: Maria Holm"] },
  {
    text: "Peter Strand granted an interview to La Stampa last week and denied it all.",
    links: ["interviews: La Stampa"],
  },
  { text: "The memo says that the minister was told in May.", links: ["quotes_document: memo"] },
  { text: "Radio Nord aired an interview with Maria Holm on Sunday.", links: ["interviews: Radio Nord"] },
  {
    text: "A spokeswoman for the ministry said that the file was lost.",
    links: ["statement: spokeswoman for the ministry"],
  },
  { text: "Maria Holm works for the Lakeside Gazette.", links: [] },
  { text: "They met at a party given by Time magazine.", links: [] },
  { text: "“It is over,” Peter Strand said at a news conference in Vienna.", links: ["statement: Peter Strand"] },
  { text: "The general has been arrested, according to Turkish media.", links: ["cites: Turkish media"] },
];
