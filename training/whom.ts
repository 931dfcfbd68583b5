/**
 * Writes, for each text of a JSON Lines file ({"name", "text", "items": [[start, end, [[start, end] of a name …]] …]}), who may be meant by
 * each of its words, with their features, for whom.py: `npx tsx whom.ts TEXTS.jsonl OUT.jsonl [MODELS]`. With a table in the model, what it answers is known
 * when the next words are asked about, as in the program; without one, what people answered. Offsets are code points.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { findMentions } from "../src/extract/mentions/find.js";
import type { Referent } from "../src/extract/mentions/model.js";
import { forms } from "../src/extract/mentions/whom/asked.js";
import { type CandidateFeature, candidateFeatures, type NobodyFeature, nobodyFeatures } from "../src/extract/mentions/whom/features.js";
import { askAll, weighed } from "../src/extract/mentions/whom/resolve.js";
import { loadModel } from "../src/extract/reader/model.js";
import { readWith } from "../src/extract/reader/read.js";
import { readDocument, tokenAt } from "../src/extract/text/document.js";

type Place = [number, number];
interface Text {
  name: string;
  text: string;
  items: [number, number, Place[]][];
}

const [texts, out, models] = process.argv.slice(2) as [string, string, string?];
const candidateNames = Object.keys(candidateFeatures) as CandidateFeature[];
const nobodyNames = Object.keys(nobodyFeatures) as NobodyFeature[];
const model = await loadModel(models);

const asked = async ({ name, text, items }: Text): Promise<string> => {
  const document = readDocument({ id: name, path: name, language: "en", body: text });
  const read = await readWith(model, text);
  // what the tables alone answer is a feature
  const { bySentence } = findMentions(document, read, undefined);
  const tokens = ([start, end]: Place): Place => {
    const { points } = document;
    return [tokenAt(document, points.toUtf16(start)), tokenAt(document, points.toUtf16(end) - 1) + 1];
  };
  /** the words of a referent whose name covers a place */
  const named = (place: Place): Referent | undefined => {
    const [first, last] = tokens(place);
    const over = (bySentence[document.sentenceOf[first] ?? -1] ?? []).filter(
      (p) => p.referent && p.name && p.name.first <= first && p.name.last >= last,
    );
    return (over.find((p) => !p.possessive) ?? over[0])?.referent;
  };
  const answers = new Map(items.map(([start, end, who]) => [tokens([start, end]).join(), who]));
  const questions: unknown[] = [];
  const chars = [...text];
  askAll(document, bySentence, read, (question) => {
    const { form, token } = question.asked;
    const { whom } = model.description;
    const own = whom && weighed(whom, question);
    const who = answers.get([token, token + 1].join());
    if (who === undefined || who.length > 1) return own;
    const name = who[0] && chars.slice(...who[0]).join("");
    const meant = who[0] && named(who[0]);
    const words = new Set((name ?? "").toLowerCase().split(/\s+/));
    const isRight = (referent: Referent): boolean =>
      name === undefined
        ? referent.type === "role"
        : referent === meant ||
          (referent.type === "person" &&
            referent.name
              .toLowerCase()
              .split(/\s+/)
              .every((word) => words.has(word)));
    questions.push({
      form,
      nameless: name === undefined,
      right: question.candidates.map(({ referent }) => isRight(referent)),
      candidates: question.candidates.map(({ values }) => candidateNames.map((feature) => values[feature])),
      nobody: nobodyNames.map((feature) => question.nobody[feature]),
    });
    return whom ? own : meant && { referent: meant, sure: 1 };
  });
  return JSON.stringify({ name, questions });
};

const lines: string[] = [JSON.stringify({ forms, candidates: candidateFeatures, nobody: nobodyFeatures })];
for (const line of readFileSync(texts, "utf8").trim().split("\n")) lines.push(await asked(JSON.parse(line) as Text));
writeFileSync(out, `${lines.join("\n")}\n`);
