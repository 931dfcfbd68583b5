import type { ContactKind } from "../../../vocabulary/kinds.js";
import { assemblies, documentNouns } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf } from "../../text/tree.js";
import { isSame, type Participant } from "../model.js";
import { isIdentified, isOfPress, isTalker } from "../partakers/addressed.js";
import { described, describing, madeAs } from "../partakers/described.js";
import { apart as disjoint } from "../partakers/disjoint.js";
import { canTakePart, isState, participantsOf, type SpeakerAt } from "../partakers/participants.js";
import { isThing } from "../partakers/seen.js";
import { standingFor } from "../partakers/standing.js";
import { asTwo, SURE, withoutOthers } from "./reread.js";
import type { Sensed } from "./sensed.js";

/** Words at least as likely express somebody who takes part; where they are too few, the likeliest of those below. */
const PART = 0.5;
const FURTHER = 0.2;
/** How many of those below are tried. */
const TRIES = 8;

/** Kinds in which one addresses another. */
export const isSaid = /^(?:message|call|conversation)$/;

/** Those whom the words mean that take part in what a word says, the surest two first where few are sure. */
export const partakersOf = (reading: Reading, sensed: Sensed, kind: ContactKind, speakerAt: SpeakerAt): Participant[] => {
  const tree = treeOf(reading);
  if (tree === undefined) return [];
  const likely = [...sensed.parts].filter(([, sure]) => sure >= FURTHER).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const chosen = new Set(likely.flatMap(([token, sure]) => (sure >= PART ? [token] : [])));
  let found = participants(reading, tree, chosen, sensed, kind, speakerAt);
  for (const [token] of likely.filter(([, sure]) => sure < PART).slice(0, TRIES)) {
    if (found.length >= 2) break;
    chosen.add(token);
    found = participants(reading, tree, chosen, sensed, kind, speakerAt);
  }
  return found;
};

/** How the words are read: the next way where the one before finds fewer than two. */
interface Way {
  /** “friends and associates” are two, or one group on one side */
  apart: true | "described";
  /** nouns of which no table tells that they mean somebody do, states act, and one speaks to whoever is no journalist */
  open: boolean;
  /** whose one who takes part is does, too, where nobody else is the other side: Lund of “a note to Lund's sister” */
  owners?: true;
}

const ways: readonly Way[] = [
  { apart: "described", open: false },
  { apart: true, open: false },
  { apart: true, open: true },
  { apart: true, open: true, owners: true },
];

const participants = (
  reading: Reading,
  tree: Tree,
  chosen: ReadonlySet<number>,
  sensed: Sensed,
  kind: ContactKind,
  speakerAt: SpeakerAt,
): Participant[] => {
  const tokens = [...chosen]
    .sort((a, b) => a - b)
    .filter((token) => token !== sensed.token && !isOwnerOf(reading, tree, token, sensed.token));
  let found: Participant[] = [];
  for (const way of ways) {
    const phrases = phrasesOf(reading, tree, tokens, speakerAt, way, sensed)
      .map((phrase) => behindWord(reading, phrase, sensed.token))
      .filter(
        (phrase) => !isSaid.test(kind) || (phrase.first < sensed.token ? !isOfPress(reading, phrase) : isAddressed(reading, phrase, way)),
      );
    found = asParticipants(reading, tree, phrases, sensed.token, kind, way);
    if (found.length >= 2) break;
  }
  return found;
};

/** The word that says the contact is no part of who takes part: “a day of meeting | relatives of prisoners”. */
const behindWord = (reading: Reading, phrase: Phrase, word: number): Phrase => {
  if (phrase.referent === undefined || phrase.kind === "name" || phrase.first > word || phrase.head <= word) return phrase;
  const rest = described(reading, word + 1, phrase.last);
  return { ...phrase, ...rest, referent: madeAs(reading, rest.words, phrase.referent.type) };
};

/** A state is asked or told something, too: “urged Tokyo to …”. */
const isAddressed = (reading: Reading, phrase: Phrase, { open }: Way): boolean =>
  open ? isTalker(reading, phrase) || isState(phrase) : isIdentified(reading, phrase, "any");

/** The phrases that words express, those left out that are part of another. */
const phrasesOf = (
  reading: Reading,
  tree: Tree,
  tokens: readonly number[],
  speakerAt: SpeakerAt,
  { open, owners }: Way,
  sensed: Sensed,
): Phrase[] => {
  const standing = new Map<number, Phrase>();
  const nameless: number[] = [];
  for (const token of tokens) {
    const phrase = withoutOthers(reading, tree, token, standingFor(reading, token, speakerAt), sensed);
    if (phrase && canTakePart(reading, phrase, open)) standing.set(token, phrase);
    else if (phrase?.referent === undefined && !(tokens.includes(tree.head(token)) && attributive.test(tree.relation(token))))
      nameless.push(token);
  }
  for (const token of open ? nameless : []) {
    const owned = [...standing.keys()].some((other) => tree.head(other) === token || tree.head(tree.head(other)) === token);
    const isNobody = isThing(reading, token) && (sensed.parts.get(token) ?? 0) < SURE && !isAssembly(reading, tree, token, sensed.token);
    const phrase = owned || isNobody ? undefined : describing(reading, token);
    if (phrase) standing.set(token, phrase);
  }
  return [...standing]
    .sort(([a], [b]) => a - b)
    .flatMap(([token, phrase]) => (leads(tree, standing, token) || (owners && isOwner(tree, token, sensed)) ? [phrase] : []));
};

const isOwner = (tree: Tree, token: number, { parts }: Sensed): boolean =>
  tree.relation(token) === "nmod:poss" && (parts.get(token) ?? 0) >= SURE;

/** Those assembled are told or spoken to: “told the meeting”, “speaking to a conference”. */
const isAssembly = (reading: Reading, tree: Tree, token: number, trigger: number): boolean =>
  assemblies.has((reading.document.tokens[token] as Token).lower) &&
  tree.head(token) === trigger &&
  (/^i?obj$/.test(tree.relation(token)) ||
    tree.children(token).some((c) => tree.relation(c) === "case" && (reading.document.tokens[c] as Token).lower === "to"));

const attributive = /^(?:compound|amod|flat|nummod|nmod:poss|det)/;

const asParticipants = (
  reading: Reading,
  tree: Tree,
  phrases: readonly Phrase[],
  trigger: number,
  kind: ContactKind,
  { apart, open }: Way,
): Participant[] => {
  const { acting: before, acted: behind } = disjoint(
    reading,
    asTwo(
      reading,
      tree,
      trigger,
      phrases.filter((phrase) => phrase.first < trigger),
    ),
    asTwo(
      reading,
      tree,
      trigger,
      phrases.filter((phrase) => phrase.first >= trigger),
    ),
  );
  const sided = isSaid.test(kind) && before.length > 0 && behind.length > 0;
  const ones = participantsOf(reading, before, sided ? "initiator" : "attendee", open, undefined, apart);
  const them = participantsOf(reading, behind, sided ? "recipient" : "attendee", open, undefined, apart);
  return [...ones, ...them.filter((p) => !ones.some((q) => isSame(p, q)))];
};

/** Whether a token hangs on none of those that mean somebody, or is one of several that “and” joins, and stands within none. */
const leads = (tree: Tree, standing: ReadonlyMap<number, Phrase>, token: number): boolean => {
  const phraseHere = standing.get(token);
  const own = phraseHere?.head;
  for (const [other, phrase] of standing)
    if (other !== token && phrase.head !== token && phrase.head !== own && (isWithin(tree, token, phrase) || opens(phraseHere, phrase)))
      return false;
  return tree.relation(token) === "conj" || !standing.has(tree.head(token)) || own === tree.head(token);
};

/** Whether a name stands at the beginning of a longer phrase: the Group of Seven of “Group of Seven ministers”. */
const opens = (name: Phrase | undefined, { first, last, head, kind }: Phrase): boolean =>
  name?.kind === "name" && kind !== "name" && name.first === first && name.last < last && head >= name.last;

/** Whether a token is part of what describes the noun of a phrase, and of no clause in it: the campaign of “a group close to the campaign”. */
const isWithin = (tree: Tree, token: number, { first, last, head }: Phrase): boolean => {
  let at = token;
  for (let guard = 0; guard < DEEP && at >= first && at < last; guard++) {
    if (at === head) return true;
    if (/^(?:acl|parataxis)/.test(tree.relation(at))) return false;
    at = tree.head(at);
  }
  return false;
};

/** How far a noun lies above what describes it. */
const DEEP = 6;

/** “embraced Lund's plan”, “Lund's example encouraged her”: the one whose plan or example it is does not take part. */
const isOwnerOf = (reading: Reading, tree: Tree, token: number, trigger: number): boolean => {
  if (/^(?:compound|flat)/.test(tree.relation(token)) && tree.head(token) !== token)
    return isOwnerOf(reading, tree, tree.head(token), trigger);
  const owned = tree.relation(token) === "nmod:poss" ? tree.head(token) : -1;
  if (owned < 0 || tree.head(owned) !== trigger) return false;
  if (tree.relation(owned) === "obj") return true;
  // “Lund's letter told her”: who writes it takes part
  const { lower } = reading.document.tokens[owned] as Token;
  return /^nsubj/.test(tree.relation(owned)) && isThing(reading, owned) && !documentNouns.has(lower);
};
