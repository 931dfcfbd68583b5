import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import { type Tree, treeOf } from "../../text/tree.js";
import { phraseOf } from "./meant.js";

/**
 * Phrases that a list of adjectives made of one noun (“Danish, Dutch and Polish ministers” read as a Dane, a Dutchman and Polish
 * ministers) as the one phrase of that noun; all others as they are.
 */
export const wholeGroups = (reading: Reading, phrases: readonly Phrase[]): readonly Phrase[] => {
  const tree = treeOf(reading);
  const last = phrases.at(-1);
  if (tree === undefined || last === undefined || last.kind === "pronoun") return phrases;
  const own = last.head;
  const noun = topNoun(tree, own);
  const top = noun !== own && noun >= last.last && noun < last.last + 8 ? noun : own;
  const whole = phraseOf(reading, top);
  if (whole === undefined || whole.kind !== "group" || whole.last <= top) return phrases;
  const inside = phrases.filter((p) => p.first >= whole.first && p.last <= whole.last);
  if (inside.length === 0 || (inside.length === 1 && top === own) || whole.referent === undefined) return phrases;
  return tree.children(top).some((c) => tree.relation(c) === "conj") ? phrases : [...phrases.filter((p) => !inside.includes(p)), whole];
};

/** The noun that an adjective, or one of several that “and” joins, describes. */
const topNoun = (tree: Tree, token: number): number => {
  let at = token;
  for (let guard = 0; guard < 6; guard++) {
    if (tree.relation(at) === "conj" && tree.head(at) >= 0 && tree.head(at) < at) at = tree.head(at);
    else if (/^(?:amod|compound)$/.test(tree.relation(at)) && tree.head(at) > at) return tree.head(at);
    else return token;
  }
  return token;
};
