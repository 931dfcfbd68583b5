import { readFileSync } from "node:fs";
import { extract } from "../src/extract/extract.js";
import { articleId } from "../src/vocabulary/ids.js";
import type { Figure } from "./table.js";

export interface StanceExample {
  /** open: looked at while the rules were written; closed: only counted */
  half: "open" | "closed";
  stance: string;
  sentence: string;
}

/** 140 sentences, each with the stance of its outermost statement, made up and annotated for this project. */
export const stanceExamples = (): StanceExample[] =>
  readFileSync(new URL("data/stances.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [half, stance, sentence] = line.split("\t") as [StanceExample["half"], string, string];
      return { half, stance, sentence };
    });

/** The stance that is read in a sentence; none where no statement is. */
export const stanceRead = async (sentence: string): Promise<string> => {
  const { statements } = await extract({ id: articleId(sentence), language: "en", body: sentence });
  return statements.find((statement) => statement.within === null)?.stance ?? "none";
};

/** Share of the sentences of each half whose stance is read as annotated; a sentence without any statement counts as wrong. */
export async function stances(): Promise<Figure[]> {
  const read = await Promise.all(stanceExamples().map(async (example) => ({ ...example, read: await stanceRead(example.sentence) })));
  return ["open", "closed"].map((half) => {
    const all = read.filter((example) => example.half === half);
    const right = all.filter((example) => example.read === example.stance).length;
    return {
      suite: "stances",
      name: `stance, ${half} half`,
      value: right / all.length,
      unit: "share right",
      data: `${all.length} sentences`,
    };
  });
}
