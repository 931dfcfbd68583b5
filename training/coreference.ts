/**
 * Writes, for each text of a JSON Lines file ({"name", "text"}), the reader's mentions and the features of all their pairs, for
 * coreference.py: `npx tsx coreference.ts TEXTS.jsonl OUT` writes OUT.jsonl (spans, forms, features of new chains) and OUT.bin (for
 * each mention its antecedents' features, one byte each, and OUT.own.bin the reader's own scores, float32).
 */
import { createWriteStream, readFileSync } from "node:fs";
import { newValues, pairFeatureNames, pairValues } from "../src/extract/reader/ranking/features.js";
import { type Mentioned, mentionedIn } from "../src/extract/reader/read.js";

const [texts, out] = process.argv.slice(2) as [string, string];
const lines = createWriteStream(`${out}.jsonl`);
const bytes = createWriteStream(`${out}.bin`);
const scores = createWriteStream(`${out}.own.bin`);
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

for (const line of readFileSync(texts, "utf8").trim().split("\n")) {
  const { name, text } = JSON.parse(line) as { name: string; text: string };
  write(name, await mentionedIn(text));
}
for (const stream of [lines, bytes, scores]) stream.end();
