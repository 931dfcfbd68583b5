import type { Weights } from "../../reader/model.js";
import type { Referent } from "../model.js";

/** What is weighed: the features with how many values each has, and of a question the value of each. */
export interface Choice<C extends string, N extends string> {
  /** number of the form of the words */
  form: number;
  candidates: readonly { referent: Referent; values: Readonly<Record<C, number>> }[];
  nobody: Readonly<Record<N, number>>;
}
export interface Features<C extends string, N extends string> {
  candidates: Readonly<Record<C, number>>;
  nobody: Readonly<Record<N, number>>;
}

const weight = (table: readonly number[] | undefined, form: number, size: number, value: number): number =>
  table?.[form * size + value] ?? 0;

/** Who is likelier meant than anybody else, and how likely; nobody where that is likeliest. */
export const likeliest = <C extends string, N extends string>(
  table: Weights,
  scale: number,
  features: Features<C, N>,
  choice: Choice<C, N>,
): { referent: Referent; sure: number } | undefined => {
  const { candidates } = choice;
  const weights = weigh(table, scale, features, choice);
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
const weigh = <C extends string, N extends string>(
  table: Weights,
  scale: number,
  features: Features<C, N>,
  { form, candidates, nobody }: Choice<C, N>,
): { candidates: number[]; nobody: number } => {
  const sumOf = <F extends string>(
    weights: Readonly<Record<string, readonly number[]>>,
    sizes: Readonly<Record<F, number>>,
    values: Readonly<Record<F, number>>,
  ): number => (Object.keys(sizes) as F[]).reduce((total, name) => total + weight(weights[name], form, sizes[name], values[name]), 0);
  return {
    candidates: candidates.map(({ values }) => sumOf(table.candidates, features.candidates, values) / scale),
    nobody: sumOf(table.nobody, features.nobody, nobody) / scale,
  };
};
