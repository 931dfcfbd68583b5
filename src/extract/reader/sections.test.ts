import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadModel } from "./model.js";
import { readWith } from "./read.js";
import { coreOf, joined, sectionsOf } from "./sections.js";

const model = loadModel(fileURLToPath(new URL("fixtures/model/", import.meta.url)));

describe("sections", () => {
  it("hold each word once, and are read with a margin", () => {
    expect(sectionsOf(new Array<number>(25).fill(0), 10, 3)).toEqual([
      { first: 0, last: 10, from: 0, to: 13 },
      { first: 10, last: 20, from: 7, to: 23 },
      { first: 20, last: 25, from: 17, to: 25 },
    ]);
  });

  it("begin with a paragraph where one begins late enough", () => {
    const gap = new Array<number>(25).fill(0);
    gap[7] = 2;
    gap[9] = 2;
    expect(sectionsOf(gap, 10, 0).map(({ first }) => first)).toEqual([0, 9, 19]);
  });

  it("put together give words, statements, names and mentions of the whole in order", async () => {
    const text = "Sources say “We never met,” the minister told reporters. Her aide said that the letter was forged.\n\n".repeat(6);
    const whole = await readWith(await model, text);
    const sections = sectionsOf(
      whole.words.map((_, i) => (i % 22 === 0 ? 2 : 0)),
      44,
      0,
    );
    const parts = sections.map((section) => coreOf(whole, { ...section, from: 0, to: whole.words.length }));
    const again = joined(parts);
    expect(again.words).toEqual(whole.words);
    const byText = (list: unknown[]) => list.map((x) => JSON.stringify(x)).sort();
    expect(byText(again.statements)).toEqual(byText(whole.statements));
    expect(again.names).toEqual(whole.names);
    expect(again.mentions.map(({ start, end }) => [start, end])).toEqual(whole.mentions.map(({ start, end }) => [start, end]));
    expect(again.sentences.flatMap((_, n) => again.syntaxOf(n))).toHaveLength(whole.words.length);
  });
});
