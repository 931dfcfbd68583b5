import { objectControl } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { objectHeads, subjectHeads, treeOf, withJoined } from "../../text/tree.js";
import { phraseOf } from "./meant.js";
import { canTakePart } from "./participants.js";

export interface Sides {
  passive: boolean;
  subjects: Phrase[];
  objects: Phrase[];
}

const preposition = /^(?:with|to|at|into|in|on|of|from|by|opposite|beside|alongside)$/;

/** Who stands on either side of a verb or set phrase (tokens `first` up to `last`) by the reader's syntax. */
export const sidesByTree = (reading: Reading, first: number, last: number, links: readonly string[]): Sides | undefined => {
  const tree = treeOf(reading);
  if (tree === undefined) return undefined;
  const { tokens } = reading.document;
  const top = topOf(tree.head, first, last);
  const { passive, subjects } = subjectHeads(tree, tokens, top, (word) => objectControl.has(word));
  const ending = (tokens[last - 1] as Token).lower;
  const leading = last - first > 1 && links.includes("") && preposition.test(ending) ? [ending] : links;
  const objects: number[] = [];
  for (let i = first; i < last; i++)
    objects.push(...objectHeads(tree, tokens, i, passive ? ["by"] : leading).filter((o) => o < first || o >= last));
  if (objects.length === 0 && last - first > 1 && !passive) {
    // the preposition is the phrase's own, and its noun hangs on it or on the verb
    const behind = tree.children(last - 1).find((c) => c >= last);
    if (behind !== undefined) objects.push(...withJoined(tree, behind));
  }
  const phrases = (heads: readonly number[]): Phrase[] =>
    heads.flatMap((head) => phraseOf(reading, head) ?? []).filter((phrase) => canTakePart(reading, phrase, true));
  return { passive, subjects: phrases(subjects), objects: phrases(objects) };
};

/** The token of a phrase by which it hangs on the rest of the sentence. */
const topOf = (head: (token: number) => number, first: number, last: number): number => {
  for (let i = first; i < last; i++) {
    const above = head(i);
    if (above < first || above >= last) return i;
  }
  return first;
};
