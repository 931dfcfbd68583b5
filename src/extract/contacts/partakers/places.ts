import { attendingVerbs } from "../../language/en/contact-noun-frames.js";
import { companyWords, presentVerbs } from "../../language/en/contact-thirds.js";
import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, upFrom } from "../../text/tree.js";
import type { FoundContact, Participant } from "../model.js";
import { headOf } from "./seen.js";

/** Where words stand to the clause that says a contact. Numbers are tokens. */

/** How far what words hang on is followed up. */
const DEPTH = 14;

/** What a verb or noun of contact has under it, by the reader's syntax. */
export interface Clause {
  reading: Reading;
  tree: Tree;
  tokens: readonly Token[];
  contact: FoundContact;
  trigger: number;
  /** heads of those who do what the verb says or have it done to them, or whose the noun is */
  acting: readonly number[];
  /** they are all sides: “talks between A and B” */
  isWhole: boolean;
  /** they are named in the clause itself, or as who is to act, and not only with a verb further up */
  isOwn: boolean;
}

/** The head of the words of one who takes part; nothing where they stand in another sentence or in the words of the contact. */
export const placeOf = ({ reading, tree, contact }: Clause, one: Participant): number | undefined => {
  const { document } = reading;
  if (document.sentenceOf[tokenAt(document, one.span.start)] !== contact.sentence) return undefined;
  const at = headOf(reading, tree, one);
  return at >= contact.first && at < contact.last ? undefined : at;
};

/** Whether a word is or hangs on another. */
export const isUnder = ({ tree }: Clause, at: number, above: number): boolean => upFrom(tree, at, DEPTH).includes(above);

/** Whether a word is among those of a subject, and not in the clause of the contact that hangs on it: “the envoy who met Lund”. */
export const isPartOf = ({ tree, trigger }: Clause, at: number, head: number): boolean => {
  const path = upFrom(tree, at, DEPTH);
  const end = path.indexOf(head);
  return end >= 0 && !path.slice(0, end).includes(trigger);
};

/** What a word hangs on below the verb of the contact, itself first. */
const wayUp = ({ tree, trigger }: Clause, at: number): number[] => {
  const path = upFrom(tree, at, DEPTH);
  const end = path.indexOf(trigger);
  return end < 0 ? path : path.slice(0, end);
};

const opensClause = ({ tree }: Clause, token: number): boolean =>
  /^(?:ccomp|xcomp|advcl|parataxis|acl)/.test(tree.relation(token)) ||
  (/^(?:conj|dep)$/.test(tree.relation(token)) && /^(?:VERB|AUX)$/.test(tree.upos(token)));

/** Whether a word hangs on the verb of the contact itself, without another clause between. */
export const hangsOn = (clause: Clause, at: number): boolean =>
  isUnder(clause, at, clause.trigger) && !wayUp(clause, at).some((token) => opensClause(clause, token));

/** Whether a word under the verb stands in a clause of its own, which does not tell who came along. */
export const isElsewhere = (clause: Clause, at: number): boolean => {
  const { tree, tokens } = clause;
  return wayUp(clause, at).some(
    (token, i) =>
      opensClause(clause, token) &&
      !tree.relation(token).startsWith("acl") &&
      // a name that the syntax takes for a clause
      !(i === 0 && tree.upos(token) === "PROPN") &&
      !isCompany(tokens, token) &&
      !tree.children(token).some((c) => isCompany(tokens, c)),
  );
};

/** “promised Lund a meeting with Holm”, “told Lund the story of Holm”: of whom that is which somebody else gets. */
export const isOfGiven = ({ tree, tokens, trigger, contact }: Clause, at: number, places: readonly (number | undefined)[]): boolean => {
  const path = upFrom(tree, at, DEPTH);
  const top = path[path.indexOf(trigger) - 1];
  if (top === undefined || top === at || tree.upos(trigger) !== "VERB" || contact.kind === "introduction") return false;
  const isGiven = /^i?obj$/.test(tree.relation(top)) && !places.includes(top) && !/^(?:conj|appos|flat|compound)/.test(tree.relation(at));
  const gets = tree.children(trigger).some((c) => c !== top && /^i?obj$/.test(tree.relation(c)) && places.includes(c));
  return isGiven && gets && !isCompany(tokens, top);
};

const isCompany = (tokens: readonly Token[], at: number): boolean => companyWords.has((tokens[at] as Token).lower);

/** Whether one who stands in no clause of the contact was there by what is said of him: “Holm came with Berg to meet Lund”, “Holm watched”. */
export const isWithThem = (clause: Clause, at: number): boolean => {
  const { tree, tokens } = clause;
  const own = new Set(upFrom(tree, clause.trigger, DEPTH));
  const path = upFrom(tree, at, DEPTH);
  const shared = path.findIndex((token) => own.has(token));
  const way = shared < 0 ? path : path.slice(0, shared + 1);
  return way.some(
    (token) =>
      presentVerbs.has((tokens[token] as Token).lower) ||
      attendingVerbs.has((tokens[token] as Token).lower) ||
      tree.children(token).some((c) => tree.relation(c) === "case" && isCompany(tokens, c)),
  );
};

/** Of whom a verb further up is told, beside which the contact is: “after meeting Lund, Berg telephoned Holm”, “apologized to Holm for meeting Lund”. */
export const isObjectAbove = ({ tree, trigger }: Clause, at: number): boolean => {
  const own = upFrom(tree, trigger, DEPTH);
  const path = upFrom(tree, at, DEPTH);
  const shared = path.findIndex((token) => own.includes(token));
  const top = path[shared - 1];
  const below = own[own.indexOf(path[shared] ?? -1) - 1];
  if (top === undefined || below === undefined || !/^(?:i?obj|obl)/.test(tree.relation(top))) return false;
  if (tree.relation(below) === "ccomp") return false;
  // “telephoned and then met Lund”
  return !(tree.relation(below) === "conj" && at > trigger);
};
