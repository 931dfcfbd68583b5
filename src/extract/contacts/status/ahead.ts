import { aheadAdjectives, aheadParticiples, nextAdjectives, timeAhead, timeBehind } from "../../language/en/contact-ahead.js";
import { contactNouns } from "../../language/en/contact-nouns.js";
import { callable } from "../../language/en/contact-occasions.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf } from "../../text/tree.js";
import { type FoundContact, isSame } from "../model.js";
import { isOwnInquiry } from "../partakers/addressed.js";
import { headWithin } from "../partakers/seen.js";
import { isCalledKnown } from "../told/known.js";
import { lastBefore } from "../whole/earlier.js";
import { type Lies, liesBy } from "./governed.js";
import { tenseOf } from "./tense.js";

/** How far before a noun what describes it stands, in tokens. */
const BEFORE = 6;

/** How far behind the words of a contact its time is looked for, in characters. */
const BEHIND = 70;

/**
 * What is said to have happened is planned where its words or what governs them say that it is yet to come: “ahead of the first debate”,
 * “A and B meet on Monday for the first of three debates”, “a hearing next week”, “when she meets him, she will …”. A noun of which
 * its own sentence does not tell goes with how the article tells of it elsewhere.
 */
export const withAhead = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const tree = contacts.length === 0 ? undefined : treeOf(reading);
  // a report by those who inquire looks back on all that it tells
  if (tree === undefined || isOwnInquiry(reading)) return contacts;
  const lies = contacts.map((contact) => (contact.status === "happened" ? liesOf(reading, tree, contact) : undefined));
  return contacts.map((contact, i) => {
    const ahead =
      lies[i] === "ahead" ||
      (lies[i] === "open" && (goesWithOthers(reading, tree, contact, contacts, lies) || isOfPlanned(reading, contact, contacts, lies)));
    return ahead ? { ...contact, status: "planned" as const } : contact;
  });
};

/** Where in time the words of a contact put it. */
const liesOf = (reading: Reading, tree: Tree, contact: FoundContact): Lies => {
  const { tokens, sentences, text } = reading.document;
  const at = headWithin(tree, contact.first, contact.last);
  const verbal = tree.upos(at) === "VERB";
  const tense = verbal ? tenseOf(tree, tokens, at) : "none";
  if (tense === "past" || tense === "perfect") return "behind";
  const end = (tokens[contact.last - 1] as Token).end;
  const behind = clauseOf(text.slice(end, Math.min(sentences[contact.sentence]?.end ?? end, end + BEHIND)));
  const before = tokens.slice(Math.max(sentences[contact.sentence]?.first ?? 0, at - BEFORE), at);
  const describing = text.slice(before[0]?.start ?? end, (tokens[at] as Token).start);
  if (!verbal) {
    if (timeBehind.test(describing) || timeBehind.test(behind)) return "behind";
    const adjectives = tree.children(at).filter((c) => c < at && /^(?:amod|compound|acl|nmod)/.test(tree.relation(c)));
    const has = (words: ReadonlySet<string>): boolean => adjectives.some((c) => words.has((tokens[c] as Token).lower));
    const set = tree.children(at).some((c) => c > at && tree.relation(c) === "acl" && aheadParticiples.has((tokens[c] as Token).lower));
    if (set || has(aheadAdjectives)) return "ahead";
    const governed = liesBy(reading, tree, at, tense, behind);
    if (governed === "behind") return "behind";
    if (has(nextAdjectives) || aheadOwner.test(describing)) return "ahead";
    return timeAhead.test(behind) ? "ahead" : governed;
  }
  if (tense === "future") return "ahead";
  const governed = liesBy(reading, tree, at, tense, behind);
  return tense === "none" && governed !== "behind" && timeAhead.test(behind) ? "ahead" : governed;
};

/** “next week's OPEC | meeting”, “tomorrow night's | debate” */
const aheadOwner =
  /\b(?:next (?:week|month|year|\p{L}+day)|tomorrow(?: night| evening| morning)?|tonight)['’]s (?:[\p{L}\p{N}-]+ ){0,4}$/iu;

/** What stands behind in the same clause. */
const clauseOf = (behind: string): string => /^(?:(?!\b(?:that|who|which|but|because|when|while)\b)[^;:.“”"—])*/u.exec(behind)?.[0] ?? "";

/** “Monday's first debate”: as the article tells of the same noun of one of the same people elsewhere, where it never tells of it as past. */
const goesWithOthers = (
  reading: Reading,
  tree: Tree,
  contact: FoundContact,
  all: readonly FoundContact[],
  lies: readonly (Lies | undefined)[],
): boolean => {
  const noun = nounOf(reading, tree, contact);
  if (noun === undefined) return false;
  const told = all.flatMap((other, i) =>
    other !== contact && nounOf(reading, tree, other) === noun && sharesOne(contact, other)
      ? [other.status === "planned" ? "ahead" : lies[i]]
      : [],
  );
  return told.includes("ahead") && !told.includes("behind");
};

/** How many sentences back a contact may lie that a noun takes up. */
const REACH = 40;

/** “A will meet B on Friday … his talks with B”: what a noun takes up as known is yet to come where that is of which it was told last. */
const isOfPlanned = (
  { document: { tokens } }: Reading,
  contact: FoundContact,
  all: readonly FoundContact[],
  lies: readonly (Lies | undefined)[],
): boolean => {
  if (!contactNouns.has((tokens[contact.first] as Token).lower) || !isCalledKnown(tokens, contact.first)) return false;
  const ofThose = (other: FoundContact): boolean => contact.participants.every((p) => other.participants.some((q) => isSame(p, q)));
  const before = lastBefore(all, contact.first, contact.sentence, REACH, ofThose);
  if (before === undefined || !callable[contact.kind].includes(before.kind)) return false;
  return before.status === "planned" || lies[all.indexOf(before)] === "ahead";
};

const nounOf = ({ document }: Reading, tree: Tree, { first, last }: FoundContact): string | undefined => {
  const at = headWithin(tree, first, last);
  const { lower } = document.tokens[at] as Token;
  // “talks” may be others
  return tree.upos(at) === "NOUN" && !lower.endsWith("s") ? lower : undefined;
};

const sharesOne = (one: FoundContact, other: FoundContact): boolean =>
  one.participants.some((p) => other.participants.some((q) => p.referent !== undefined && p.referent === q.referent));
