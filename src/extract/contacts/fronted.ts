import { nounTriggers } from "../language/en/contact-nouns.js";
import type { Reading } from "../statements/model.js";
import type { Token } from "../text/tokens.js";
import { lastBefore } from "./earlier.js";
import type { FoundContact } from "./model.js";
import { participantsOf } from "./participants.js";
import { behindComma } from "./subject.js";

const REACH = 3;

const kinds = new Map(
  nounTriggers
    .filter((t) => !t.received && /^(?:conversation|call|message|meeting)$/.test(t.kind))
    .flatMap((t) => t.nouns.map((noun) => [noun, t.kind] as const)),
);

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
