import { callable, occasionNouns } from "../../language/en/contact-occasions.js";
import type { FoundStatement, Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { apart, isOfThose } from "./apart.js";
import { lastBefore } from "./earlier.js";
import { links } from "./links.js";
import { type Telling, tellingOf } from "./telling.js";

/** How many sentences back an occasion may lie that a sentence without names goes on about. */
const REACH = 4;

const farthest = Math.max(...links.map(({ reach }) => reach));

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
    const before = earlierOf(reading, known, told);
    if (before === undefined) known.push({ told, last: contact.sentence });
    else {
      before.told = { ...before.told, contact: joined(before.told.contact, contact) };
      before.last = contact.sentence;
    }
  }
  return goingOn(
    reading,
    known.map(({ told }) => told.contact),
    new Set(contacts.map(({ sentence }) => sentence)),
  );
};

/** The occasion told last that a telling is of. Only what the reader is held to know reaches past another occasion of those people. */
const earlierOf = (reading: Reading, known: readonly Occasion[], later: Telling): Occasion | undefined => {
  let passed = false;
  for (const occasion of [...known].reverse()) {
    const { told: earlier, last } = occasion;
    const distance = later.contact.sentence - last;
    if (distance > farthest || !isOfThose(earlier, later)) continue;
    const linked = links.filter(({ reach, latest, holds }) => distance <= reach && !(latest && passed) && holds(reading, earlier, later));
    if (linked.some(({ again }) => !apart(reading, earlier, later, again))) return occasion;
    passed = true;
  }
  return undefined;
};

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

/** “The meeting lasted an hour”, “That conversation was recorded”, “The letter said …”: a sentence that tells of no contact itself. */
const goingOn = ({ document: { tokens, sentences } }: Reading, contacts: FoundContact[], telling: ReadonlySet<number>): FoundContact[] => {
  const found = [...contacts];
  for (const [number, sentence] of found.length === 0 ? [] : sentences.entries()) {
    if (telling.has(number)) continue;
    for (let i = sentence.first + 1; i < Math.min(sentence.last, sentence.first + 8); i++) {
      const kind = occasionNouns.get((tokens[i] as Token).lower);
      if (kind === undefined || !/^(?:the|that|this|their)$/.test(tokens[i - 1]?.lower ?? "")) continue;
      const before = lastBefore(found, sentence.first, number, REACH, (c) => c.sentence < number && callable[kind].includes(c.kind));
      if (before) found[found.indexOf(before)] = withEvidence(before, [{ start: sentence.start, end: sentence.end }]);
      break;
    }
  }
  return found;
};
