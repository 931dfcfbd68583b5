import { replyNouns } from "../../language/en/contact-noun-frames.js";
import { nounTriggers } from "../../language/en/contact-nouns.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact, Participant } from "../model.js";
import { oneSideByTree } from "../partakers/noun-sides.js";
import { participantsOf } from "../partakers/participants.js";
import { behindComma } from "../partakers/subject.js";
import { lastBefore } from "./earlier.js";

const REACH = 3;

/** The same for what somebody sends without saying to whom. */
const NEAR = 2;

/** Messages, calls and answers, by their nouns. */
const unsaid = new Map(
  nounTriggers
    .filter((t) => t.only === undefined && t.status === undefined && /^(?:message|call)$/.test(t.kind))
    .flatMap((t) => t.nouns.map((noun) => [noun, t] as const)),
);

const kinds = new Map(
  nounTriggers
    .filter((t) => !t.received && /^(?:conversation|call|message|meeting)$/.test(t.kind))
    .flatMap((t) => t.nouns.map((noun) => [noun, t.kind] as const)),
);

/**
 * “She sent a two-word email”, “His reply was short”: the other side is left unsaid, and is who was in touch with that one just
 * before. What somebody writes or says to the press is no such message.
 */
export const unsaidPartners = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const added: FoundContact[] = [];
  sentences.forEach((sentence, number) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const trigger = unsaid.get((tokens[i] as Token).lower);
      if (trigger === undefined) continue;
      const reply = replyNouns.has((tokens[i] as Token).lower);
      const side = oneSideByTree(reading, i, trigger);
      if (side === undefined || side.one.referent === undefined) continue;
      const involved = (c: FoundContact): boolean => c.participants.some((p) => p.referent === side.one.referent);
      if (contacts.some((c) => c.sentence === number && involved(c)) || !(reply || isFresh(reading, i))) continue;
      const before = lastBefore(
        [...contacts, ...added],
        i,
        number,
        reply ? REACH : NEAR,
        (c) => involved(c) && (!reply || answered.test(c.kind)),
      );
      const others = before?.participants.filter((p) => p.referent !== side.one.referent) ?? [];
      if (others.length === 0) continue;
      const [ones, rest] = side.received ? (["recipient", "initiator"] as const) : (["initiator", "recipient"] as const);
      added.push({
        first: i,
        last: i + 1,
        sentence: number,
        kind: reply && before?.kind === "call" ? "call" : trigger.kind,
        status: "happened",
        participants: [{ ...side.one, role: ones }, ...others.map((p): Participant => ({ ...p, role: rest }))],
        evidence: [{ start: sentence.start, end: sentence.end }],
      });
    }
  });
  return [...contacts, ...added];
};

const answered = /^(?:message|letter|contact|call|conversation|meeting)$/;

/** Not a possessor's known message: “her letter” goes on about one told of. */
const isFresh = (reading: Reading, noun: number): boolean =>
  !reading.document.tokens.slice(Math.max(0, noun - 4), noun).some((t) => /^(?:his|her|its|their|'s|['’])$/.test(t.lower));

/** “In a private conversation, Lund praised …”: who spoke with him is told in the sentences before. */
export const frontedNouns = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const added: FoundContact[] = [];
  sentences.forEach((sentence, number) => {
    if (!/^(?:in|during|over)$/.test((tokens[sentence.first] as Token | undefined)?.lower ?? "")) return;
    if (!/^(?:a|an|another|one)$/.test(tokens[sentence.first + 1]?.lower ?? "")) return;
    const phrase = reading.phrases.starting(sentence.first + 1);
    const kind = phrase && kinds.get((tokens[phrase.head] as Token).lower);
    if (phrase === undefined || kind === undefined || contacts.some((c) => c.sentence === number && c.first - phrase.head < 12)) return;
    const subject = behindComma(reading, sentence, phrase.head);
    const one = subject ? participantsOf(reading, [subject], "attendee", false, undefined)[0] : undefined;
    if (one?.referent === undefined) return;
    const before = lastBefore(contacts, phrase.head, number, REACH, (c) => c.participants.some((p) => p.referent === one.referent));
    if (before === undefined) return;
    added.push({
      first: phrase.head,
      last: phrase.head + 1,
      sentence: number,
      kind,
      status: "happened",
      participants: [one, ...before.participants.filter((p) => p.referent !== one.referent)],
      evidence: [{ start: sentence.start, end: sentence.end }],
    });
  });
  return [...contacts, ...added];
};
