import { joinedNouns } from "../../language/en/contact-words.js";
import type { FoundStatement, Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { apart } from "./apart.js";
import { lastBefore } from "./earlier.js";
import { links } from "./links.js";
import { type Telling, tellingOf } from "./telling.js";

/** How many sentences back an occasion may lie that a sentence without names goes on about. */
const REACH = 4;

/** An occasion as the article has told it so far. */
interface Occasion {
  told: Telling;
  /** the sentence that tells of it last */
  last: number;
}

/**
 * One occasion told in several places is one claim with several pieces of evidence: each contact joins the occasion told last that
 * something links it to (`links.ts`) and nothing sets it apart from (`apart.ts`). “The meeting lasted an hour” names nobody and adds its
 * sentence. The claim stays where the article tells of it first.
 */
export const occasions = (reading: Reading, contacts: readonly FoundContact[], statements: readonly FoundStatement[]): FoundContact[] => {
  const tell = tellingOf(reading, statements);
  const known: Occasion[] = [];
  for (const contact of [...contacts].sort((a, b) => a.first - b.first)) {
    const told = tell(contact);
    const before = known.findLast(({ told: earlier, last }) => isOne(reading, earlier, told, contact.sentence - last));
    if (before === undefined) known.push({ told, last: contact.sentence });
    else {
      before.told = { ...before.told, contact: joined(before.told.contact, contact) };
      before.last = contact.sentence;
    }
  }
  const found = known.map(({ told }) => told.contact);
  return goingOn(reading, found);
};

const isOne = (reading: Reading, earlier: Telling, later: Telling, distance: number): boolean =>
  links.some(({ reach, again, holds }) => distance <= reach && holds(reading, earlier, later) && !apart(reading, earlier, later, again));

/** A claim with what is told again of it: all evidence, and of the two the kind, date and place that say more. */
const joined = (contact: FoundContact, again: FoundContact): FoundContact => {
  const { when, where } = again;
  const vague = contact.kind === "conversation" || contact.kind === "contact";
  return likelier(
    {
      ...withEvidence(contact, again.evidence),
      ...(vague && again.kind !== "contact" && { kind: again.kind }),
      ...(when !== undefined && (when.date?.length ?? 0) > (contact.when?.date?.length ?? 0) && { when }),
      ...(where !== undefined && contact.where === undefined && { where }),
    },
    again,
  );
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
