import { contactNouns, type NounTrigger } from "../../language/en/contact-nouns.js";
import { jointVerbs, onlookers, takesContact } from "../../language/en/contact-words.js";
import { cues } from "../../language/en/cues.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import type { Participant } from "../model.js";
import { isInquirer } from "./addressed.js";
import { joinedRight } from "./joined.js";
import { numbered } from "./numbered.js";
import { ownerOf } from "./owners.js";
import { canTakePart, participantsOf, type SpeakerAt } from "./participants.js";
import { behindComma, subjectsOf } from "./subject.js";

/**
 * Who takes part in what a noun at `i` says. One side hangs on the noun (“with B”, “to B”, “from B”), the other owns it
 * (“A's call”, “the calls of A”), does the verb that has it as its object (“A had a call”), or the clause that it opens
 * (“In a call with B, A …”). “Between A and B”, “attended by A and B” give both, and so does a joint subject (“A and B
 * held talks”).
 */
export const sidesOf = (
  reading: Reading,
  sentence: Sentence,
  i: number,
  trigger: NounTrigger,
  speaker: ReturnType<SpeakerAt>,
): Participant[] => {
  const { tokens } = reading.document;
  const verb = governingVerb(reading, sentence, i);
  const right = linked(reading, sentence, i + 1, verb === undefined);
  const oneWay = trigger.directed === true || trigger.oneWay === true;
  const make = (phrases: readonly Phrase[], role: Participant["role"]) => participantsOf(reading, phrases, role, true, speaker);
  if (
    trigger.received &&
    !(
      verb !== undefined &&
      /^(?:receiv|get|got|sen[dt]|had|have|has|reject|rebuff|spurn|welcom|declin|turn|report|fend|field)/.test(
        (tokens[verb] as Token).lower,
      ) &&
      right.has("from")
    )
  )
    return [];
  const both =
    right.get("between") ??
    right.get("among") ??
    right.get("attended") ??
    (right.has("with") || tokens[i + 1]?.lower !== "of" ? undefined : severalOf(right.get("of"), trigger));
  if (both) return participantsOf(reading, both, "attendee", true, speaker, true);
  const a = trigger.directed === true ? "initiator" : "attendee";
  const b = trigger.directed === true ? "recipient" : "attendee";
  const others = right.get("with") ?? (oneWay ? (toWhom(trigger, right.get("to")) ?? right.get("from")) : undefined);
  if (trigger.named && !others?.every((phrase) => isInquirer(tokens, phrase))) return [];
  const owners =
    right.get("of") ??
    right.get("by") ??
    (oneWay && right.has("to") ? right.get("from") : undefined) ??
    ownerOf(reading, sentence, i) ??
    ownSubject(reading, sentence, i);
  const reversed = right.has("from") && !right.has("with") && !right.has("to");
  const mine =
    owners === undefined && speaker !== undefined && tokens.slice(Math.max(sentence.first, i - 3), i).some((t) => t.lower === "my");
  const acting = owners ?? (mine ? undefined : actors(reading, sentence, i, verb));
  const ones = mine ? [speakerHere(tokens[i] as Token, speaker, a)] : make(acting ?? [], reversed ? b : a);
  if (others === undefined) {
    const joint = verb !== undefined && jointVerbs.has((tokens[verb] as Token).lower);
    if (ones.length > 1 && ((joint && owners === undefined) || shared(reading, owners, i))) return ones;
    return [];
  }
  const twos = make(others, reversed ? a : b).filter((p) => !ones.some((q) => q.referent !== undefined && q.referent === p.referent));
  return ones.length > 0 && twos.length > 0 ? [...ones, ...twos] : [];
};

/** One writes or calls “to” anybody, and pays a visit to a person; a contact “to” something leads elsewhere. */
const toWhom = (trigger: NounTrigger, to: Phrase[] | undefined): Phrase[] | undefined => {
  if (trigger.directed === true || trigger.kind === "call") return to;
  return trigger.kind === "meeting" && to?.every((phrase) => phrase.referent?.type === "person") ? to : undefined;
};

/** “a meeting of Berg and Lund”: both sides hang on one preposition. A message of two is one side's. */
const severalOf = (of: Phrase[] | undefined, trigger: NounTrigger): Phrase[] | undefined =>
  trigger.directed !== true && of !== undefined && (of.length > 1 || (of[0]?.pair?.length ?? 0) > 1) ? of : undefined;

/** “finished their supper”: no occasion of its own */
const mealNouns: ReadonlySet<string> = new Set([
  "dinner",
  "lunch",
  "breakfast",
  "supper",
  "dinners",
  "lunches",
  "visit",
  "visits",
  "message",
  "messages",
]);

/** “their meeting”, “the two leaders' call”, “the Berg-Lund talks”: the owners are both sides. */
const shared = (reading: Reading, owners: readonly Phrase[] | undefined, noun: number): boolean => {
  const { tokens } = reading.document;
  if (owners === undefined || mealNouns.has(tokens[noun]?.lower ?? "")) return false;
  const before = tokens[noun - 1]?.lower ?? "";
  return (
    owners.some((owner) => (owner.pair?.length ?? 0) > 1) ||
    (owners.length > 1 &&
      (before === "their" || tokens.slice(Math.max(0, noun - 4), noun).some((t) => t.lower === "their" || /^[-–]$/.test(t.text))))
  );
};

const speakerHere = (at: Token, speaker: ReturnType<SpeakerAt>, role: Participant["role"]): Participant => ({
  referent: speaker,
  name: speaker?.name ?? "",
  span: { start: at.start, end: at.end },
  role,
});

const links = /^(?:with|between|of|to|from|among|involving|by|including)$/;

/** What hangs on the noun to its right, by preposition: “meetings of A with B”, “call last week with B”, “dinner attended by A and B”. */
const linked = (reading: Reading, sentence: Sentence, from: number, isSubject: boolean): Map<string, Phrase[]> => {
  const { tokens } = reading.document;
  const found = new Map<string, Phrase[]>();
  let at = from;
  for (let guard = 0; guard < 14 && at < sentence.last; guard++) {
    const token = tokens[at] as Token;
    // “…, held private talks with B” goes on with another verb of the subject
    const held =
      /^(?:held|attended|hosted|arranged|sent|written|addressed|received|signed|involving|including)$/.test(token.lower) &&
      !(tokens[at - 1]?.text === "," && tokens[at + 1]?.lower !== "by" && /^(?:held|hosted|arranged)$/.test(token.lower));
    if (
      /^[.;:!?]$/.test(token.text) ||
      /^(?:who|that|which|but)$/.test(token.lower) ||
      (token.lower === "and" && tokens[at + 1]?.pos !== "NOUN" && !contactNouns.has(tokens[at + 1]?.lower ?? "")) ||
      (token.pos === "VERB" && !held && !contactNouns.has(token.lower))
    )
      break;
    const attended = token.lower === "attended" && tokens[at + 1]?.lower === "by";
    const link = attended || token.lower === "involving" ? "attended" : links.test(token.lower) ? token.lower : undefined;
    if (link === undefined) {
      at++;
      continue;
    }
    const next = attended ? at + 2 : at + 1;
    const object = takingPart(reading, next);
    if (object === undefined || object.last > sentence.last) {
      // “of” something that cannot take part: a discussion of sanctions with …
      at = Math.max(at + 1, reading.phrases.starting(next)?.last ?? 0);
      continue;
    }
    if (link === "between" && isOfAnother(reading, from, object)) {
      at = object.last;
      continue;
    }
    const all = joinedRight(reading, object, sentence.last, isSubject || link === "between" || link === "among");
    if (!found.has(link) && !(link === "attended" && all.length < 2)) found.set(link, all);
    at = (all.at(-1) as Phrase).last;
  }
  return found;
};

/** “his emails and details of the friendship between A and B”: by the reader's syntax “between” belongs to a later noun, which says no contact. */
const isOfAnother = (reading: Reading, from: number, object: Phrase): boolean => {
  const tree = treeOf(reading);
  if (tree === undefined) return false;
  let head = object.head;
  for (let guard = 0; guard < 4 && /^(?:conj|appos|flat|compound)/.test(tree.relation(head)); guard++) head = tree.head(head);
  const noun = tree.head(head);
  return (
    tree.relation(head).startsWith("nmod") &&
    noun >= from &&
    noun < object.first &&
    !contactNouns.has((reading.document.tokens[noun] as Token).lower)
  );
};

const takingPart = (reading: Reading, at: number): Phrase | undefined => {
  const phrase = reading.phrases.starting(at);
  if (phrase && canTakePart(reading, phrase, true)) return phrase;
  return numbered(reading, at);
};

/** “stepped up its talks with B”, “described their calls with B”: the possessive means the subject. */
const ownSubject = (reading: Reading, sentence: Sentence, i: number): Phrase[] | undefined => {
  const { tokens } = reading.document;
  const start = phraseStart(reading, sentence, i) - 1;
  if (!/^(?:its|their|his|her)$/.test(tokens[start]?.lower ?? "")) return undefined;
  for (let k = start - 1; k >= Math.max(sentence.first, start - 4); k--)
    if ((tokens[k] as Token).pos === "VERB") {
      const subjects = subjectsOf(reading, sentence, k);
      return subjects.length > 0 ? subjects : undefined;
    }
  return undefined;
};

/** The verb that has the noun as its object, or the noun within a phrase that hangs on it. */
const governingVerb = (reading: Reading, sentence: Sentence, i: number): number | undefined => {
  const { tokens } = reading.document;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 10); k--) {
    const token = tokens[k] as Token;
    if (/^[;:]$/.test(token.text)) return undefined;
    const attributive =
      token.pos === "VERB" && k > i - 5 && /(?:ed|en|ing)$/.test(token.lower) && /^(?:DET|ADJ|ADV)$/.test(tokens[k - 1]?.pos ?? "");
    if (/^(?:VERB|AUX)$/.test(token.pos) && !attributive)
      return takesContact.has(token.lower) || hasAsObject(reading, k, i) ? k : undefined;
  }
  return undefined;
};

/** “secured a meeting with B”: the noun is the verb's own object, and the verb neither tells of contacts nor judges them. */
const hasAsObject = (reading: Reading, verb: number, noun: number): boolean => {
  const { tokens } = reading.document;
  const token = tokens[verb] as Token;
  if (token.pos !== "VERB" || onlookers.has(token.lower)) return false;
  const classes = cues.get(token.lower)?.classes;
  if (classes && [...classes].every((cls) => cls !== "intend")) return false;
  return reading.phrases.starting(verb + 1)?.head === noun || reading.phrases.starting(verb + 1)?.last === noun + 1;
};

const fronting = /^(?:in|for|during|at|after|before|following|over|via|through|on|by|upon|from|into|amid)$/;

/** “ahead of a meeting”, “the idea of a call” */
const frontingOf = /^(?:ahead|out|idea|prospect|possibility|instead|because)$/;

const isFronting = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? "";
  return fronting.test(word) || (word === "of" && frontingOf.test(tokens[at - 1]?.lower ?? ""));
};

/** “In a call with B, A threatened …”; “A threatened, in a call with B, …”; “A had a call with B”. */
const actors = (reading: Reading, sentence: Sentence, i: number, verb: number | undefined): Phrase[] | undefined => {
  const { tokens } = reading.document;
  if (verb !== undefined) return subjectsOf(reading, sentence, verb);
  const start = phraseStart(reading, sentence, i);
  if (!isFronting(tokens, start - 1) || start - 1 < sentence.first) return undefined;
  const before = tokens[start - 2];
  const opens = start - 1 === sentence.first || /^[,;:—“"(]$/.test(before?.text ?? "") || /^(?:and|but|that)$/.test(before?.lower ?? "");
  const subject = opens ? behindComma(reading, sentence, i) : undefined;
  if (subject) return [subject];
  for (let k = start - 2; k >= Math.max(sentence.first, start - 22); k--) {
    const token = tokens[k] as Token;
    if (token.pos === "VERB" && !/^(?:DET|ADJ)$/.test(tokens[k - 1]?.pos ?? "")) return subjectsOf(reading, sentence, k);
    if (/^[;:]$/.test(token.text)) return undefined;
  }
  return undefined;
};

/** The first token of the noun's phrase: its article or adjective. */
const phraseStart = (reading: Reading, sentence: Sentence, i: number): number => {
  const { tokens } = reading.document;
  let start = i;
  while (
    start > sentence.first &&
    /^(?:DET|ADJ|NOUN|NUM|PROPN|VERB|ADV)$/.test((tokens[start - 1] as Token).pos) &&
    !fronting.test((tokens[start - 1] as Token).lower)
  )
    start--;
  return start;
};
