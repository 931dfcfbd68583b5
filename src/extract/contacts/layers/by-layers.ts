import { type ContactKind, contactKinds, contactStatuses, keysOf } from "../../../vocabulary/kinds.js";
import { describingParticiples } from "../../language/en/roles.js";
import type { Reading } from "../../statements/model.js";
import { type Sentence, tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { treeOf, upFrom } from "../../text/tree.js";
import type { FoundContact, Participant } from "../model.js";
import { sends } from "../partakers/noun-frame.js";
import type { SpeakerAt } from "../partakers/participants.js";
import { isInOtherSense, knownVerb } from "../told/frames.js";
import { isFigurative, isGeneric, isIndirectQuestion } from "../told/senses.js";
import { isSaid, partakersOf } from "./partakers.js";
import { type Sensed, sensedIn } from "./sensed.js";

/** A word less likely to say a contact is not asked further. */
const LEAST = 0.2;

/** Contacts that the trained layers see in a sentence, the surest first: the word that says one, and the phrases of the words that take part. */
export const byLayers = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { sentenceOf } = reading.document;
  return sensedIn(reading)
    .filter(({ token, sure }) => sure >= LEAST && sentenceOf[token] === number)
    .sort((a, b) => b.sure - a.sure)
    .flatMap((sensed) => contactOf(reading, number, sensed, speakerAt) ?? []);
};

const contactOf = (reading: Reading, number: number, sensed: Sensed, speakerAt: SpeakerAt): FoundContact | undefined => {
  const { sentences } = reading.document;
  const { token } = sensed;
  const sentence = sentences[number];
  if (sentence === undefined) return undefined;
  const kind = likeliest(keysOf(contactKinds), sensed.kinds);
  if (isOtherwise(reading, sentence, token, kind)) return undefined;
  const participants = partakersOf(reading, sensed, kind, speakerAt);
  if (participants.length < 2 || isUnfit(reading, token, participants)) return undefined;
  return {
    first: token,
    last: token + 1,
    sentence: number,
    kind,
    status: likeliest(keysOf(contactStatuses), sensed.statuses),
    participants,
    evidence: [{ start: sentence.start, end: sentence.end }],
    by: "layers",
  };
};

/** What the rules know of words that say a contact in another sense, in general or as a question holds for these, too. */
const isOtherwise = (reading: Reading, sentence: Sentence, token: number, kind: ContactKind): boolean => {
  const { tokens } = reading.document;
  const trigger = { kind, forms: [], links: [], ...(isSaid.test(kind) && { addressed: true as const }) };
  const before = (reading.mentions.bySentence[reading.document.sentenceOf[token] ?? -1] ?? []).findLast(({ last }) => last <= token);
  return (
    isDescribing(tokens[token] as Token) ||
    isGeneric(reading, sentence, token) ||
    isInOtherSense(reading, sentence, token) ||
    isFigurative(tokens, token, token + 1, trigger) ||
    isIndirectQuestion(tokens, sentence, token, before?.first)
  );
};

/** “met | visiting ministers”: what people are on, not what they do. */
const isDescribing = ({ pos, lower }: Token): boolean => pos === "ADJ" && describingParticiples.has(lower);

/** Whether those seen cannot be the sides of a verb that the tables know: “A and B introduced a law”, “A urged the parties to agree”. */
const isUnfit = (reading: Reading, token: number, participants: readonly Participant[]): boolean => {
  const known = knownVerb(reading, token);
  if (isSentOff(reading, token, participants)) return true;
  if (known === undefined) return false;
  const { start } = reading.document.tokens[token] as Token;
  const behind = participants.filter(({ span }) => span.start > start);
  return (
    known.other ||
    (known.directed &&
      behind.length === 0 &&
      (areJoined(reading.document.text, participants) || areAllActing(reading, token, participants))) ||
    (known.unofficial && behind.some(({ referent }) => /^(?:group|organization)$/.test(referent?.type ?? "group")))
  );
};

/** Whether nothing stands between those who take part but what joins them. */
const areJoined = (text: string, participants: readonly Participant[]): boolean => {
  const spans = participants.map(({ span }) => span).sort((a, b) => a.start - b.start);
  return spans.every(({ start }, i) => i === 0 || /^(?:[\s,]|and)*$/.test(text.slice(spans[i - 1]?.end, start)));
};

/** Whether all who take part are among those who do what an active verb says: “A, the minister, and B told the committee …”. */
const areAllActing = (reading: Reading, verb: number, participants: readonly Participant[]): boolean => {
  const tree = treeOf(reading);
  if (tree === undefined || tree.children(verb).some((c) => /:pass$/.test(tree.relation(c)))) return false;
  const subject = tree.children(verb).find((c) => tree.relation(c) === "nsubj");
  const { document } = reading;
  return subject !== undefined && participants.every(({ span }) => upFrom(tree, tokenAt(document, span.start), DEPTH).includes(subject));
};

/** “sent Lund to Oslo”: nothing is sent to him. */
const isSentOff = (reading: Reading, verb: number, participants: readonly Participant[]): boolean => {
  const tree = treeOf(reading);
  const { document } = reading;
  if (tree === undefined || !sends.test((document.tokens[verb] as Token).lower)) return false;
  const [object, other] = tree.children(verb).filter((c) => /^i?obj$/.test(tree.relation(c)));
  return object !== undefined && other === undefined && participants.some(({ span }) => tokenAt(document, span.start) === object);
};

/** How far what words hang on is followed up. */
const DEPTH = 12;

const likeliest = <Label extends string>(labels: readonly Label[], likelihoods: Readonly<Record<string, number>>): Label =>
  labels.reduce((best, one) => ((likelihoods[one] ?? 0) > (likelihoods[best] ?? 0) ? one : best));
