import { attendingVerbs } from "../../language/en/contact-noun-frames.js";
import { promptingNouns } from "../../language/en/contact-nouns.js";
import { companyWords, presentVerbs } from "../../language/en/contact-thirds.js";
import { objectControl } from "../../language/en/contact-words.js";
import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { objectHeads, subjectHeads, type Tree, treeOf, upFrom, withJoined } from "../../text/tree.js";
import { type FoundContact, isSame, type Participant } from "../model.js";
import { phraseOf } from "./meant.js";
import { frameOf } from "./noun-frame.js";
import { canTakePart, participantsOf } from "./participants.js";
import { headWithin } from "./seen.js";

/** How far what words hang on is followed up. */
const DEPTH = 14;

/** What a verb or noun of contact has under it, by the reader's syntax. */
interface Clause {
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

/**
 * A contact with those who stand in the clause of its verb, or under its noun, and nobody of another: of “Berg praised the envoy who met
 * Lund” the envoy and Lund, of “Berg met Lund and Holm met Roe” Berg and Lund, of “Berg accused Lund of meeting Holm” Lund and Holm, of
 * “Berg opposes talks between Lund and Holm” those two. Where clause or noun do not name both sides by themselves, it stays as it is.
 */
export const inClause = (reading: Reading, contact: FoundContact): FoundContact => {
  const clause = clauseOf(reading, contact);
  if (clause === undefined) return contact;
  const places = contact.participants.map((one) => placeOf(clause, one));
  const acts = (at: number): boolean => clause.acting.some((head) => isPartOf(clause, at, head));
  const prompted = promptedIn(clause);
  if (prompted) {
    const both = contact.participants.filter((_, i) => {
      const at = places[i];
      return at === undefined || acts(at) || prompted.some((head) => isPartOf(clause, at, head));
    });
    return both.length < 2 || both.length === contact.participants.length ? contact : { ...contact, participants: both };
  }
  const beside = (at: number): boolean => at >= 0 && !acts(at) && hangsOn(clause, at);
  if (!clause.isWhole && !places.some((at) => at !== undefined && beside(at))) return contact;
  const kept = contact.participants.filter((_, i) => {
    const at = places[i];
    return (
      at === undefined ||
      acts(at) ||
      (isUnder(clause, at, clause.trigger)
        ? !isElsewhere(clause, at) && !isOfGiven(clause, at, places)
        : isWithThem(clause, at) || !(clause.isOwn || isObjectAbove(clause, at)))
    );
  });
  const isNoun = clause.tree.upos(clause.trigger) === "NOUN";
  if (kept.length === contact.participants.length && !isNoun) return contact;
  const named = !clause.isOwn || kept.some((one) => acts(placeOf(clause, one) ?? -1)) ? [] : actingIn(clause, contact, kept);
  const participants = [...named, ...kept];
  return participants.length < 2 || (named.length === 0 && kept.length === contact.participants.length)
    ? contact
    : { ...contact, participants };
};

const clauseOf = (reading: Reading, contact: FoundContact): Clause | undefined => {
  const tree = treeOf(reading);
  if (tree === undefined) return undefined;
  const { tokens } = reading.document;
  const head = headWithin(tree, contact.first, contact.last);
  const isNoun = tree.upos(head) === "NOUN";
  if (!isNoun && (tree.upos(head) !== "VERB" || /^(?:amod|compound|nmod|obj|nsubj)/.test(tree.relation(head)))) return undefined;
  const frame = isNoun ? frameOf(tree, tokens, head) : undefined;
  const trigger = frame?.top ?? head;
  const between = frame ? joinedSides(tree, tokens, frame.sites, contact.kind !== "message") : [];
  const isWhole = between.length > 1;
  const owners = frame && !isWhole ? ownersOf(tree, tokens, frame.sites) : between;
  const acting = frame ? owners : subjectHeads(tree, tokens, head, (word) => objectControl.has(word)).subjects;
  const isOwn =
    isNoun ||
    isHadToAct(tree, tokens, head) ||
    tree.children(head).some((c) => /^nsubj/.test(tree.relation(c))) ||
    !acting.some((one) => /^nsubj/.test(tree.relation(one)));
  // whom a pronoun means is told of elsewhere, and a thing does not meet anybody
  const isKnown = acting.length > 0 && acting.every((one) => isSomebody(reading, tree, one));
  return isKnown ? { reading, tree, tokens, contact, trigger, acting, isWhole, isOwn } : undefined;
};

/** “at the request of A, B called C”: who does what A wished, where the words of the contact are those of the wish. */
const promptedIn = ({ tree, tokens, trigger }: Clause): readonly number[] | undefined => {
  if (!promptingNouns.has((tokens[trigger] as Token).lower)) return undefined;
  const { relation, subjects } = frameOf(tree, tokens, trigger);
  return relation === "oblique" && subjects.length > 0 ? subjects : undefined;
};

/** “B was asked by A to meet C” */
const isHadToAct = (tree: Tree, tokens: readonly Token[], verb: number): boolean => {
  const above = tree.head(verb);
  return (
    above >= 0 &&
    /^(?:xcomp|dep|advcl|ccomp)$/.test(tree.relation(verb)) &&
    objectControl.has((tokens[above] as Token).lower) &&
    tree.children(above).some((c) => tree.relation(c) === "aux:pass")
  );
};

/** “talks between A and B”, “a meeting of A and B” */
const joinedSides = (tree: Tree, tokens: readonly Token[], sites: readonly number[], isMutual: boolean): number[] =>
  sites.flatMap((site) => objectHeads(tree, tokens, site, isMutual ? ["between", "among", "of"] : ["between", "among"]));

/** Whose a contact is: “A's letter to B”, “a meeting of A with B”, “a call from A to B”. */
const ownersOf = (tree: Tree, tokens: readonly Token[], sites: readonly number[]): number[] => {
  const possessors = sites.flatMap((site) => tree.children(site).filter((c) => tree.relation(c) === "nmod:poss"));
  if (possessors.length > 0) return possessors.flatMap((one) => withJoined(tree, one));
  return sites.flatMap((site) => objectHeads(tree, tokens, site, ["of", "by", "from"]));
};

const isSomebody = (reading: Reading, tree: Tree, head: number): boolean => {
  const phrase = tree.upos(head) === "PRON" ? undefined : phraseOf(reading, head);
  return phrase !== undefined && canTakePart(reading, phrase, true);
};

/** The head of the words of one who takes part; nothing where they stand in another sentence or in the words of the contact. */
const placeOf = ({ reading: { document }, tree, contact }: Clause, { span }: Participant): number | undefined => {
  const first = tokenAt(document, span.start);
  if (document.sentenceOf[first] !== contact.sentence) return undefined;
  const at = headWithin(tree, first, Math.max(first + 1, tokenAt(document, span.end - 1) + 1));
  return at >= contact.first && at < contact.last ? undefined : at;
};

const isUnder = ({ tree }: Clause, at: number, above: number): boolean => upFrom(tree, at, DEPTH).includes(above);

/** Whether a word is among those of a subject, and not in the clause of the contact that hangs on it: “the envoy who met Lund”. */
const isPartOf = ({ tree, trigger }: Clause, at: number, head: number): boolean => {
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
const hangsOn = (clause: Clause, at: number): boolean =>
  isUnder(clause, at, clause.trigger) && !wayUp(clause, at).some((token) => opensClause(clause, token));

/** Whether a word under the verb stands in a clause of its own, which does not tell who came along. */
const isElsewhere = (clause: Clause, at: number): boolean => {
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
const isOfGiven = ({ tree, tokens, trigger, contact }: Clause, at: number, places: readonly (number | undefined)[]): boolean => {
  const path = upFrom(tree, at, DEPTH);
  const top = path[path.indexOf(trigger) - 1];
  if (top === undefined || top === at || tree.upos(trigger) !== "VERB" || contact.kind === "introduction") return false;
  const isGiven = /^i?obj$/.test(tree.relation(top)) && !places.includes(top) && !/^(?:conj|appos|flat|compound)/.test(tree.relation(at));
  const gets = tree.children(trigger).some((c) => c !== top && /^i?obj$/.test(tree.relation(c)) && places.includes(c));
  return isGiven && gets && !isCompany(tokens, top);
};

const isCompany = (tokens: readonly Token[], at: number): boolean => companyWords.has((tokens[at] as Token).lower);

/** Whether one who stands in no clause of the contact was there by what is said of him: “Holm came with Berg to meet Lund”, “Holm watched”. */
const isWithThem = (clause: Clause, at: number): boolean => {
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
const isObjectAbove = ({ tree, trigger }: Clause, at: number): boolean => {
  const own = upFrom(tree, trigger, DEPTH);
  const path = upFrom(tree, at, DEPTH);
  const shared = path.findIndex((token) => own.includes(token));
  const top = path[shared - 1];
  const below = own[own.indexOf(path[shared] ?? -1) - 1];
  if (top === undefined || below === undefined || !/^(?:i?obj|obl)/.test(tree.relation(top))) return false;
  // “telephoned and then met Lund”
  return !(tree.relation(below) === "conj" && at > trigger);
};

/** Those who act by the syntax, where none of them was found. */
const actingIn = ({ reading, acting }: Clause, { participants }: FoundContact, kept: readonly Participant[]): Participant[] => {
  const role = participants.find((one) => !kept.includes(one))?.role ?? "attendee";
  const phrases = acting.map((head) => phraseOf(reading, head)).filter((phrase) => phrase !== undefined);
  return participantsOf(reading, phrases, role, true, undefined).filter((one) => !kept.some((other) => isSame(one, other)));
};
