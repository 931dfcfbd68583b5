import type { ContactStatus } from "../../../vocabulary/kinds.js";
import type { Token } from "../../text/tokens.js";
import type { Tree } from "../../text/tree.js";

/** How far before a verb its auxiliaries are looked for, in tokens. */
const GROUP = 6;

/** Auxiliaries and what stands for them right before a verb: “was to meet”, “may have met”, “has yet to meet”, “is likely to meet” */
export const byAuxiliaries = (tree: Tree, tokens: readonly Token[], verb: number): ContactStatus | undefined => {
  const group = groupOf(tree, tokens, verb);
  if (/\bwould\b/.test(group) && tree.children(verb).some((c) => tree.relation(c) === "advcl" && isIf(tree, tokens, c))) return "uncertain";
  return auxiliaries.find(([pattern]) => pattern.test(group))?.[1];
};

/** “would meet B if he came” */
const isIf = (tree: Tree, tokens: readonly Token[], at: number): boolean =>
  tree.children(at).some((c) => tree.relation(c) === "mark" && /^(?:if|unless)$/.test((tokens[c] as Token).lower));

/** The words from behind the subject up to a verb, lower case: “has yet to meet” */
export const groupOf = (tree: Tree, tokens: readonly Token[], verb: number): string => {
  let first = verb;
  const subject = tree.children(verb).findLast((c) => c < verb && /^(?:nsubj|csubj|expl)/.test(tree.relation(c)));
  while (first - 1 > (subject ?? -1) && verb - first < GROUP && !/^[,;:.—“”"()]$/.test((tokens[first - 1] as Token).text)) first--;
  return tokens
    .slice(first, verb + 1)
    .map(({ lower }) => lower)
    .join(" ");
};

const adverbs = "(?:\\p{L}+ly |also |soon |again |later |then |now |still |even |first )*";
const auxiliaries: readonly (readonly [RegExp, ContactStatus])[] = [
  [new RegExp(`\\bno longer ${adverbs}\\p{L}+$`, "u"), "denied"],
  [new RegExp(`\\b(?:almost|nearly) ${adverbs}\\p{L}+$`, "u"), "not_happened"],
  [new RegExp(`\\b(?:was|were) ${adverbs}to ${adverbs}have ${adverbs}\\p{L}+$`, "u"), "not_happened"],
  [new RegExp(`\\b(?:should|ought to) ${adverbs}have ${adverbs}\\p{L}+$`, "u"), "not_happened"],
  [new RegExp(`\\b(?:has|have|had|is|was) yet to ${adverbs}(?:be |have )?${adverbs}\\p{L}+$`, "u"), "denied"],
  [new RegExp(`\\b(?:could|may|might|must) ${adverbs}(?:well )?have ${adverbs}(?:been )?${adverbs}\\p{L}+$`, "u"), "uncertain"],
  [new RegExp(`\\b(?:could|may|might) ${adverbs}(?:well )?(?:be )?${adverbs}\\p{L}+$`, "u"), "uncertain"],
  [new RegExp(`\\b(?:should|must|ought to) ${adverbs}(?:be )?${adverbs}\\p{L}+$`, "u"), "requested"],
  [
    new RegExp(
      `\\b(?:is|are|was|were|’s|'s|’re|'re) ${adverbs}(?:due |likely |certain |sure |bound |about )?to ${adverbs}(?:be )?${adverbs}\\p{L}+$`,
      "u",
    ),
    "planned",
  ],
];

/** Whether a word that hangs on it, or stands right before it, negates it. */
export const isNegated = (tree: Tree, tokens: readonly Token[], at: number): boolean =>
  tree.children(at).some((c) => c < at && /^(?:not|n't|n’t|never|no|neither|nor|hardly)$/.test((tokens[c] as Token).lower)) ||
  /^(?:cannot|can't|can’t)$/.test((tokens[at - 1] as Token | undefined)?.lower ?? "");
