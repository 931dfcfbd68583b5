import { describe, expect, it } from "vitest";
import { CodePointText } from "../../vocabulary/codepoints.js";
import { articleId } from "../../vocabulary/ids.js";
import { extract } from "../extract.js";

const statementsOf = async (body: string) => {
  const found = await extract({ id: articleId(body), language: "en", body });
  const points = new CodePointText(body);
  const text = (ranges: [number, number][]) => ranges.map(([start, end]) => points.slice(start, end)).join(" | ");
  return found.statements.map((s) => ({
    ...s,
    text: text(s.content),
    by: text(s.source),
    with: text(s.cue),
    name: found.entities.find((e) => e.id === s.speaker)?.name,
  }));
};

describe("who says what", () => {
  it.each([
    ["“We are ready,” said Anna Berg.", "“We are ready,”", "Anna Berg", "said", "direct"],
    ['"We are ready," Anna Berg said.', '"We are ready,"', "Anna Berg", "said", "direct"],
    ["„We are ready“, — said Anna Berg.", "„We are ready“", "Anna Berg", "said", "direct"],
    ["«We are ready», Anna Berg said.", "«We are ready»", "Anna Berg", "said", "direct"],
    ["``We are ready,'' Anna Berg said.", "``We are ready,''", "Anna Berg", "said", "direct"],
    ["“We are,” Anna Berg said, “ready.”", "“We are,” | “ready.”", "Anna Berg", "said", "direct"],
    ["“We are ready,” Anna Berg said. “We always were.”", "“We are ready,” | “We always were.”", "Anna Berg", "said", "direct"],
    ["Anna Berg said that the report was wrong.", "that the report was wrong", "Anna Berg", "said", "indirect"],
    ["The report was wrong, Anna Berg said.", "The report was wrong", "Anna Berg", "said", "indirect"],
    ["Anna Berg told reporters on Friday that the report was wrong.", "that the report was wrong", "Anna Berg", "told", "indirect"],
    ["Anna Berg said the report was “a hoax.”", "the report was “a hoax.”", "Anna Berg", "said", "mixed"],
    ["According to Anna Berg, the report was wrong.", "the report was wrong", "Anna Berg", "According to", "indirect"],
    ["The report was wrong, according to Anna Berg.", "The report was wrong", "Anna Berg", "according to", "indirect"],
    [
      "Anna Berg, a senator from Oslo, said the report was wrong.",
      "the report was wrong",
      "Anna Berg, a senator from Oslo",
      "said",
      "indirect",
    ],
    [
      "The talks went well, said in an interview with CNN, the press secretary of the president Karl Lund.",
      "The talks went well",
      "the press secretary of the president Karl Lund",
      "said",
      "indirect",
    ],
    [
      "The governor added:\n\nIt was never true. Nobody met anybody.",
      "It was never true. Nobody met anybody.",
      "The governor",
      "added",
      "indirect",
    ],
  ])("%s", async (body, text, by, cue, kind) => {
    expect(await statementsOf(body)).toMatchObject([{ text, by, with: cue, kind }]);
  });

  it("a quotation goes on in the next paragraph", async () => {
    const [first, ...others] = await statementsOf("“We are ready,” Anna Berg said. “We always were.\n\n“And we shall be.”");
    expect([first?.text, others]).toEqual(["“We are ready,” | “We always were. | “And we shall be.”", []]);
  });

  it("a transcript gives each turn to its speaker, with the paragraphs in which they go on", async () => {
    const turns = await statementsOf(
      [
        "Anna Berg spoke with Karl Lund on Sunday. A partial transcript:",
        "BERG: Did you meet the ambassador? The paper says that you did.",
        "LUND: I did not. Nobody asked me to.",
        "And I would tell you if they had.",
        "(CROSSTALK)",
        "The two have known each other for years.",
        "BERG: Thank you.",
        "UPDATE: The station has put the whole of it online.",
      ].join("\n\n"),
    );
    expect(turns.filter((turn) => turn.with === ":").map(({ text, by, name }) => [by, name, text])).toEqual([
      ["BERG", "Anna Berg", "Did you meet the ambassador? The paper says that you did."],
      ["LUND", "Karl Lund", "I did not. Nobody asked me to. | And I would tell you if they had."],
      ["BERG", "Anna Berg", "Thank you."],
    ]);
    expect(turns.find(({ by }) => by === "The paper")?.within).toBe(turns.find(({ by }) => by === "BERG")?.id);
  });

  it("a transcript that is printed as a quotation", async () => {
    const turns = await statementsOf(
      '"BERG: Did you meet him?\n\n"LUND: I did not.\n\n"Nobody did.\n\n"BERG: Thank you.\n\n"LUND: Good night."',
    );
    expect(turns.map(({ text, by }) => [by, text.replace(/"$/, "")])).toEqual([
      ["BERG", "Did you meet him?"],
      ["LUND", 'I did not. | "Nobody did.'],
      ["BERG", "Thank you."],
      ["LUND", "Good night."],
    ]);
  });

  it.each([
    ["“We never met. That is all.” ― Anna Berg", "Anna Berg"],
    ["”We never met. That is all.”—Karl Lund, a fisherman.", "Karl Lund, a fisherman"],
    ['"We never met. That is all."\n\n-- Anna B. Berg', "Anna B. Berg"],
  ])("a quotation that is signed: %s", async (body, by) => {
    expect(await statementsOf(body)).toMatchObject([{ by, text: expect.stringContaining("We never met. That is all.") }]);
  });

  it.each(["“We never met” — An office of two rooms — is what he said.", "“We never met” — Lund said."])(
    "what stands behind a dash is not always who signs: %s",
    async (body) => {
      expect((await statementsOf(body)).filter((s) => /^[―—–-]/.test(s.with))).toEqual([]);
    },
  );

  it("what is said within what is said is nested", async () => {
    const [outer, inner] = await statementsOf("The Guardian reported that Anna Berg said that the talks had failed.");
    expect([outer?.name, inner?.name, inner?.within]).toEqual(["The Guardian", "Anna Berg", outer?.id]);
  });

  it.each([
    ["OSLO (NTB) — The ferry was late in May, the council said.", ["The ferry was late in May"]],
    ["OSLO — The ferry was late in May, the council said.", ["The ferry was late in May"]],
    ["Anna Berg said the ferry was late, and Karl Lund told reporters that it had burned.", ["the ferry was late", "that it had burned"]],
    ["Anna Berg said that the ferry was late and that Karl Lund had left.", ["that the ferry was late and that Karl Lund had left"]],
  ])("what is said holds what is its source's own: %s", async (body, contents) => {
    expect((await statementsOf(body)).map(({ text }) => text)).toEqual(contents);
  });

  it.each(["Details surfaced on Monday that Anna Berg had met Karl Lund.", "Word came on Monday that Anna Berg had met Karl Lund."])(
    "what became known is no source: %s",
    async (body) => {
      const found = await statementsOf(body);
      expect(found.map(({ by, name }) => [by, name])).toEqual(found.map(() => ["", undefined]));
    },
  );

  it.each([
    ["Anna Berg acknowledged on Friday that she had met Karl Lund twice, despite earlier denials.", "Anna Berg", "earlier denials"],
    ["Karl Lund met Anna Berg in Oslo, despite having said otherwise in court.", "Karl Lund", "having said otherwise in court"],
    ["The two met in Oslo, despite Karl Lund’s denials.", "Karl Lund", "Karl Lund’s denials"],
  ])("a denial that is only named is one: %s", async (body, name, text) => {
    expect((await statementsOf(body)).filter(({ stance }) => stance === "denies")).toMatchObject([{ name, text }]);
  });

  it.each([
    ["Anna Berg denied the report.", "denies"],
    ["“Absolutely not,” said Anna Berg.", "denies"],
    ["The council has sought to play down any contacts with the firm.", "denies"],
    ["Anna Berg demanded that he resign.", "demands"],
    ["Anna Berg asked whether he had known.", "asks"],
    ["Anna Berg criticized the report.", "judges"],
    ["Anna Berg said that he had known.", "asserts"],
  ])("%s %s", async (body, stance) => {
    expect((await statementsOf(body))[0]?.stance).toBe(stance);
  });

  it("he is who was last spoken of, where that is plain", async () => {
    const found = await statementsOf("Karl Lund left Oslo on Monday. He said that the talks had failed.");
    expect(found[0]?.name).toBe("Karl Lund");
  });
});
