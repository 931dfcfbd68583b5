import { nounTriggers } from "../../language/en/contact-nouns.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { participantsOf } from "../partakers/participants.js";

/** How many sentences back the contact may lie that a denial without names is about. */
const REACH = 3;

const kinds = new Map(
  nounTriggers
    .filter((trigger) => trigger.directed !== true)
    .flatMap((trigger) => trigger.nouns.map((noun) => [noun, trigger.kind] as const)),
);

/**
 * “There was no meeting dedicated to the elections”: a denial that names nobody is about those of the contact spoken of
 * just before. What follows the noun limits it: only a contact of that sort is denied.
 */
export const namelessDenials = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { tokens, sentences, sentenceOf } = reading.document;
  const added: FoundContact[] = [];
  let next = 0;
  let before: FoundContact | undefined;
  const inOrder = [...contacts].sort((a, b) => a.first - b.first);
  for (let i = 1; i < tokens.length; i++) {
    for (; next < inOrder.length && (inOrder[next] as FoundContact).first < i; next++) before = inOrder[next];
    const token = tokens[i] as Token;
    const kind = kinds.get(token.lower);
    const number = sentenceOf[i] ?? -1;
    if (kind === undefined || before === undefined || number - before.sentence > REACH || number === before.sentence) continue;
    if (inOrder[next]?.first === i || !denied(tokens, i)) continue;
    const sentence = sentences[number] as Sentence;
    const here = theyOf(reading, sentence, number, i);
    const limitation = limitedTo(tokens, i, sentence);
    added.push({
      first: i,
      last: i + 1,
      sentence: number,
      kind,
      status: "denied",
      participants: here ?? before.participants,
      evidence: [{ start: sentence.start, end: sentence.end }],
      ...(limitation ? { limitation } : {}),
    });
  }
  return [...contacts, ...added];
};

/** “B declined to say what he discussed with C, but said they had no …”: they are the two whom the sentence names. */
const theyOf = (reading: Reading, sentence: Sentence, number: number, at: number): FoundContact["participants"] | undefined => {
  const { tokens } = reading.document;
  if (!tokens.slice(Math.max(sentence.first, at - 6), at).some((token) => token.lower === "they")) return undefined;
  const named = (reading.mentions.bySentence[number] ?? []).filter(
    (p) => p.last <= at && p.kind === "name" && p.referent?.type === "person",
  );
  const both = participantsOf(reading, named, "attendee", false, undefined);
  return both.length === 2 ? both : undefined;
};

const denied = (tokens: readonly Token[], i: number): boolean => {
  const [one, two, three] = [tokens[i - 1]?.lower ?? "", tokens[i - 2]?.lower ?? "", tokens[i - 3]?.lower ?? ""];
  return (
    one === "no" ||
    (two === "no" && tokens[i - 1]?.pos === "ADJ") ||
    (one === "any" && /^(?:denied|denies|deny|not|n't)$/.test(two)) ||
    (one === "any" && /^(?:not|n't)$/.test(three))
  );
};

const limitedTo = (tokens: readonly Token[], i: number, sentence: Sentence): { start: number; end: number } | undefined => {
  const next = tokens[i + 1];
  if (
    next === undefined ||
    i + 1 >= sentence.last ||
    !(next.pos === "VERB" || /^(?:about|on|concerning|regarding|dedicated|devoted)$/.test(next.lower))
  )
    return undefined;
  let last = i + 2;
  while (last < sentence.last && !/^[.;!?”"]$/.test((tokens[last] as Token).text)) last++;
  return { start: next.start, end: (tokens[last - 1] as Token).end };
};
