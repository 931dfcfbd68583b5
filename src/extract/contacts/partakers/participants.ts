import type { ParticipantRole } from "../../../vocabulary/kinds.js";
import { calendarWords } from "../../language/en/calendar.js";
import { publicListeners } from "../../language/en/contact-words.js";
import { thingWords } from "../../language/en/things.js";
import { describedAs } from "../../mentions/chains.js";
import type { Phrase, Referent } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import type { Participant } from "../model.js";
import { inWords } from "./extent.js";
import { headWithin } from "./seen.js";

/** The statements in which a place lies, for “I” and “we” in quotations. */
export type SpeakerAt = (at: number) => Referent | undefined;

const human = (referent: Referent): boolean => referent.type !== "place" && referent.type !== "outlet";

/** A state, by its own name or its capital's, or as “it”. */
export const isState = ({ referent, kind }: Phrase): boolean => referent?.type === "place" && /^(?:name|pronoun)$/.test(kind);

const firstPerson = /^(?:i|me|we|us)$/;

/** Whether a phrase can take part in a contact; countries can only where the word says contact of states (“contacts with Russia”). */
export const canTakePart = (reading: Reading, phrase: Phrase, withCountries: boolean): boolean => {
  const head = (reading.document.tokens[phrase.head] as Token).lower;
  if ((publicListeners.has(head) && phrase.kind !== "name") || /^(?:mine|yours|ours|theirs)$/.test(head)) return false;
  if (firstPerson.test(head) || phrase.pair !== undefined) return true;
  if (phrase.referent) return human(phrase.referent) || (withCountries && isState(phrase));
  return isUnknownName(reading, phrase);
};

/** A name of which nothing tells what it names, a firm or a person: “Norvik approached Delmar”. It takes part under its words. */
export const isUnknownName = (reading: Reading, phrase: Phrase): boolean => {
  if (phrase.kind !== "name" || phrase.name === undefined || phrase.first !== phrase.name.first) return false;
  const words = reading.document.tokens.slice(phrase.name.first, phrase.name.last);
  return (
    words.length <= 3 &&
    words.every((t) => t.pos === "PROPN" && /^\p{Lu}\p{Ll}{2,}/u.test(t.text) && !thingWords.has(t.lower) && !calendarWords.has(t.lower))
  );
};

/**
 * Phrases as participants, each referent once. Groups of two sides (“representatives of A and B”) are told apart;
 * “friends and associates” are one group, unless they are the two sides (`apart`), or only where no attribute tells them apart (“described”).
 */
export const participantsOf = (
  reading: Reading,
  phrases: readonly Phrase[],
  role: ParticipantRole,
  withCountries: boolean,
  speaker: Referent | undefined,
  apart: boolean | "described" = false,
): Participant[] => {
  const found: Participant[] = [];
  let description: Description | undefined;
  phrases.forEach((told, i) => {
    const phrase = inWords(reading, told);
    const before = phrases[i - 1];
    description = describing(reading, phrase) ?? (description && isDescribed(description, phrase) ? description : undefined);
    if (description && description.group !== phrase) {
      const first = found.at(-1);
      if (description.type === "place" && !apart && first) {
        // “the ambassadors from A and B” are one group, where somebody else is the other side
        const span = { start: first.span.start, end: spanOf(reading, phrase).end };
        const name = `${first.name}${reading.document.text.slice(first.span.end, span.end)}`.replace(/\s+/g, " ");
        found.splice(-1, 1, { ...first, referent: undefined, name, span });
        return;
      }
      if (first && first.described === undefined) first.described = description.words;
      const span = spanOf(reading, phrase);
      const name = phrase.referent?.name ?? reading.document.text.slice(span.start, span.end);
      found.push({ referent: undefined, name: `${description.words} ${name}`, span, role, described: description.words });
      return;
    }
    if (before && isSameOffice(reading, before, phrase)) return;
    if (!canTakePart(reading, phrase, withCountries) || isNumberOf(reading, phrase, phrases[i + 1])) return;
    if (phrase.pair) {
      for (const one of phrase.pair)
        if (!found.some((p) => p.referent === one)) found.push({ referent: one, name: one.name, span: spanOf(reading, phrase), role });
      return;
    }
    const head = (reading.document.tokens[phrase.head] as Token).lower;
    const referent = firstPerson.test(head) ? (speaker ?? phrase.referent) : phrase.referent;
    if (referent === undefined && isUnknownName(reading, phrase)) {
      const span = spanOf(reading, phrase);
      const name = reading.document.text.slice(span.start, span.end);
      if (!found.some((p) => p.name === name)) found.push({ referent: undefined, name, span, role });
      return;
    }
    if (referent === undefined || found.some((p) => p.referent === referent || p.name === (phrase.words ?? referent.name))) return;
    const twin = before && apart !== true && !(apart && hasAttributes(before, phrase)) ? bareGroups(reading, before, phrase) : false;
    const last = found.at(-1);
    if (twin && last?.referent?.type === "group") {
      // “friends and associates” are one group
      const span = { start: last.span.start, end: spanOf(reading, phrase).end };
      found.splice(-1, 1, {
        ...last,
        referent: undefined,
        name: reading.document.text.slice(span.start, span.end).replace(/\s+/g, " "),
        span,
      });
      return;
    }
    const capacity =
      phrase.kind === "role" || phrase.kind === "group" ? describedAs(reading.document, phrase) : roleBefore(reading, phrase);
    found.push({
      referent,
      name: phrase.words ?? referent.name,
      span: spanOf(reading, phrase),
      role,
      ...(capacity && capacity !== referent.name ? { capacity } : {}),
    });
  });
  return found;
};

/** Two groups that “and” joins, the second without an article or a name of its own: “friends and associates”. */
const bareGroups = (reading: Reading, before: Phrase, phrase: Phrase): boolean =>
  before.kind === "group" &&
  phrase.kind === "group" &&
  phrase.first === before.last + 1 &&
  (reading.document.tokens[before.last] as Token).lower === "and" &&
  before.last - before.first <= 3 &&
  (reading.document.tokens[phrase.first] as Token).pos !== "DET";

/** “key lawmakers and other figures” */
const hasAttributes = (before: Phrase, phrase: Phrase): boolean => before.head - before.first > 1 || phrase.head > phrase.first;

/** “the candidate and former senator”: one article, one person. */
const isSameOffice = (reading: Reading, before: Phrase, phrase: Phrase): boolean => {
  const { tokens } = reading.document;
  return (
    before.kind === "role" &&
    phrase.kind === "role" &&
    phrase.first === before.last + 1 &&
    (tokens[before.last] as Token).lower === "and" &&
    /^(?:the|a|an|his|her|their|its)$/.test((tokens[before.first] as Token).lower) &&
    !/^(?:DET|NUM)$/.test((tokens[phrase.first] as Token).pos) &&
    !/^(?:his|her|their|its)$/.test((tokens[phrase.first] as Token).lower) &&
    !reading.phrases.within(phrase.first, phrase.last).some((p) => p.kind === "name" && p.referent?.type === "person")
  );
};

/** “two ministers, Karl Lund and Peter Holm”: the number stands for those named behind it. */
const isNumberOf = (reading: Reading, phrase: Phrase, next: Phrase | undefined): boolean => {
  const { tokens } = reading.document;
  const counted = phrase.kind === "group" && tokens.slice(phrase.first, phrase.first + 2).some((token) => token.pos === "NUM");
  if (!counted || next?.kind !== "name" || next.first !== phrase.last + 1 || !/^[,:—–]$/.test((tokens[phrase.last] as Token).text))
    return false;
  // “after talks with two ministers, Karl Lund said”
  const tree = treeOf(reading);
  return (
    tree === undefined ||
    /^nsubj/.test(tree.relation(phrase.head)) ||
    !/^nsubj/.test(tree.relation(headWithin(tree, next.first, next.last)))
  );
};

const roleBefore = (reading: Reading, phrase: Phrase): string | undefined => {
  if (phrase.kind !== "name" || !phrase.name || phrase.name.first <= phrase.first) return undefined;
  const text = describedAs(reading.document, { ...phrase, last: phrase.name.first });
  return /^(?:mr|mrs|ms|dr|miss)\.?$/i.test(text) ? undefined : text;
};

const spanOf = (reading: Reading, phrase: Phrase) => {
  const { first, last } = phrase.kind === "name" && phrase.name ? phrase.name : phrase;
  return { start: (reading.document.tokens[first] as Token).start, end: (reading.document.tokens[last - 1] as Token).end };
};

/** “foreign ministers of” and the group of the first name: the names listed behind it share the words. */
interface Description {
  group: Phrase;
  words: string;
  type: Referent["type"] | undefined;
}

/** “representatives of A and B” are two groups where A and B are rivals or sides; the first lends its words to those behind it. */
const describing = (reading: Reading, phrase: Phrase): Description | undefined => {
  const { tokens, text } = reading.document;
  if (phrase.kind !== "group" || phrase.last - 1 <= phrase.head + 1) return undefined;
  const inner = reading.phrases.starting(phrase.head + 2);
  if (inner?.kind !== "name" || inner.last !== phrase.last || !/^(?:of|from)$/.test((tokens[phrase.head + 1] as Token).lower))
    return undefined;
  const first = phrase.first + ((tokens[phrase.first] as Token).pos === "DET" ? 1 : 0);
  const words = text.slice((tokens[first] as Token).start, (tokens[phrase.head + 1] as Token).end);
  return { group: phrase, words, type: inner.referent?.type };
};

const isDescribed = (description: Description, phrase: Phrase): boolean =>
  phrase.kind === "name" && phrase.name?.first === phrase.first && phrase.referent?.type === description.type;
