import {
  aheadPrepositions,
  beforePrepositions,
  preparingVerbs,
  timeAhead,
  timeConjunctions,
  timeNear,
} from "../../language/en/contact-ahead.js";
import { goingVerbs } from "../../language/en/contact-words.js";
import { cues, formsOf } from "../../language/en/cues.js";
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
    if (aheadPrepositions.some((pattern) => pattern.test(link))) return "ahead";
    if (beforePrepositions.some((pattern) => pattern.test(link))) {
      if (tense === "present") return "ahead";
      return /^(?:present|perfect|future)$/.test(tenseAbove(tree, tokens, above)) ? "ahead" : "open";
    }
    if (hasBeen.test(link) && above >= 0) {
      const main = relation === "nmod" ? tenseAbove(tree, tokens, above) : tenseOf(tree, tokens, above);
      if (/^(?:present|past|perfect)$/.test(main)) return "behind";
    }
    if (tense === "present") return isScheduled(reading, tree, at, behind) ? "ahead" : inFuture(tree, tokens, at, above);
    if (above < 0 || /^(?:ccomp|acl:relcl|parataxis|appos)/.test(relation)) return "open";
    if (relation === "nmod" && !(/\bof$/.test(link) && parts.test((tokens[above] as Token).lower))) return "open";
    if (/^(?:obj|obl|nsubj:pass|nmod)/.test(relation) && isPrepared(tree, tokens, above, link))
      return tenseOf(tree, tokens, above) === "past" ? "open" : "ahead";
    const next = tenseOf(tree, tokens, above);
    if (next === "future") return carries(tree, tokens, at, relation, link) ? "ahead" : "open";
    if (next === "past" || next === "perfect") return "behind";
    if (next === "modal") return "open";
    if (next === "present" && !carries(tree, tokens, at, relation, link)) return "open";
    at = above;
    tense = next;
  }
  return "open";
};

/** “raises questions about noise during the debate”, “is confident since the debate”: told of as past, unless what is said of it is yet to come. */
const hasBeen = /\b(?:during|after|since|following)$/;

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

/** Whether a clause says when: “when she meets him”. */
const isTimed = (tree: Tree, tokens: readonly Token[], at: number): boolean =>
  tree.relation(at) === "advcl" &&
  tree.children(at).some((c) => c < at && /^(?:mark|advmod)$/.test(tree.relation(c)) && timeConjunctions.has((tokens[c] as Token).lower));

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
  if (tree.children(verb).some((c) => tree.relation(c) === "mark" && /^(?:if|that)$/.test((tokens[c] as Token).lower))) return false;
  const { end, lower } = tokens[verb] as Token;
  // “tells voters on Monday that …” is how broadcasts and captions tell of what was said
  if (cues.has(lower)) return false;
  const rest = text.slice(end, Math.min(sentences[sentenceOf[verb] ?? 0]?.end ?? end, end + CLAUSE));
  const clause = /^(?:(?!\b(?:that|who|which|but|because|after|since|said|says)\b)[^;:.“”"—])*/u.exec(rest)?.[0] ?? "";
  const near = lower.endsWith("ing") ? clause.replace(now, "") : clause;
  return timeAhead.test(clause) || timeNear.test(near) || timeAhead.test(behind);
};

/** With “is meeting” what goes on */
const now = /\b(?:today|this (?:week|weekend|month|morning))\b/giu;

/** How far the time of a verb in the present tense is looked for behind it, in characters. */
const CLAUSE = 110;

/** “when she appears alongside B at the debates, she will …” */
const inFuture = (tree: Tree, tokens: readonly Token[], at: number, above: number): Lies =>
  above >= 0 && isTimed(tree, tokens, at) && tenseOf(tree, tokens, above) === "future" ? "ahead" : "open";

const isPrepared = (tree: Tree, tokens: readonly Token[], verb: number, link: string): boolean => {
  if (tree.upos(verb) !== "VERB") return false;
  const links = byPreparingForm.get((tokens[verb] as Token).lower);
  return links?.test(link.split(" ").at(-1) ?? "") ?? false;
};

const byPreparingForm = new Map([...preparingVerbs].flatMap(([verb, links]) => formsOf(verb).map((form) => [form, links] as const)));

/**
 * Whether what a verb says to be or to come holds for what hangs on it: “will air an ad during the debate”, “the debate begins”, “leave for
 * talks”; not “will discuss his meeting”, “will respond to the letter”.
 */
const carries = (tree: Tree, tokens: readonly Token[], at: number, relation: string, link: string): boolean => {
  const verb = (tokens[tree.head(at)] as Token).lower;
  if (/^obl/.test(relation)) return withinTime.test(link) || (/\bfor$/.test(link) && goingVerbs.has(verb));
  if (/^nsubj/.test(relation)) return occurring.test(verb.replace(/s$/, ""));
  return /^(?:xcomp|conj|dep)$/.test(relation) || isTimed(tree, tokens, at);
};

/** “at”, “during”: what happens at an occasion has its time. */
const withinTime = /\b(?:at|in|during|into|through|before|until)$/;

/** What an occasion does when it comes about: “will be held”, “will take place”, “will focus on”. */
const occurring =
  /^(?:held|hold|take|be|begin|start|open|focus|come|occur|happen|last|mark|offer|give|include|convene|conclude|end|run|feature|cover|air|follow|place|broadcast|televised|moderated|hosted|attended|chaired|postponed|scheduled|expected|set|due|slated)$/;
