import { personKinds } from "../../language/en/person-kinds.js";
import { officeSynonyms, shortTitles } from "../../language/en/roles.js";
import { type Document, tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { Tree } from "../../text/tree.js";
import type { Referent, Typed } from "../model.js";
import { fold } from "../told-names.js";

/** What an article says of a person beside the name. */
export interface SaidOf {
  /** nouns that are said of him: “senator”, “wife” */
  nouns: Set<string>;
  /** content words beside those: “Florida”, “former” */
  words: Set<string>;
  /** words close to the name wherever it stands */
  near: Set<string>;
}

/** So many tokens beside a name are close to it. */
const CLOSE = 8;

const isContent = ({ pos, text }: Token): boolean => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) && /[\p{L}\p{N}]/u.test(text);

/** What is said of each person of an article. */
export const saidInArticle = (document: Document, tree: Tree, bySentence: readonly (readonly Typed[])[]): ((of: Referent) => SaidOf) => {
  const found = new Map<Referent, SaidOf>();
  const of = (referent: Referent): SaidOf => {
    const before = found.get(referent);
    if (before) return before;
    const made: SaidOf = { nouns: new Set([...referent.heads].map(inFull)), words: new Set(), near: new Set() };
    for (const { start, end } of referent.roles)
      for (const token of document.tokens.slice(tokenAt(document, start), tokenAt(document, end - 1) + 1))
        if (isContent(token)) made.words.add(inFull(token.lower));
    found.set(referent, made);
    return made;
  };
  for (const phrases of bySentence)
    for (const phrase of phrases) {
      const { referent, kind, name } = phrase;
      if (referent?.type !== "person" || kind !== "name" || name === undefined) continue;
      const said = of(referent);
      const { first: from, last: to } = document.sentences[phrase.sentence] ?? { first: 0, last: 0 };
      for (let i = Math.max(from, name.first - CLOSE); i < Math.min(to, name.last + CLOSE); i++) {
        const token = document.tokens[i] as Token;
        if ((i < name.first || i >= name.last) && isContent(token)) said.near.add(inFull(token.lower));
      }
      for (const predicate of predicatesOf(tree, phrase.head)) {
        said.nouns.add((document.tokens[predicate] as Token).lower);
        for (const child of tree.children(predicate))
          if (/^(?:amod|compound)/.test(tree.relation(child))) said.words.add((document.tokens[child] as Token).lower);
      }
    }
  return of;
};

/** Nouns that a clause says its subject is: of “Berg is the owner” owner. */
const predicatesOf = (tree: Tree, head: number): number[] => {
  const above = tree.head(head);
  const isPredicate = above >= 0 && /^nsubj/.test(tree.relation(head)) && tree.children(above).some((c) => tree.relation(c) === "cop");
  return isPredicate && tree.upos(above) === "NOUN" ? [above] : [];
};

const inFull = (word: string): string => shortTitles.get(word) ?? word;

/** How many ways there are in which a noun may go with what is said of somebody, see {@link suits}. */
export const ways = 6;

/**
 * How a noun goes with what is said of somebody: nothing is said (0), that noun (1), a narrower one or another word for it (2), others only
 * (3), a wider one (4), one for which there is a common wider one (5).
 */
export const suits = ({ nouns }: SaidOf, noun: string): number => {
  if (nouns.size === 0) return 0;
  if (nouns.has(noun)) return 1;
  const said = [...nouns];
  const own = personKinds.get(noun);
  if (officeSynonyms.some((set) => set.includes(noun) && set.some((other) => nouns.has(other)))) return 2;
  if (said.some((other) => personKinds.get(other)?.has(noun))) return 2;
  if (own === undefined) return 3;
  if (said.some((other) => own.has(other))) return 4;
  return said.some((other) => [...(personKinds.get(other) ?? [])].some((kind) => own.has(kind))) ? 5 : 3;
};

/** Whether a noun is said of somebody, or one that says more. */
export const isTold = (way: number): boolean => way === 1 || way === 2;

/** From here on words before a noun stand close to somebody's name. */
export const NEARBY = 2;
/** How many of the words before a noun are said of somebody: there are none, none of them, some of them close by, some of them of him. */
export const modifiersOf = (said: SaidOf, modifiers: readonly string[]): number => {
  if (modifiers.length === 0) return 0;
  if (modifiers.some((word) => said.words.has(word))) return 3;
  return modifiers.some((word) => said.near.has(word)) ? 2 : 1;
};

export const modifiersIn = ({ tokens }: Document, { first, last, head }: Typed): string[] =>
  tokens.slice(first + 1, last).flatMap((token, i) => (first + 1 + i !== head && isContent(token) ? [inFull(token.lower)] : []));

export const surnameOf = ({ surname, name }: Referent): string => surname ?? fold(name).split(" ").at(-1) ?? "";
