/**
 * Writes, for each text of a JSON Lines file (see answers.ts), who may be described by words like “the former minister” and “his lawyer”, with
 * their features, for whom.py --described: `npx tsx described.ts TEXTS.jsonl OUT.jsonl [MODELS]`. What the model's table answers is known when
 * the next words are asked about; where it answers nothing, what people answered.
 */

import { forms } from "../src/extract/mentions/described-persons/asked.js";
import { candidateFeatures, nobodyFeatures } from "../src/extract/mentions/described-persons/features.js";
import { askAll, weighed } from "../src/extract/mentions/described-persons/resolve.js";
import type { Referent } from "../src/extract/mentions/model.js";
import { askTexts, asRow, isCalled } from "./answers.js";

const features = { candidates: candidateFeatures, nobody: nobodyFeatures };

await askTexts(
  process.argv.slice(2),
  { forms, ...features },
  // what the rules say is a feature, what the table says is not
  (own) => own && { scale: own.scale, candidates: own.candidates, nobody: own.nobody },
  ({ document, read, mentions, answers, named }, { description: { whom } }) => {
    const questions: unknown[] = [];
    askAll(document, mentions.bySentence, read, mentions.whom, (question) => {
      const { form, token, phrase } = question.asked;
      const own = whom && weighed(whom, question);
      const answer = answers.find(({ first, last }) => first === phrase.first && token < last);
      if (answer === undefined || answer.who.length > 1) return own;
      const { name, meant, words } = named(answer.who[0]);
      const isRight = (referent: Referent): boolean => name !== undefined && (referent === meant || isCalled(referent, words));
      questions.push(asRow(features, form, question, name === undefined, isRight));
      return own ?? (meant && { referent: meant, sure: 1 });
    });
    return questions;
  },
);
