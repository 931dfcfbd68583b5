import { type NounTrigger, nounTriggers } from "../../language/en/contact-nouns.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { isSentFor, nounSidesByTree } from "../partakers/noun-sides.js";
import type { SpeakerAt } from "../partakers/participants.js";
import { sidesOf } from "../partakers/sides.js";

const listed = (triggers: readonly NounTrigger[]): ReadonlyMap<string, NounTrigger> =>
  new Map(triggers.flatMap((trigger) => trigger.nouns.map((noun) => [noun, trigger] as const)));

const byNoun = listed(nounTriggers.filter((trigger) => trigger.only === undefined));

/** Nouns that say contact only in one construction; some are in both (“an invitation to B”, “at the invitation of B”). */
const byConstruction = listed(nounTriggers.filter((trigger) => trigger.only !== undefined));

/** Contacts said by a noun: “a meeting between A and B”, “A's call with B”, “A had contacts with B”. */
export const byNounPhrase = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (isNamePart(reading, number, i)) continue;
    const again = found.some((contact) => i - contact.first <= 2);
    const within = again ? undefined : withinConstruction(reading, number, i, speakerAt);
    if (within) found.push(within);
    const trigger = within ? undefined : byNoun.get(token.lower);
    if (trigger === undefined || !nominal(tokens, i)) continue;
    if (tokens[i - 1]?.lower === "of" && /^(?:lines?|channels?|means|forms?)$/.test(tokens[i - 2]?.lower ?? "")) continue;
    // “contact information”, “the meeting room”: the noun describes another
    if (
      tokens[i + 1]?.pos === "NOUN" &&
      !byNoun.has(tokens[i + 1]?.lower ?? "") &&
      !/^(?:last|next|yesterday|today|requests?|invitations?)$/.test(tokens[i + 1]?.lower ?? "")
    )
      continue;
    // “text messages”: the second noun is the contact
    if (byNoun.has(tokens[i + 1]?.lower ?? "") && tokens[i + 1]?.pos === "NOUN") continue;
    // “the call for a prosecutor”: a demand
    if (/^calls?$/.test(token.lower) && tokens[i + 1]?.lower === "for" && tokens[i + 2]?.pos !== "NUM") continue;
    if (trigger.forMeeting && !asksForContact(tokens, sentence, i)) continue;
    const speaker = speakerAt(token.start);
    const ruled = sidesOf(reading, sentence, i, trigger, speaker);
    const participants = ruled.length < 2 || isSentFor(reading, i) ? nounSidesByTree(reading, i, trigger, speaker) : ruled;
    if (participants.length < 2) continue;
    found.push({
      first: i,
      last: i + 1,
      sentence: number,
      kind: kindAt(tokens, i, trigger),
      status: trigger.status ?? "happened",
      participants,
      evidence: [{ start: sentence.start, end: sentence.end }],
    });
  }
  return found;
};

/** “Jeff Sessions”, “the Shangri-La Dialogue” */
const isNamePart = (reading: Reading, number: number, i: number): boolean =>
  (reading.mentions.bySentence[number] ?? []).some(
    (p) => p.name !== undefined && p.name.first <= i && i < p.name.last && p.referent?.type === "person",
  );

/** “by phone”, “at the urging of B”, “a walk with B”: by the reader's syntax alone */
const withinConstruction = (reading: Reading, number: number, i: number, speakerAt: SpeakerAt): FoundContact | undefined => {
  const { tokens, sentences } = reading.document;
  const token = tokens[i] as Token;
  const trigger = byConstruction.get(token.lower);
  if (trigger === undefined) return undefined;
  const participants = nounSidesByTree(reading, i, trigger, speakerAt(token.start));
  if (participants.length < 2) return undefined;
  const sentence = sentences[number] as Sentence;
  return {
    first: i,
    last: i + 1,
    sentence: number,
    kind: trigger.kind,
    status: trigger.status ?? "happened",
    participants,
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
};

/** “request … for a meeting”, “request to speak with B” */
const asksForContact = (tokens: readonly Token[], sentence: Sentence, i: number): boolean => {
  for (let k = i + 1; k < Math.min(sentence.last, i + 8); k++) {
    if (tokens[k]?.lower !== "for") continue;
    if (tokens.slice(k + 1, k + 5).some((token) => byNoun.has(token.lower) && token.pos === "NOUN")) return true;
  }
  return false;
};

const nominal = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (tokens[i - 1]?.lower === "to" && token.pos === "VERB") return false;
  const before = tokens[i - 1];
  // “Talks between A and B”, “Talks with B”: the tagger takes the first word of a sentence for a verb or a name
  if (/^\p{Lu}/u.test(token.text) && /^(?:between|with)$/.test(tokens[i + 1]?.lower ?? "") && /s$/.test(token.lower)) return true;
  return (
    token.pos === "NOUN" ||
    (token.pos === "VERB" &&
      before !== undefined &&
      (/^(?:DET|ADJ|NUM)$/.test(before.pos) || /^(?:'s|his|her|their|my|our)$/.test(before.lower)))
  );
};

/** “phone conversation”, “e-mail exchange”: the word before says the kind. */
const kindAt = (tokens: readonly Token[], i: number, trigger: NounTrigger): FoundContact["kind"] => {
  const before = tokens[i - 1]?.lower ?? "";
  if (/^(?:phone|telephone|telephonic)$/.test(before)) return "call";
  if (/^(?:e-?mail|text)$/.test(before)) return "message";
  return trigger.kind;
};
