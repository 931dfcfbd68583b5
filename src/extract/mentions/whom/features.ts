import { parts } from "../../reader/ranking/looks.js";
import type { Document } from "../../text/document.js";
import type { Referent } from "../model.js";
import type { Asked } from "./asked.js";
import { isRuledOut } from "./binding.js";
import type { Evidence } from "./evidence.js";
import type { Scene } from "./scene.js";
import { embeddings, type Story, type Told } from "./story.js";

/** Features of one who may be meant, with the number of values that each has. */
export const candidateFeatures = {
  gender: 3,
  chainGender: 4,
  apart: 7,
  recent: 6,
  place: 7 * parts.length,
  times: 5,
  most: 3,
  early: 3,
  lastBy: 6,
  quotes: 5,
  sayer: 7,
  sayerRecent: 7 * 3,
  likely: 7,
  likelyRecent: 7 * 3,
  clause: 5,
  paragraph: 3,
  sayerBefore: 5,
  known: 3,
  within: 2,
  behind: 3,
  opens: 4,
  embedded: embeddings * 2,
  between: 4,
} as const;
export type CandidateFeature = keyof typeof candidateFeatures;

/** Features of that nobody of them is meant. */
export const nobodyFeatures = { always: 1, likely: 7, quote: 2, many: 5, fit: 3 } as const;
export type NobodyFeature = keyof typeof nobodyFeatures;

/** One who may be meant by words, with what the text told of him last before them. */
export interface Candidate {
  referent: Referent;
  last: Told;
  /** told of only behind the words so far */
  behind: boolean;
  values: Record<CandidateFeature, number>;
}

/** What is asked about words, with those who may be meant. */
export interface Question {
  asked: Asked;
  candidates: Candidate[];
  nobody: Record<NobodyFeature, number>;
}

const step = (value: number, edges: readonly number[]): number => {
  let n = 0;
  for (const edge of edges) if (value >= edge) n++;
  return n;
};
const likelySteps = [0.02, 0.1, 0.25, 0.5, 0.75, 0.92];
const likelyValue = (likely: number | undefined): number => step(likely ?? 0, likelySteps);

/** So many who were told of last may be meant, and so far back they are sought. */
const KEPT = 14;
const FAR = 250;

/** What is asked about a word, with all that is looked at. */
export const questionOf = (scene: Scene, asked: Asked): Question => {
  const saying = scene.evidence.sayerAt(asked.token);
  const likely = scene.evidence.likely(asked);
  const candidates = candidatesOf(scene, asked, saying.sayer).filter(({ referent }) => !isRuledOut(scene, asked, referent));
  describe(scene, asked, candidates, saying, likely);
  return { asked, candidates, nobody: nobodyValues(scene.document, asked, candidates, likely) };
};

/** Those who may be meant by a word: told of last before it, or behind it in its sentence, or who says it. */
const candidatesOf = ({ story, document }: Scene, asked: Asked, sayer: Referent | undefined): Candidate[] => {
  const { told } = story;
  const found = new Map<Referent, Candidate>();
  const add = (one: Told, behind: boolean): void => {
    if (found.has(one.referent) || (one.first <= asked.token && asked.token < one.last)) return;
    found.set(one.referent, { referent: one.referent, last: one, behind, values: {} as Candidate["values"] });
  };
  const at = story.firstBehind(asked.token);
  for (let i = at - 1; i >= Math.max(0, at - FAR) && found.size < KEPT; i--) add(told[i] as Told, false);
  const sentence = document.sentenceOf[asked.token];
  for (let i = at; i < told.length && (told[i] as Told).sentence === sentence; i++) add(told[i] as Told, true);
  const own = sayer && !found.has(sayer) ? told.find(({ referent, head }) => referent === sayer && head > asked.token) : undefined;
  if (own) add(own, true);
  return [...found.values()];
};

const describe = (
  scene: Scene,
  asked: Asked,
  candidates: readonly Candidate[],
  { said, sayer }: ReturnType<Evidence["sayerAt"]>,
  likely: ReadonlyMap<Referent, number>,
): void => {
  const { story, document, evidence } = scene;
  const quote = document.quoteOf[asked.token] ?? -1;
  const before = evidence.sayerBefore(asked.token);
  const isSource = evidence.isSource(asked.token);
  const sentence = document.sentenceOf[asked.token] ?? 0;
  const paragraph = document.sentences[sentence]?.paragraph ?? 0;
  const mostTimes = Math.max(0, ...candidates.map(({ referent }) => story.times(referent)));
  const opening = openersAt(scene, asked);
  const first = story.told[0]?.referent;
  const early = new Set(story.told.slice(0, 4).map((told) => told.referent));
  let fit = 0;
  for (const candidate of candidates) {
    const { referent, last, behind } = candidate;
    const gender = asked.gender === undefined || referent.gender === undefined ? 0 : referent.gender === asked.gender ? 1 : 2;
    const recent = behind ? 5 : gender === 2 ? 4 : Math.min(3, fit++);
    const apart = behind ? 6 : Math.min(5, sentence - last.sentence);
    const likelihood = likelyValue(likely.get(referent));
    const saying = !said ? 0 : sayer === undefined ? 1 : (sayer === referent ? 2 : 3) + (quote >= 0 ? 2 : 0);
    candidate.values = {
      gender,
      chainGender: counted(evidence.genders(referent), asked.gender),
      apart,
      recent,
      place: apart * parts.length + last.part,
      times: step(story.times(referent), [2, 3, 5, 9]),
      most: story.times(referent) === mostTimes ? (mostTimes > 2 ? 2 : 1) : 0,
      early: last.sentence === 0 || first === referent ? 1 : early.has(referent) ? 2 : 0,
      lastBy: (last.by === "name" ? 0 : last.by === "role" ? 1 : 2) + (last.quote >= 0 ? 3 : 0),
      quotes: quotesOf(last.quote, quote),
      sayer: saying,
      sayerRecent: saying * 3 + Math.min(2, recent),
      likely: likelihood,
      likelyRecent: likelihood * 3 + Math.min(2, recent),
      clause: clauseOf(scene, asked, last, behind),
      paragraph: Math.min(2, Math.max(0, paragraph - last.paragraph)),
      sayerBefore: before === undefined ? 0 : (before === referent ? 1 : 2) + (isSource ? 2 : 0),
      known: referent.type === "role" ? 0 : referent.given !== undefined ? 1 : 2,
      within: last.within ? 1 : 0,
      behind: behind ? (last.sentence === sentence ? 1 : 2) : 0,
      embedded: last.embedded * 2 + (last.sentence === sentence ? 1 : 0),
      opens: opening.indexOf(referent) + 1,
      between: Math.min(3, betweenOf(story, asked, last, behind)),
    };
  }
};

/** What “he” and “she” elsewhere tell of somebody: nothing, as here, otherwise, or both. */
const counted = ({ m, f }: { m: number; f: number }, gender: "m" | "f" | undefined): number => {
  if (gender === undefined || m + f === 0) return 0;
  const [own, other] = gender === "m" ? [m, f] : [f, m];
  return other === 0 ? 1 : own === 0 ? 2 : 3;
};

const quotesOf = (last: number, here: number): number => {
  if (last < 0) return here < 0 ? 0 : 1;
  if (here < 0) return 2;
  return last === here ? 3 : 4;
};

/** Whom the sentence of the word, the one before, and the paragraph first tell of. */
const openersAt = ({ story, document }: Scene, { token }: Asked): (Referent | undefined)[] => {
  const sentence = document.sentenceOf[token] ?? 0;
  const { paragraph } = document.sentences[sentence] ?? {};
  const openers: (Referent | undefined)[] = [undefined, undefined, undefined];
  for (let i = story.firstBehind(token - 1) - 1; i >= 0; i--) {
    const told = story.told[i] as Told;
    if (told.sentence < sentence - 1 && told.paragraph !== paragraph) break;
    if (told.sentence === sentence) openers[0] = told.referent;
    if (told.sentence === sentence - 1) openers[1] = told.referent;
    if (told.paragraph === paragraph) openers[2] = told.referent;
  }
  return openers;
};

/** Whether the words and the last ones hang on one verb or noun: no, subject and object of one, owner and subject, one within the other's clause. */
const clauseOf = ({ tree }: Scene, asked: Asked, last: Told, behind: boolean): number => {
  if (behind) return 0;
  const governor = tree.head(asked.token);
  if (governor < 0) return 0;
  const owned = asked.form === "owner" ? tree.head(governor) : governor;
  if (last.governor === governor) return last.part === 0 ? 1 : 2;
  if (owned >= 0 && last.governor === owned) return last.part === 0 ? 3 : 2;
  return last.head === tree.head(governor) || last.governor === tree.head(governor) ? 4 : 0;
};

/** How many others were told of as subjects since. */
const betweenOf = (story: Story, asked: Asked, last: Told, behind: boolean): number => {
  if (behind) return 0;
  const others = new Set<Referent>();
  for (let i = story.firstBehind(asked.token) - 1; i >= 0; i--) {
    const told = story.told[i] as Told;
    if (told.head <= last.head) break;
    if (told.part === 0 && told.referent !== last.referent && told.head < asked.token) others.add(told.referent);
    if (others.size > 3) break;
  }
  return others.size;
};

/** The values of the features of that nobody is meant. */
const nobodyValues = (
  { quoteOf }: Document,
  asked: Asked,
  candidates: readonly Candidate[],
  likely: ReadonlyMap<Referent, number>,
): Record<NobodyFeature, number> => ({
  always: 0,
  likely: likelyValue(Math.max(0, ...likely.values())),
  quote: (quoteOf[asked.token] ?? -1) >= 0 ? 1 : 0,
  many: Math.min(4, candidates.length),
  fit: candidates.some(({ values }) => values.gender === 1) ? 1 : candidates.some(({ values }) => values.gender === 0) ? 2 : 0,
});
