import {
  arrangedFor,
  comingTo,
  comingVerbs,
  heldVerbs,
  meansOfContact,
  meansVerbs,
  publicPart,
  roomWords,
  writtenThings,
} from "../../language/en/contact-means.js";
import { gatheringNouns } from "../../language/en/contact-words.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf } from "../../text/tree.js";
import type { FoundContact } from "../model.js";

/** How far what hangs on a word is followed. */
const DEPTH = 6;

/** Refines the kind of each contact, and what is asked, by what hangs on its word and what that hangs on, in the reader's syntax. */
export const byMeans = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const tree = contacts.length === 0 ? undefined : treeOf(reading);
  if (tree === undefined) return contacts;
  const { tokens } = reading.document;
  return contacts.map((contact) => {
    const place = { tree, tokens, contact };
    const asked = askedToCome(place);
    if (asked) return { ...contact, ...asked };
    const kind = kindOf(place);
    return kind === undefined || kind === contact.kind ? contact : { ...contact, kind };
  });
};

interface Place {
  tree: Tree;
  tokens: readonly Token[];
  contact: FoundContact;
}

const kindOf = (place: Place): FoundContact["kind"] | undefined => {
  const { kind } = place.contact;
  const heads = headsOf(place);
  const phrases = heads.flatMap((head) => phrasesOn(place, head));
  if (kind === "conversation" || kind === "contact") {
    const means = meansOfContact.find(({ words }) => phrases.some((phrase) => words.test(phrase)));
    return means?.kind ?? inWriting(place, heads) ?? byEarlierVerb(place, heads) ?? negotiated(place, heads) ?? approached(place);
  }
  if (kind === "meeting") return atSomethingLarger(place, phrases);
  if (kind === "encounter" && /^join/.test(word(place, place.contact.first)) && phrases.some((phrase) => arrangedFor.test(phrase)))
    return "meeting";
  if (kind === "call" && /^(?:called|summoned)$/.test(word(place, place.contact.first)) && /^in$/.test(word(place, place.contact.last)))
    return "meeting";
  return undefined;
};

const word = ({ tokens }: Place, at: number): string => tokens[at]?.lower ?? "";

/** The verb of the contact, or its noun and the verb that has it as object. */
const headsOf = ({ tree, contact }: Place): number[] => {
  for (let i = contact.first; i < contact.last; i++) if (tree.upos(i) === "VERB") return [i];
  const above = tree.head(contact.first);
  return above >= 0 && /^(?:obj|nsubj)/.test(tree.relation(contact.first)) ? [contact.first, above] : [contact.first];
};

/** What hangs on a word with a preposition, in the order of the text and without clauses. */
const phrasesOn = (place: Place, head: number): string[] =>
  place.tree
    .children(head)
    .filter((c) => /^(?:obl|nmod|advmod|obj|dep)/.test(place.tree.relation(c)))
    .map((c) =>
      under(place, c, 0)
        .sort((a, b) => a - b)
        .map((i) => word(place, i))
        .join(" "),
    );

const under = ({ tree, ...rest }: Place, at: number, depth: number): number[] => [
  at,
  ...(depth > DEPTH
    ? []
    : tree
        .children(at)
        .filter((c) => !/^(?:acl|advcl|ccomp|parataxis|appos|punct)/.test(tree.relation(c)))
        .flatMap((c) => under({ tree, ...rest }, c, depth + 1))),
];

/** How many words may stand between what is written and “in which”: “an entry of 17 July, in which …”. */
const BETWEEN = 6;

/** “an e-mail in which A asked B”, “a letter asking B” */
const inWriting = (place: Place, heads: readonly number[]): FoundContact["kind"] | undefined => {
  const { tree } = place;
  const written = (head: number): boolean => {
    if (/^acl/.test(tree.relation(head)) && writtenThings.has(word(place, tree.head(head)))) return true;
    const which = tree.children(head).find((c) => word(place, c) === "which" && word(place, c - 1) === "in");
    if (which === undefined) return false;
    for (let i = which - 2; i >= Math.max(0, which - 2 - BETWEEN); i--) if (writtenThings.has(word(place, i))) return true;
    return false;
  };
  return heads.some(written) ? "message" : undefined;
};

/** “rang B and told him”, “when he called, she told him”, “came into her office and begged her” */
const byEarlierVerb = (place: Place, heads: readonly number[]): FoundContact["kind"] | undefined => {
  const { tree } = place;
  for (const head of heads) {
    if (tree.upos(head) !== "VERB") continue;
    const others = earlierVerbs(place, head);
    const clauses = tree
      .children(head)
      .filter((c) => c < head && tree.relation(c) === "advcl" && tree.children(c).some((m) => /^when$/.test(word(place, m))));
    for (const verb of [...others, ...clauses]) {
      const means = meansVerbs.get(word(place, verb));
      if (means !== undefined && !(/^(?:called|calls|calling)$/.test(word(place, verb)) && takesName(place, verb))) return means;
      if (comingVerbs.has(word(place, verb)) && phrasesOn(place, verb).some((phrase) => roomWords.test(phrase))) return "meeting";
    }
  }
  return undefined;
};

/** The verbs before one in its chain (“came, sat down and asked”), the nearest first. */
const earlierVerbs = ({ tree }: Place, head: number): number[] => {
  const found: number[] = [];
  for (let at = head, depth = 0; depth < DEPTH && /^(?:conj|advcl|xcomp)$/.test(tree.relation(at)); depth++) {
    at = tree.head(at);
    found.push(
      ...tree
        .children(at)
        .filter((c) => c < head && tree.relation(c) === "conj" && !found.includes(c))
        .reverse(),
      at,
    );
  }
  return found;
};

/** “called him a liar”, “called for calm” */
const takesName = ({ tree, tokens }: Place, verb: number): boolean =>
  tree.children(verb).some((c) => tree.relation(c) === "xcomp") || /^(?:for|on|it|off)$/.test(tokens[verb + 1]?.lower ?? "");

/** “hosted B at a reception”; “met B at the convention”, which was not arranged */
const atSomethingLarger = (place: Place, phrases: readonly string[]): FoundContact["kind"] | undefined => {
  const said = word(place, place.contact.first);
  const larger = phrases.some((phrase) => /^(?:at|during) /.test(phrase) && !asides.test(phrase) && isLarger(phrase));
  if (!larger) return undefined;
  if (/^host(?:s|ed|ing)?$/.test(said)) return "event";
  return /^(?:met|meets)$/.test(said) && place.contact.last - place.contact.first === 1 && word(place, place.contact.last) !== "with"
    ? "encounter"
    : undefined;
};

/** “on the sidelines of the summit”: those who meet there have arranged it */
const asides = /\b(?:sidelines?|margins?|summit|talks)\b/i;

/** “held talks”, “talks opened”: by arrangement, at a table; “in talks with” does not say so */
const negotiated = (place: Place, heads: readonly number[]): FoundContact["kind"] | undefined => {
  if (!/^(?:talks?|negotiations?|consultations)$/.test(word(place, place.contact.first)) || place.tree.upos(place.contact.first) !== "NOUN")
    return undefined;
  return heads.some((head) => heldVerbs.has(word(place, head))) ? "meeting" : undefined;
};

/** “approached him in the parking garage”: face to face, and not arranged */
const approached = (place: Place): FoundContact["kind"] | undefined =>
  /^approach(?:ed|ing|es)?$/.test(word(place, place.contact.first)) &&
  place.tree.upos(place.contact.first) === "VERB" &&
  phrasesOn(place, place.contact.first).some((phrase) =>
    /^(?:at|in|on|outside|during) (?:an?|the|his|her|their) (?!(?:\p{L}+ )*(?:phone|hope|bid|effort|matter|behalf|issue|attempt|past|week|month|year|summer|spring|autumn|fall|winter|end|start|time|deal|takeover|run-up)\b)/iu.test(
      phrase,
    ),
  )
    ? "encounter"
    : undefined;

/** “asked B to come”: to see B is asked for; “invited B to address the congress”: to be part of something larger */
const askedToCome = (place: Place): Pick<FoundContact, "kind" | "status"> | undefined => {
  const { tree, contact } = place;
  const said = word(place, contact.first);
  // “invited B to explain himself to the committee”
  if (contact.kind === "conversation" && publicPart.has(said) && /^invit/.test(word(place, tree.head(contact.first))))
    return { kind: "event", status: contact.status };
  const comes = tree
    .children(contact.first)
    .find((c) => /^(?:xcomp|ccomp|advcl|acl|dep)$/.test(tree.relation(c)) && isInfinitive(place, c));
  if (/^(?:ask|asks|asked|asking)$/.test(said) && contact.kind === "conversation" && contact.status === "happened")
    return comes !== undefined && comingTo.has(word(place, comes)) ? { kind: "meeting", status: "requested" } : undefined;
  if (!/^invit/.test(said) || contact.kind !== "meeting") return undefined;
  const larger =
    (comes !== undefined && publicPart.has(word(place, comes))) ||
    phrasesOn(place, contact.first).some((phrase) => /^to\b/.test(phrase) && isLarger(phrase));
  return larger ? { kind: "event", status: contact.status } : undefined;
};

const isInfinitive = ({ tree, tokens }: Place, verb: number): boolean =>
  tree.children(verb).some((c) => tree.relation(c) === "mark" && tokens[c]?.lower === "to");

/** Meals and meetings are what one is invited to by itself. */
const isLarger = (phrase: string): boolean => {
  const noun = phrase.split(" ").find((w) => gatheringNouns.has(w));
  return noun !== undefined && !/^(?:dinners?|lunch|luncheon|breakfast|meetings?|gathering|retreat|barbecue)$/.test(noun);
};
