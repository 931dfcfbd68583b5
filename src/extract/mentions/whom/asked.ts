import type { Document } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { Tree } from "../../text/tree.js";
import type { Typed } from "../model.js";

/** Forms of words that name nobody and of which it is asked whom they mean; their numbers are places in the table. */
export const forms = ["subject", "object", "owner", "self", "speaker"] as const;
export type Form = (typeof forms)[number];

/** A word that names nobody. */
export interface Asked {
  form: Form;
  token: number;
  gender?: "m" | "f" | undefined;
  /** its phrase, where the tables made one */
  phrase?: Typed | undefined;
}

const pronouns = new Map<string, "m" | "f" | undefined>([
  ...["he", "him", "his", "himself"].map((word) => [word, "m"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "f"] as const),
]);
const speaking = new Set(["i", "me", "my", "mine", "myself"]);

/** All that is asked about in an article, in the order of the text: he and she in every case, and I. */
export const askedIn = (document: Document, bySentence: readonly (readonly Typed[])[], tree: Tree): Asked[] => {
  const found: Asked[] = [];
  bySentence.forEach((phrases, sentence) => {
    const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
    for (let token = first; token < last; token++) {
      const asked = pronounAt(document, phrases, tree, token);
      if (asked) found.push(asked);
    }
  });
  return found;
};

const pronounAt = (document: Document, phrases: readonly Typed[], tree: Tree, token: number): Asked | undefined => {
  const { lower, text } = document.tokens[token] as Token;
  if (speaking.has(lower)) return text === "i" ? undefined : { token, form: "speaker" };
  if (!pronouns.has(lower) || phrases.some((p) => p.name && p.name.first <= token && token < p.name.last)) return undefined;
  const phrase = phrases.find((p) => p.kind === "pronoun" && p.first === token && p.last === token + 1);
  return { token, form: formOf(lower, tree.relation(token)), gender: pronouns.get(lower), phrase };
};

const formOf = (word: string, relation: string): Form => {
  if (/self$/.test(word)) return "self";
  if (word === "he" || word === "she") return "subject";
  if (word === "his" || (word === "her" && relation === "nmod:poss")) return "owner";
  return "object";
};
