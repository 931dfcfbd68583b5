import { expect, it } from "vitest";
import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";

/** Contacts as “status holders: who + who”. */
const told = async (body: string): Promise<string[]> => {
  const { contacts } = await extract({ id: articleId(body), language: "en", published: "2017-03-11", body });
  return contacts.map(({ status, holders, participants }) => {
    const [by, who] = [holders, participants].map((list) => list.map(({ name }) => name).sort());
    return `${status} ${by?.join(", ")}: ${who?.join(" + ")}`;
  });
};

it.each([
  [
    "Nina Brand asked Karl Lund if the company had “any serious communication with the Norvik Institute” last year.\n\n“The answer is simple, no,” Lund replied.",
    "denied Karl Lund",
  ],
  ["Nina Brand asked Karl Lund whether he had met Anna Berg in Oslo. “Absolutely not,” Lund said. “I was ill.”", "denied Karl Lund"],
  ["Nina Brand asked Karl Lund whether he had met Anna Berg in Oslo. “No, we never did,” Lund said.", "denied Karl Lund"],
  ["Nina Brand asked Karl Lund whether he had met Anna Berg in Oslo. “That is my business,” Lund said.", "uncertain "],
])("what is asked for is denied by who answers with no: %s", async (body, expected) => {
  expect((await told(body)).map((one) => one.split(":")[0])).toContain(expected);
});

it("asks only for what stands under the question", async () => {
  const body = "Nina Brand met Karl Lund on Monday and asked him if the port would close. “No,” Lund said.";
  expect(await told(body)).toContain("happened : Karl Lund + Nina Brand");
});
