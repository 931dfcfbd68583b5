/**
 * Whom the syntax of a sentence rules out for “he” and “him” (binding theory, Chomsky 1981): the table weighs only the others, so that how
 * often somebody is spoken of cannot outweigh that he is another than the one met.
 */
import { parts } from "../../reader/ranking/looks.js";
import { upFrom } from "../../text/tree.js";
import type { Referent } from "../model.js";
import type { Asked } from "./asked.js";
import type { Scene } from "./scene.js";
import type { Told } from "./story.js";

/** How far up a sentence's tree is looked. */
const HIGH = 24;

const SUBJECT = parts.indexOf("subject");

/** Whether somebody cannot be meant: he does what is done to “him”, or is named again under what governs the word. */
export const isRuledOut = (scene: Scene, asked: Asked, referent: Referent): boolean =>
  (asked.form === "subject" || asked.form === "object") &&
  (isNamedUnder(scene, asked, referent) || (asked.form === "object" && isBeside(scene, asked, referent)));

/** Principle C: “he met Lund's son” is not Lund. What he says himself of Lund in a quotation is told otherwise. */
const isNamedUnder = (scene: Scene, asked: Asked, referent: Referent): boolean => {
  const { tree, story, document } = scene;
  const governor = tree.head(asked.token);
  const quote = document.quoteOf[asked.token] ?? -1;
  const from = story.firstBehind(asked.token);
  return (
    governor >= 0 &&
    inSentence(scene, asked, story.told.slice(from, from + MANY)).some(
      (told) =>
        told.referent === referent &&
        told.by === "name" &&
        told.quote === quote &&
        told.part !== SUBJECT &&
        upFrom(tree, told.head, HIGH).includes(governor),
    )
  );
};

/** So many told of behind a word are looked at: there are texts without a full stop. */
const MANY = 50;

/** Principle B: of “Berg met him”, “him” is not Berg. */
const isBeside = (scene: Scene, asked: Asked, referent: Referent): boolean => {
  const { tree, story } = scene;
  const governor = tree.head(asked.token);
  const to = story.firstBehind(asked.token);
  return (
    governor >= 0 &&
    inSentence(scene, asked, story.told.slice(Math.max(0, to - MANY), to)).some(
      (told) => told.referent === referent && !told.within && told.governor === governor && told.part === SUBJECT,
    )
  );
};

const inSentence = ({ document }: Scene, { token }: Asked, told: readonly Told[]): Told[] =>
  told.filter(({ sentence }) => sentence === document.sentenceOf[token]);
