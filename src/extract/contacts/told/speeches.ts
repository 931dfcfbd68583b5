import { gatheringNouns, goingToEvents, hostingWords, speechNouns, speechVerbs } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { joinedRight } from "../partakers/joined.js";
import { ownerOf } from "../partakers/owners.js";
import { participantsOf, type SpeakerAt } from "../partakers/participants.js";
import { subjectsOf } from "../partakers/subject.js";

/** How far behind the speech or the occasion its host may be named, in tokens. */
const REACH = 18;

/**
 * A guest and a host at something larger: “gave the keynote at the annual conference of B”, “attended a reception hosted by
 * B”, “was invited to give a speech at B”. The host must be named; a hall, a country or an outlet is none.
 */
export const byOccasion = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    const speech = isSpeech(reading, sentence, i);
    const behind = speech ?? (goingToEvents.has(token.lower) && token.pos === "VERB" ? i + 1 : undefined);
    if (behind === undefined) continue;
    const hosts =
      speech === undefined ? hostBy(reading, sentence, behind) : (hostAt(reading, sentence, behind) ?? hostBy(reading, sentence, behind));
    if (hosts === undefined) continue;
    const invited = invitedBefore(tokens, sentence, i);
    const subjects = subjectsOf(reading, sentence, invited ?? i);
    const speaker = speakerAt(token.start);
    const guests = participantsOf(reading, subjects, "attendee", false, speaker);
    const others = participantsOf(reading, hosts, "attendee", false, speaker).filter(
      (p) => !guests.some((q) => q.referent !== undefined && q.referent === p.referent),
    );
    if (guests.length === 0 || others.length === 0) continue;
    found.push({
      first: invited ?? i,
      last: (invited ?? i) + 1,
      sentence: number,
      kind: "event",
      status: invited === undefined ? "happened" : "requested",
      participants: [...guests, ...others],
      evidence: [{ start: sentence.start, end: sentence.end }],
    });
    i = behind;
  }
  return found;
};

/** The token behind “gave the keynote speech”, where one begins at `i`: the verb may stand a few words before its noun. */
const isSpeech = (reading: Reading, sentence: Sentence, i: number): number | undefined => {
  const { tokens } = reading.document;
  if (!speechVerbs.has((tokens[i] as Token).lower) || !/^(?:VERB|NOUN)$/.test((tokens[i] as Token).pos)) return undefined;
  for (let k = i + 1; k < Math.min(sentence.last, i + 9); k++) {
    const token = tokens[k] as Token;
    // “made it the center of his remarks”
    if (token.pos === "VERB" || token.pos === "AUX" || /^(?:[.,;:]|it|this|them|him)$/.test(token.lower)) return undefined;
    if (speechNouns.has(token.lower) && tokens[k + 1]?.pos !== "NOUN") return k + 1;
  }
  return undefined;
};

/** “at the school”, “to the Builders Association”, “at the annual meeting of B”, “during the NES commencement”: the first body named. */
const hostAt = (reading: Reading, sentence: Sentence, from: number): Phrase[] | undefined => {
  const { tokens } = reading.document;
  let led = false;
  for (let at = from; at < Math.min(sentence.last, from + REACH); at++) {
    const token = tokens[at] as Token;
    if (/^[.;:]$/.test(token.text) || /^(?:who|that|which|and|but|after|about|on)$/.test(token.lower)) break;
    if (token.pos === "VERB" && !hostingWords.has(token.lower)) break;
    if (/^(?:at|to|before|during|for|of)$/.test(token.lower)) {
      led = led || token.lower !== "of";
      continue;
    }
    if (!led) continue;
    const name = (reading.mentions.bySentence[reading.document.sentenceOf[at] ?? 0] ?? []).find(
      (p) => p.name?.first === at && p.kind === "name" && p.referent?.type === "organization",
    );
    if (name) return [name];
    const body = reading.phrases.starting(at);
    if (body?.kind === "body" && body.referent && (tokens[at] as Token).lower === "the" && isKnownBody(body)) return [body];
  }
  return undefined;
};

/** “the school” that stands for a named one */
const isKnownBody = (phrase: Phrase): boolean => /^\p{Lu}/u.test(phrase.referent?.name ?? "");

/** “a reception hosted by B”, “at a dinner organised by B and C” */
const hostBy = (reading: Reading, sentence: Sentence, from: number): Phrase[] | undefined => {
  const { tokens } = reading.document;
  let occasion = false;
  for (let at = from; at < Math.min(sentence.last, from + REACH); at++) {
    const token = tokens[at] as Token;
    if (/^[.;:]$/.test(token.text)) break;
    if (gatheringNouns.has(token.lower)) {
      occasion = true;
      const owner = ownerOf(reading, sentence, at);
      if (owner?.every((phrase) => phrase.referent?.type === "person" || phrase.referent?.type === "organization")) return owner;
    }
    if (token.pos === "VERB" && !hostingWords.has(token.lower)) break;
    if (!occasion || !hostingWords.has(token.lower) || tokens[at + 1]?.lower !== "by") continue;
    const host = reading.phrases.starting(at + 2);
    if (host === undefined || host.last > sentence.last || host.referent === undefined || !/^(?:name|role|group|body)$/.test(host.kind))
      return undefined;
    return /^(?:place|outlet)$/.test(host.referent.type) ? undefined : joinedRight(reading, host, sentence.last);
  }
  return undefined;
};

/** “was invited | to give a speech”: the token of “invited”. */
const invitedBefore = (tokens: readonly Token[], sentence: Sentence, at: number): number | undefined => {
  for (let k = at - 1; k >= Math.max(sentence.first, at - 3); k--)
    if (
      /^(?:invited|asked)$/.test((tokens[k] as Token).lower) &&
      tokens.slice(Math.max(sentence.first, k - 3), k).some((t) => t.pos === "AUX")
    )
      return k;
  return undefined;
};
