import { describe, expect, it } from "vitest";
import { articleId } from "../../vocabulary/ids.js";
import { extract } from "../extract.js";

const namesIn = async (body: string): Promise<string[]> =>
  (await extract({ id: articleId(body), language: "en", body })).entities.map(({ name }) => name);

describe("a label", () => {
  it("is no name", async () => {
    expect(await namesIn("ABSTRACT.\n\nThe harbour was closed.\n\nFULL TEXT:\n\nAnna Berg closed the harbour.")).toEqual(["Anna Berg"]);
  });

  it("is not what a table has as a name", async () => {
    expect(await namesIn("NATO.\n\nThe harbour was closed.")).toEqual(["NATO"]);
  });
});

const placesIn = async (body: string): Promise<string[]> =>
  (await extract({ id: articleId(body), language: "en", body })).entities.filter(({ type }) => type === "place").map(({ name }) => name);

describe("the name of a place", () => {
  it.each([
    ["Anna Berg flew to South America on Monday.", ["South America"]],
    ["The schools of Oklahoma City were closed on Monday.", ["Oklahoma City"]],
    ["Anna Berg flew to Oklahoma on Monday.", ["Oklahoma"]],
    ["Anna Berg marched down Michigan Avenue on Monday.", ["Michigan Avenue"]],
    ["The rains came to South Asia and to Europe.", ["South Asia", "Europe"]],
  ])("is whole: %s", async (body, expected) => {
    expect(await placesIn(body)).toEqual(expected);
  });

  it("may be a surname", async () => {
    expect(await namesIn("Anna Jordan closed the harbour on Monday.")).toContain("Anna Jordan");
  });

  it("is no part of the name of a people", async () => {
    expect(await placesIn("South Korean President Karl Lund spoke on Monday.")).toEqual([]);
  });
});

describe("a person's name", () => {
  it.each([
    ['Robert "Bob" Stone closed the harbour. Stone left on Monday.', ['Robert "Bob" Stone']],
    ["William (Bill) Stone closed the harbour.", ["William (Bill) Stone"]],
    ["Anna Berg, née Holm, closed the harbour.", ["Anna Berg"]],
  ])("has a nickname or a maiden name in it: %s", async (body, expected) => {
    expect(await namesIn(body)).toEqual(expected);
  });
});

const groupsIn = async (body: string): Promise<string[]> =>
  (await extract({ id: articleId(body), language: "en", body })).entities.filter(({ type }) => type === "group").map(({ name }) => name);

describe("a group", () => {
  it.each([
    ["Anna Berg left after a couple of days.", []],
    ["Anna Berg sat with the victims' families for a couple of hours.", ["victims' families", "victims"]],
  ])("is of persons: %s", async (body, expected) => {
    expect(await groupsIn(body)).toEqual(expected);
  });
});

const typed = async (body: string): Promise<string[]> =>
  (await extract({ id: articleId(body), language: "en", body })).entities.map(({ name, type }) => `${name}: ${type}`);

describe("a name of several words cut short", () => {
  it.each([
    ["Yolanda Soto Vega met Karl Lund. Soto Vega left on Monday.", ["Yolanda Soto Vega: person", "Karl Lund: person"]],
    ["Karim Ben Salah met Karl Lund. Ben Salah left on Monday.", ["Karim Ben Salah: person", "Karl Lund: person"]],
    ["Carlos Soto Vega met Karl Lund. Soto left on Monday.", ["Carlos Soto Vega: person", "Karl Lund: person"]],
    ["Carlos Soto Vega met Ana Soto Ruiz. Soto left on Monday.", ["Carlos Soto Vega: person", "Ana Soto Ruiz: person", "Soto: person"]],
    ["Anna Soto met Maria Anna Soto on Monday.", ["Anna Soto: person", "Maria Anna Soto: person"]],
  ])("is whose it can be alone: %s", async (body, expected) => {
    expect(await typed(body)).toEqual(expected);
  });
});

describe("father and son", () => {
  it.each([
    [
      "Karl Lund Jr. met Anna Berg. Karl Lund met Peter Holm.",
      ["Karl Lund Jr.: person", "Anna Berg: person", "Karl Lund: person", "Peter Holm: person"],
    ],
    ["Karl Lund met Karl Lund Jr. on Monday. Lund Jr. left, Lund stayed.", ["Karl Lund: person", "Karl Lund Jr.: person"]],
    ["Karl Lund met Anna Berg. Lund Jr. left.", ["Karl Lund: person", "Anna Berg: person", "Lund Jr.: person"]],
    ["Karl Lund, Jr. met Anna Berg. Lund left.", ["Karl Lund: person", "Anna Berg: person"]],
  ])("are two where both are named: %s", async (body, expected) => {
    expect(await typed(body)).toEqual(expected);
  });
});

describe("the name of a firm", () => {
  it.each([
    ["Pender Group closed the harbour. Pender said so on Monday.", ["Pender Group: organization"]],
    ["Stone & Berg closed the harbour on Monday.", ["Stone & Berg: organization"]],
    ["The charity Clear Water met Anna Berg.", ["Clear Water: organization", "Anna Berg: person"]],
    ["Banco Soto closed the harbour on Monday.", ["Banco Soto: organization"]],
  ])("is told from a person's: %s", async (body, expected) => {
    expect(await typed(body)).toEqual(expected);
  });
});

describe("the place of a dateline", () => {
  it("is one, also in capitals", async () => {
    expect(await typed("MORVA — Anna Berg closed the harbour on Monday.")).toEqual(["MORVA: place", "Anna Berg: person"]);
  });
});

describe("a body's name", () => {
  it.each([
    ["Anna Berg testified before the Senate Budget Committee on Thursday.", "Senate Budget Committee"],
    ["Anna Berg spoke to the Alabama-based Holm Ministries in June.", "Holm Ministries"],
  ])("has neither the day behind it nor where it is based before it: %s", async (body, expected) => {
    expect(await namesIn(body)).toEqual(expect.arrayContaining([expected]));
  });
});

describe("a body's name over prepositions", () => {
  it.each([
    ["Anna Berg left the Center for Responsibility and Ethics on Monday.", "Center for Responsibility and Ethics"],
    ["Anna Berg spoke to the environmental group Friends of the Earth on Monday.", "Friends of the Earth"],
    ["Anna Berg leads the House Committee on Science, Space and Technology.", "House Committee on Science, Space and Technology"],
    [
      "Anna Berg met the president of the National Association of Criminal Defense Lawyers.",
      "National Association of Criminal Defense Lawyers",
    ],
  ])("is whole: %s", async (body, expected) => {
    expect(await namesIn(body)).toContain(expected);
  });
});

describe("what an editor adds to a name", () => {
  it("is part of it, without the brackets", async () => {
    expect(await namesIn("“I told [Peter] Holm and Anna [Berg] that,” Karl Lund said.")).toEqual(["Peter Holm", "Anna Berg", "Karl Lund"]);
  });
});

describe("a surname before a full name in its sentence", () => {
  it("is somebody else's", async () => {
    const names = await namesIn("Mrs. Berg wrote to Karl Lund about a visit by Anna Berg. Mrs. Berg left on Monday.");
    expect(names).toEqual(expect.arrayContaining(["Berg", "Anna Berg"]));
  });

  it("is the one's who was named in full before", async () => {
    expect(await namesIn("Anna Berg left on Monday. Mrs. Berg, who is Anna Berg to her friends, went to Oslo.")).not.toContain("Berg");
  });
});
