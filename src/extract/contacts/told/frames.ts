import { type ContactClass, classForms, contactClasses } from "../../language/en/contact-classes.js";
import { verbTriggers } from "../../language/en/contacts.js";
import { describingParticiples } from "../../language/en/roles.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import { type FoundContact, isSame } from "../model.js";
import { isIdentified, isPress, isTalker } from "../partakers/addressed.js";
import { apart } from "../partakers/disjoint.js";
import { hasObject, headsOf, isAboutThings, isInSense, isTogether, isWhole, type Place } from "../partakers/frame-sides.js";
import { phraseOf } from "../partakers/meant.js";
import { participantsOf, type SpeakerAt } from "../partakers/participants.js";
import { kindNear } from "./kinds.js";
import { isFigurative, isGeneric, isIndirectQuestion } from "./senses.js";

interface Form {
  /** words that belong to the verb and follow it, not always at once: “took him aside” */
  rest: readonly string[];
  frame: ContactClass;
}

const byVerbForm = new Map<string, Form[]>();
for (const frame of contactClasses)
  for (const entry of frame.verbs) {
    const [verb, ...rest] = entry.split(" ");
    for (const form of classForms(verb as string)) {
      const forms = byVerbForm.get(form) ?? [];
      forms.push({ rest, frame });
      // the longest wording first: “call in” before “call”
      forms.sort((a, b) => b.rest.length - a.rest.length);
      byVerbForm.set(form, forms);
    }
  }

/**
 * Contacts said by a verb of the published classes, wholly by the reader's syntax: who does it (by control, raising, relative clauses and
 * joined verbs), and who is on the other side, as object, behind a preposition, in the passive or as what a relative clause hangs on.
 */
export const byFrame = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const forms = byVerbForm.get((tokens[i] as Token).lower);
    // syntax is read only where something asks for it
    const tree = forms === undefined ? undefined : treeOf(reading);
    if (forms === undefined || tree === undefined || tree.upos(i) !== "VERB" || /^(?:amod|compound)$/.test(tree.relation(i))) continue;
    // “met visiting ministers”: a participle that the reader takes for a verb
    if ((tokens[i] as Token).pos === "ADJ" && describingParticiples.has((tokens[i] as Token).lower)) continue;
    for (const { rest, frame } of forms) {
      const place = { tree, tokens, verb: i, rest };
      if (!isWhole(place, sentence) || !isInSense(place, frame) || isAboutThings(place) || isOtherVerb(place)) continue;
      const contact = contactAt(reading, number, place, frame, speakerAt);
      if (contact === undefined) continue;
      found.push(contact);
      break;
    }
  }
  return found;
};

/** “turned over the firm to B”, “called off”: with a particle that is none of its words, the verb is another. */
const isOtherVerb = ({ tree, tokens, verb, rest }: Place): boolean =>
  rest.length === 0 &&
  tree.children(verb).some((c) => tree.relation(c) === "compound:prt" && /^(?:over|off|down|in|away)$/.test((tokens[c] as Token).lower));

/** Whether a verb that takes a plain object in one sense stands in none of those of contact: “saw him leave”. */
export const isInOtherSense = (reading: Reading, sentence: Sentence, verb: number): boolean => {
  const { tokens } = reading.document;
  const forms = byVerbForm.get((tokens[verb] as Token).lower);
  const tree = forms === undefined ? undefined : treeOf(reading);
  if (forms === undefined || tree === undefined || tree.upos(verb) !== "VERB") return false;
  if (!forms.some(({ frame }) => frame.plainObject)) return false;
  return forms.every(({ rest, frame }) => {
    const place = { tree, tokens, verb, rest };
    return !isWhole(place, sentence) || !isInSense(place, frame);
  });
};

/** What the published classes know of a verb as it stands. */
export interface KnownVerb {
  /** one does it to another, and two do not do it together */
  directed: boolean;
  /** bodies are addressed so in public: urged, warned */
  unofficial: boolean;
  /** a word that belongs to it makes it another verb: “spoke out” */
  other: boolean;
}

const formsOf = (triggers: typeof verbTriggers): string[] => triggers.flatMap(({ forms }) => forms);
const mutualForms = new Set(formsOf(verbTriggers.filter(({ directed, mutual, jointly }) => !directed || mutual || jointly)));
/** Verbs that are listed by their forms alone and always say that one does it to another: “introduced”. */
const directedForms: ReadonlySet<string> = new Set(formsOf(verbTriggers).filter((form) => !mutualForms.has(form)));

/** What the tables know of a token as a verb, where they know it. */
export const knownVerb = (reading: Reading, verb: number): KnownVerb | undefined => {
  const { tokens } = reading.document;
  const { lower } = tokens[verb] as Token;
  const forms = byVerbForm.get(lower) ?? [];
  const isListed = directedForms.has(lower);
  const tree = forms.length === 0 && !isListed ? undefined : treeOf(reading);
  if (tree === undefined || tree.upos(verb) !== "VERB") return undefined;
  if (forms.length === 0) return { directed: true, unofficial: false, other: false };
  const particles = tree.children(verb).flatMap((c) => (tree.relation(c) === "compound:prt" ? (tokens[c] as Token).lower : []));
  return {
    directed: forms.every(({ frame }) => frame.directed === true && frame.mutual !== true),
    unofficial: forms.every(({ frame }) => frame.unofficial === true),
    other: particles.some((particle) => !forms.some(({ rest }) => rest.includes(particle))),
  };
};

const contactAt = (reading: Reading, number: number, place: Place, frame: ContactClass, speakerAt: SpeakerAt): FoundContact | undefined => {
  const { tokens, verb } = place;
  const sentence = reading.document.sentences[number] as Sentence;
  const trigger = { ...frame, forms: [] };
  if (isGeneric(reading, sentence, verb) || isFigurative(tokens, verb, verb + 1, trigger)) return undefined;
  const heads = headsOf(place, frame.links);
  if (hasObject(place) && !heads.passive && !frame.links.includes("") && !frame.far) return undefined;
  const phrases = (list: readonly number[]): Phrase[] => list.flatMap((head) => phraseOf(reading, head) ?? []);
  const sides = apart(reading, phrases(heads.acting), phrases(heads.acted));
  const { acting } = sides;
  if (frame.links.includes("with") && isIndirectQuestion(tokens, sentence, verb, acting[0]?.first)) return undefined;
  const speaker = speakerAt((tokens[verb] as Token).start);
  if (frame.addressed && frame.kind === "conversation") {
    if (!acting.every((phrase) => isTalker(reading, phrase))) return undefined;
    if (speaker && isPress(speaker) && !heads.passive) return undefined;
  }
  const acted = sides.acted.filter(
    (phrase) => !frame.addressed || isIdentified(reading, phrase, frame.unofficial ? "people" : frame.personal ? "persons" : "any"),
  );
  const [a, b] = frame.directed ? (["initiator", "recipient"] as const) : (["attendee", "attendee"] as const);
  const ones = participantsOf(reading, acting, a, false, speaker);
  const them = participantsOf(reading, acted, b, false, speaker).filter((p) => !ones.some((q) => isSame(p, q)));
  const joint = (frame.mutual || isTogether(place)) && heads.acted.length === 0 && !heads.passive && ones.length > 1;
  if (ones.length === 0 || (them.length === 0 && !joint)) return undefined;
  return {
    first: verb,
    last: verb + 1,
    sentence: number,
    kind: kindNear(tokens, sentence, verb, verb + 1, trigger),
    status: frame.status ?? "happened",
    participants: [...ones, ...them],
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
};
