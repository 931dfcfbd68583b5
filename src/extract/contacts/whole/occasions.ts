import { contactNouns } from "../../language/en/contact-nouns.js";
import { joinedNouns } from "../../language/en/contact-words.js";
import { tellingForms } from "../../language/en/contacts.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { type FoundContact, isSame } from "../model.js";
import { lastBefore } from "./earlier.js";

/** How many sentences back an occasion may lie that a sentence goes on about. */
const REACH = 4;

/** The same for what is told in a meeting just spoken of. */
const NEAR = 2;

/** The same for what a possessive calls known: “his emails with B”. */
const FAR = 40;

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
    const before =
      lastBefore(kept, contact.first, contact.sentence, REACH, (earlier) => goesOn(reading, earlier, contact)) ??
      (isTelling(reading, contact)
        ? lastBefore(kept, contact.first, contact.sentence, NEAR, (earlier) => isToldIn(reading, earlier, contact))
        : undefined) ??
      (isPossessed(reading, contact)
        ? lastBefore(kept, contact.first, contact.sentence, FAR, (earlier) => isMeant(earlier, contact))
        : undefined);
    if (before === undefined) kept.push(contact);
    else kept[kept.indexOf(before)] = likelier(withEvidence(before, contact.evidence), contact);
  }
  return goingOn(reading, kept);
};

const withEvidence = (contact: FoundContact, evidence: FoundContact["evidence"]): FoundContact => ({
  ...contact,
  evidence: [...contact.evidence, ...evidence.filter((one) => !contact.evidence.some((own) => own.start === one.start))].sort(
    (a, b) => a.start - b.start,
  ),
});

/** Told again, a contact is no less likely than where it is told most surely; it is no likelier either, since one writer tells both. */
const likelier = (contact: FoundContact, again: FoundContact): FoundContact =>
  contact.likelihood === undefined || again.likelihood === undefined
    ? contact
    : { ...contact, likelihood: Math.max(contact.likelihood, again.likelihood) };

const goesOn = ({ document }: Reading, earlier: FoundContact, contact: FoundContact): boolean => {
  const sentence = document.sentences[contact.sentence] as Sentence;
  if (earlier.kind !== contact.kind || earlier.status !== contact.status) return false;
  if (document.sentences[earlier.sentence]?.paragraph !== sentence.paragraph || earlier.sentence === contact.sentence) return false;
  if (earlier.when?.date !== contact.when?.date || contact.limitation) return false;
  const samePeople =
    earlier.participants.length === contact.participants.length &&
    contact.participants.every((p) => earlier.participants.some((q) => q.role === p.role && isSame(p, q)));
  if (!samePeople) return false;
  const trigger = document.tokens[contact.first] as Token;
  return !apart.test(document.text.slice(sentence.start, trigger.end));
};

/** “Berg told Lund that …”: the verb says what was spoken of, and not that they were in touch. */
const isTelling = ({ document }: Reading, contact: FoundContact): boolean =>
  /^(?:conversation|call|message|meeting)$/.test(contact.kind) && tellingForms.has((document.tokens[contact.first] as Token).lower);

/** What one of two tells the other right after it was said that they met, called or wrote belongs to that. */
const isToldIn = ({ document }: Reading, earlier: FoundContact, contact: FoundContact): boolean => {
  const sentence = document.sentences[contact.sentence] as Sentence;
  const lead = document.text.slice(sentence.start, (document.tokens[contact.first] as Token).end);
  return (
    earlier.status === "happened" &&
    contact.status === "happened" &&
    document.sentences[earlier.sentence]?.paragraph === sentence.paragraph &&
    (contact.when?.date === undefined || contact.when.date === earlier.when?.date) &&
    !apart.test(lead) &&
    contact.participants.every((p) => earlier.participants.some((q) => isSame(p, q)))
  );
};

/** “his emails with B”, “their contacts”: a possessive speaks of what the reader knows. */
const isPossessed = ({ document }: Reading, contact: FoundContact): boolean =>
  contactNouns.has((document.tokens[contact.first] as Token).lower) &&
  document.tokens.slice(Math.max(0, contact.first - 3), contact.first).some((token) => /^(?:his|her|their)$/.test(token.lower));

const isMeant = (earlier: FoundContact, contact: FoundContact): boolean =>
  earlier.kind === contact.kind &&
  earlier.status === contact.status &&
  (contact.when?.date === undefined || earlier.when?.date?.startsWith(contact.when.date) === true) &&
  contact.participants.every((p) => earlier.participants.some((q) => isSame(p, q)));

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
