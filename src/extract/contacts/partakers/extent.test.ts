import { describe, expect, it } from "vitest";
import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";

const takingPart = async (body: string): Promise<string[]> =>
  (await extract({ id: articleId(body), language: "en", body })).contacts.flatMap(({ participants }) =>
    participants.map(({ name }) => name),
  );

describe("those whom a text does not name", () => {
  it.each([
    ["some advisers", "Anna Berg met some advisers in Oslo."],
    ["several port officials", "Anna Berg met several port officials in Oslo."],
    ["four of her advisers", "Anna Berg met with four of her advisers in Oslo."],
    ["about 200 lawmakers", "Anna Berg met with about 200 lawmakers in Oslo."],
    ["a dozen lawmakers", "Anna Berg met with a dozen lawmakers in Oslo."],
    ["Senate Republicans", "Anna Berg met with Senate Republicans in Oslo."],
    ["business and labor leaders", "Anna Berg met with business and labor leaders in Oslo."],
    ["Republicans", "Anna Berg met with the Republicans in Oslo."],
    // a range, and “at least one”, say how many and not who
    ["lawmakers", "Anna Berg met between six and 12 lawmakers in Oslo."],
    ["Russian official", "Anna Berg met at least one Russian official in Oslo."],
  ])("are called %s in: %s", async (name, body) => {
    expect(await takingPart(body)).toEqual(["Anna Berg", name]);
  });
});

describe("two of those named before", () => {
  it.each([
    [
      "are nobody whom the text calls something else",
      "Anna Berg and her spokesman Karl Lund left. Berg met with both candidates on Tuesday.",
      ["Anna Berg", "both candidates"],
    ],
    [
      "are those whom it calls so",
      "Minister Karl Lund and Minister Peter Holm left. Anna Berg called the two ministers on Tuesday.",
      ["Anna Berg", "Karl Lund", "Peter Holm"],
    ],
  ])("%s", async (_, body, names) => {
    expect((await takingPart(body)).slice(-names.length)).toEqual(names);
  });
});
