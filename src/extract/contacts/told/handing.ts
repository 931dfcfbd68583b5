import { documentNouns, handingVerbs } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact, Participant } from "../model.js";
import { isIdentified } from "../partakers/addressed.js";
import { joinedRight } from "../partakers/joined.js";
import { objectAt } from "../partakers/objects.js";
import { participantsOf, type SpeakerAt } from "../partakers/participants.js";
import { subjectsOf } from "../partakers/subject.js";

/** How far behind the verb “to B” may stand, in tokens. */
const REACH = 16;

/**
 * Contacts by what is handed over: “sent the memo to B”, “handed B an envelope”, “provided documents to B”, “submitted an
 * application to the ministry”. What is handed over must be something written or shown; “sent troops to B” is none.
 */
export const byHanding = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    const kind = token.pos === "VERB" ? handingVerbs.get(token.lower) : undefined;
    if (kind === undefined) continue;
    const receivers = toWhom(reading, sentence, i);
    if (receivers.length === 0) continue;
    const givers = subjectsOf(reading, sentence, i);
    const contact = handover(reading, { at: i, sentence: number, kind, givers, receivers }, speakerAt, isOne);
    if (contact !== undefined) found.push(contact);
  }
  return found;
};

const isOne = (a: Participant, b: Participant): boolean => a.referent !== undefined && a.referent === b.referent;

export interface Handover {
  /** the token of the verb */
  at: number;
  sentence: number;
  kind: FoundContact["kind"];
  givers: readonly Phrase[];
  receivers: readonly Phrase[];
}

/**
 * The contact that is made where something goes from hand to hand; none where a side has nobody who can take part.
 * @param isSame whether a giver and a receiver are one, who then only gives
 */
export const handover = (
  reading: Reading,
  { at, sentence, kind, givers, receivers }: Handover,
  speakerAt: SpeakerAt,
  isSame: (giver: Participant, receiver: Participant) => boolean,
): FoundContact | undefined => {
  if (!receivers.every((phrase) => isIdentified(reading, phrase, "any"))) return undefined;
  const { tokens, sentences } = reading.document;
  const speaker = speakerAt((tokens[at] as Token).start);
  const from = participantsOf(reading, givers, "initiator", false, speaker);
  const to = participantsOf(reading, receivers, "recipient", false, speaker).filter((p) => !from.some((q) => isSame(q, p)));
  if (from.length === 0 || to.length === 0) return undefined;
  const { start, end } = sentences[sentence] as Sentence;
  return {
    first: at,
    last: at + 1,
    sentence,
    kind,
    status: "happened",
    participants: [...from, ...to],
    evidence: [{ start, end }],
  };
};

/** “handed B the letter”; “sent the letter, which …, to B” within the clause. */
const toWhom = (reading: Reading, sentence: Sentence, verb: number): Phrase[] => {
  const { tokens } = reading.document;
  const direct = reading.phrases.starting(verb + 1);
  if (direct && direct.kind !== "other" && direct.last < sentence.last && isWritten(reading, reading.phrases.starting(direct.last))) {
    const object = objectAt(reading, sentence, verb + 1);
    return object ? [object] : [];
  }
  let written = false;
  for (let at = verb + 1; at < Math.min(sentence.last, verb + REACH); at++) {
    const token = tokens[at] as Token;
    if (/^[.;:]$/.test(token.text) || (token.pos === "VERB" && !/(?:ed|ing)$/.test(token.lower))) break;
    if (token.pos === "VERB" && /^(?:and|,|or)$/.test(tokens[at - 1]?.text ?? "")) break;
    if (/^(?:who|that|and|but)$/.test(token.lower) && written) break;
    if (token.pos === "NOUN" && documentNouns.has(token.lower)) written = true;
    if (!written || token.lower !== "to") continue;
    const object = objectAt(reading, sentence, at + 1);
    if (object) return joinedRight(reading, object, sentence.last);
  }
  return [];
};

const isWritten = (reading: Reading, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && documentNouns.has((reading.document.tokens[phrase.head] as Token).lower);
