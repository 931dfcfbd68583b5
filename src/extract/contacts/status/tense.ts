import { expectingWords, futureAuxiliaries, irregularPasts } from "../../language/en/contact-ahead.js";
import type { Token } from "../../text/tokens.js";
import type { Tree } from "../../text/tree.js";

/** When a clause tells its verb to be: “modal” of what can or might be, “none” of an infinitive or participle. */
export type Tense = "past" | "present" | "perfect" | "future" | "modal" | "none";

/**
 * The tense of the clause that a token is the predicate of, by its auxiliaries, copula and form (UD's `aux` and `cop`).
 * @param at a verb, or the noun or adjective that a copula makes a predicate
 */
export const tenseOf = (tree: Tree, tokens: readonly Token[], at: number): Tense => {
  const before = tree.children(at).filter((c) => c < at && /^(?:aux(?::pass)?|cop|mark)$/.test(tree.relation(c)));
  const helping = before.filter((c) => tree.relation(c) !== "mark").map((c) => (tokens[c] as Token).lower);
  const { lower } = tokens[at] as Token;
  if (helping.some((word) => futureAuxiliaries.has(word))) return "future";
  if (helping.some((word) => /^(?:would|could|can|ca|may|might|must|should)$/.test(word))) return "modal";
  if (helping.some((word) => /^(?:was|were|had|did)$/.test(word))) return "past";
  if (helping.some((word) => /^(?:has|have|['’]ve)$/.test(word))) return "perfect";
  const infinitive = before.some((c) => (tokens[c] as Token).lower === "to");
  if (helping.some((word) => /^(?:is|are|am|['’]s|['’]re|['’]m|do|does)$/.test(word))) {
    // “is expected to face”, “are due to meet”: what is expected is to come
    return expectingWords.has(lower) || isGoing(tree, tokens, at) ? "future" : "present";
  }
  if (infinitive || tree.upos(at) !== "VERB" || lower.endsWith("ing")) return "none";
  if (irregularPasts.has(lower) || /ed$/.test(lower)) return isParticiple(tree, at) ? "none" : "past";
  return "present";
};

const isGoing = (tree: Tree, tokens: readonly Token[], at: number): boolean =>
  /^(?:going|about)$/.test((tokens[at] as Token).lower) && tree.children(at).some((c) => tree.relation(c) === "xcomp");

/** “the deal reached on Monday”: a participle that describes a noun or a clause has no tense of its own. */
const isParticiple = (tree: Tree, at: number): boolean =>
  /^(?:acl|amod|advcl|xcomp)$/.test(tree.relation(at)) && !tree.children(at).some((c) => /^nsubj/.test(tree.relation(c)));
