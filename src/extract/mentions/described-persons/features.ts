import type { Document } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { Referent } from "../model.js";
import { questionOf, type CandidateFeature as SharedFeature, candidateFeatures as shared } from "../whom/features.js";
import type { Scene } from "../whom/scene.js";
import type { Told } from "../whom/story.js";
import { type Described, forms, standsAs } from "./asked.js";
import { boundOf } from "./binding.js";
import { isTold, modifiersIn, modifiersOf, NEARBY, type SaidOf, suits, surnameOf, ways } from "./said.js";

/** Features of one who may be described, with the number of values that each has. */
export const candidateFeatures = {
  ...shared,
  noun: ways,
  nounOnly: ways * 2,
  modifiers: 4,
  modifiersOnly: 4 * 2,
  nearNoun: 2,
  rules: 3,
  above: 2,
  namesake: 2,
  beside: 3,
  nounRecent: ways * 3,
  nounTimes: ways * 5,
  nounModifiers: ways * 4,
} as const;
export type CandidateFeature = keyof typeof candidateFeatures;

/** Features of that none of them is described. */
export const nobodyFeatures = {
  always: 1,
  likely: 7,
  quote: 2,
  many: 5,
  told: 2,
  rules: 3,
  unknown: 3,
  restricted: 3,
  opening: 4,
  words: 4,
  capital: 2,
} as const;
export type NobodyFeature = keyof typeof nobodyFeatures;

export interface Question {
  asked: Described;
  form: number;
  candidates: { referent: Referent; values: Record<CandidateFeature, number> }[];
  nobody: Record<NobodyFeature, number>;
}

/** What is asked about words that describe somebody, with all that is looked at. */
export const describedQuestion = (scene: Scene, asked: Described, saidOf: (of: Referent) => SaidOf): Question => {
  const { document, tree } = scene;
  const base = questionOf(scene, { form: standsAs(tree, asked), token: asked.token, gender: asked.gender, phrase: asked.phrase });
  const own = asked.phrase.referent;
  const modifiers = modifiersIn(document, asked.phrase);
  const bound = boundOf(scene, asked);
  const people = base.candidates.filter(
    ({ referent }) => referent.type === "person" && referent !== asked.owner && !bound.beside.has(referent),
  );
  const looks = people.map((candidate) => {
    const said = saidOf(candidate.referent);
    return { candidate, said, noun: suits(said, asked.noun), modifiers: modifiersOf(said, modifiers) };
  });
  const candidates = looks.map((look) => {
    const { referent, values } = look.candidate;
    const others = looks.filter((other) => other !== look);
    return {
      referent,
      values: {
        ...(values as Record<SharedFeature, number>),
        noun: look.noun,
        nounOnly: look.noun * 2 + (others.some(({ noun }) => isTold(noun)) ? 1 : 0),
        modifiers: look.modifiers,
        modifiersOnly: look.modifiers * 2 + (others.some((other) => other.modifiers >= NEARBY) ? 1 : 0),
        nearNoun: look.said.near.has(asked.noun) ? 1 : 0,
        rules: own?.type !== "person" ? 0 : own === referent ? 1 : 2,
        above: bound.above.has(referent) ? 1 : 0,
        namesake: asked.owner && surnameOf(asked.owner) === surnameOf(referent) ? 1 : 0,
        beside: besideOf(scene, asked, look.candidate.last),
        nounRecent: look.noun * 3 + Math.min(2, values.recent),
        nounTimes: look.noun * 5 + values.times,
        nounModifiers: look.noun * 4 + look.modifiers,
      },
    };
  });
  return {
    asked,
    form: forms.indexOf(asked.form),
    candidates,
    nobody: {
      always: 0,
      likely: base.nobody.likely,
      quote: base.nobody.quote,
      many: Math.min(4, candidates.length),
      told: looks.some(({ noun }) => isTold(noun)) ? 1 : 0,
      rules: own?.type === "person" ? 1 : own === undefined ? 2 : 0,
      unknown: openedBy(scene, asked),
      restricted: restrictionOf(document, asked),
      opening: openingOf(document, asked),
      words: Math.min(3, modifiers.length),
      capital: /^\p{Lu}/u.test((document.tokens[asked.token] as Token).text) ? 1 : 0,
    },
  };
};

/** Whether somebody's name stands right before the words behind a comma, right behind them, or is the subject of which they say what he is. */
const besideOf = ({ tree, document }: Scene, { phrase, token }: Described, last: { first: number; last: number; head: number }): number => {
  const { tokens } = document;
  if (tree.head(last.head) === token && /^nsubj/.test(tree.relation(last.head))) return 2;
  const isNext = (end: number, begin: number): boolean => begin === end + 1 && tokens[end]?.text === ",";
  return isNext(last.last, phrase.first) || isNext(phrase.last, last.first) ? 1 : 0;
};

/** So many told of back, nobody is sought. */
const LONG_AGO = 1000;

/** Whether the text told of somebody without a name by the noun before: no, as known, or as new (“an official … the official”). */
const openedBy = ({ story, document }: Scene, { noun, token, phrase }: Described): number => {
  let found = 0;
  const at = story.firstBehind(token);
  for (let i = at - 1; i >= Math.max(0, at - LONG_AGO) && found < 2; i--) {
    const { referent, head, first } = story.told[i] as Told;
    if (referent.type !== "role" || head === token || (document.tokens[head]?.lower !== noun && referent !== phrase.referent)) continue;
    found = /^(?:an?|one|another)$/.test(document.tokens[first]?.lower ?? "") ? 2 : 1;
  }
  return found;
};

const restrictionOf = ({ tokens }: Document, { phrase }: Described): number => {
  const next = tokens[phrase.last]?.lower ?? "";
  if (/^(?:who|whose|whom|that|which)$/.test(next)) return 2;
  return phrase.last > phrase.head + 1 || /^(?:of|for|at|in|with|from|to)$/.test(next) ? 1 : 0;
};

const openingOf = ({ tokens }: Document, { phrase }: Described): number => {
  const [first, second] = [tokens[phrase.first] as Token, tokens[phrase.first + 1] as Token];
  if (/^(?:only|first|last|next|other|same|second|new|most|best|worst)$/.test(second.lower)) return 3;
  return first.lower === "the" ? 0 : /^(?:this|that)$/.test(first.lower) ? 1 : 2;
};
