import { joinedRight } from "../contacts/partakers/joined.js";
import { canTakePart } from "../contacts/partakers/participants.js";
import { subjectsOf } from "../contacts/partakers/subject.js";
import { causative, publishedThings } from "../language/en/events.js";
import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { TriggerAt } from "./wordings.js";

/** How far behind the words “by” is looked for, in tokens. */
const REACH = 8;

/** Who is concerned by an event; undefined where the object that its words need is not there. */
export const concerned = (reading: Reading, sentence: Sentence, at: TriggerAt): Phrase[] | undefined => {
  const { who, needs, kind } = at.trigger;
  const { tokens } = reading.document;
  const countries = kind === "sanctioned";
  if (needs === "text" && !textBehind(tokens, at.last, sentence.last)) return undefined;
  const subject = who === "object" ? [] : subjects(reading, sentence, at, kind === "published");
  const owner = owners(reading, sentence, at, subject);
  const object = who === "subject" || who === "passive" ? [] : objects(reading, sentence, at.last, countries);
  if (needs === "person" && object.length === 0) return undefined;
  if (who === "object" && object.length === 0 && owner.length === 0) return undefined;
  // “named Berg” calls her so, unless an office follows
  const named = /^(?:named|names|picked|tapped)$/.test((tokens[at.first] as Token).lower);
  if (named && !officeBehind(tokens, object.at(-1)?.last ?? at.last)) return undefined;
  const agent = who === "passive" ? agents(reading, sentence, at.last) : [];
  return [...subject, ...owner, ...object, ...agent].filter(
    (p, i, all) => (p.referent !== undefined || p.kind === "name") && all.findIndex((q) => q.referent === p.referent) === i,
  );
};

const textBehind = (tokens: readonly Token[], from: number, limit: number): boolean => {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    const token = tokens[i] as Token;
    if (publishedThings.has(token.lower)) return true;
    if (token.pos === "VERB" || /^[,.;]$/.test(token.text)) return false;
  }
  return false;
};

const officeBehind = (tokens: readonly Token[], from: number): boolean => {
  const [word, next] = [tokens[from]?.lower ?? "", tokens[from + 1]?.lower ?? ""];
  if (word === "to") return /^(?:the|a|an|his|her|lead|head|run|serve|be|replace|succeed|chair|oversee)$/.test(next);
  return /^(?:as|his|her|its|their|a|an|the|,)$/.test(word);
};

const subjects = (reading: Reading, sentence: Sentence, at: TriggerAt, outlets: boolean): Phrase[] => {
  const { tokens } = reading.document;
  // “under investigation”, “was fired”: the verb is the first of the words
  const caused = causedSubject(reading, sentence, at.first) ?? clauseSubject(reading, sentence, at.first);
  if (caused) return [caused];
  const found = subjectsOf(reading, sentence, at.first).filter((p) => p.first >= sentence.first);
  if (found.length > 0) return found;
  const before = reading.phrases.ending(at.first);
  if (before && before.first >= sentence.first && (canTakePart(reading, before, true) || (outlets && before.referent?.type === "outlet"))) {
    return tokens[before.first - 1]?.lower === "by" ? [] : [before];
  }
  return [];
};

/** “caused Peter Strand to resign”: who is between the verb and “to”. */
const causedSubject = (reading: Reading, sentence: Sentence, at: number): Phrase | undefined => {
  if (reading.document.tokens[at - 1]?.lower !== "to") return undefined;
  const phrase = reading.phrases.ending(at - 1);
  if (phrase === undefined || phrase.first < sentence.first || !canTakePart(reading, phrase, false)) return undefined;
  return causative.test(reading.document.tokens[phrase.first - 1]?.lower ?? "") ? phrase : undefined;
};

/** “… as the FBI investigates”: who stands between a conjunction and the verb. */
const clauseSubject = (reading: Reading, sentence: Sentence, at: number): Phrase | undefined => {
  const phrase = reading.phrases.ending(at);
  if (phrase === undefined || phrase.first <= sentence.first || !canTakePart(reading, phrase, false)) return undefined;
  return /^(?:as|while|because|since|until|although|though)$/.test(reading.document.tokens[phrase.first - 1]?.lower ?? "")
    ? phrase
    : undefined;
};

/** “his resignation”, “Berg's dismissal”: whose it is. */
const owners = (reading: Reading, sentence: Sentence, at: TriggerAt, subject: readonly Phrase[]): Phrase[] => {
  const { tokens, sentenceOf } = reading.document;
  const number = sentenceOf[sentence.first] ?? -1;
  const inside = (p: Phrase): boolean => p.first >= at.first && p.first < at.last;
  const named = (reading.mentions.bySentence[number] ?? []).find(
    (p) => p.possessive && inside(p) && p.referent !== undefined && p.referent.type !== "place",
  );
  if (named) return [named];
  for (let i = at.first; i < at.last; i++) {
    const pronoun = (tokens[i] as Token).lower;
    if (pronoun !== "his" && pronoun !== "her") continue;
    // who resigns, leaves or submits does it with what is their own
    if (at.trigger.who === "subject") return [];
    const sex = pronoun === "his" ? "m" : "f";
    const before = [...persons(reading, number, i), ...persons(reading, number - 1, i).slice(0, 1)];
    const others = before.filter((p) => !subject.some((s) => s.referent === p.referent) && (p.referent?.gender ?? sex) === sex);
    const [owner] = [...others.filter((p) => p.referent?.gender === sex), ...others];
    if (owner) return [owner];
  }
  return [];
};

/** Persons whom a sentence names before a token, in their order. */
const persons = ({ mentions }: Reading, sentence: number, before: number): Phrase[] =>
  (mentions.bySentence[sentence] ?? []).filter(
    (p) => p.first < before && !p.possessive && (p.referent?.type === "person" || p.referent?.type === "role"),
  );

/** What stands behind the words, past prepositions and the words of a demand. */
const objects = (reading: Reading, sentence: Sentence, from: number, countries: boolean): Phrase[] => {
  const { tokens } = reading.document;
  let at = from;
  while (at < sentence.last && at < from + 4 && /^(?:of|from|that|and|into|on|against|for|to|both)$/.test((tokens[at] as Token).lower))
    at++;
  const object = reading.phrases.starting(at);
  if (object === undefined || object.last > sentence.last || !canTakePart(reading, object, countries)) return [];
  // “hired Lund as an adviser”: what he became is nobody else
  const as = tokens.findIndex((token, i) => i >= object.last && i < sentence.last && token.lower === "as");
  const joined = joinedRight(reading, object, as < 0 ? sentence.last : as);
  // “appointed Lynch, U.S. attorney for …”: an apposition is the same person
  return joined.filter((p, i) => i === 0 || p.kind === "name" || /^(?:and|&)$/.test(tokens[p.first - 1]?.lower ?? ""));
};

const agents = (reading: Reading, sentence: Sentence, from: number): Phrase[] => {
  const { tokens } = reading.document;
  for (let i = from; i < Math.min(sentence.last, from + REACH); i++) {
    const token = tokens[i] as Token;
    if (/^[,.;:—–]$/.test(token.text)) return [];
    if (token.lower !== "by") continue;
    const phrase = reading.phrases.starting(i + 1);
    return phrase && phrase.last <= sentence.last && (canTakePart(reading, phrase, true) || phrase.referent?.type === "outlet")
      ? joinedRight(reading, phrase, sentence.last)
      : [];
  }
  return [];
};
