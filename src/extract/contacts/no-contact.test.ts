import { beforeAll, expect, it } from "vitest";
import { articleId } from "../../vocabulary/ids.js";
import { extract } from "../extract.js";

/**
 * Over a hundred and fifty sentences of ordinary news, made up for this test, that hold no contact in spite of words that
 * often say one. At most five in a hundred may give one; those that do are named below.
 */
const sentences = `
Anna Berg met the deadline with a day to spare.
The plan met with fierce criticism from Karl Lund.
Karl Lund’s proposal meets the requirements of the ministry.
The company met its targets for the third year in a row.
The two rivers meet near the village of Dorn.
Anna Berg met her match in the second round.
The report met all the conditions set by the committee.
Supply has not met demand since the factory closed.
The minister met expectations, Karl Lund wrote in a column.
Lund met a violent death on the road to Riga.
Anna Berg called Karl Lund a liar.
Karl Lund called the decision a mistake.
The senator called for an end to the strike.
Anna Berg called on the government to resign.
Anna Berg called on Karl Lund to resign.
Anna Berg fought what Karl Lund calls the port plan.
Anna Berg is also advising the campaign of Karl Lund.
Anna Berg sent a strong message to the voters that the port stays open.
Ann Roe, a senior editor at the Harbour Post, asked Karl Lund whether he would resign.
Norviknews interviewed Karl Lund about the port.
What Karl Lund called a coincidence, others called a plot.
The game was called off because of rain.
He is called Karl Lund after his grandfather.
Anna Berg called the new law unconstitutional on Monday.
The union called a strike for Friday.
The chairman called the session to order.
Karl Lund called in sick on Tuesday.
The referee called a foul on Peter Holm.
Critics called Anna Berg reckless.
Anna Berg called it the worst budget in years.
The bank called in its loans to the company.
Karl Lund addressed the nation on Sunday evening.
Anna Berg spoke to reporters outside the court.
Karl Lund told journalists that he would appeal.
Anna Berg told CNN that the talks had failed.
The lobby group called Norvik Watch met on Monday.
If Anna Berg calls Karl Lund, the deal is dead.
Did Anna Berg meet Karl Lund in Oslo?
Anna Berg told Karl Lund in a column that he should resign.
The figures do not tell where Karl Lund stands.
Details of Anna Berg’s emails and of the friendship between Karl Lund and Peter Holm came out.
Peter Holm told the Financial Times that sales were up.
Karl Lund told a rally in Bergen that he would win.
Anna Berg told the crowd to go home.
The minister told parliament that taxes would rise.
Karl Lund told the court that he was innocent.
Karl Lund asked voters for patience.
Anna Berg asked herself why nobody had noticed.
The court asked for more documents.
The report asked whether the money was well spent.
Anna Berg warned of a recession.
Karl Lund warned that winters would get colder.
The agency advised travellers to stay at home.
The doctor advised against smoking.
Anna Berg urged calm after the vote.
The figures speak for themselves, Karl Lund said.
Anna Berg speaks fluent Russian and some French.
Karl Lund spoke of a turning point for the party.
Actions speak louder than words, said Anna Berg.
Strictly speaking, the contract ended in June.
Karl Lund spoke out against the dam.
Anna Berg speaks for the opposition on health.
There is talk of an early election.
The talk of the town is the new bridge.
Money talks, the banker likes to say.
Karl Lund gave a talk on wind power.
Shares of the company fell after the earnings call.
It was a close call for the pilots of the airliner.
The call for calm went unheard.
The wake-up call came too late for the bank.
His call sign was Falcon, Peter Holm recalled.
Anna Berg wears contact lenses.
The aircraft lost contact with the tower.
Players avoided physical contact in training.
Karl Lund deleted his contacts from the phone.
The virus spreads by contact with infected birds.
The contact form on the website was broken.
Anna Berg visited Rome in the spring.
Karl Lund visited the factory that his father built.
Tourists visit the castle in summer.
Anna Berg paid a visit to the museum.
The letter of the law is clear, said Karl Lund.
The letter A is missing from the sign.
The note was issued at a discount.
The message of the film is bleak.
Anna Berg sent a message of hope in her new song.
Inflation sends a clear message about wages.
The email server was wiped, the company said.
Spam accounts for half of all email.
Karl Lund wrote a book about his years in Oslo.
Anna Berg wrote that the war was lost.
The paper wrote about the affair in May.
Karl Lund wrote off the debt.
The company wrote down the value of its mines.
Anna Berg texts while driving, the police said.
The text of the treaty runs to forty pages.
The exchange opened lower on Monday.
The exchange rate fell after the vote.
Karl Lund introduced a bill on fishing rights.
The firm introduced a new line of phones.
Anna Berg introduced sweeping reforms.
The law was introduced by the previous government.
Karl Lund attended the University of Oslo.
Anna Berg attended school in Bergen.
The ceremony was attended by thousands.
Peter Holm joined the army at eighteen.
Anna Berg joined the board in March.
The country joined the union in 2004.
Karl Lund joined the race for mayor.
Anna Berg ran into trouble with the tax office.
The car ran into a tree near the station.
The project bumped into technical limits.
Investors shook off the bad news.
Karl Lund’s hands shook as he read the verdict.
The earthquake shook Lima on Sunday.
The house sits next to a school.
The parcel sat next to the door for a week.
The firm invited bids for the tunnel.
The remark invited ridicule.
The council invites applications until May.
Anna Berg hosted the awards in 2012.
The city hosted the games in 1994.
Karl Lund hosts a weekly show on the radio.
The dinner was cold, the critic wrote.
Lunch is served at noon in the canteen.
Breakfast cereals got dearer in March.
The hotel offers dinner with a view of the lake.
The meeting room is on the third floor.
A meeting of minds is unlikely, said Karl Lund.
The annual general meeting is held in April.
The company will publish its results after the meeting.
The summit of the mountain was hidden in cloud.
The climbers reached the summit at dawn.
The encounter with the storm cost the ship its mast.
Police reached the scene within minutes.
Anna Berg reached the final in straight sets.
Karl Lund reached the age of ninety.
The aid reached out-of-the-way villages.
Anna Berg received a prize for her novel.
The firm received approval from the regulator.
Karl Lund received a jail term of two years.
The city greeted the new year with fireworks.
News of the deal was greeted with relief.
The report was received with scepticism.
Anna Berg responded to the criticism in a column.
Karl Lund did not respond to a request for comment.
The market responded to the rate cut with a rally.
The fire brigade responded within five minutes.
Anna Berg replied that she knew nothing.
The patient responded well to treatment.
Karl Lund consulted his notes before answering.
Anna Berg consulted a dictionary.
The law confers broad powers on the president.
The university conferred a degree on Peter Holm.
Peter Holm negotiated the icy road with care.
The contract was negotiated in secret.
Anna Berg discussed her new film in the magazine.
The paper discusses three kinds of risk.
Karl Lund raised the matter in his memoirs.
The approach of winter worried the farmers.
Karl Lund called Peter Holm “a coward and a liar.”
Anna Berg works for a firm called Delmar Partners.
“Prices will fall,” Peter Holm told MarketWeek.
Anna Berg embraced Karl Lund’s plan for the port.
Karl Lund did not meet the committee’s threshold for a seat.
Anna Berg and Karl Lund introduced “fair rents” to the city.
Anna Berg and Karl Lund speak the same language.
It is common for ministers to meet ambassadors.
Anna Berg told the crowd that she would win.
Peter Holm could speak directly to voters, the aide said.
Mr. Lund, tell me what you want.
Anna Berg will speak to KXYZ on Sunday.
The contact information was out of date, Karl Lund said.
Anna Berg sat down and wept, Karl Lund said.
Karl Lund asked the crowd to welcome the mayor.
Anna Berg gathered evidence for Karl Lund’s trial.
Karl Lund sent troops to the border.
Anna Berg gave a speech about her loss to Karl Lund.
Anna Berg told Fjord Weekly in a statement that the port would close.
Anna Berg and Karl Lund talked past each other for years.
Anna Berg and Karl Lund have other topics to discuss.
Karl Lund asked the governments of the region to act.
Anna Berg would have met Karl Lund, the aide said.
“The port will close,” Anna Berg told Norvik in an interview.
Karl Lund reached an agreement on the budget.
Karl Lund travelled with a heavy heart.
Delmar is advising Norvik on the sale.
Anna Berg urged citizens to vote.
Anna Berg heard from the crowd a loud cheer.
Karl Lund turned over the page.
Karl Lund issued a statement to the press.
Anna Berg was persuaded by the evidence.
The Norwegian candidate and former minister will not appear at the rally.
The report told readers little that was new.
Anna Berg spoke out against the plan.
Anna Berg and Karl Lund spoke out against the plan.
Karl Lund is rebuilding the house with Danish money.
The band played with great skill.
Anna Berg stood with her arms folded.
Karl Lund sat with his back to the wall.
The bell rang at noon.
Karl Lund rang the bell.
The agency asked the public to be patient.
Anna Berg led with 31 percent of the vote.
Anna Berg drove a hard bargain.
The minister reached the summit at noon.
Karl Lund pleaded guilty.
Anna Berg testified that she had seen nothing.
The figures speak to a wider problem.
The decision was announced by Anna Berg.
Karl Lund answered the question.
The bridge was visited by the storm.
Anna Berg shared the prize with a Danish team’s entry.
The plan appealed to Karl Lund.
Anna Berg saw Karl Lund leave the building.
Anna Berg sees Karl Lund as a rival.
Anna Berg can see Karl Lund’s point.
Anna Berg needs to persuade Karl Lund.
Karl Lund is willing to talk to Anna Berg.
It is too late to ask Karl Lund.
Calling her a “poor witness,” Karl Lund left.
Karl Lund gave a slippery answer when the host asked him about Anna Berg.
Karl Lund took questions from the audience, one of which may have been asked by Anna Berg.
The residents began calling for Karl Lund to resign.
Karl Lund joined Anna Berg's call for a special prosecutor.
Karl Lund caucuses with the liberals in the council.
Karl Lund stands with Anna Berg on the tax.
The poll has Anna Berg leading Karl Lund by six points.
Anna Berg and Karl Lund traded barbs about the port.
A joke made Karl Lund call Anna Berg “very flexible.”
Karl Lund leads what Anna Berg called “our worst rival.”
What Anna Berg discussed with Karl Lund is not known.
“He keeps reminding us how great he is,” Anna Berg said of Karl Lund.
Karl Lund kept his word with the voters.
In other words, Anna Berg lost.
The company of Karl Lund makes pumps.
Norvik announced the news by phone.
Anna Berg walked in the rain with a dog.
Karl Lund ordered tea with lemon.
The photograph shows Anna Berg with a beard of foam.
At the request of the court, the file was sealed.
Anna Berg's call to ban imports failed.
The talk of the town was Karl Lund.
The date of the vote is set.
Anna Berg gave an appearance of calm.
The session ended without a vote.
Karl Lund was in the habit of sending postcards.
`
  .trim()
  .split("\n");

/** Sentences of the list that give a contact nonetheless. */
const known: readonly string[] = [
  "The agency advised travellers to stay at home.",
  "Karl Lund asked the governments of the region to act.",
  "Karl Lund stands with Anna Berg on the tax.",
  "Anna Berg and Karl Lund traded barbs about the port.",
];

const spurious: string[] = [];

beforeAll(async () => {
  for (const body of sentences) {
    const { contacts } = await extract({ id: articleId(body), language: "en", published: "2017-03-11", body });
    if (contacts.length > 0) spurious.push(body);
  }
});

it("holds over a hundred and fifty sentences, of which at most five in a hundred give a contact", () => {
  expect(new Set(sentences).size).toBeGreaterThan(150);
  expect(spurious.length / sentences.length).toBeLessThanOrEqual(0.05);
});

it("gives none where none is known to be given", () => {
  expect(spurious.filter((sentence) => !known.includes(sentence))).toEqual([]);
});
