import { promptingNouns } from "../../language/en/contact-nouns.js";
import { objectControl } from "../../language/en/contact-words.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { objectHeads, subjectHeads, type Tree, treeOf, withJoined } from "../../text/tree.js";
import { type FoundContact, isSame, type Participant } from "../model.js";
import { phraseOf } from "./meant.js";
import { frameOf } from "./noun-frame.js";
import { canTakePart, participantsOf } from "./participants.js";
import { type Clause, hangsOn, isElsewhere, isObjectAbove, isOfGiven, isPartOf, isUnder, isWithThem, placeOf } from "./places.js";
import { headWithin } from "./seen.js";

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
      isMeant(clause, contact.participants[i]) ||
      (isUnder(clause, at, clause.trigger)
        ? !isElsewhere(clause, at) && !isOfGiven(clause, at, places)
        : isWithThem(clause, at) || !(clause.isOwn || isObjectAbove(clause, at)))
    );
  });
  const isNoun = clause.tree.upos(clause.trigger) === "NOUN";
  if (kept.length === contact.participants.length && !isNoun) return contact;
  const named =
    !clause.isOwn || kept.some((one) => acts(placeOf(clause, one) ?? -1) || isMeant(clause, one)) ? [] : actingIn(clause, contact, kept);
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

/** Whether one who is named elsewhere is whom the pronoun means that acts: “Berg said she had met Lund”. */
const isMeant = ({ reading, acting }: Clause, one: Participant | undefined): boolean =>
  one?.referent !== undefined && acting.some((head) => reading.mentions.whom.get(head) === one.referent);

const isSomebody = (reading: Reading, tree: Tree, head: number): boolean => {
  const phrase = tree.upos(head) === "PRON" && reading.mentions.whom.get(head) === undefined ? undefined : phraseOf(reading, head);
  return phrase !== undefined && canTakePart(reading, phrase, true);
};

/** Those who act by the syntax, where none of them was found. */
const actingIn = ({ reading, acting }: Clause, { participants }: FoundContact, kept: readonly Participant[]): Participant[] => {
  const role = participants.find((one) => !kept.includes(one))?.role ?? "attendee";
  const phrases = acting.map((head) => phraseOf(reading, head)).filter((phrase) => phrase !== undefined);
  return participantsOf(reading, phrases, role, true, undefined).filter((one) => !kept.some((other) => isSame(one, other)));
};
