import type { Whom } from "../../reader/model.js";
import type { Document } from "../../text/document.js";
import { treeOf } from "../../text/tree.js";
import type { Referent, Typed } from "../model.js";
import { Evidence } from "../whom/evidence.js";
import type { Answering, Read } from "../whom/resolve.js";
import type { Scene } from "../whom/scene.js";
import { Story } from "../whom/story.js";
import { likeliest } from "../whom/weights.js";
import { describedIn } from "./asked.js";
import { candidateFeatures, describedQuestion, nobodyFeatures, type Question } from "./features.js";
import { isTold, modifiersIn, NEARBY, saidInArticle } from "./said.js";

const features = { candidates: candidateFeatures, nobody: nobodyFeatures };

/** Who a question's words describe by the table, where it is likely enough. */
export const weighed = ({ described, scale }: Whom, question: Question): ReturnType<Answering> => {
  const { referent } = question.asked.phrase;
  // told of far away, and the rules know it: “the ambassador”, whom the next paragraph names
  const isKnown = referent?.type === "person" && !question.candidates.some((candidate) => candidate.referent === referent);
  const best = described === undefined || isKnown ? undefined : likeliest(described, scale, features, question);
  return best && best.sure >= LEAST && isBorneOut(question, best.referent) ? best : undefined;
};

/** Whether anything that the text says of somebody, or the reader's account, speaks for him, and not only that he is the one spoken of most. */
const isBorneOut = ({ candidates }: Question, referent: Referent): boolean =>
  candidates.some(
    ({ referent: own, values }) =>
      own === referent &&
      (isTold(values.noun) || values.nearNoun === 1 || values.modifiers >= NEARBY || values.likely >= LIKELY || values.rules === 1),
  );

/**
 * Asks `answer` of all words that describe somebody as known whom they mean, in the order of the text.
 * @param whom whom pronouns mean, by their tokens
 */
export const askAll = (
  document: Document,
  bySentence: readonly (readonly Typed[])[],
  read: Read,
  whom: ReadonlyMap<number, Referent>,
  answer: (question: Question) => ReturnType<Answering>,
): void => {
  const tree = treeOf({ document, read });
  if (tree === undefined) return;
  const story = new Story(document, tree, bySentence);
  for (const [token, referent] of whom) story.keep({ token }, referent);
  const scene: Scene = { document, tree, story, evidence: new Evidence(document, story, read) };
  const saidOf = saidInArticle(document, tree, bySentence);
  for (const asked of describedIn(document, bySentence, whom)) {
    const answered = answer(describedQuestion(scene, asked, saidOf));
    if (answered === undefined) continue;
    story.keep(asked, answered.referent);
    const said = saidOf(answered.referent);
    said.nouns.add(asked.noun);
    for (const word of modifiersIn(document, asked.phrase)) said.words.add(word);
  }
};

/** Gives “the former minister”, “his lawyer” the person of the article whom they describe, by a table learnt from news (training/whom.py). */
export const resolveDescribed = (
  document: Document,
  bySentence: readonly (readonly Typed[])[],
  read: Read,
  whom: ReadonlyMap<number, Referent>,
  table: Whom | undefined,
): void => {
  if (table?.described === undefined) return;
  askAll(document, bySentence, read, whom, (question) => {
    const found = weighed(table, question);
    if (found) question.asked.phrase.referent = found.referent;
    return found;
  });
};

/** What is less likely is not said: of such answers a fifth is wrong in texts held out. */
const LEAST = 0.7;
/** Step of the reader's likelihood from which it speaks for somebody: a quarter and more. */
const LIKELY = 3;
