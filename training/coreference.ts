/**
 * Writes, for each text of a JSON Lines file ({"name", "text"}), the reader's mentions and the features of all their pairs, for
 * coreference.py: `npx tsx coreference.ts TEXTS.jsonl OUT` writes OUT.jsonl (spans, forms, features of new chains) and OUT.bin (for
 * each mention its antecedents' features, one byte each, and OUT.own.bin the reader's own scores, float32). Where the model has a
 * ranking, also OUT.closer.jsonl, for closer.py: a closer look at the antecedents that it leaves.
 */
import { createWriteStream, readFileSync } from "node:fs";
import { loadModel } from "../src/extract/reader/model.js";
import { barOf, closerNames, closerNewValues, closerValues } from "../src/extract/reader/ranking/closer.js";
import { newValues, pairFeatureNames, pairValues } from "../src/extract/reader/ranking/features.js";
import { firstRanking } from "../src/extract/reader/ranking/rank.js";
import { weightsOf } from "../src/extract/reader/ranking/weights.js";
import { type Mentioned, mentionedIn } from "../src/extract/reader/read.js";

const [texts, out] = process.argv.slice(2) as [string, string];
const lines = createWriteStream(`${out}.jsonl`);
const bytes = createWriteStream(`${out}.bin`);
const scores = createWriteStream(`${out}.own.bin`);
const closer = createWriteStream(`${out}.closer.jsonl`);
const width = pairFeatureNames.length;

const write = (name: string, { pairs, own, places }: Mentioned): void => {
  const headsSeen = new Set<string>();
  const first: number[][] = [];
  pairs.looks.forEach((look, i) => {
    const before = own.before(i);
    const values = new Uint8Array(before.scores.length * width);
    pairValues(pairs, before, i, values);
    bytes.write(values);
    scores.write(Buffer.from(Float32Array.from(before.scores).buffer));
    first.push(newValues(pairs, i, headsSeen));
    headsSeen.add(look.headWord);
    headsSeen.add(`last ${look.last}`);
  });
  const forms = pairs.looks.map(({ form }) => form);
  lines.write(`${JSON.stringify({ name, places, forms, first, genders: pairs.looks.map(({ gender }) => gender) })}\n`);
};

const { ranking } = (await loadModel()).description;

/** Each pair that the ranking leaves: both mentions' numbers and the features' values. */
const writeCloser = (name: string, { pairs, own }: Mentioned): void => {
  if (ranking === undefined) return;
  const left: number[][] = [];
  const values = new Uint8Array(closerNames.length);
  const scored = firstRanking(pairs, own, weightsOf(ranking));
  const first = pairs.looks.map((_, after) => {
    const { low, scores, first } = scored(after);
    const bar = barOf(scores, first);
    scores.forEach((score, k) => {
      if (score <= bar) return;
      closerValues(pairs, low + k, after, values, 0);
      left.push([after, low + k, ...values]);
    });
    return closerNewValues(pairs, after);
  });
  closer.write(`${JSON.stringify({ name, first, left })}\n`);
};

for (const line of readFileSync(texts, "utf8").trim().split("\n")) {
  const { name, text } = JSON.parse(line) as { name: string; text: string };
  const mentioned = await mentionedIn(text);
  write(name, mentioned);
  writeCloser(name, mentioned);
}
for (const stream of [lines, bytes, scores, closer]) stream.end();
