import type { Whom } from "../../reader/model.js";
import type { Reading } from "../../reader/reading.js";
import type { Document } from "../../text/document.js";
import { treeOf } from "../../text/tree.js";
import type { Referent, Typed } from "../model.js";
import { type Asked, askedIn, type Form, forms } from "./asked.js";
import { Evidence } from "./evidence.js";
import { candidateFeatures, nobodyFeatures, type Question, questionOf } from "./features.js";
import type { Scene } from "./scene.js";
import { Story } from "./story.js";
import { likeliest } from "./weights.js";

const features = { candidates: candidateFeatures, nobody: nobodyFeatures };

/** Who a question's words likeliest mean by the table. */
export const weighed = (whom: Whom, question: Question): ReturnType<typeof likeliest> =>
  likeliest(whom, whom.scale, features, { ...question, form: forms.indexOf(question.asked.form) });

/** What of a reading it is weighed by. */
export type Read = Pick<Reading, "words" | "sentences" | "syntaxOf" | "mentions" | "statements">;

/** Answers who is meant, and how likely. */
export type Answering = (question: Question) => { referent: Referent; sure: number } | undefined;

/**
 * Goes through an article, first what it says itself, then what it quotes, since whoever is quoted may be told of by “he said” behind it;
 * and asks `answer` of all words that name nobody whom they mean. What it answers is known when the next is asked.
 */
export const askAll = (document: Document, bySentence: readonly (readonly Typed[])[], read: Read, answer: Answering): void => {
  const tree = treeOf({ document, read });
  if (tree === undefined) return;
  const story = new Story(document, tree, bySentence);
  const scene: Scene = { document, tree, story, evidence: new Evidence(document, story, read) };
  const all = askedIn(document, bySentence, tree);
  const isQuoted = ({ token }: Asked): boolean => (document.quoteOf[token] ?? -1) >= 0;
  for (const asked of [...all.filter((one) => !isQuoted(one)), ...all.filter(isQuoted)]) {
    const answered = answer(questionOf(scene, asked));
    if (answered && answered.sure >= SURE) story.keep(asked, answered.referent);
  }
};

/**
 * Whom “he”, “her”, and “I” mean, by a table learnt from news of which people said it (training/whom.py).
 * Phrases get their referents; the answer holds all by their tokens, those of “his” and “I” with them, which are no phrases.
 */
export const resolveWhom = (
  document: Document,
  bySentence: readonly (readonly Typed[])[],
  read: Read,
  whom: Whom | undefined,
): ReadonlyMap<number, Referent> => {
  const found = new Map<number, Referent>();
  if (whom === undefined) return found;
  askAll(document, bySentence, read, (question) => {
    const { phrase, token } = question.asked;
    const best = weighed(whom, question);
    const answered = best && best.sure >= least[question.asked.form] ? best : undefined;
    if (phrase) phrase.referent = answered?.referent;
    if (answered) found.set(token, answered.referent);
    return answered;
  });
  return found;
};

/** What is less likely is not said: of such answers less than half are right in PolNeAR dev. */
const least: Readonly<Record<Form, number>> = { subject: 0.4, object: 0.4, owner: 0.4, self: 0.4, speaker: 0.6 };

/** What words are found to mean with less likelihood is not reckoned with when the next are asked about, so that errors do not go on. */
const SURE = 0.6;
