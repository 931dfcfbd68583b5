import type { FoundStatement, Reading } from "../statements/model.js";
import { tokenAt } from "../text/document.js";
import { spanIndex } from "../text/spans.js";
import { byLayers } from "./layers/by-layers.js";
import { decided, type WeighedVariant, weighable } from "./layers/decided.js";
import { withoutFigures } from "./left-out/figurative.js";
import { withoutHeadings } from "./left-out/headings.js";
import { withoutHypothetical } from "./left-out/hypothetical.js";
import { withoutPublic } from "./left-out/publicly.js";
import { withoutThirds } from "./left-out/thirds.js";
import { type FoundContact, isSame } from "./model.js";
import type { SpeakerAt } from "./partakers/participants.js";
import { withAhead } from "./status/ahead.js";
import { answered } from "./status/answered.js";
import { namelessDenials } from "./status/denials.js";
import { isPresupposed } from "./status/factuality.js";
import { statusOf } from "./status/status.js";
import { byFrame } from "./told/frames.js";
import { byHandingInTree } from "./told/handed.js";
import { byHanding } from "./told/handing.js";
import { byNounPhrase } from "./told/nouns.js";
import { byOccasion } from "./told/speeches.js";
import { byVerb } from "./told/verbs.js";
import { placeAndTime } from "./when/circumstances.js";
import { companions } from "./whole/companions.js";
import { namesOfCounted } from "./whole/counted.js";
import { frontedNouns, unsaidPartners } from "./whole/fronted.js";
import { joining } from "./whole/joining.js";
import { byMeans } from "./whole/means.js";
import { occasions } from "./whole/occasions.js";
import { dropRepeats } from "./whole/repeats.js";
import { replies } from "./whole/replies.js";
import { separate } from "./whole/separate.js";

/** What finds contacts in a sentence; a further kind of wording is a further line. */
const finders = [
  { by: "verb", find: byVerb },
  { by: "noun", find: byNounPhrase },
  { by: "handing", find: byHanding },
  { by: "handing", find: byHandingInTree },
  { by: "occasion", find: byOccasion },
] as const;

type Refiner = (reading: Reading, contacts: FoundContact[], speakerAt: SpeakerAt) => FoundContact[];

/** List in, list out, in this order: what is found is made whole before it is decided about, and dated and joined afterwards. */
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
  withoutFigures,
  withoutPublic,
  withStatus,
  namelessDenials,
];
/** What only the layers see is not made whole, and takes nothing away from what the rules find. */
const seenRefiners: readonly Refiner[] = [withoutHeadings, dropRepeats, withoutHypothetical, withoutFigures, withoutPublic, withStatus];
const finishers: readonly Refiner[] = [decided, withoutThirds, withAhead, byMeans, placeAndTime];

const refined = (list: readonly Refiner[], reading: Reading, contacts: FoundContact[], speakerAt: SpeakerAt): FoundContact[] =>
  list.reduce((all, refine) => refine(reading, all, speakerAt), contacts);

/** All contact claims of an article, in order of their triggers. */
export const findContacts = (reading: Reading, statements: readonly FoundStatement[]): FoundContact[] => {
  const speakerAt = speakers(reading, statements);
  const dated = refined(finishers, reading, undecided(reading, statements, speakerAt), speakerAt);
  return limitations(reading, occasions(reading, dated, statements)).sort((a, b) => a.first - b.first);
};

/** What there is to decide about: each contact that may be one, in all the ways in which its participants can be read. For training. */
export const candidates = (reading: Reading, statements: readonly FoundStatement[]): WeighedVariant[][] => {
  const speakerAt = speakers(reading, statements);
  const contacts = undecided(reading, statements, speakerAt);
  return contacts.map((contact) => weighable(reading, contact, contacts, speakerAt));
};

const undecided = (reading: Reading, statements: readonly FoundStatement[], speakerAt: SpeakerAt): FoundContact[] => {
  const numbers = [...reading.document.sentences.keys()];
  const found = refined(
    refiners,
    reading,
    numbers.flatMap((number) => foundIn(reading, number, speakerAt)),
    speakerAt,
  );
  const seen = numbers.flatMap((number) => untold(found, byLayers(reading, number, speakerAt)));
  return answered(reading, [...found, ...refined(seenRefiners, reading, seen, speakerAt)], statements);
};

const foundIn = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const first = finders.flatMap(({ by, find }) => find(reading, number, speakerAt).map((contact) => ({ ...contact, by })));
  // what the words beside each other tell goes before what only syntax finds
  const further = byFrame(reading, number, speakerAt).map((contact) => ({ ...contact, by: "frame" as const }));
  return [...first, ...further.filter((contact) => !first.some((other) => overlaps(other, contact)))];
};

const overlaps = (one: FoundContact, other: FoundContact): boolean => one.first < other.last && other.first < one.last;

/** Of what the layers see, the surest first, what no other contact of the sentence tells of the same people. */
const untold = (found: readonly FoundContact[], seen: readonly FoundContact[]): FoundContact[] => {
  const kept: FoundContact[] = [];
  for (const contact of seen) {
    const isTold = (other: FoundContact): boolean => overlaps(other, contact) || tellsOf(other, contact);
    if (!found.some(isTold) && !kept.some(isTold)) kept.push(contact);
  }
  return kept;
};

/** Further apart, in tokens, two contacts of one sentence are not compared. */
const WIDE = 200;

const tellsOf = (one: FoundContact, other: FoundContact): boolean =>
  one.sentence === other.sentence &&
  Math.abs(one.first - other.first) <= WIDE &&
  other.participants.filter((p) => one.participants.some((q) => isSame(p, q))).length >= 2;

function withStatus(reading: Reading, contacts: FoundContact[]): FoundContact[] {
  return contacts.map((told) => {
    const contact: FoundContact = isPresupposed(reading, told) ? { ...told, known: true } : told;
    return { ...contact, status: statusOf(reading, contact) };
  });
}

/** Whose words a place within a quotation is. */
export const speakers = (reading: Reading, statements: readonly FoundStatement[]): SpeakerAt => {
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
