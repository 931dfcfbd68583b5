import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf } from "../../text/tree.js";
import type { FoundContact } from "../model.js";
import { tenseOf } from "../status/tense.js";

/** How many verbs up that share an auxiliary, “must register, file and report”. */
const DEPTH = 4;

/**
 * Leaves out what is only supposed, by the reader's syntax: what one must or can do as a rule (“must file a report and explain it
 * to B”), the condition of something (“if A called B, she would …”, “had A asked B, he would …”), what somebody asks (“Did A meet
 * B?”), and what is only called by a name. What is wished for or planned stays, with its status.
 */
export const withoutHypothetical = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  // syntax is read only where something asks for it
  const tree = contacts.length === 0 ? undefined : treeOf(reading);
  if (tree === undefined) return contacts;
  const { tokens } = reading.document;
  return contacts.filter((contact) => {
    const verb = verbOf(tree, contact);
    return (
      verb === undefined ||
      !(
        isRule(tree, tokens, verb, contact) ||
        isCondition(tree, tokens, verb) ||
        isNamed(tree, tokens, verb) ||
        isImagined(tree, tokens, verb) ||
        isGeneral(reading, tree, verb, contact) ||
        isInverted(reading, tree, verb)
      )
    );
  });
};

const verbOf = (tree: Tree, { first, last }: FoundContact): number | undefined => {
  for (let i = first; i < last; i++) if (tree.upos(i) === "VERB") return i;
  return undefined;
};

const wordsUnder = (tree: Tree, tokens: readonly Token[], verb: number, relation: RegExp): string[] =>
  tree.children(verb).flatMap((c) => (relation.test(tree.relation(c)) ? [(tokens[c] as Token).lower] : []));

/** The auxiliary may stand with an earlier verb of a list, as long as the verbs share their subject. */
const isRule = (tree: Tree, tokens: readonly Token[], verb: number, { kind }: FoundContact): boolean => {
  if (isNeeded(tree, tokens, verb)) return true;
  if (/^(?:meeting|call|introduction)$/.test(kind)) return false;
  for (let at = verb, depth = 0; at >= 0 && depth < DEPTH; depth++) {
    const aux = wordsUnder(tree, tokens, at, /^aux/);
    if (aux.some((word) => /^(?:must|should|ought|can)$/.test(word))) return !aux.includes("have");
    if (tree.relation(at) !== "conj" || wordsUnder(tree, tokens, at, /^nsubj/).length > 0) return false;
    at = tree.head(at);
  }
  return false;
};

/** “needs to persuade B”, “is willing to talk”, “it is too late to ask B”, “time to answer”: what may or ought to be, and is not said to be */
const isNeeded = (tree: Tree, tokens: readonly Token[], verb: number): boolean => {
  const above = tree.head(verb);
  return (
    above >= 0 &&
    /^(?:xcomp|ccomp|advcl|acl|dep)$/.test(tree.relation(verb)) &&
    wordsUnder(tree, tokens, verb, /^mark$/).includes("to") &&
    needing.test((tokens[above] as Token).lower)
  );
};

const needing = /^(?:needs?|has|have|willing|unwilling|ready|late|early|time|obliged|required|entitled|free|likely|unlikely|reluctant)$/;

/** “if A meets B, …”; not “asked if A had met B”. */
const isCondition = (tree: Tree, tokens: readonly Token[], verb: number): boolean =>
  tree.relation(verb) === "advcl" && wordsUnder(tree, tokens, verb, /^mark$/).some((word) => /^(?:if|unless)$/.test(word));

/** “dreamed of meeting B”, “imagines talking to B” */
const isImagined = (tree: Tree, tokens: readonly Token[], verb: number): boolean => {
  const above = tree.head(verb);
  return above >= 0 && !/^(?:conj|parataxis|acl:relcl)$/.test(tree.relation(verb)) && imagining.test((tokens[above] as Token).lower);
};

const imagining = /^(?:dream(?:s|ed|t|ing)?|imagin(?:e|es|ed|ing)|fantasi[sz](?:e|es|ed|ing))$/;

/** “Ministers often meet lobbyists”: what those of one kind do to those of another, as a rule */
const isGeneral = ({ document }: Reading, tree: Tree, verb: number, { participants }: FoundContact): boolean =>
  tenseOf(tree, document.tokens, verb) === "present" &&
  !/ing$/.test((document.tokens[verb] as Token).lower) &&
  participants.every(({ span }) => /^\p{L}\p{Ll}+s$/u.test(document.text.slice(span.start, span.end))) &&
  participants.every(({ referent }) => referent === undefined || referent.type === "group");

/** “a group called Norvik”, “the resort, now called Delmar” */
const isNamed = (tree: Tree, tokens: readonly Token[], verb: number): boolean =>
  (tokens[verb] as Token).lower === "called" &&
  tree.relation(verb) === "acl" &&
  wordsUnder(tree, tokens, verb, /^(?:nsubj|obl)/).length === 0;

/** The auxiliary before the subject: a question, or a condition without “if”. Not behind “nor” or “only then”. */
const isInverted = ({ document }: Reading, tree: Tree, verb: number): boolean => {
  const { tokens, sentences, sentenceOf, text } = document;
  const children = tree.children(verb);
  const subject = children.find((c) => /^nsubj/.test(tree.relation(c)));
  const aux = children.find((c) => /^aux/.test(tree.relation(c)));
  if (subject === undefined || aux === undefined || aux > subject || subject > verb) return false;
  const sentence = sentences[sentenceOf[verb] ?? 0];
  const asks = sentence !== undefined && /\?[”"’'»\s]*$/u.test(text.slice(sentence.start, sentence.end));
  const supposed =
    /^(?:had|were|should)$/.test((tokens[aux] as Token).lower) &&
    /\b(?:would|could|might)\b/u.test(sentence ? text.slice(sentence.start, sentence.end) : "");
  return asks || supposed;
};
