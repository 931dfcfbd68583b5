import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { Tree } from "../../text/tree.js";
import type { FoundContact, Participant } from "../model.js";
import { headOf } from "../partakers/seen.js";

/**
 * “Berg, an analyst for Norvik, called …”: whether somebody's words only say who another of the contact is. Those whom “and” joins may be
 * apart from him, whatever they hang on.
 * @param path the head of the words, and all that it hangs on, from below
 */
export const isWithinAnother = (
  reading: Reading,
  tree: Tree,
  path: readonly number[],
  { participants, sentence }: FoundContact,
  one: Participant,
): boolean => {
  const { document } = reading;
  const { tokens, sentenceOf } = document;
  const end = path.findIndex((token) => !isNaming(tree, token) && !isDescribing(tree, tokens, token));
  const way = path.slice(0, end < 0 ? path.length : end);
  if (!way.some((token) => isDescribing(tree, tokens, token))) return false;
  return participants.some((other) => {
    if (other === one || sentenceOf[tokenAt(document, other.span.start)] !== sentence) return false;
    const above = path.indexOf(headOf(reading, tree, other));
    return above > 0 && above <= way.length && way.slice(0, above).some((token) => isDescribing(tree, tokens, token));
  });
};

/** “the minister | Berg” */
const isNaming = (tree: Tree, token: number): boolean => /^(?:flat|appos)/.test(tree.relation(token));

/** “an analyst | for Norvik”, “the | Norvik lawyer”; with “by”, “with” and “to” one is told of who takes part himself. */
const isDescribing = (tree: Tree, tokens: readonly Token[], token: number): boolean => {
  const relation = tree.relation(token);
  // “the Pentagon, | Congress and State Department” are three, though the syntax may take the second for part of the last
  if (/^compound/.test(relation)) {
    const [low, high] = [token, tree.head(token)].sort((a, b) => a - b) as [number, number];
    return !tokens.slice(low, high).some(({ text }) => /^(?:,|and)$/.test(text));
  }
  if (!/^nmod/.test(relation)) return false;
  const links = tree.children(token).filter((c) => tree.relation(c) === "case" && c < token);
  return links.length > 0 && links.every((c) => /^(?:of|for|at|from|in|behind)$/.test((tokens[c] as Token).lower));
};
