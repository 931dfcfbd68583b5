import { joinedNouns } from "../language/en/contact-words.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { lastBefore } from "./earlier.js";
import type { FoundContact } from "./model.js";

/** How many sentences back an occasion may lie that a sentence goes on about. */
const REACH = 4;

/** Words by which a text sets an occasion apart from the one before. */
const apart =
  /\b(?:again|also|another|later|separate(?:ly)?|second|third|next|then|earlier|previous(?:ly)?|twice|several times|first|further|before)\b/i;

/**
 * Sentences that only go on about an occasion: one claim with several pieces of evidence. “The meeting lasted an hour”
 * names nobody and adds its sentence; a claim of the same persons, kind and status right after adds its sentence too,
 * unless the text sets it apart (“again”, another date).
 */
export const occasions = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const kept: FoundContact[] = [];
  for (const contact of [...contacts].sort((a, b) => a.first - b.first)) {
    const before = lastBefore(kept, contact.first, contact.sentence, REACH, (earlier) => goesOn(reading, earlier, contact));
    if (before === undefined) kept.push(contact);
    else kept[kept.indexOf(before)] = withEvidence(before, contact.evidence);
  }
  return goingOn(reading, kept);
};

const withEvidence = (contact: FoundContact, evidence: FoundContact["evidence"]): FoundContact => ({
  ...contact,
  evidence: [...contact.evidence, ...evidence.filter((one) => !contact.evidence.some((own) => own.start === one.start))].sort(
    (a, b) => a.start - b.start,
  ),
});

const goesOn = ({ document }: Reading, earlier: FoundContact, contact: FoundContact): boolean => {
  const sentence = document.sentences[contact.sentence] as Sentence;
  if (earlier.kind !== contact.kind || earlier.status !== contact.status) return false;
  if (document.sentences[earlier.sentence]?.paragraph !== sentence.paragraph || earlier.sentence === contact.sentence) return false;
  if (earlier.when?.date !== contact.when?.date || contact.limitation) return false;
  const samePeople =
    earlier.participants.length === contact.participants.length &&
    contact.participants.every((p) =>
      earlier.participants.some((q) => q.role === p.role && ((p.referent !== undefined && q.referent === p.referent) || p.name === q.name)),
    );
  if (!samePeople) return false;
  const trigger = document.tokens[contact.first] as Token;
  return !apart.test(document.text.slice(sentence.start, trigger.end));
};

/** “The meeting lasted an hour”, “That conversation was recorded”. */
const goingOn = ({ document }: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { tokens, sentences } = document;
  const found = [...contacts];
  sentences.forEach((sentence, number) => {
    if (found.length === 0 || contacts.some((c) => c.sentence === number)) return;
    for (let i = sentence.first + 1; i < Math.min(sentence.last, sentence.first + 8); i++) {
      if (!joinedNouns.has((tokens[i] as Token).lower) || !/^(?:the|that|this|their)$/.test(tokens[i - 1]?.lower ?? "")) continue;
      const kindred = (c: FoundContact): boolean => c.sentence < number && (tokens[i] as Token).lower.replace(/s$/, "") === nounOf(c);
      const before = lastBefore(found, sentence.first, number, REACH, kindred);
      if (before) found[found.indexOf(before)] = withEvidence(before, [{ start: sentence.start, end: sentence.end }]);
      return;
    }
  });
  return found;
};

const nounOf = (contact: FoundContact): string => (contact.kind === "contact" ? "" : contact.kind);
