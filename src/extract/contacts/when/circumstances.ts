import { thereupon } from "../../language/en/calendar.js";
import type { Reading } from "../../statements/model.js";
import { type Document, type Sentence, tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { lastBefore } from "../whole/earlier.js";
import { backgroundDate } from "./background.js";
import { carriedDates } from "./carried.js";
import { aheadIfPlanned, isOfSaying, ownDate, saysWhen, setOff } from "./own-date.js";
import { countsFrom } from "./reckoning.js";
import { joined, seasonsIn } from "./seasons.js";
import { type DatedSpan, datesIn, yearsIn } from "./when.js";

/** How far from the trigger a place is taken to belong to it, in tokens. */
const NEAR = 25;

/** Adds when and where, from the sentence of each contact. */
export const placeAndTime = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { document } = reading;
  const read = new Map<number, DatedSpan[]>();
  const sayings = new Map<number, DatedSpan[]>();
  const datesOf = (number: number): DatedSpan[] => {
    const known = read.get(number);
    if (known) return known;
    const sentence = document.sentences[number] as Sentence;
    const all = [...datesIn(document, sentence), ...yearsIn(document, sentence), ...seasonsIn(document, sentence)].filter(
      (date) => !isOfDateline(document, date),
    );
    const ofSaying = all.filter((date) => isOfSaying(document, date));
    const dates = joined(
      document.text,
      all.filter((date) => !ofSaying.includes(date) && saysWhen(reading, number, date)),
    );
    read.set(number, dates);
    sayings.set(number, ofSaying);
    return dates;
  };
  const carriedAt = carriedDates(reading, datesOf);
  const placed: FoundContact[] = [];
  for (const contact of [...contacts].sort((a, b) => a.first - b.first)) {
    const sentence = document.sentences[contact.sentence] as Sentence;
    const ownDates = datesOf(contact.sentence);
    const nearest = ownDate(reading, contact, ownDates, () => sayings.get(contact.sentence) ?? []);
    const own = aheadIfPlanned(document, contact, nearest && setOff(document, contact, nearest));
    const earlier = own?.date === undefined ? carriedAt(contact.sentence) : undefined;
    const past = contact.status === "planned" && (earlier?.date ?? "") < (countsFrom(document)?.slice(0, earlier?.date?.length) ?? "");
    // a date of the sentence itself that is another verb's is no earlier one
    const another = earlier !== undefined && !earlier.counted && earlier.start >= sentence.start;
    const carried = earlier && !past && !another && (earlier.counted || goesOn(reading, contact, earlier)) ? earlier : undefined;
    const same = own?.date === undefined ? sameOccasion(reading, placed, contact)?.when : undefined;
    const known = same === undefined && carried?.date === undefined && own?.date === undefined ? yearOfPair(placed, contact) : undefined;
    const said =
      same ?? known ?? (carried?.date === undefined ? undefined : { start: carried.start, end: carried.end, date: carried.date });
    const when = said ?? (own?.date === undefined ? backgroundDate(reading, contact, datesOf) : undefined) ?? own;
    const where = placeOf(reading, contact, sentence);
    placed.push({ ...contact, ...(when ? { when } : {}), ...(where ? { where } : {}) });
  }
  return placed;
};

/** “Moscow. March 11. —”: the day on which the article was sent, and not that of what it tells. */
const isOfDateline = ({ article, points }: Document, date: DatedSpan): boolean =>
  article.dateline !== undefined &&
  date.start >= points.toUtf16(article.dateline.start) &&
  date.end <= points.toUtf16(article.dateline.end);

/** “the meeting” of two who took part in a dated one just before is that one. */
const sameOccasion = ({ document }: Reading, earlier: readonly FoundContact[], contact: FoundContact): FoundContact | undefined => {
  const opening = document.tokens.slice(Math.max(0, contact.first - 1), contact.first).map((token) => token.lower)[0] ?? "";
  if (!/^(?:the|that|this)$/.test(opening) && contact.evidence.length < 2) return undefined;
  const shared = (other: FoundContact): number =>
    other.participants.filter((p) => p.referent !== undefined && contact.participants.some((q) => q.referent === p.referent)).length;
  return lastBefore(
    earlier,
    contact.first,
    contact.sentence,
    4,
    (c) => c.kind === contact.kind && c.when?.date !== undefined && shared(c) >= 2,
  );
};

/** What an article says without a date of two whom it has dated in one year only, it says of that year. */
const yearOfPair = (earlier: readonly FoundContact[], contact: FoundContact): FoundContact["when"] => {
  if (contact.status !== "happened" && contact.status !== "denied") return undefined;
  const dated = earlier.filter(
    (c) =>
      c.when?.date !== undefined &&
      c.status === "happened" &&
      c.participants.filter((p) => p.referent !== undefined && contact.participants.some((q) => q.referent === p.referent)).length >= 2,
  );
  const years = new Set(dated.map((c) => c.when?.date?.slice(0, 4)));
  const [year] = years;
  const when = dated[0]?.when;
  return years.size === 1 && year !== undefined && when ? { start: when.start, end: when.end, date: year } : undefined;
};

/** How many characters an entry's heading has beside its date. */
const HEAD = 3;

/** A date is carried only to a contact of somebody of whom its own sentence, or the one before, speaks. */
const goesOn = ({ document, mentions }: Reading, contact: FoundContact, date: DatedSpan): boolean => {
  const dated = document.sentenceOf[tokenAt(document, date.start)] ?? -1;
  // “The lights went out on March 3. By a hedge, A ran into B”: the sentence before sets the scene, and nobody acts in it
  const before = document.sentences[dated];
  const here = document.sentences[contact.sentence];
  const within = before !== undefined && before.paragraph === here?.paragraph;
  // “Friday, 1 August.” heads an entry of a diary
  if (within && before.end - before.start - (date.end - date.start) <= HEAD) return true;
  const scene = within && dated === contact.sentence - 1;
  if (scene && thereupon.test(document.text.slice(here.start, here.end))) return true;
  if (scene && !(mentions.bySentence[dated] ?? []).some((p) => p.referent?.type === "person" || p.referent?.type === "role")) return true;
  const spoken = [...(mentions.bySentence[dated] ?? []), ...(mentions.bySentence[contact.sentence - 1] ?? [])];
  return contact.participants.some((p) => p.referent !== undefined && spoken.some((phrase) => phrase.referent === p.referent));
};

const placeOf = (reading: Reading, contact: FoundContact, sentence: Sentence): FoundContact["where"] => {
  const { tokens } = reading.document;
  const spans = new Set(contact.participants.map((p) => p.span.start));
  for (let i = contact.last; i < Math.min(sentence.last, contact.last + NEAR); i++) {
    const token = tokens[i] as Token;
    if (/^[.;]$/.test(token.text)) break;
    if (token.lower !== "in" && token.lower !== "at") continue;
    const phrase = reading.phrases.starting(i + 1);
    if (phrase === undefined || phrase.last > sentence.last || spans.has((tokens[phrase.first] as Token).start)) continue;
    const place = phrase.referent?.type === "place";
    const building =
      token.lower === "at" &&
      phrase.kind !== "pronoun" &&
      /^(?:the|a|an|his|her|their|its)$|^\p{Lu}/u.test((tokens[phrase.first] as Token).text) &&
      !/^(?:time|point|moment|end|beginning|least|request|invitation|start)$/.test((tokens[phrase.head] as Token).lower);
    const room =
      token.lower === "in" &&
      /^(?:office|residence|home|house|hotel|building|room|embassy|apartment|restaurant|tower|headquarters|lobby)$/.test(
        (tokens[phrase.last - 1] as Token).lower,
      );
    if (!place && !building && !room) continue;
    return {
      start: (tokens[phrase.first] as Token).start,
      end: (tokens[phrase.last - 1] as Token).end,
      ...(phrase.referent ? { referent: phrase.referent } : {}),
    };
  }
  return undefined;
};
