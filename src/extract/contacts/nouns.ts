import { type NounTrigger, nounTriggers } from "../language/en/contacts.js";
import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { FoundContact, Participant } from "./model.js";
import { canTakePart, joinedRight, participantsOf, type SpeakerAt } from "./participants.js";
import { subjectBefore } from "./subject.js";

const byNoun = new Map<string, NounTrigger>(nounTriggers.flatMap((trigger) => trigger.nouns.map((noun) => [noun, trigger] as const)));

/** Contacts said by a noun: “a meeting between A and B”, “A's call with B”, “A had contacts with B”. */
export const byNounPhrase = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    const trigger = byNoun.get(token.lower);
    if (trigger === undefined || !nominal(tokens, i)) continue;
    const participants = sidesOf(reading, sentence, i, trigger, speakerAt(token.start));
    if (participants.length < 2) continue;
    found.push({
      first: i,
      last: i + 1,
      sentence: number,
      kind: kindAt(tokens, i, trigger),
      status: "happened",
      participants,
      evidence: [{ start: sentence.start, end: sentence.end }],
    });
  }
  return found;
};

const nominal = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (tokens[i - 1]?.lower === "to" && token.pos === "VERB") return false;
  return token.pos === "NOUN" || (token.pos === "VERB" && /^(?:DET|ADJ|NUM)$|^'s$/.test(tokens[i - 1]?.pos ?? ""));
};

/** “phone conversation”, “e-mail exchange”: the word before says the kind. */
const kindAt = (tokens: readonly Token[], i: number, trigger: NounTrigger): FoundContact["kind"] => {
  const before = tokens[i - 1]?.lower ?? "";
  if (/^(?:phone|telephone|telephonic)$/.test(before)) return "call";
  if (/^(?:e-?mail|text)$/.test(before)) return "message";
  return trigger.kind;
};

const sidesOf = (reading: Reading, sentence: Sentence, i: number, trigger: NounTrigger, speaker: ReturnType<SpeakerAt>): Participant[] => {
  const { tokens } = reading.document;
  const right = linked(reading, sentence, i + 1);
  const between = right.get("between") ?? right.get("among");
  const a = trigger.directed === true ? "initiator" : "attendee";
  const b = trigger.directed === true ? "recipient" : "attendee";
  const make = (phrases: readonly Phrase[], role: Participant["role"]) => participantsOf(reading, phrases, role, true, speaker);
  if (between) return make(between, "attendee");
  const others = right.get("with") ?? right.get("to") ?? right.get("from");
  if (others === undefined) return [];
  // a letter “from” somebody comes from the other side
  const reversed = right.get("from") !== undefined && right.get("with") === undefined && right.get("to") === undefined;
  if (right.has("to") && !right.has("with") && trigger.directed !== true) return [];
  if (reversed && trigger.directed !== true) return [];
  const of = right.get("of");
  const owner = of ?? ownerOf(reading, sentence, i);
  const subject = owner ?? governing(reading, sentence, i);
  if (subject === undefined || tokens.length === 0) return [];
  const ones = make(subject, reversed ? b : a);
  const twos = make(others, reversed ? a : b);
  if (ones.length === 0 || twos.length === 0) return [];
  return [...ones, ...twos.filter((p) => !ones.some((q) => q.referent !== undefined && q.referent === p.referent))];
};

/** What hangs on the noun to its right, by preposition: “meetings of A with B”, “call last week with B”. */
const linked = (reading: Reading, sentence: Sentence, from: number): Map<string, Phrase[]> => {
  const { tokens } = reading.document;
  const found = new Map<string, Phrase[]>();
  let at = from;
  for (let guard = 0; guard < 12 && at < sentence.last; guard++) {
    const token = tokens[at] as Token;
    if (/^[.;:!?]$/.test(token.text) || (token.pos === "VERB" && !/^(?:held|involving|including)$/.test(token.lower))) break;
    const link = /^(?:with|between|of|to|from|among|involving|by)$/.test(token.lower)
      ? token.lower === "involving"
        ? "between"
        : token.lower
      : undefined;
    if (link === undefined) {
      at++;
      continue;
    }
    const object = reading.phrases.starting(at + 1) ?? groupBehind(reading, at + 1);
    if (object === undefined || object.last > sentence.last || !canTakePart(reading, object, true)) {
      // “of” something that cannot take part: a discussion of sanctions with …
      at = object ? object.last : at + 1;
      continue;
    }
    const all = joinedRight(reading, object, sentence.last);
    if (!found.has(link)) found.set(link, all);
    at = (all.at(-1) as Phrase).last;
  }
  return found;
};

const groupBehind = (reading: Reading, at: number): Phrase | undefined => {
  const { tokens } = reading.document;
  for (let k = at; k < at + 5; k++) {
    const token = tokens[k];
    if (
      token === undefined ||
      !(token.pos === "NUM" || /^(?:dozens|hundreds|scores|several|number|a|any|of|and|both|other|many|the)$/.test(token.lower))
    )
      return undefined;
    const phrase = reading.phrases.starting(k + 1);
    if (phrase && phrase.kind !== "other" && phrase.kind !== "pronoun") return phrase;
  }
  return undefined;
};

/** “Flynn's call with …”, “his meetings with …” */
const ownerOf = (reading: Reading, sentence: Sentence, i: number): Phrase[] | undefined => {
  const { tokens } = reading.document;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 6); k--) {
    const token = tokens[k] as Token;
    if (token.lower === "'s" || /^['’]$/.test(token.text)) {
      const owner = (reading.mentions.bySentence[reading.document.sentenceOf[k] ?? 0] ?? [])
        .filter((p) => p.last === k && p.possessive)
        .sort((a, b) => a.first - b.first)[0];
      return owner ? [owner] : undefined;
    }
    if (/^(?:his|her|their|my|our|its)$/.test(token.lower)) {
      const referent =
        token.lower === "their" || token.lower === "our" || token.lower === "its"
          ? undefined
          : ownerByPronoun(reading, sentence, k, token.lower);
      return referent ? [referent] : undefined;
    }
    if (!/^(?:ADJ|NOUN|NUM|PROPN|ADV)$/.test(token.pos)) break;
  }
  return undefined;
};

/** A possessive means the first person of the sentence before it, by the same rule as he and she. */
const ownerByPronoun = (reading: Reading, sentence: Sentence, at: number, word: string): Phrase | undefined => {
  if (word === "my") return undefined;
  const sex = word === "her" ? "f" : "m";
  const phrases = reading.mentions.bySentence[reading.document.sentenceOf[at] ?? 0] ?? [];
  return phrases.find(
    (p) =>
      p.first >= sentence.first && p.last <= at && p.referent?.type === "person" && (p.referent.gender ?? sex) === sex && !p.possessive,
  );
};

/** “A had / held / attended … a meeting with B”: the subject of the verb that has the noun as its object. */
const governing = (reading: Reading, sentence: Sentence, i: number): Phrase[] | undefined => {
  const { tokens } = reading.document;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 9); k--) {
    const token = tokens[k] as Token;
    if (/^[;:]$/.test(token.text)) return undefined;
    if (
      !/^(?:VERB|AUX)$/.test(token.pos) ||
      (k > i - 5 && /(?:ed|en)$/.test(token.lower) && /^(?:DET|ADJ|ADV)$/.test(tokens[k - 1]?.pos ?? ""))
    )
      continue;
    if (!takesContact.has(token.lower)) return undefined;
    const subject = subjectBefore(reading, sentence, k);
    return subject ? [subject] : undefined;
  }
  return undefined;
};

/** Verbs whose subject takes part in the meeting, call or talk that is their object. */
const takesContact: ReadonlySet<string> = new Set(
  "have has had having hold holds held holding attend attends attended attending participated participate was is were are been be in took take takes arrange arranged arranging request requested requesting seek sought seeking schedule scheduled set setting conduct conducted enjoyed joined maintain maintained establish established made make makes making send sent sends sending received receive wrote disclose disclosed discussed deny denied denies acknowledged acknowledge admitted confirmed failed describe described recalled discussing mention mentioned planned plan plans planning continued engaged engage cancelled canceled declined refused exchanged exchange opened".split(
    " ",
  ),
);
