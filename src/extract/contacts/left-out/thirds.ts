import { officeNouns, takingParticiples, topicPrepositions, visitingWords, watchingParticiples } from "../../language/en/contact-thirds.js";
import { objectControl, onlookers, takesContact } from "../../language/en/contact-words.js";
import { cues } from "../../language/en/cues.js";
import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf, upFrom } from "../../text/tree.js";
import type { FoundContact, Participant } from "../model.js";
import { headOf, headWithin } from "../partakers/seen.js";
import { isWithinAnother } from "./within-another.js";

/** How far what somebody's words hang on is followed up. */
const DEPTH = 12;

/**
 * Takes those out of a contact whose words stand elsewhere in its sentence, by the reader's syntax: in what is told (“told the shareholders
 * friends had called”), in a clause that describes another (“a summit of A, who had met B”), behind “about”, as whose somebody is, or as who
 * only had another do it (“assigned a nurse to go with her”). A contact in which fewer than two are left is none.
 */
export const withoutThirds = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const tree = contacts.length === 0 ? undefined : treeOf(reading);
  if (tree === undefined) return contacts;
  return contacts.flatMap((contact) => {
    if (contact.status === "denied") return [contact];
    const trigger = headWithin(tree, contact.first, contact.last);
    const own = new Set(upFrom(tree, trigger, DEPTH));
    const participants = contact.participants.filter((one) => !isThird(reading, tree, contact, one, trigger, own));
    if (participants.length === contact.participants.length) return isApart(reading, tree, contact) ? [] : [contact];
    return participants.length < 2 ? [] : [{ ...contact, participants }];
  });
};

/**
 * @param trigger the head of the words that say the contact
 * @param own all that it hangs on
 */
const isThird = (
  reading: Reading,
  tree: Tree,
  contact: FoundContact,
  one: Participant,
  trigger: number,
  own: ReadonlySet<number>,
): boolean => {
  const { document } = reading;
  const { tokens, sentenceOf } = document;
  const first = tokenAt(document, one.span.start);
  // who is carried from another sentence has no place here
  if (sentenceOf[first] !== contact.sentence) return false;
  const at = headOf(reading, tree, one);
  if (at >= contact.first && at < contact.last) return false;
  if (isExcepted(tokens, first)) return true;
  const path = upFrom(tree, at, DEPTH);
  const shared = path.findIndex((token) => own.has(token));
  // all on the way up before what the words of the contact hang on as well
  const way = shared < 0 ? [] : path.slice(0, shared);
  if (way.some((token) => isTopic(tree, tokens, token))) return true;
  const join = path[shared] ?? -1;
  // “complaining to Lund”, whatever the syntax makes of it
  if (tokens.slice(contact.last, first).every(({ pos }) => /^(?:ADP|DET)$/.test(pos)) && first >= contact.last) return false;
  return (
    isOwner(tokens, tree, at, contact, one) ||
    isWithinAnother(reading, tree, path, contact, one) ||
    isLookingOn(tree, tokens, way, join, trigger) ||
    isTold(tree, tokens, first, way, join, trigger) ||
    isDescribing(tree, tokens, way, join) ||
    isHavingDone(tree, tokens, way, join, trigger)
  );
};

/** “met not Lund but Holm”, “met Lund, not Holm” */
const isExcepted = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]?.pos === "DET" ? first - 2 : first - 1;
  return tokens[before]?.lower === "not" && tokens[before + 1]?.lower !== "a";
};

/** Whether a word on the way up hangs with “about”, or with “than”, “except” and their like. */
const isTopic = (tree: Tree, tokens: readonly Token[], token: number): boolean =>
  isOffice(tree, tokens, token) ||
  (/^(?:obl|nmod)/.test(tree.relation(token)) &&
    tree.children(token).some(
      (c) =>
        c < token &&
        tree.relation(c) === "case" &&
        topicPrepositions.has((tokens[c] as Token).lower) &&
        // “guests like Lund” are examples
        !(tree.relation(token) === "nmod" && /^(?:like|besides|except)$/.test((tokens[c] as Token).lower)),
    ));

/** “offered him the post of minister”: nobody who takes part */
const isOffice = (tree: Tree, tokens: readonly Token[], token: number): boolean =>
  tree.relation(token) === "nmod" &&
  officeNouns.has(tokens[tree.head(token)]?.lower ?? "") &&
  tree.children(token).some((c) => tree.relation(c) === "case" && /^(?:of|as)$/.test((tokens[c] as Token).lower));

/** “released a letter from his doctor”, “obtained B's message to C”: who only has it to show */
const isLookingOn = (tree: Tree, tokens: readonly Token[], way: readonly number[], join: number, trigger: number): boolean => {
  const [subject] = way;
  const word = tokens[join]?.lower ?? "";
  return (
    way.length === 1 &&
    subject !== undefined &&
    tree.relation(subject) === "nsubj" &&
    tree.upos(trigger) === "NOUN" &&
    tree.head(trigger) === join &&
    tree.relation(trigger) === "obj" &&
    onlookers.has(word) &&
    !takesContact.has(word)
  );
};

/** “Lund's wife, Nina Brand, met him”: whose somebody is who takes part. */
const isOwner = (tokens: readonly Token[], tree: Tree, at: number, { participants }: FoundContact, one: Participant): boolean => {
  const noun = tree.relation(at) === "nmod:poss" ? tree.head(at) : -1;
  if (noun < 0) return false;
  const named = [noun, ...tree.children(noun).filter((c) => tree.relation(c) === "appos")].map((token) => tokens[token] as Token);
  return participants.some((other) => other !== one && named.some(({ start, end }) => other.span.start <= start && end <= other.span.end));
};

/** Within what is told: in a content clause with a tense of its own that hangs on the words of the contact. */
const isTold = (tree: Tree, tokens: readonly Token[], first: number, way: readonly number[], join: number, trigger: number): boolean => {
  const content = way.at(-1);
  const at = way[0] ?? -1;
  return (
    content !== undefined &&
    cues.get((tokens[trigger] as Token).lower)?.classes.has("tell") === true &&
    join === trigger &&
    way.length > 1 &&
    tree.relation(content) === "ccomp" &&
    tree.upos(trigger) === "VERB" &&
    // “told Holm she would go”: who comes first is told, whatever the syntax makes of it
    tokens
      .slice(trigger + 1, first)
      .some((_, i) => /^(?:NOUN|PROPN|PRON)$/.test(tree.upos(trigger + 1 + i)) && !upFrom(tree, trigger + 1 + i, DEPTH).includes(at)) &&
    !tree.children(content).some((c) => tree.relation(c) === "mark" && (tokens[c] as Token).lower === "to")
  );
};

/** Within a clause or participle that describes a noun which is not, or does not carry, the words of the contact. */
const isDescribing = (tree: Tree, tokens: readonly Token[], way: readonly number[], join: number): boolean =>
  way.some((token, i) => {
    const relation = tree.relation(token);
    if (i === 0 || !/^acl/.test(relation)) return false;
    const noun = tree.head(token);
    const { lower } = tokens[token] as Token;
    if (watchingParticiples.has(lower)) return true;
    // “the dinner where B spoke”: who is at an occasion is told of in its clause
    if (relation === "acl:relcl" && tree.children(token).some((c) => isWhere(tree, tokens, c))) return false;
    // “the dinner that B gave”, “a letter signed by B”
    return noun !== join && !takingParticiples.has(lower);
  });

const isWhere = (tree: Tree, tokens: readonly Token[], at: number): boolean =>
  /^(?:where|when)$/.test((tokens[at] as Token).lower) ||
  ((tokens[at] as Token).lower === "which" && tree.children(at).some((c) => tree.relation(c) === "case"));

/** “A assigned B to accompany C”: A takes no part. */
const isHavingDone = (tree: Tree, tokens: readonly Token[], way: readonly number[], join: number, trigger: number): boolean => {
  const [subject] = way;
  if (way.length !== 1 || subject === undefined || tree.relation(subject) !== "nsubj" || join === trigger || join < 0) return false;
  if (!objectControl.has((tokens[join] as Token).lower)) return false;
  const object = tree.children(join).find((c) => tree.relation(c) === "obj");
  return (
    object !== undefined &&
    object < trigger &&
    tree.upos(trigger) === "VERB" &&
    /^(?:xcomp|ccomp|advcl)$/.test(tree.relation(trigger)) &&
    tree.head(trigger) === join &&
    tree.children(trigger).some((c) => tree.relation(c) === "mark" && (tokens[c] as Token).lower === "to")
  );
};

/** “A visited Oslo in May and B in June”, “A and B are expected to visit the state”: who goes to a place is not said to meet there. */
const isApart = (reading: Reading, tree: Tree, { first, participants, sentence }: FoundContact): boolean => {
  const { tokens, sentences, text } = reading.document;
  const { lower, start, end } = tokens[first] as Token;
  if (!visitingWords.has(lower)) return false;
  const people = participants.filter(({ referent }) => referent?.type !== "place");
  if (people.length < 2) return true;
  const rest = text.slice(end, sentences[sentence]?.end);
  if (together.test(rest) || people.some(({ span }) => span.start < start && span.end > end)) return false;
  const behind = people.filter(({ span }) => span.start >= end);
  const heads = people.map((one) => headOf(reading, tree, one));
  // “paid Lund a visit”, “Lund, whom Berg visited”: somebody is visited, and no place
  if (heads.some((head) => isVisited(tree, tokens, head, first))) return false;
  if (tree.upos(first) !== "VERB") return behind.length === 0 && people.every(({ span }) => span.end <= start);
  // somebody must be whom the other visits
  return behind.every((one) => {
    const at = headOf(reading, tree, one);
    return upFrom(tree, at, DEPTH).some((token) => /^nsubj/.test(tree.relation(token)) && token > first) || isSubjectless(tree, at);
  });
};

const isVisited = (tree: Tree, tokens: readonly Token[], head: number, visit: number): boolean =>
  (tree.upos(visit) === "NOUN" && /^i?obj$/.test(tree.relation(head)) && tree.head(head) === tree.head(visit)) ||
  (tree.relation(visit) === "acl:relcl" &&
    tree.head(visit) === head &&
    tree.children(visit).some((c) => /^(?:whom|who|that)$/.test((tokens[c] as Token).lower) && tree.relation(c) === "obj"));

/** “and King Khaled in 1981”: a clause that has lost its verb */
const isSubjectless = (tree: Tree, at: number): boolean => tree.relation(at) === "conj" && /^(?:VERB|AUX)$/.test(tree.upos(tree.head(at)));

const together = /^[^.;]{0,60}\b(?:together|with|jointly|alongside)\b/u;
