/**
 * Writes, for each text of a JSON Lines file (see answers.ts), who may be meant by each of its words that name nobody, with their features, for
 * whom.py: `npx tsx whom.ts TEXTS.jsonl OUT.jsonl [MODELS]`. With a table in the model, what it answers is known when the next words are asked
 * about, as in the program; without one, what people answered.
 */
import type { Referent } from "../src/extract/mentions/model.js";
import { forms } from "../src/extract/mentions/whom/asked.js";
import { candidateFeatures, nobodyFeatures } from "../src/extract/mentions/whom/features.js";
import { askAll, weighed } from "../src/extract/mentions/whom/resolve.js";
import { askTexts, asRow, isCalled } from "./answers.js";

const features = { candidates: candidateFeatures, nobody: nobodyFeatures };

await askTexts(
  process.argv.slice(2),
  { forms, ...features },
  // what the tables alone answer is a feature
  () => undefined,
  ({ document, read, mentions, answers, named }, { description: { whom } }) => {
    const byPlace = new Map(answers.map(({ first, last, who }) => [`${first},${last}`, who]));
    const questions: unknown[] = [];
    askAll(document, mentions.bySentence, read, (question) => {
      const { form, token } = question.asked;
      const own = whom && weighed(whom, question);
      const who = byPlace.get(`${token},${token + 1}`);
      if (who === undefined || who.length > 1) return own;
      const { name, meant, words } = named(who[0]);
      const isRight = (referent: Referent): boolean =>
        name === undefined ? referent.type === "role" : referent === meant || (referent.type === "person" && isCalled(referent, words));
      questions.push(asRow(features, form, question, name === undefined, isRight));
      return whom ? own : meant && { referent: meant, sure: 1 };
    });
    return questions;
  },
);
