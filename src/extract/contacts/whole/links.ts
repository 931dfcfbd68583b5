import { callable, occasionNouns, saidIn, settingApart, severalTimes } from "../../language/en/contact-occasions.js";
import { tellingForms } from "../../language/en/contacts.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { isCalledKnown } from "../told/known.js";
import { isMeant, type Telling } from "./telling.js";

/** What makes a telling one of the occasion told of before. */
export interface Link {
  /** how many sentences the occasion may lie back */
  reach: number;
  /** whether it reaches only to the occasion of those people that is told last */
  latest: boolean;
  /** whether it says anew that they were in touch, and not only what was said or what the reader knows */
  again: boolean;
  holds: (reading: Reading, earlier: Telling, later: Telling) => boolean;
}

/** “the talks between A and B”, “his meeting with B”, “Berg's letter to Lund”: a noun that the reader is held to know. */
const isKnown = ({ document: { tokens } }: Reading, { contact: earlier }: Telling, { contact, by }: Telling): boolean => {
  if (by !== "noun" || !isCalledKnown(tokens, contact.first)) return false;
  const single = occasionNouns.has((tokens[contact.first] as Token).lower);
  return single ? callable[contact.kind].includes(earlier.kind) : earlier.kind === contact.kind;
};

/** “At the meeting, A told B”, “A asked B during that call” */
const isTakenUp = ({ document: { tokens, sentences } }: Reading, { contact: earlier }: Telling, { contact, by }: Telling): boolean => {
  if (by !== "saying") return false;
  const { first, last } = sentences[contact.sentence] as Sentence;
  for (let i = first; i < last; i++) {
    if (!/^(?:at|in|during|over|on|throughout|within)$/.test((tokens[i] as Token).lower)) continue;
    if (!/^(?:the|that|this|their|his|her|same)$/.test(tokens[i + 1]?.lower ?? "")) continue;
    const noun = [i + 2, i + 3, i + 4].find((at) => at < last && occasionNouns.has((tokens[at] as Token).lower));
    const kind = noun === undefined ? undefined : occasionNouns.get((tokens[noun] as Token).lower);
    if (kind !== undefined && callable[kind].includes(earlier.kind)) return true;
  }
  return false;
};

/** “A met B. She told him …”, “wrote to B. He warned him …”, “will meet B. She is to discuss …” */
const isSaidThere = (reading: Reading, { contact: earlier }: Telling, { contact, by }: Telling): boolean =>
  by === "saying" &&
  (contact.kind === "conversation" || callable[contact.kind].includes(earlier.kind)) &&
  /^(?:happened|planned)$/.test(earlier.status) &&
  saidIn.has(earlier.kind) &&
  !isSeveral(reading, earlier);

/** “met B on more than one occasion”, “first met B in May” */
const isSeveral = ({ document: { tokens, sentences, text } }: Reading, { first, sentence }: FoundContact): boolean =>
  tokens[first - 1]?.lower === "first" || severalTimes.test(text.slice((tokens[first] as Token).start, sentences[sentence]?.end));

/** In one sentence only a verb of telling goes on about the other: “met B and told him”, not “met B and spoke with him”. */
const isNearby = (reading: Reading, earlier: Telling, later: Telling): boolean =>
  earlier.paragraph === later.paragraph &&
  (earlier.contact.sentence !== later.contact.sentence ||
    tellingForms.has((reading.document.tokens[later.contact.first] as Token).lower)) &&
  isSaidThere(reading, earlier, later);

/** The same further on, of what one wrote or said before many: “wrote to B … told B that”, “In a speech to B, A said … A told B”. */
const isFurtherOn = (reading: Reading, earlier: Telling, later: Telling): boolean =>
  isSaidThere(reading, earlier, later) &&
  (earlier.contact.kind === "event" || (/^(?:message|letter)$/.test(earlier.contact.kind) && sameRoles(earlier.contact, later.contact)));

/** “A told the committee … A also told the committee …” */
const isToldOn = (reading: Reading, earlier: Telling, later: Telling): boolean =>
  earlier.by === "saying" &&
  later.contact.participants.some(({ role }) => role === "initiator") &&
  isSaidThere(reading, earlier, later) &&
  sameRoles(earlier.contact, later.contact);

/** The same of the same people once more in one paragraph: “A met B. B received A at noon” */
const isSaidAgain = (_: Reading, earlier: Telling, later: Telling): boolean =>
  earlier.paragraph === later.paragraph &&
  earlier.contact.sentence !== later.contact.sentence &&
  earlier.contact.kind === later.contact.kind &&
  earlier.contact.when?.date === later.contact.when?.date &&
  earlier.contact.participants.length === later.contact.participants.length &&
  sameRoles(earlier.contact, later.contact) &&
  !settingApart.meeting.test(later.lead);

const sameRoles = (earlier: FoundContact, later: FoundContact): boolean =>
  later.participants.every((p) => earlier.participants.some((q) => q.role === p.role && isMeant(q, p)));

/**
 * What links tellings, and how far. Origin: counts of pairs of tellings of the same people in annotated news (Reuters, PolNeAR), each text
 * once, that no date and no word sets apart, where annotators marked both, as of one occasion against of two. What was said at a meeting,
 * on the phone or the like: in the next sentence 7 to 1, further on in the paragraph 13 to 8, in the next three sentences beyond it 4 to
 * 4 and then 5 to 12. Told on: 15 to 12 in the paragraph, 2 to 1 within three sentences beyond it, then 1 to 7. Said anew: in the
 * paragraph 11 to 6, of messages 10 to 11, beyond it 4 to 7, of messages 1 to 12. What a text only goes on about annotators do not mark:
 * of 23 pairs so linked that are found in such news 21 were not marked. The reach of one sentence was chosen of several by the figures of
 * texts that were not read; the reach of nouns (40) was not varied below 4 to any effect.
 */
export const links: readonly Link[] = [
  { reach: 40, latest: false, again: false, holds: isKnown },
  { reach: 40, latest: false, again: false, holds: isTakenUp },
  { reach: 1, latest: true, again: false, holds: isNearby },
  { reach: 3, latest: true, again: false, holds: isFurtherOn },
  { reach: 4, latest: true, again: false, holds: isToldOn },
  { reach: 4, latest: true, again: true, holds: isSaidAgain },
];
