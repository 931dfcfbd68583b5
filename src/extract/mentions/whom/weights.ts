import type { Whom } from "../../reader/model.js";
import type { Referent } from "../model.js";
import { forms } from "./asked.js";
import { type CandidateFeature, candidateFeatures, type NobodyFeature, nobodyFeatures, type Question } from "./features.js";

const candidateNames = Object.keys(candidateFeatures) as CandidateFeature[];
const nobodyNames = Object.keys(nobodyFeatures) as NobodyFeature[];

const weight = (table: readonly number[] | undefined, form: number, size: number, value: number): number =>
  table?.[form * size + value] ?? 0;

/** Who is likelier meant than anybody else, and how likely; nobody where that is likeliest. */
export const likeliest = (table: Whom, question: Question): { referent: Referent; sure: number } | undefined => {
  const { candidates } = question;
  const weights = weigh(table, question);
  let best = -1;
  let most = weights.nobody;
  weights.candidates.forEach((weight, i) => {
    if (weight > most) [best, most] = [i, weight];
  });
  const chosen = candidates[best];
  if (chosen === undefined) return undefined;
  const sum = [weights.nobody, ...weights.candidates].reduce((total, weight) => total + Math.exp(weight - most), 0);
  return { referent: chosen.referent, sure: 1 / sum };
};

/** The weight of each candidate, and of that it is nobody of them: log-linear, so their exponentials are in proportion to how likely each is. */
const weigh = (table: Whom, { asked: { form }, candidates, nobody }: Question): { candidates: number[]; nobody: number } => {
  const f = forms.indexOf(form);
  const sum = candidates.map(({ values }) =>
    candidateNames.reduce((total, name) => total + weight(table.candidates[name], f, candidateFeatures[name], values[name]), 0),
  );
  const none = nobodyNames.reduce((total, name) => total + weight(table.nobody[name], f, nobodyFeatures[name], nobody[name]), 0);
  return { candidates: sum.map((one) => one / table.scale), nobody: none / table.scale };
};
