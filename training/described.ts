/**
 * Writes, for each text of a JSON Lines file ({"name", "text", "items": [[start, end, [[start, end] of a name …]] …]}), who may be described by
 * words like “the former minister” and “his lawyer”, with their features, for whom.py --part described:
 * `npx tsx described.ts TEXTS.jsonl OUT.jsonl [MODELS]`. Offsets are code points.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { forms } from "../src/extract/mentions/described-persons/asked.js";
import {
  type CandidateFeature,
  candidateFeatures,
  type NobodyFeature,
  nobodyFeatures,
} from "../src/extract/mentions/described-persons/features.js";
import { askAll, weighed } from "../src/extract/mentions/described-persons/resolve.js";
import { findMentions } from "../src/extract/mentions/find.js";
import type { Referent } from "../src/extract/mentions/model.js";
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
  // what the rules say is a feature, what the table says is not
  const { bySentence, whom } = findMentions(document, read, read.whom && { ...read.whom, described: undefined });
  const tokens = ([start, end]: Place): Place => {
    const { points } = document;
    return [tokenAt(document, points.toUtf16(start)), tokenAt(document, points.toUtf16(end) - 1) + 1];
  };
  /** the one whose name covers a place */
  const named = (place: Place): Referent | undefined => {
    const [first, last] = tokens(place);
    const over = (bySentence[document.sentenceOf[first] ?? -1] ?? []).filter(
      (p) => p.referent && p.name && p.name.first <= first && p.name.last >= last,
    );
    return (over.find((p) => !p.possessive) ?? over[0])?.referent;
  };
  const chars = [...text];
  const answers = items.map(([start, end, who]) => ({ place: tokens([start, end]), who }));
  const questions: unknown[] = [];
  askAll(document, bySentence, read, whom, (question) => {
    const { form, token, phrase } = question.asked;
    const own = model.description.whom && weighed(model.description.whom, question);
    const answer = answers.find(({ place: [first, last] }) => first === phrase.first && token < last);
    if (answer === undefined || answer.who.length > 1) return own;
    const [who] = answer.who;
    const name = who && chars.slice(...who).join("");
    const meant = who && named(who);
    const words = new Set((name ?? "").toLowerCase().split(/\s+/));
    const isRight = (referent: Referent): boolean =>
      name !== undefined &&
      (referent === meant ||
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
    return own ?? (meant && { referent: meant, sure: 1 });
  });
  return JSON.stringify({ name, questions });
};

const lines: string[] = [JSON.stringify({ forms, candidates: candidateFeatures, nobody: nobodyFeatures })];
for (const line of readFileSync(texts, "utf8").trim().split("\n")) lines.push(await asked(JSON.parse(line) as Text));
writeFileSync(out, `${lines.join("\n")}\n`);
