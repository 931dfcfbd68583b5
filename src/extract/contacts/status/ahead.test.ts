import { expect, it } from "vitest";
import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";

/** Statuses of the contacts that a text tells of, in its order. */
const told = async (body: string): Promise<string[]> => {
  const { contacts } = await extract({ id: articleId(body), language: "en", published: "2016-09-21", body });
  return contacts.map(({ status }) => status);
};

it.each([
  // what leads to it
  ["Anna Berg is studying old speeches ahead of the first debate between Anna Berg and Karl Lund."],
  ["Anna Berg has hired three coaches just days before her debate with Karl Lund."],
  ["The price has risen in advance of the meeting between Anna Berg and Karl Lund."],
  ["Anna Berg is preparing for her meeting with Karl Lund."],
  ["Anna Berg and Karl Lund are heading into their first debate."],
  ["Anna Berg will rest until her meeting with Karl Lund."],
  // what is said of it
  ["The upcoming summit between Anna Berg and Karl Lund worries the banks."],
  ["Next week’s meeting between Anna Berg and Karl Lund worries the banks."],
  ["The minister faces questions about a meeting between Anna Berg and Karl Lund next week."],
  // the calendar
  ["Anna Berg and Karl Lund meet for the first of three debates Monday."],
  ["Anna Berg meets with Karl Lund on Friday in Oslo."],
  ["Anna Berg is hosting Karl Lund for dinner tonight."],
  // the clause around it
  ["When Anna Berg meets Karl Lund in Oslo, she will ask for more money."],
  ["Anna Berg will raise the matter at her meeting with Karl Lund."],
])("what is yet to come is planned: %s", async (body) => {
  expect(await told(body)).toContain("planned");
});

it.each([
  ["Ahead of last week’s vote, Anna Berg met with Karl Lund."],
  ["Anna Berg met Karl Lund before she will meet the voters."],
  ["A few days before Anna Berg met Karl Lund, the port was sold."],
  ["Anna Berg will publish the letter that she wrote to Karl Lund."],
  ["At Monday’s dinner, Anna Berg told Karl Lund that he was wrong."],
  ["Anna Berg is telling Karl Lund on Monday that he is wrong."],
  ["Anna Berg left the party after her meeting with Karl Lund."],
  ["Anna Berg sold the port before she met Karl Lund."],
])("what has been stays: %s", async (body) => {
  expect(await told(body)).toContain("happened");
});

it("does not go with how the article tells of another where it is told of as past", async () => {
  const body =
    "Anna Berg raises questions about the microphone during Monday’s debate with Karl Lund.\n\nThe second debate between Anna Berg and Karl Lund is set for October.";
  expect((await told(body))[0]).toBe("happened");
});

it("goes with how the article tells of the same elsewhere", async () => {
  const body =
    "Nina Brand is the moderator of Monday night’s debate between Anna Berg and Karl Lund.\n\nThe upcoming debate between Anna Berg and Karl Lund worries the banks.";
  expect(new Set(await told(body))).toEqual(new Set(["planned"]));
});
