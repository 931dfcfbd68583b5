import { repliedTo, replyVerbs } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact, Participant } from "../model.js";
import { isIdentified } from "../partakers/addressed.js";
import { participantsOf } from "../partakers/participants.js";
import { subjectsOf } from "../partakers/subject.js";
import { lastBefore } from "./earlier.js";

/** How many sentences back the message may lie that is replied to. */
const REACH = 3;

/** The same where the one who replies was not named in it: he may be one of “the officials”. */
const NEAR = 2;

const isMessage = (contact: FoundContact): boolean =>
  /^(?:message|letter|contact)$/.test(contact.kind) || (contact.kind === "meeting" && contact.status === "requested");

/** “Lund replied the next day”, “responded to Berg's email”: a message to the one who wrote. */
export const replies = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const added: FoundContact[] = [];
  sentences.forEach((sentence, number) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      if (token.pos !== "VERB" || !(replyVerbs.has(token.lower) || (token.lower === "wrote" && tokens[i + 1]?.lower === "back"))) continue;
      const repliers = participantsOf(reading, subjectsOf(reading, sentence, i), "initiator", false, undefined);
      if (repliers.length === 0) continue;
      const others = addresseesAt(reading, sentence, i) ?? fromEarlier([...contacts, ...added], i, number, repliers);
      const fresh = others
        .filter((p) => !repliers.some((q) => q.referent === p.referent))
        .map((p): Participant => ({ ...p, role: "recipient" }));
      if (fresh.length === 0) continue;
      added.push({
        first: i,
        last: i + 1,
        sentence: number,
        kind: "message",
        status: "happened",
        participants: [...repliers, ...fresh],
        evidence: [{ start: sentence.start, end: sentence.end }],
      });
    }
  });
  return [...contacts, ...added];
};

/** “to Berg”, “to Berg's email”; an empty list where what is replied to is no message of anybody; undefined where nothing is said. */
const addresseesAt = (reading: Reading, sentence: Sentence, i: number): Participant[] | undefined => {
  const { tokens } = reading.document;
  let at = i + 1;
  while ((tokens[at]?.pos === "ADV" || tokens[at]?.lower === "back") && at < sentence.last) at++;
  if (tokens[at]?.lower !== "to") {
    const object = reading.phrases.starting(at);
    return object && object.last <= sentence.last && !isTime(tokens, object) ? [] : undefined;
  }
  const whole = reading.phrases.starting(at + 1);
  if (whole === undefined || whole.last > sentence.last) return tokens[at + 1]?.lower === "what" ? undefined : [];
  const message = repliedTo.has((tokens[whole.head] as Token).lower);
  const owner = (reading.mentions.bySentence[whole.sentence] ?? []).find((p) => p.possessive && p.first === whole.first);
  const from = tokens[whole.last]?.lower === "from" ? reading.phrases.starting(whole.last + 1) : undefined;
  const other: Phrase | undefined = message ? (owner ?? from) : whole;
  if (other === undefined) return message && tokens[whole.last]?.lower !== "for" ? undefined : [];
  if (message && tokens[whole.last]?.lower === "for" && tokens[whole.last + 1]?.lower === "comment") return [];
  return isIdentified(reading, other, "any") ? participantsOf(reading, [other], "recipient", false, undefined) : [];
};

const isTime = (tokens: readonly Token[], phrase: Phrase): boolean =>
  /(?:day|week|month|year|hour|hours|days|weeks|morning|evening|night|afternoon)$/.test((tokens[phrase.head] as Token).lower);

/** The other side of the message told of before: those who sent it, or who were in it beside the one who replies. */
const fromEarlier = (
  contacts: readonly FoundContact[],
  token: number,
  sentence: number,
  repliers: readonly Participant[],
): Participant[] => {
  const involves = (contact: FoundContact): boolean =>
    contact.participants.some((p) => p.referent !== undefined && repliers.some((q) => q.referent === p.referent));
  const before =
    lastBefore(contacts, token, sentence, REACH, (c) => isMessage(c) && involves(c)) ??
    lastBefore(contacts, token, sentence, NEAR, (c) => c.kind !== "contact" && isMessage(c));
  if (before === undefined) return [];
  const others = before.participants.filter((p) => !repliers.some((q) => q.referent === p.referent));
  const senders = others.filter((p) => p.role === "initiator");
  return senders.length > 0 ? senders : others;
};
