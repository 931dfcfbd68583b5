import type { ParticipantRole } from "../../vocabulary/kinds.js";
import { calendarWords } from "../language/en/calendar.js";
import { inquirers, manyListeners, publicListeners } from "../language/en/contact-words.js";
import { thingWords } from "../language/en/things.js";
import { isGiven } from "../mentions/names.js";
import { describedAs } from "../mentions/chains.js";
import type { Phrase, Referent } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Token } from "../text/tokens.js";
import type { Participant } from "./model.js";

/** The statements in which a place lies, for “I” and “we” in quotations. */
export type SpeakerAt = (at: number) => Referent | undefined;

const human = (referent: Referent): boolean => referent.type !== "place" && referent.type !== "outlet";
const countries = (phrase: Phrase): boolean => phrase.referent?.type === "place" && phrase.kind === "name";

/** Whether a phrase can take part in a contact; countries can only where the word says contact of states (“contacts with Russia”). */
export const canTakePart = (reading: Reading, phrase: Phrase, withCountries: boolean): boolean => {
  const head = (reading.document.tokens[phrase.head] as Token).lower;
  if (publicListeners.has(head) && phrase.kind !== "name") return false;
  if (head === "i" || head === "me" || phrase.pair !== undefined) return true;
  if (phrase.referent) return human(phrase.referent) || (withCountries && countries(phrase));
  return isUnknownName(reading, phrase);
};

/** A name of which nothing tells what it names, a firm or a person: “Norvik approached Delmar”. It takes part under its words. */
const isUnknownName = (reading: Reading, phrase: Phrase): boolean => {
  if (phrase.kind !== "name" || phrase.name === undefined || phrase.first !== phrase.name.first) return false;
  const words = reading.document.tokens.slice(phrase.name.first, phrase.name.last);
  return (
    words.length <= 3 &&
    words.every((t) => t.pos === "PROPN" && /^\p{Lu}\p{Ll}{2,}/u.test(t.text) && !thingWords.has(t.lower) && !calendarWords.has(t.lower))
  );
};

/** What one may be to be addressed: anybody, persons and groups, or persons alone. */
export type Addressed = "any" | "people" | "persons";

/** Whether a phrase means somebody whom one tells or asks as a person: not the press, the public or an inquiry. */
export const isIdentified = (reading: Reading, phrase: Phrase, who: Addressed): boolean => {
  const { tokens } = reading.document;
  const words = tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  if (phrase.pair) return phrase.pair.every((referent) => referent.type !== "place" && !isPress(referent) && !isMany(referent));
  if (words.some((word) => publicListeners.has(word)) || /^(?:any|every|each|no)$/.test(words[0] ?? "")) return false;
  const { referent } = phrase;
  if (referent && (isPress(referent) || isMany(referent) || hasProgramme(reading, referent))) return false;
  if (/americans$/.test((tokens[phrase.head] as Token).lower)) return false;
  // “…,” he told Norvik: what is quoted was said to somebody who prints it
  const sentence = reading.document.sentences[phrase.sentence];
  if (sentence && (referent?.type !== "person" || isStranger(reading, referent)) && referent?.type !== "role" && isQuoting(reading, phrase, sentence.first)) return false;
  if (ofOutlet(reading, phrase)) return false;
  if (words.some((word) => inquirers.has(word)) && referent?.type !== "person" && referent?.type !== "role") return false;
  if (manyListeners.has((tokens[phrase.head] as Token).lower) && phrase.kind !== "name") return false;
  const type = referent?.type;
  if (type === "person" || type === "role" || /^(?:i|we|me|us|him|her|them)$/.test(words[0] ?? "")) return true;
  if (type === "organization") return who === "any" && phrase.kind === "name" && !/^\p{Lu}{2,}$/u.test((tokens[phrase.head] as Token).text);
  if (type === undefined && who === "any" && isUnknownName(reading, phrase)) return true;
  return type === "group" && who !== "persons" && phrase.last - phrase.first > 1;
};

/** A name taken for a person's on its look alone, and said once: it may be a paper's. */
const isStranger = (reading: Reading, referent: Referent): boolean =>
  referent.heads.size === 0 &&
  referent.gender === undefined &&
  !isGiven(referent.name.split(" ")[0] ?? "") &&
  reading.document.text.split(referent.name).length <= 3;

/** A quotation ends or begins in the sentence beside a body: “…,” Roe told InsideSources. */
const isQuoting = (reading: Reading, phrase: Phrase, first: number): boolean => {
  const { quoteOf, tokens } = reading.document;
  if (quoteOf[phrase.first] !== -1 || phrase.kind === "group") return false;
  const last = reading.document.sentences[phrase.sentence]?.last ?? tokens.length;
  for (let i = first; i < last; i++) if (quoteOf[i] !== -1) return true;
  return false;
};

/** “Americans”, “supporters”, when “them” means these */
const isMany = (referent: Referent): boolean => {
  const head = referent.name.toLowerCase().split(" ").at(-1) ?? "";
  return referent.type === "group" && (manyListeners.has(head) || publicListeners.has(head) || referent.name.split(" ").length === 1);
};

/** An interview with the FBI is contact, one with a newspaper is how news is made. “The Office” is who writes the report. */
export const isInquirer = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const words = tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  return words.some((word) => inquirers.has(word)) && !words.includes("office");
};

/** Call letters of broadcasters, and last words of the names of papers and programmes. */
const pressName = /^[KW][A-Z]{2,3}(?:-TV|-FM)?$|(?:^|\s)(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Telegraph|Radio|TV|Television|Magazine|Podcast|Show)$/;

/** A journalist by what the text calls him. */
/** “his wife, Ana”: the name of the one just described */
const isCalled = (one: Phrase, other: Phrase): boolean => one.kind === "role" && other.kind === "name" && other.referent === undefined;

/** “on Roe's programme”: whoever has one asks for the public. */
const hasProgramme = (reading: Reading, referent: Referent | undefined): boolean => {
  const name = referent?.type === "person" ? (referent.surname ?? referent.name) : undefined;
  if (name === undefined) return false;
  const at = reading.document.text.toLowerCase().indexOf(`${name}’s`) + 1 || reading.document.text.toLowerCase().indexOf(`${name}'s`) + 1;
  return (
    at > 0 &&
    new RegExp(
      `(?:^|\\P{L})${name.replace(/[^\p{L}]/gu, ".")}['’]s (?:\\p{L}+ )?(?:show|program|programme|podcast|broadcast|column|newsletter)`,
      "iu",
    ).test(reading.document.text)
  );
};

export const isPress = (referent: Referent): boolean =>
  [...referent.heads].some((head) => publicListeners.has(head)) ||
  (referent.heads.size === 0 && pressName.test(referent.name)) ||
  (referent.type !== "person" && publicListeners.has(referent.name.toLowerCase()));

/** “CNN's Jake Tapper”, “Fox News anchor Megyn Kelly” */
const ofOutlet = (reading: Reading, phrase: Phrase): boolean =>
  (reading.mentions.bySentence[phrase.sentence] ?? []).some(
    (p) =>
      p !== phrase &&
      p.first >= phrase.first - 1 &&
      p.last <= phrase.last + 3 &&
      p.first < phrase.last + 2 &&
      p.referent?.type === "outlet",
  );

const link = /^(?:and|&|as|plus)$/;

/** The phrases joined with `phrase` to its right: “A, B and C”. Appositions of one of them are not others. */
export const joinedRight = (reading: Reading, phrase: Phrase, limit: number, twoSides = false): Phrase[] => {
  const { tokens } = reading.document;
  const found = [phrase];
  let at = phrase.last;
  for (let guard = 0; guard < 24 && at < limit; guard++) {
    const token = tokens[at] as Token;
    if (token.text === "(") {
      while (at < limit && (tokens[at] as Token).text !== ")") at++;
      at++;
      continue;
    }
    const comma = /^[,—–]$/.test(token.text);
    if (!comma && !link.test(token.lower)) break;
    let next = at + 1;
    while (next < limit && /^(?:and|then|also|both|later|by|with|,)$/.test((tokens[next] as Token).lower)) next++;
    const other = reading.phrases.starting(next);
    if (other === undefined || other.last > limit || other.kind === "pronoun" || other.kind === "other") break;
    if (comma && next === at + 1 && isApposition(tokens, found.at(-1) as Phrase, other)) {
      at = other.last;
      continue;
    }
    // “, a senior adviser, said …”: the list must go on or end
    const last = comma && !/^(?:and|&)$/.test((tokens[next - 1] as Token).lower);
    if (isSubjectOfVerb(reading, other, limit) && (last || (!comma && !(twoSides && found.length === 1)))) break;
    found.push(other);
    at = other.last;
  }
  return found;
};

/** “Maria Roe, the director of the agency,”, “Norvik, a Danish company”: the same once more, said with an article behind a comma. */
const isApposition = (tokens: readonly Token[], one: Phrase, other: Phrase): boolean =>
  isCalled(one, other) ||
  ((one.kind === "name" || (one.kind === "group" && other.kind === "body")) &&
    /^(?:role|body)$/.test(other.kind) &&
    /^(?:the|a|an|his|her|its|their|then)$/.test((tokens[other.first] as Token).lower) &&
    (one.referent?.type === "person" || other.kind === "body"));

const isSubjectOfVerb = (reading: Reading, phrase: Phrase, limit: number): boolean =>
  phrase.last < limit && /^(?:VERB|AUX)$/.test((reading.document.tokens[phrase.last] as Token).pos);

/** “Deputy Prime Minister and board member Arkady Dvorkovich”: an office without an article before another and a name is that person's. */
const isTitleOf = (reading: Reading, office: Phrase, name: Phrase): boolean =>
  office.kind === "role" &&
  name.kind === "name" &&
  name.name !== undefined &&
  name.name.first > name.first &&
  (reading.document.tokens[office.first] as Token).pos !== "DET";

/** “the U.S. and British foreign secretaries”: the country describes. */
const isModifierOf = (reading: Reading, country: Phrase, phrase: Phrase): boolean =>
  country.referent?.type === "place" &&
  /^(?:group|role)$/.test(phrase.kind) &&
  /^(?:ADJ|PROPN)$/.test((reading.document.tokens[phrase.first] as Token).pos);

const preposition = /^(?:in|at|on|to|from|with|of|by|for)$/;

/** The phrases joined with `phrase` to its left. */
export const joinedLeft = (reading: Reading, phrase: Phrase, limit: number): Phrase[] => {
  const { tokens } = reading.document;
  const found = [phrase];
  let first = phrase.first;
  for (let guard = 0; guard < 12; guard++) {
    let at = first - 1;
    if (at <= limit || !/^(?:and|&|,)$/.test((tokens[at] as Token).lower)) break;
    while (at > limit && /^(?:and|,|then)$/.test((tokens[at - 1] as Token).lower)) at--;
    const other = reading.phrases.ending(at);
    // “lived in Oslo, and he met”: a comma before “and” joins clauses, unless the list has more members
    const clauses = first - at === 2 && found.length === 1 && !(other && /^(?:,|and)$/.test(tokens[other.first - 1]?.text ?? ""));
    if (clauses || (other && preposition.test(tokens[other.first - 1]?.lower ?? ""))) break;
    if (other === undefined || other.first < limit || other.kind === "pronoun" || other.kind === "other") break;
    if (isTitleOf(reading, other, phrase) || isModifierOf(reading, other, phrase)) break;
    // “In Moscow, Page met …”: a comma joins only what a further “and” shows to be a list, or an apposition
    if (
      (tokens[first - 1] as Token).text === "," &&
      found.length === 1 &&
      other.referent !== phrase.referent &&
      !/^(?:role|group)$/.test(other.kind)
    )
      break;
    found.unshift(other);
    first = other.first;
  }
  return found;
};

/**
 * Phrases as participants, each referent once. Groups of two sides (“representatives of A and B”) are told apart;
 * “friends and associates” are one group, unless they are the two sides (`apart`).
 */
export const participantsOf = (
  reading: Reading,
  phrases: readonly Phrase[],
  role: ParticipantRole,
  withCountries: boolean,
  speaker: Referent | undefined,
  apart = false,
): Participant[] => {
  const found: Participant[] = [];
  let description: Description | undefined;
  phrases.forEach((phrase, i) => {
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
    const referent = head === "i" || head === "me" ? speaker : phrase.referent;
    if (referent === undefined && isUnknownName(reading, phrase)) {
      const span = spanOf(reading, phrase);
      const name = reading.document.text.slice(span.start, span.end);
      if (!found.some((p) => p.name === name)) found.push({ referent: undefined, name, span, role });
      return;
    }
    if (referent === undefined || found.some((p) => p.referent === referent)) return;
    const twin = before && !apart ? bareGroups(reading, before, phrase) : false;
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
      name: referent.name,
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
  return counted && next?.kind === "name" && next.first === phrase.last + 1 && /^[,:—–]$/.test((tokens[phrase.last] as Token).text);
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
