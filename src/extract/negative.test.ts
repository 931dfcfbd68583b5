import { describe, expect, it } from "vitest";
import { articleId } from "../vocabulary/ids.js";
import { extract, readsLanguage, UnreadLanguageError } from "./extract.js";

/** What must not be found. */
const read = (body: string) => extract({ id: articleId(body), language: "en", body });

describe("no contact", () => {
  it.each([
    "Anna Berg met the deadline.",
    "The proposal of Karl Lund met with criticism.",
    "Anna Berg called Karl Lund a liar.",
    "Anna Berg called for calm.",
    "Anna Berg spoke to reporters in Oslo.",
    "Anna Berg told CNN that the talks had failed.",
    "Karl Lund has close ties to Anna Berg.",
    "Anna Berg admires Karl Lund.",
    "The meeting lasted an hour.",
    "Anna Berg said Karl Lund was in Oslo.",
  ])("%s", async (body) => {
    expect((await read(body)).contacts).toEqual([]);
  });
});

describe("no statement", () => {
  it.each(["Anna Berg went to the “Blue Room” on Monday.", "The report is on the table.", "The film is 6' 2\" long."])(
    "%s",
    async (body) => {
      expect((await read(body)).statements).toEqual([]);
    },
  );
});

describe("no speaker", () => {
  it("where somebody is told and nobody is said to have told them", async () => {
    expect((await read("Karl Lund was told to leave.")).statements.map((statement) => statement.speaker)).toEqual([undefined]);
  });
});

describe("no sentence ends", () => {
  it.each(["Sen. Karl Lund met with J.D. Holm of the U.S. Senate.", "Gen. Karl Lund met with Dr. Anna Berg."])(
    "within %s",
    async (body) => {
      const [contact] = (await read(body)).contacts;
      expect(contact?.evidence).toEqual([[0, body.length]]);
    },
  );
});

describe("no merge", () => {
  it("of two persons of one surname, when the surname stands alone", async () => {
    const found = await read("Anna Berg met Karl Holm. Peter Berg met Maria Lund. Berg said nothing more.");
    expect(found.entities.filter((entity) => entity.name.includes("Berg")).map((entity) => entity.name)).toEqual([
      "Anna Berg",
      "Peter Berg",
      "Berg",
    ]);
  });

  it("of an office with two persons who hold it", async () => {
    const found = await read("Ambassador Karl Lund met Ambassador Anna Berg. The ambassador said that it went well.");
    const speaker = found.entities.find((entity) => entity.id === found.statements[0]?.speaker);
    expect(speaker?.type).toBe("role");
  });

  it("of a word in lower case with a surname that the article never writes", async () => {
    const found = await read("The interview sessions went on. Karl Lund left.");
    expect(found.entities.map((entity) => entity.name)).not.toContain("sessions");
  });
});

describe("no cause", () => {
  it("where two things only follow each other", async () => {
    const found = await read("Anna Berg met Karl Lund. Anna Berg resigned on Monday.");
    expect(found.events.map((event) => [event.kind, event.causedBy])).toEqual([["resigned", []]]);
  });
});

describe("no day", () => {
  it("where the text gives a month, and no date at all where it gives none", async () => {
    const found = await extract({
      id: articleId("x"),
      language: "en",
      published: "2017-03",
      body: "Anna Berg met Karl Lund in January. Peter Holm met Maria Lund recently.",
    });
    expect(found.contacts.map((contact) => contact.when?.date)).toEqual(["2017-01", undefined]);
  });
});

describe("no other language", () => {
  it.each([
    ["en", true],
    ["en-GB", true],
    [undefined, true],
    ["ru", false],
    ["de", false],
  ])("%s: %s", (tag, reads) => {
    expect(readsLanguage(tag)).toBe(reads);
  });

  it.each([
    ["ru", "Посол встретился с министром."],
    [undefined, "Посол встретился с министром, сообщило агентство в понедельник."],
    [undefined, "Der Botschafter traf den Minister am Montag in Oslo, teilte eine Sprecherin der Regierung mit."],
  ])("%s %s", async (language, body) => {
    await expect(extract({ id: articleId(body), body, ...(language ? { language } : {}) })).rejects.toThrow(UnreadLanguageError);
  });
});
