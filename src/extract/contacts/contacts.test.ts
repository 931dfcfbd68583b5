import { describe, expect, it } from "vitest";
import { articleId } from "../../vocabulary/ids.js";
import { extract } from "../extract.js";

const contactsOf = async (body: string, published = "2017-03-11") => {
  const found = await extract({ id: articleId(body), language: "en", published, body });
  return found.contacts.map((c) => [
    c.kind,
    c.status,
    c.participants
      .map((p) => p.name)
      .sort()
      .join(" + "),
  ]);
};

describe("words that say contact", () => {
  it.each([
    ["Anna Berg met with Karl Lund in Oslo.", "meeting", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg and Karl Lund met in Oslo.", "meeting", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg spoke with Karl Lund by phone.", "call", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg, the Norwegian envoy, called Karl Lund on Monday.", "call", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg emailed Karl Lund.", "message", "happened", "Anna Berg + Karl Lund"],
    ["An official from the embassy in Oslo wrote to Karl Lund.", "message", "happened", "Karl Lund + official from the embassy"],
    ["Anna Berg shook hands with Karl Lund.", "encounter", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg introduced Karl Lund to Peter Holm.", "introduction", "happened", "Anna Berg + Karl Lund + Peter Holm"],
    ["There was a meeting between Anna Berg and Karl Lund.", "meeting", "happened", "Anna Berg + Karl Lund"],
    ["Newspapers wrote about the contacts of Anna Berg with Karl Lund.", "contact", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg's call with Karl Lund lasted an hour.", "call", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg had a long conversation with Karl Lund and Peter Holm.", "conversation", "happened", "Anna Berg + Karl Lund + Peter Holm"],
    ["Karl Lund was approached by Anna Berg.", "contact", "happened", "Anna Berg + Karl Lund"],
    ["Anna Berg was in contact with Karl Lund.", "contact", "happened", "Anna Berg + Karl Lund"],
  ])("%s", async (body, kind, status, participants) => {
    expect(await contactsOf(body)).toEqual([[kind, status, participants]]);
  });
});

describe("what is said of it", () => {
  it.each([
    ["Anna Berg never met Karl Lund.", "denied"],
    ["Anna Berg did not meet with Karl Lund.", "denied"],
    ["Anna Berg denied that she met Karl Lund.", "denied"],
    ["Anna Berg will meet with Karl Lund in May.", "planned"],
    ["Anna Berg proposed to meet with Karl Lund.", "requested"],
    ["Anna Berg declined to meet with Karl Lund.", "declined"],
    ["Anna Berg may have met Karl Lund.", "uncertain"],
    ["A meeting between Anna Berg and Karl Lund was cancelled.", "not_happened"],
    ["Anna Berg invited Karl Lund to Oslo.", "requested"],
  ])("%s %s", async (body, status) => {
    expect((await contactsOf(body)).map((contact) => contact[1])).toEqual([status]);
  });

  it.each([
    ["Anna Berg met Karl Lund in December.", "2016-12"],
    ["Anna Berg met Karl Lund on March 3.", "2017-03-03"],
    ["Anna Berg met Karl Lund on June 3, 2015.", "2015-06-03"],
    ["Anna Berg met Karl Lund on Thursday.", "2017-03-09"],
    ["Anna Berg met Karl Lund in 2012.", "2012"],
    ["Anna Berg met Karl Lund last month.", "2017-02"],
    ["Anna Berg will meet Karl Lund on Monday.", "2017-03-13"],
    ["Anna Berg met Karl Lund on the evening of Friday, 3 March.", "2017-03-03"],
    ["Anna Berg told Karl Lund on Thursday that Holm had left in May.", "2017-03-09"],
    ["Anna Berg met Karl Lund, she told reporters on Thursday.", undefined],
    ["Anna Berg met Karl Lund eight days earlier.", undefined],
    ["The lights went out on March 3. By a hedge, Anna Berg bumped into Karl Lund.", "2017-03-03"],
    ["Anna Berg met Karl Lund.", undefined],
  ])("%s %s", async (body, date) => {
    const found = await extract({ id: articleId(body), language: "en", published: "2017-03-11", body });
    expect(found.contacts[0]?.when?.date).toBe(date);
  });

  it("counts from the day that the head of a text tells, where none came with it", async () => {
    const body = "Old rivals make peace\n\nOSLO, 3 February 2011 (BNW) — Anna Berg met Karl Lund on Thursday.";
    const found = await extract({ id: articleId(body), language: "en", body });
    expect(found.contacts[0]?.when?.date).toBe("2011-02-03");
  });

  it.each([
    ["The Guardian reported that Anna Berg met Karl Lund.", ["The Guardian"]],
    ["The Guardian reported that, according to Peter Holm, Anna Berg met Karl Lund.", ["The Guardian", "Peter Holm"]],
    ["“I met Karl Lund twice,” said Anna Berg.", ["Anna Berg"]],
    ["Anna Berg met Karl Lund.", []],
  ])("%s is vouched for by %j", async (body, holders) => {
    const found = await extract({ id: articleId(body), language: "en", body });
    expect(found.contacts[0]?.holders.map((holder) => holder.name)).toEqual(holders);
  });
});

it("does not date by the day on which the article was sent", async () => {
  const body = "Oslo. March 9. NTB — Anna Berg met Karl Lund several times in the course of the campaign.";
  const dateline = { start: 0, end: 18, place: "Oslo", agency: "NTB", day: "--03-09" };
  const { contacts } = await extract({ id: articleId(body), language: "en", published: "2017-03-11", body, dateline });
  expect(contacts.map(({ when }) => when?.date)).toEqual([undefined]);
});

describe("the time that the text around tells", () => {
  const datesOf = async (body: string, published = "2017-03-11") => {
    const found = await extract({ id: articleId(body), language: "en", published, body });
    return found.contacts.map((contact) => contact.when?.date);
  };

  it.each([
    ["In May 2014 Anna Berg emailed Karl Lund. On 9 June she called Peter Holm.", ["2014-05", "2014-06-09"]],
    ["In a letter of 2 April 2015 the bank praised the plan. On 9 April, Anna Berg met Karl Lund. It closed on Monday.", ["2015-04-09"]],
    ["Anna Berg, who had flown in on Wednesday, met Karl Lund in February.", ["2017-02"]],
    ["On Tuesday Anna Berg denied that she had met Karl Lund.", [undefined]],
    ["Anna Berg told Karl Lund that she would be back in April.", [undefined]],
    ["Anna Berg plans to meet Karl Lund in May.", ["2017-05"]],
    ["The mayor suspended the chief on Thursday, eight days after Anna Berg met Karl Lund.", ["2017-03-01"]],
    ["The ship came in on Thursday. Anna Berg and Karl Lund met shortly afterwards.", ["2017-03-09"]],
    // no word tells it
    ["Anna Berg met Karl Lund. The port will close on Monday.", [undefined]],
    ["Anna Berg had met Karl Lund. The port will close on Monday.", [undefined]],
    ["Anna Berg and Karl Lund had lunch in the summer.", ["2016"]],
  ] as const)("%s", async (body, dates) => {
    expect(await datesOf(body)).toEqual(dates);
  });
});

describe("who vouches", () => {
  const holdersOf = async (body: string) => {
    const found = await extract({ id: articleId(body), language: "en", published: "2017-03-11", body });
    return found.contacts.map((contact) => contact.holders.map(({ name }) => name));
  };

  it.each([
    ["Karl Lund promised to meet Anna Berg.", [[]]],
    ["We find no evidence that Anna Berg met Karl Lund.", [[]]],
    ["Karl Lund rejected an approach from Anna Berg.", [[]]],
  ] as const)("%s", async (body, holders) => {
    expect(await holdersOf(body)).toEqual(holders);
  });
});
