import {
  aheadPrepositions,
  beforePrepositions,
  preparingVerbs,
  timeAhead,
  timeConjunctions,
  timeNear,
} from "../../language/en/contact-ahead.js";
import { formsOf } from "../../language/en/cues.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { Tree } from "../../text/tree.js";
import { type Tense, tenseOf } from "./tense.js";

/** Whether something is yet to come, was, or neither is said. */
export type Lies = "ahead" | "behind" | "open";

/** How far what governs a word is followed up. */
const DEPTH = 7;

/** How many tokens a preposition of several words has at most, with what counts before it. */
const WIDE = 5;

/**
 * Where in time what governs a word puts it, from below: the preposition before it, the tense of the verb on which it hangs, the
 * conjunction of its clause. Ends at the first that tells, and at a clause of another: a content, a relative clause.
 * @param from the head of the words that say the contact
 * @param own its tense as a verb, “none” of a noun
 * @param behind what stands behind it in its clause
 */
export const liesBy = (reading: Reading, tree: Tree, from: number, own: Tense, behind: string): Lies => {
  const { tokens } = reading.document;
  let at = from;
  let tense: Tense = own;
  for (let depth = 0; depth < DEPTH; depth++) {
    const relation = tree.relation(at);
    const above = tree.head(at);
    const link = linkBefore(reading, tree, at);
    if (tense === "present" && at !== from && timeConjunctions.has(wordOf(tokens, tree, at))) return "ahead";
    if (aheadPrepositions.some((pattern) => pattern.test(link))) return "ahead";
    if (beforePrepositions.some((pattern) => pattern.test(link))) {
      if (tense === "present") return "ahead";
      const main = tenseAbove(tree, tokens, above);
      return main === "past" ? "open" : /^(?:present|perfect|future)$/.test(main) ? "ahead" : "open";
    }
    if (tense === "present") return isScheduled(reading, tree, at, behind) ? "ahead" : inFuture(tree, tokens, at, above);
    if (above < 0 || /^(?:ccomp|acl:relcl|parataxis|appos)/.test(relation)) return "open";
    if (relation === "nmod" && !/\bof$/.test(link)) return "open";
    if (relation === "nmod" && !parts.test((tokens[above] as Token).lower)) return "open";
    if (isPrepared(tree, tokens, above, link)) return tenseOf(tree, tokens, above) === "past" ? "open" : "ahead";
    const next = tenseOf(tree, tokens, above);
    if (next === "future") return bearsFuture(tree, tokens, at, relation, link) ? "ahead" : "open";
    if (next === "past" || next === "perfect") return "behind";
    if (next === "modal") return "open";
    if (next === "present" && !carries(relation, link)) return "open";
    at = above;
    tense = next;
  }
  return "open";
};

/** The last words before a noun or verb that link it to what it hangs on. */
const linkBefore = ({ document: { tokens, text } }: Reading, tree: Tree, at: number): string => {
  const links = tree.children(at).filter((c) => c < at && /^(?:case|mark)$/.test(tree.relation(c)));
  const last = links.at(-1);
  if (last === undefined) return "";
  const first = Math.max(0, last - WIDE);
  return text.slice((tokens[first] as Token).start, (tokens[last] as Token).end).toLowerCase();
};

/** What a noun with “of” names a part or the time of: “hours before the start of the debate” */
const parts =
  /^(?:start|beginning|opening|eve|first|second|third|last|round|rounds|series|day|days|night|host|kickoff|end|conclusion|part|one|two|three|pair|string)$/;

const wordOf = (tokens: readonly Token[], tree: Tree, at: number): string => {
  const mark = tree
    .children(at)
    .find((c) => c < at && /^(?:mark|advmod)$/.test(tree.relation(c)) && timeConjunctions.has((tokens[c] as Token).lower));
  return mark === undefined ? "" : (tokens[mark] as Token).lower;
};

/** The tense of the clause in which something hangs: the first that has one, upwards. */
const tenseAbove = (tree: Tree, tokens: readonly Token[], from: number): Tense => {
  for (let at = from, depth = 0; at >= 0 && depth < DEPTH; at = tree.head(at), depth++) {
    const tense = tenseOf(tree, tokens, at);
    if (tense !== "none") return tense;
  }
  return "none";
};

/** “A and B meet on Monday”, “is hosting a dinner tonight”: the present tense with a time is what is on the calendar. */
const isScheduled = ({ document: { tokens, text, sentences, sentenceOf } }: Reading, tree: Tree, verb: number, behind: string): boolean => {
  if (tree.children(verb).some((c) => /^(?:mark)$/.test(tree.relation(c)) && /^(?:if|that)$/.test((tokens[c] as Token).lower)))
    return false;
  const end = (tokens[verb] as Token).end;
  const rest = text.slice(end, Math.min(sentences[sentenceOf[verb] ?? 0]?.end ?? end, end + CLAUSE));
  const clause = /^(?:(?!\b(?:that|who|which|but|because|after|since|said|says)\b)[^;:.“”"—])*/u.exec(rest)?.[0] ?? "";
  return timeAhead.test(clause) || timeNear.test(clause) || timeAhead.test(behind);
};

/** How far the time of a verb in the present tense is looked for behind it, in characters. */
const CLAUSE = 110;

/** “when she appears alongside B at the debates, she will …” */
const inFuture = (tree: Tree, tokens: readonly Token[], at: number, above: number): Lies => {
  const timed = tree.relation(at) === "advcl" && wordOf(tokens, tree, at) !== "" && above >= 0;
  return timed && tenseOf(tree, tokens, above) === "future" ? "ahead" : "open";
};

const isPrepared = (tree: Tree, tokens: readonly Token[], verb: number, link: string): boolean => {
  if (tree.upos(verb) !== "VERB") return false;
  const links = byPreparingForm.get((tokens[verb] as Token).lower);
  return links?.test(link.split(" ").at(-1) ?? "") ?? false;
};

const byPreparingForm = new Map([...preparingVerbs].flatMap(([verb, links]) => formsOf(verb).map((form) => [form, links] as const)));

/** Through what the tense of a verb reaches what hangs on it. */
const carries = (relation: string, link: string): boolean =>
  /^(?:obj|nsubj|nsubj:pass|xcomp|advcl|conj|dep)$/.test(relation) || (/^obl/.test(relation) && withinTime.test(link));

/** “at”, “during”: what happens at an occasion has its time. */
const withinTime = /(?:^|\b)(?:at|in|during|for|to|with|on|into|through|alongside|as|of)$/;

/** “will air an ad during the debate”, “the debate will begin”: of what is told of it the future says nothing, “will discuss his meeting”. */
const bearsFuture = (tree: Tree, tokens: readonly Token[], at: number, relation: string, link: string): boolean => {
  if (/^obl/.test(relation)) return /\b(?:at|in|during|for|to|with|into|until|before)$/.test(link);
  if (relation === "obj") return false;
  if (/^nsubj/.test(relation)) return occurring.test((tokens[tree.head(at)] as Token).lower);
  return /^(?:xcomp|conj)/.test(relation) || (relation === "advcl" && wordOf(tokens, tree, at) !== "");
};

/** What an occasion does when it comes about: “will be held”, “will take place”, “will focus on”. */
const occurring =
  /^(?:held|hold|take|be|begin|start|open|focus|come|occur|happen|last|mark|offer|give|include|convene|conclude|end|run|feature|cover|air|follow|place|broadcast|televised|moderated|hosted|attended|chaired|postponed|scheduled|expected|set|due|slated)$/;
