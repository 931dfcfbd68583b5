import type { Span } from "../text/sentences.js";
import { spanIndex } from "../text/spans.js";
import { nesting } from "./form.js";
import type { FoundStatement } from "./model.js";

/** Numbers of the statements whose content holds a place, outermost first. */
export type StatementsAround = (place: Span) => number[];

/** Looks up what is said around a place, for the statements of one article. */
export const aroundOf = (statements: readonly FoundStatement[]): StatementsAround => {
  const parents = nesting(statements);
  const index = spanIndex(statements.flatMap((statement, value) => statement.content.map((span) => ({ span, value }))));
  return (place) => {
    const chain: number[] = [];
    for (let s = index.holding(place).at(-1) ?? -1; s >= 0 && chain.length < 12; s = parents[s] ?? -1) chain.unshift(s);
    return chain;
  };
};
