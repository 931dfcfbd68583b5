import { kinNouns } from "../../language/en/roles.js";
import type { Document } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { Tree } from "../../text/tree.js";
import type { Referent, Typed } from "../model.js";
import { genderOfNoun } from "../nouns.js";
import type { Asked } from "../whom/asked.js";

/** Forms of words that describe somebody; their numbers are places in the table. */
export const forms = ["bare", "modified", "owned", "kin"] as const;

/** Words that describe somebody as known: “the former minister”, “his lawyer”. */
export interface Described extends Omit<Asked, "form"> {
  form: (typeof forms)[number];
  phrase: Typed;
  noun: string;
  /** whose he is, where the words say and it is known */
  owner?: Referent | undefined;
}

const opening = /^(?:the|this|that|his|her|their|its|my|our|your)$/;
const owning = /^(?:his|her|their|its|my|our|your)$/;

/** All of which it is asked whom they describe, in the order of the text. */
export const describedIn = (
  document: Document,
  bySentence: readonly (readonly Typed[])[],
  whom: ReadonlyMap<number, Referent>,
): Described[] => {
  const found: Described[] = [];
  for (const phrases of bySentence)
    for (const phrase of phrases) {
      // of phrases that one noun carries the widest
      if (
        phrases.some((p) => p !== phrase && p.kind === "role" && p.head === phrase.head && p.first <= phrase.first && p.last > phrase.last)
      )
        continue;
      const described = describedBy(document, phrase, whom);
      if (described) found.push(described);
    }
  return found;
};

const describedBy = ({ tokens }: Document, phrase: Typed, whom: ReadonlyMap<number, Referent>): Described | undefined => {
  const first = (tokens[phrase.first] as Token).lower;
  if (phrase.kind !== "role" || phrase.name || !opening.test(first)) return undefined;
  const noun = (tokens[phrase.head] as Token).lower;
  const isOwned = owning.test(first);
  const form = kinNouns.has(noun) ? "kin" : isOwned ? "owned" : phrase.head === phrase.first + 1 ? "bare" : "modified";
  return {
    form,
    token: phrase.head,
    phrase,
    noun,
    gender: genderOfNoun(noun),
    owner: isOwned ? whom.get(phrase.first) : undefined,
  };
};

/** As what the words are looked at where a pronoun would be: as one that acts, or not. */
export const standsAs = (tree: Tree, { token }: Described): Asked["form"] => (/^nsubj/.test(tree.relation(token)) ? "subject" : "object");
