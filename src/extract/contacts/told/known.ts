import type { Token } from "../../text/tokens.js";

/** How many tokens a noun's article or possessor may stand before it: “his first formal talks”. */
const BEFORE = 3;

/** Whether a noun calls what it says by article, possessor or pronoun, as something the reader knows: “the talks”, “Berg's letter”, “their first meeting”. */
export const isCalledKnown = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(Math.max(0, noun - BEFORE), noun).some((token) => /^(?:the|that|this|his|her|their|its|my|our|['’]s)$/.test(token.lower));
