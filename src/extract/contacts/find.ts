import type { FoundStatement, Reading } from "../statements/model.js";
import { tokenAt } from "../text/document.js";
import { spanIndex } from "../text/spans.js";
import { placeAndTime } from "./circumstances.js";
import { companions } from "./companions.js";
import { namesOfCounted } from "./counted.js";
import { namelessDenials } from "./denials.js";
import { byFrame } from "./frames.js";
import { frontedNouns, unsaidPartners } from "./fronted.js";
import { byHandingInTree } from "./handed.js";
import { byHanding } from "./handing.js";
import { withoutHeadings } from "./headings.js";
import { withoutHypothetical } from "./hypothetical.js";
import { joining } from "./joining.js";
import { byMeans } from "./means.js";
import type { FoundContact } from "./model.js";
import { byNounPhrase } from "./nouns.js";
import { occasions } from "./occasions.js";
import type { SpeakerAt } from "./participants.js";
import { withoutPublic } from "./publicly.js";
import { dropRepeats } from "./repeats.js";
import { replies } from "./replies.js";
import { separate } from "./separate.js";
import { byOccasion } from "./speeches.js";
import { statusOf } from "./status.js";
import { byVerb } from "./verbs.js";

/** What finds contacts in a sentence; a further kind of wording is a further line. */
const finders = [byVerb, byNounPhrase, byHanding, byHandingInTree, byOccasion];

type Refiner = (reading: Reading, contacts: FoundContact[]) => FoundContact[];

/** List in, list out, in this order. */
const refiners: readonly Refiner[] = [
  withoutHeadings,
  dropRepeats,
  companions,
  namesOfCounted,
  separate,
  frontedNouns,
  unsaidPartners,
  replies,
  joining,
  withoutHypothetical,
  withoutPublic,
  (reading, contacts) => contacts.map((contact) => ({ ...contact, status: statusOf(reading, contact) })),
  byMeans,
  namelessDenials,
  placeAndTime,
  occasions,
  limitations,
];

/** All contact claims of an article, in order of their triggers. */
export const findContacts = (reading: Reading, statements: readonly FoundStatement[]): FoundContact[] => {
  const speakerAt = speakers(reading, statements);
  const found = reading.document.sentences.flatMap((_, number) => {
    const first = finders.flatMap((find) => find(reading, number, speakerAt));
    // what the words beside each other tell goes before what only syntax finds
    return [...first, ...byFrame(reading, number, speakerAt).filter((contact) => !first.some((other) => overlaps(other, contact)))];
  });
  return refiners.reduce((list, refine) => refine(reading, list), found).sort((a, b) => a.first - b.first);
};

const overlaps = (one: FoundContact, other: FoundContact): boolean => one.first < other.last && other.first < one.last;

/** Whose words a place within a quotation is. */
const speakers = (reading: Reading, statements: readonly FoundStatement[]): SpeakerAt => {
  const quoted = spanIndex(
    statements.flatMap(({ content, speaker, level }) =>
      speaker !== undefined && level < 0 && speaker.type !== "outlet" ? content.map((span) => ({ span, value: speaker })) : [],
    ),
  );
  const { document } = reading;
  return (at) => (document.quoteOf[tokenAt(document, at)] === -1 ? undefined : quoted.holding({ start: at, end: at + 1 })[0]);
};

const limiting = /\b(?:but|although|though)\s+(?:it|this|that|they|the [\p{L}]+)\s+(?:was|were|had|did)\s+(?:not|nothing|never)\b[^.;]*/u;

/** “…, but it was not about the election”: what the text says the contact was not. */
function limitations({ document }: Reading, contacts: FoundContact[]): FoundContact[] {
  return contacts.map((contact) => {
    const sentence = document.sentences[contact.sentence];
    if (sentence === undefined || contact.limitation) return contact;
    const from = document.tokens[contact.last - 1]?.end ?? sentence.start;
    const match = limiting.exec(document.text.slice(from, Math.min(sentence.end, from + 600)));
    return match ? { ...contact, limitation: { start: from + match.index, end: from + match.index + match[0].trimEnd().length } } : contact;
  });
}
