import { type VerbTrigger, verbTriggers } from "../language/en/contacts.js";
import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { FoundContact, Participant } from "./model.js";
import { canTakePart, joinedLeft, joinedRight, participantsOf, type SpeakerAt } from "./participants.js";
import { subjectBefore } from "./subject.js";

interface Form {
  words: string[];
  trigger: VerbTrigger;
}

const byFirst = new Map<string, Form[]>();
for (const trigger of verbTriggers) {
  for (const form of trigger.forms) {
    const words = form.split(" ");
    const list = byFirst.get(words[0] as string) ?? [];
    list.push({ words, trigger });
    list.sort((a, b) => b.words.length - a.words.length);
    byFirst.set(words[0] as string, list);
  }
}

/** Contacts said by a verb: “A met with B”, “A and B spoke”, “A was invited by B”. */
export const byVerb = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const form = byFirst
      .get((tokens[i] as Token).lower)
      ?.find(({ words }) => i + words.length <= sentence.last && words.every((word, k) => (tokens[i + k] as Token).lower === word));
    if (form === undefined || !verbal(tokens, i, form)) continue;
    const contact = contactAt(reading, sentence, number, i, form, speakerAt);
    if (contact) found.push(contact);
  }
  return found;
};

const verbal = (tokens: readonly Token[], i: number, form: Form): boolean => {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (form.words.length > 1) return true;
  if (before && (before.pos === "DET" || before.lower === "'s" || /^(?:his|her|their|its|my|our|no|any|of)$/.test(before.lower)))
    return false;
  if (
    /^(?:meeting|meetings|contact|contacts|call|calls|talk|talks|chat|chats|visit|visits|email|emails|e-mail|e-mails|phone|encounter)$/.test(
      token.lower,
    )
  ) {
    if (token.pos !== "VERB") return false;
    if (before?.pos === "ADJ" || before?.pos === "NUM") return false;
  }
  return (
    token.pos === "VERB" ||
    /^(?:met|spoke|phoned|emailed|e-mailed|telephoned|contacted|invited|visited|hosted|greeted|texted)$/.test(token.lower)
  );
};

const contactAt = (
  reading: Reading,
  sentence: Sentence,
  number: number,
  i: number,
  form: Form,
  speakerAt: SpeakerAt,
): FoundContact | undefined => {
  const { tokens } = reading.document;
  const { trigger, words } = form;
  const end = i + words.length;
  const speaker = speakerAt((tokens[i] as Token).start);
  const passive = isPassive(tokens, i);
  const subject = subjectBefore(reading, sentence, i);
  const subjects = subject ? joinedLeft(reading, subject, sentence.first - 1) : [];
  const objects = objectsAfter(reading, sentence, end, trigger, passive);
  const [a, b] = trigger.directed === true ? (["initiator", "recipient"] as const) : (["attendee", "attendee"] as const);
  const acting = participantsOf(reading, subjects, trigger.kind === "introduction" ? "introducer" : passive ? b : a, false, speaker);
  const acted = participantsOf(reading, objects, passive ? a : b, false, speaker);
  const participants = merge(acting, acted);
  if (trigger.kind === "introduction")
    for (const third of thirdSide(reading, sentence, objects, speaker))
      participants.push(...merge(participants, [third]).slice(participants.length));
  const bothSides = acting.length > 0 && acted.length > 0;
  if (participants.length < 2 || (!bothSides && !(trigger.mutual && subjects.length > 1 && acted.length === 0 && objects.length === 0)))
    return undefined;
  return {
    first: i,
    last: end,
    sentence: number,
    kind: trigger.kind,
    status: trigger.status ?? "happened",
    participants,
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
};

const merge = (a: readonly Participant[], b: readonly Participant[]): Participant[] => [
  ...a,
  ...b.filter((p) => !a.some((q) => (q.referent !== undefined && q.referent === p.referent) || q.name === p.name)),
];

const isPassive = (tokens: readonly Token[], i: number): boolean => {
  if (!/(?:ed|met|spoken|written)$/.test((tokens[i] as Token).lower)) return false;
  let left = i - 1;
  while (left >= 0 && tokens[left]?.pos === "ADV") left--;
  return /^(?:was|were|been|is|are|being|be)$/.test(tokens[left]?.lower ?? "");
};

/** The other side: the object, or what follows “with” or “to” within a few words. */
const objectsAfter = (reading: Reading, sentence: Sentence, from: number, trigger: VerbTrigger, passive: boolean): Phrase[] => {
  const { tokens } = reading.document;
  const links = passive ? ["by"] : trigger.links;
  let at = from;
  const first = objectAt(reading, sentence, at);
  // a comma that belongs to nothing, as OCR and machine translation leave it: “Kislyak, met senior adviser”
  if (links.includes("") && first)
    return trigger.plainObject === true && complement(reading, first, sentence) ? [] : joinedRight(reading, first, sentence.last);
  for (let guard = 0; guard < 9 && at < sentence.last; guard++, at++) {
    const token = tokens[at] as Token;
    if (/^[.;:]$/.test(token.text) || token.pos === "VERB") break;
    if (!links.includes(token.lower) || token.lower === "") continue;
    let next = at + 1;
    while (next < sentence.last && /^(?:both|either|at|least|between|only|directly|with)$/.test((tokens[next] as Token).lower)) next++;
    const object = objectAt(reading, sentence, next);
    if (object) return joinedRight(reading, object, sentence.last);
  }
  return [];
};

const objectAt = (reading: Reading, sentence: Sentence, at: number): Phrase | undefined => {
  if (at >= sentence.last) return undefined;
  const phrase = reading.phrases.starting(at) ?? numbered(reading, at);
  return phrase && phrase.last <= sentence.last && (canTakePart(reading, phrase, false) || phrase.kind === "group") ? phrase : undefined;
};

/** “between six and 12 ambassadors”, “dozens of other ambassadors”: the group behind a number. */
const numbered = (reading: Reading, at: number): Phrase | undefined => {
  const { tokens } = reading.document;
  for (let k = at; k < at + 5; k++) {
    const token = tokens[k];
    if (
      token === undefined ||
      !(token.pos === "NUM" || /^(?:dozens|hundreds|scores|several|number|a|of|and|other|many|between)$/.test(token.lower))
    )
      return undefined;
    const phrase = reading.phrases.starting(k + 1);
    if (phrase?.kind === "group") return phrase;
  }
  return undefined;
};

/** “called him a liar”: what follows the object names it, and nobody was telephoned. */
const complement = (reading: Reading, object: Phrase, sentence: Sentence): boolean => {
  const { tokens } = reading.document;
  const next = tokens[object.last];
  if (next === undefined || object.last >= sentence.last) return false;
  return !(
    /^[.,;)—]$/.test(next.text) ||
    /^(?:on|to|in|from|at|after|before|and|about|again|back|last|this|several|twice|that|late|early|for|during|when|while)$/.test(
      next.lower,
    ) ||
    /day$/.test(next.lower)
  );
};

/** “introduced A to B” */
const thirdSide = (reading: Reading, sentence: Sentence, objects: readonly Phrase[], speaker: ReturnType<SpeakerAt>): Participant[] => {
  const last = objects.at(-1);
  if (last === undefined || reading.document.tokens[last.last]?.lower !== "to") return [];
  const third = objectAt(reading, sentence, last.last + 1);
  return third ? participantsOf(reading, joinedRight(reading, third, sentence.last), "attendee", false, speaker) : [];
};
