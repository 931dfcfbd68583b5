/**
 * The TypeScript reader gives what the Python reader gives, which is the one that was measured. The model of the fixtures has
 * random weights (training/tiny.py), so that every branch runs whatever the shipped model is.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadModel } from "./model.js";
import { readWith } from "./read.js";
import { splitWords } from "./words.js";

interface Expected {
  text: string;
  words: [number, number][];
  pieces: number[][];
  case: number[];
  quote: number[];
  gap: number[];
  sentences: number[];
  heads: number[];
  relations: string[];
  statements: { content: [number, number][]; cue: [number, number][]; source: [number, number][] }[];
  mentions: { start: number; end: number; type: string; chain: number }[];
}

const expected = JSON.parse(readFileSync(new URL("fixtures/expected.json", import.meta.url), "utf8")) as Expected[];

const model = loadModel(fileURLToPath(new URL("fixtures/model/", import.meta.url)));

describe.each(expected.map((e) => [e.text.slice(0, 30).replaceAll("\n", " "), e] as const))("%s…", (_, e) => {
  it("splits the same words with the same looks", () => {
    const words = splitWords(e.text);
    expect(words.start.map((s, i) => [s, words.end[i]])).toEqual(e.words);
    expect(words.case).toEqual(e.case);
    expect(words.quote).toEqual(e.quote);
    expect(words.gap).toEqual(e.gap);
  });

  it("cuts the same word pieces", async () => {
    const { tokenizer } = await model;
    const pieces = splitWords(e.text).surface.map((word) => tokenizer.encode(word, { add_special_tokens: false }).ids);
    expect(pieces).toEqual(e.pieces);
  });

  it("reads the same", async () => {
    const reading = await readWith(await model, e.text);
    expect(reading.sentences.map(([start]) => start)).toEqual(e.sentences);
    const syntax = reading.sentences.flatMap((_, n) => reading.syntaxOf(n));
    expect(syntax.map((s) => s.head)).toEqual(e.heads);
    expect(syntax.map((s) => s.relation)).toEqual(e.relations);
    const byPlace = (a: Expected["statements"][number], b: Expected["statements"][number]) =>
      (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0);
    const statements = reading.statements.map(({ content, cue, source }) => ({ content, cue, source }));
    expect(statements.sort(byPlace)).toEqual([...e.statements].sort(byPlace));
    expect(reading.mentions).toEqual(e.mentions);
  });
});
