/** Where phrases beside each other were taken for one, or two for one person, and the syntax and the layers tell otherwise. */
import type { Phrase } from "../../mentions/model.js";
import { kindOfNoun } from "../../mentions/nouns.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, upFrom } from "../../text/tree.js";
import { describing } from "../partakers/described.js";
import { apart } from "../partakers/disjoint.js";
import { headWithin } from "../partakers/seen.js";
import type { Sensed } from "./sensed.js";

/** How far what words hang on is followed up. */
const DEPTH = 12;

/** A noun that is as likely takes part, whatever the tables and the reader take it for. */
export const SURE = 0.8;

/**
 * The phrase of a word before a name, where the word is no part of it by the syntax and the layers see its noun take part: of “in testimony
 * before a committee Lund said” the committee; and the name without such words.
 */
export const withoutOthers = (
  reading: Reading,
  tree: Tree,
  token: number,
  phrase: Phrase | undefined,
  { parts }: Sensed,
): Phrase | undefined => {
  if (phrase?.kind !== "name" || phrase.name === undefined || phrase.first === phrase.name.first) return phrase;
  const { first, last } = phrase.name;
  const noun = upFrom(tree, first - 1, DEPTH).findLast((above) => above >= phrase.first && above < first) ?? first - 1;
  // what means one person stays with the name, whatever the reader hangs it on: “to his daughter Anna”
  const isApart =
    (parts.get(noun) ?? 0) >= SURE &&
    /^(?:group|body)$/.test(kindOfNoun((reading.document.tokens[noun] as Token).lower)) &&
    /^nsubj/.test(tree.relation(headWithin(tree, first, last))) &&
    tree.relation(noun) !== "nsubj" &&
    tree.children(noun).some((c) => tree.relation(c) === "case" && tree.upos(c) === "ADP");
  if (!isApart) return phrase;
  return token < first ? describing(reading, token) : { ...phrase, first };
};

/** Those who do and have done what is said; two on one side who are one, a pronoun among them, as two where the other hangs on the word that says it. */
export const asTwo = (reading: Reading, tree: Tree, trigger: number, side: readonly Phrase[]): Phrase[] => {
  const [one, other] = side;
  if (side.length !== 2 || one === undefined || other === undefined || one.referent === undefined || one.referent !== other.referent)
    return [...side];
  if (![one, other].some(({ kind, head }) => kind !== "pronoun" && hangsOn(tree, head, trigger))) return [...side];
  const { acting, acted } = apart(reading, [one], [other]);
  return [...acting, ...acted];
};

/** “talks with Lund”, “met Lund and Holm”: by no clause between them. */
const hangsOn = (tree: Tree, head: number, trigger: number): boolean => {
  let at = head;
  for (let guard = 0; guard < DEPTH && at >= 0; guard++) {
    if (at === trigger) return true;
    if (!/^(?:obj|iobj|obl|nmod|conj|flat|appos|compound)/.test(tree.relation(at))) return false;
    at = tree.head(at);
  }
  return false;
};
