import { expect, it } from "vitest";
import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";

const contactsIn = async (body: string): Promise<number> =>
  (await extract({ id: articleId(body), language: "en", published: "2017-03-11", body })).contacts.length;

it.each([
  ["Anna Berg went after Karl Lund at a town hall in Bergen."],
  ["Anna Berg attacked Karl Lund for his plan during a national security speech."],
  ["Anna Berg ridiculed Karl Lund in early-morning tweets."],
  ["Karl Lund picked up nods from Anna Berg and Peter Holm."],
  ["Anna Berg pitched herself to African-Americans."],
  ["Anna Berg warned conservatives that the tax would rise."],
  ["Anna Berg spoke to thousands of Christians in Bergen."],
  ["Anna Berg said in an interview with Ann Roe that the port would close. Berg told Roe that she would resign."],
])("none is said to another in public or to the public: %s", async (body) => {
  expect(await contactsIn(body)).toBe(0);
});

it.each([
  ["Anna Berg warned Karl Lund that the tax would rise."],
  ["Anna Berg met conservatives in Bergen."],
  ["Anna Berg told Ann Roe that she would resign."],
])("one is said to somebody: %s", async (body) => {
  expect(await contactsIn(body)).toBe(1);
});
