import { joinedNouns, presenceWords } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { joinedRight } from "../partakers/joined.js";
import { objectAt } from "../partakers/objects.js";
import { participantsOf } from "../partakers/participants.js";
import { subjectsOf } from "../partakers/subject.js";
import { lastBefore } from "./earlier.js";

/** How many sentences back the contact may lie that somebody joins. */
const REACH = 3;

interface Presence {
  first: number;
  last: number;
  joiners: Phrase[];
}

/**
 * “Flynn was also present”, “The meeting was also attended by Flynn”, “Also there was Flynn”: he joins the contact told
 * of before. The result is a claim of its own, with all who took part and with both sentences as evidence.
 */
export const joining = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const added: FoundContact[] = [];
  const absorbed = new Set<FoundContact>();
  reading.document.sentences.forEach((sentence, number) => {
    for (const presence of presencesIn(reading, sentence)) {
      const known = [...contacts, ...added];
      const within = whereClause(contacts, presence, number);
      const before = within ?? lastBefore(known, presence.first, number, REACH, occasions);
      if (before === undefined || (within === undefined && before.sentence === number && added.includes(before))) continue;
      const joiners = participantsOf(reading, presence.joiners, "attendee", false, undefined);
      const fresh = joiners.filter((p) => !before.participants.some((q) => q.referent === p.referent));
      if (fresh.length === 0 || toldAlready(contacts, number, fresh[0]?.referent)) continue;
      if (within) absorbed.add(within);
      const previous = reading.document.sentences[before.sentence] as Sentence;
      const own = { start: sentence.start, end: sentence.end };
      added.push({
        ...before,
        first: presence.first,
        last: presence.last,
        sentence: number,
        kind: within ? "event" : before.kind,
        participants: [...before.participants, ...fresh],
        evidence: before.sentence === number ? [own] : [{ start: previous.start, end: previous.end }, own],
      });
    }
  });
  return [...contacts.filter((contact) => !absorbed.has(contact)), ...added];
};

const occasions = (contact: FoundContact): boolean => /^(?:meeting|conversation|encounter|event|call|introduction)$/.test(contact.kind);

const toldAlready = (contacts: readonly FoundContact[], sentence: number, referent: unknown): boolean =>
  contacts.some((c) => c.sentence === sentence && c.participants.some((p) => p.referent !== undefined && p.referent === referent));

/** “A attended the conference where B spoke with C”: the contact that the clause tells of. */
const whereClause = (contacts: readonly FoundContact[], presence: Presence, sentence: number): FoundContact | undefined =>
  contacts.find((c) => c.sentence === sentence && c.first > presence.last && c.first - presence.last < 16);

const presencesIn = (reading: Reading, sentence: Sentence): Presence[] => {
  const { tokens } = reading.document;
  const found: Presence[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = presenceWords.get((tokens[i] as Token).lower);
    if (word === undefined) continue;
    const presence = word === "attend" ? attending(reading, sentence, i) : present(reading, sentence, i);
    if (presence) found.push(presence);
  }
  return found;
};

/** “attended”, “joined”, “took part in”: the earlier occasion must be meant. */
const attending = (reading: Reading, sentence: Sentence, i: number): Presence | undefined => {
  const { tokens } = reading.document;
  const next = tokens[i + 1]?.lower ?? "";
  if (next === "by") return byWhom(reading, sentence, i);
  const object = reading.phrases.starting(i + (/^(?:in|part|at|on)$/.test(next) ? (tokens[i + 2]?.lower === "in" ? 3 : 2) : 1));
  const word = (tokens[i] as Token).lower;
  const also = tokens.slice(Math.max(sentence.first, i - 2), i).some((t) => t.lower === "also");
  const anaphoric = object
    ? meansEarlier(tokens, object) || followedByWhere(tokens, object, sentence)
    : also || (word !== "joined" && /^(?:too|,|\.|as)$/.test(next || "."));
  if (!anaphoric) return undefined;
  const joiners = subjectsOf(reading, sentence, i);
  return joiners.length > 0 ? { first: i, last: i + 1, joiners } : undefined;
};

/** “The meeting was attended by …”, “They were joined by …” */
const byWhom = (reading: Reading, sentence: Sentence, i: number): Presence | undefined => {
  let at = i + 2;
  const joiners: Phrase[] = [];
  for (let guard = 0; guard < 3; guard++) {
    const object = objectAt(reading, sentence, at);
    if (object === undefined) break;
    joiners.push(...joinedRight(reading, object, sentence.last));
    at = (joiners.at(-1) as Phrase).last;
    // “by A, and by B”
    while (/^(?:,|and)$/.test(reading.document.tokens[at]?.lower ?? "")) at++;
    if (reading.document.tokens[at]?.lower !== "by") break;
    at++;
  }
  return joiners.length > 0 ? { first: i, last: i + 1, joiners } : undefined;
};

/** “was (also) present”, “was also there”, “was also at the meeting”, “Also present was …” */
const present = (reading: Reading, sentence: Sentence, i: number): Presence | undefined => {
  const { tokens } = reading.document;
  const word = (tokens[i] as Token).lower;
  const around = tokens.slice(Math.max(sentence.first, i - 3), i).map((t) => t.lower);
  const also = around.includes("also") || around.includes("too");
  const be = around.some((w) => /^(?:was|were|is|been)$/.test(w));
  const inverted = also && !be ? tokens.slice(i + 1, i + 8).findIndex((t) => /^(?:was|were|is|are)$/.test(t.lower)) : -1;
  if (inverted >= 0) {
    const object = objectAt(reading, sentence, i + 2 + inverted);
    return object ? { first: i, last: i + 1, joiners: joinedRight(reading, object, sentence.last) } : undefined;
  }
  if (!be || (word !== "present" && word !== "attendance" && !also && word !== "at")) return undefined;
  if (word === "at" || word === "in" || word === "on") {
    const object = reading.phrases.starting(i + 1);
    if (object === undefined || !meansEarlier(tokens, object)) return undefined;
  }
  const verb = i - 1 - [...around].reverse().findIndex((w) => /^(?:was|were|is|been)$/.test(w));
  const joiners = subjectsOf(reading, sentence, verb);
  return joiners.length > 0 ? { first: i, last: i + 1, joiners } : undefined;
};

/** “the meeting”, “that dinner”, “the same conversation” */
const meansEarlier = (tokens: readonly Token[], object: Phrase): boolean =>
  /^(?:the|that|this|both|those|these)$/.test((tokens[object.first] as Token).lower) &&
  joinedNouns.has((tokens[object.head] as Token).lower);

const followedByWhere = (tokens: readonly Token[], object: Phrase, sentence: Sentence): boolean => {
  const behind = tokens.slice(object.last, Math.min(sentence.last, object.last + 6)).map((t) => t.lower);
  const where = behind.findIndex((w, k) => w === "where" || (w === "which" && behind[k - 1] === "at"));
  return where >= 0 && !behind.slice(0, where).some((w) => /^[,.;]$/.test(w) && w !== ",");
};
