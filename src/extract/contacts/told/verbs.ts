import { contactNouns } from "../../language/en/contact-nouns.js";
import { type VerbTrigger, verbTriggers } from "../../language/en/contacts.js";
import { nationalities } from "../../language/en/places.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import { type FoundContact, isSame, type Participant } from "../model.js";
import { type Addressed, isIdentified, isInquirer, isPress } from "../partakers/addressed.js";
import { apart } from "../partakers/disjoint.js";
import { hasComplement, isAboutThings } from "../partakers/frame-sides.js";
import { joinedRight } from "../partakers/joined.js";
import { objectAt, objectsAfter, relativeObject } from "../partakers/objects.js";
import { participantsOf, type SpeakerAt } from "../partakers/participants.js";
import { type Sides, sidesByTree } from "../partakers/sides-by-tree.js";
import { subjectsOf } from "../partakers/subject.js";
import { wholeGroups } from "../partakers/whole-groups.js";
import { kindNear } from "./kinds.js";
import {
  eachOther,
  goesTo,
  isFigurative,
  isGeneric,
  isIndirectQuestion,
  isNaming,
  lasts,
  opensObject,
  opensTime,
  speaksInPublic,
} from "./senses.js";

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
  // “its annual report to shareholders”
  if (form.words.length > 1)
    return !(token.pos === "NOUN" && before && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(before.pos) || before.lower === "'s"));
  if (
    before &&
    ((before.pos === "DET" && !/^(?:both|all|each)$/.test(before.lower)) ||
      before.lower === "'s" ||
      /^(?:his|her|their|its|my|our|no|any|of)$/.test(before.lower))
  )
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
  const passive = isPassive(tokens, i) && !trigger.jointly;
  const ruled = subjectsOf(reading, sentence, i);
  const trailing = tokens[i - 1]?.text === "," && /ing$/.test((tokens[i] as Token).lower);
  // what the rules find goes before, and syntax is asked only where they find nobody
  let asked: Sides | undefined;
  const inTree = (side: "subjects" | "objects"): Phrase[] => {
    asked ??= sidesByTree(reading, i, end, trigger.links);
    return asked?.passive === passive ? asked[side] : [];
  };
  const another = isOtherSubject(reading, i, ruled);
  const seen = ruled.length === 0 || trailing || another ? inTree("subjects") : [];
  // “Roe left when the host asked him”: somebody acts who is not known
  if (another && seen.length === 0 && trigger.addressed) return undefined;
  const acts = seen.length > 0 ? seen : ruled;
  let subjects = [...wholeGroups(reading, acts)];
  const nearest = subjects.at(-1);
  let objects = objectsAfter(reading, sentence, end, trigger, passive);
  const missing =
    objects.length === 0 &&
    nearest &&
    !passive &&
    !(/^(?:DET|NOUN|ADJ)$/.test(tokens[end]?.pos ?? "") && !opensTime(tokens[end])) &&
    !/^(?:of|that|him|her|them|it|me|us|you|["“‘])$/.test(tokens[end]?.lower ?? "") &&
    (trigger.links.includes("") || strandedLink(tokens, end, trigger))
      ? relativeObject(reading, sentence, nearest)
      : undefined;
  if (missing) objects = [missing];
  if (objects.length === 0 && !passive) objects = inverted(reading, sentence, end);
  if (objects.length === 0 && trigger.plainObject !== true) objects = inTree("objects");
  objects = [...wholeGroups(reading, objects)];
  ({ acting: subjects, acted: objects } = apart(reading, subjects, objects));
  // “discussed her meeting with B”: with whom the meeting was
  if (trigger.far && trigger.kind === "conversation" && contactNouns.has(tokens[(objects[0]?.first ?? 0) - 2]?.lower ?? ""))
    return undefined;
  if (isGeneric(reading, sentence, i) || isFigurative(tokens, i, end, trigger)) return undefined;
  if (trigger.going && (!goesTo(reading, sentence, i) || tokens[objects.at(-1)?.last ?? end]?.pos === "VERB")) return undefined;
  if (trigger.inquiring && !(passive ? objects : subjects).some((phrase) => isInquirer(tokens, phrase))) return undefined;
  if (isIndirectQuestion(tokens, sentence, i, nearest?.first)) return undefined;
  if (passive && objects.length === 0 && calledIn.test(words[0] as string)) objects = hostTo(reading, sentence, end);
  if (trigger.addressed && !passive && objects.length > 1) {
    const meant = objects.filter((object) => isIdentified(reading, object, addressedBy(trigger)));
    if (meant.length > 0) objects = meant;
  }
  if (trigger.lasting && !lasts(tokens, end)) return undefined;
  if (!suits(reading, sentence, passive ? subjects : objects, trigger, passive)) return undefined;
  const [a, b] = trigger.directed === true ? (["initiator", "recipient"] as const) : (["attendee", "attendee"] as const);
  const states = subjects.length > 0 && objects.length > 0 && trigger.addressed !== true && !trigger.jointly;
  const acting = participantsOf(
    reading,
    subjects.filter((phrase) => phrase !== missing),
    trigger.kind === "introduction" && !passive ? "introducer" : passive ? b : a,
    states || trigger.mutual === true,
    speaker,
    trigger.mutual === true && objects.length === 0,
  );
  if (/^(?:conversation|event)$/.test(trigger.kind) && !passive && objects.some((object) => speaksInPublic(reading, object)))
    return undefined;
  if (passive ? false : objects.some((object) => object.pair?.some((one) => acting.some((p) => p.referent === one)))) return undefined;
  if (words[0] === "called" && nearest && isNaming(reading, sentence, i)) return undefined;
  const naming = trigger.kind === "call" && words.length === 1 && words[0]?.startsWith("call") && !passive && objects.length > 0;
  const tree = naming || passive ? treeOf(reading) : undefined;
  const place = tree && { tree, tokens, verb: i, rest: [] };
  if (place && (passive ? isAboutThings(place) : hasComplement(place))) return undefined;
  const acted = participantsOf(reading, objects, passive ? (trigger.kind === "introduction" ? "introducer" : a) : b, states, speaker);
  if (trigger.mutual && acted.length === 0) acting.push(...otherPeople(reading, sentence, subjects, acting));
  const participants = trigger.gathering ? [...acted] : merge(acting, acted);
  if (trigger.kind === "introduction") {
    const thirds = thirdSide(reading, sentence, passive ? end : objects.at(-1)?.last, connecting.test(words[0] as string), speaker);
    if (thirds.length === 0 && connecting.test(words[0] as string)) return undefined;
    for (const third of thirds) participants.push(...merge(participants, [third]).slice(participants.length));
  }
  if (trigger.addressed && trigger.kind === "conversation" && !passive) {
    if (!subjects.every((subject) => isIdentified(reading, subject, trigger.personal ? "persons" : "any"))) return undefined;
    if (speaker && isPress(speaker)) return undefined;
  }
  const bothSides = acting.length > 0 && acted.length > 0;
  const reciprocal = eachOther(tokens, end, trigger);
  const together =
    (trigger.mutual || trigger.jointly || reciprocal) && acting.length > 1 && acted.length === 0 && objects.length === 0 && !passive;
  if (together && !reciprocal && tokens[end] && trigger.links.includes(tokens[end].lower)) return undefined;
  if (together && !reciprocal && !trigger.jointly && !trigger.far && words.length === 1 && opensObject(tokens[end], trigger.bare === true))
    return undefined;
  if (together && /^on (?:the )?condition/.test(`${tokens[end]?.lower} ${tokens[end + 1]?.lower} ${tokens[end + 2]?.lower}`))
    return undefined;
  if (
    together &&
    /^(?:out|of|up|for|against)$/.test(tokens[end]?.lower ?? "") &&
    !/^for (?:an?|\d|about|nearly|almost|roughly|some|just|only|over|more|less|two|three|four|five|ten|several|what|hours|minutes|days|weeks|months|years)/.test(
      `${tokens[end]?.lower} ${tokens[end + 1]?.lower}`,
    )
  )
    return undefined;
  // “introduced B at the rally”: before an audience, and to nobody
  if (trigger.kind === "introduction" && participants.length < 3 && words[0]?.startsWith("introduc")) return undefined;
  const invited = passive && trigger.status === "requested" && participants.length > 1;
  const introduced = trigger.kind === "introduction" && participants.length > Math.max(1, acting.length);
  const gathered = trigger.gathering === true && acted.length > 1;
  if (participants.length < 2 || (!bothSides && !together && !introduced && !invited && !gathered)) return undefined;
  if (!participants.some((p) => p.referent?.type !== "place") && !/^(?:meeting|conversation|contact)$/.test(trigger.kind)) return undefined;
  return {
    first: i,
    last: end,
    sentence: number,
    kind: kindNear(tokens, sentence, i, end, trigger),
    status: trigger.status ?? "happened",
    participants,
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
};

/** The reader's syntax gives the verb a subject of its own, and it is none of those that the rules found, in whatever words. */
const isOtherSubject = (reading: Reading, verb: number, ruled: readonly Phrase[]): boolean => {
  const tree = treeOf(reading);
  const subject = tree?.children(verb).find((c) => /^nsubj/.test(tree.relation(c)));
  if (tree === undefined || subject === undefined || /^(?:who|that|which|whom)$/.test(reading.document.tokens[subject]?.lower ?? ""))
    return false;
  const heads = [subject, ...tree.children(subject).filter((c) => /^(?:appos|flat|conj)$/.test(tree.relation(c)))];
  return !heads.some((head) => ruled.some((p) => p.first <= head && head < p.last));
};

const merge = (a: readonly Participant[], b: readonly Participant[]): Participant[] => [
  ...a,
  ...b.filter((p) => !a.some((q) => isSame(p, q))),
];

const isPassive = (tokens: readonly Token[], i: number): boolean => {
  if (!/(?:ed|met|spoken|written|told)$/.test((tokens[i] as Token).lower)) return false;
  let left = i - 1;
  while (left >= 0 && tokens[left]?.pos === "ADV") left--;
  return /^(?:was|were|been|is|are|being|be)$/.test(tokens[left]?.lower ?? "");
};

/** “the banker he spoke with”, “whom she talked to in May” */
const strandedLink = (tokens: readonly Token[], end: number, trigger: VerbTrigger): boolean =>
  trigger.links.includes(tokens[end]?.lower ?? "") && !/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(tokens[end + 1]?.pos ?? "");

const addressedBy = (trigger: VerbTrigger): Addressed =>
  trigger.personal
    ? "persons"
    : trigger.kind === "conversation" || trigger.kind === "call" || trigger.kind === "contact"
      ? "any"
      : "people";

/** “Among those whom A met was | B” */
const inverted = (reading: Reading, sentence: Sentence, end: number): Phrase[] => {
  const { tokens } = reading.document;
  if (!/^among (?:those|the|people|others)/.test(`${tokens[sentence.first]?.lower} ${tokens[sentence.first + 1]?.lower}`)) return [];
  for (let k = end; k < Math.min(sentence.last, end + 8); k++) {
    if (!/^(?:was|were|is|are)$/.test((tokens[k] as Token).lower)) continue;
    const object = objectAt(reading, sentence, k + 1);
    return object ? joinedRight(reading, object, sentence.last) : [];
  }
  return [];
};

/** “was summoned to the Foreign Ministry”: the body that one is called to is who calls. */
const calledIn = /^(?:summon|invite|call)/;
const hostTo = (reading: Reading, sentence: Sentence, end: number): Phrase[] => {
  if (reading.document.tokens[end]?.lower !== "to") return [];
  const host = objectAt(reading, sentence, end + 1);
  return host?.kind === "name" && host.referent?.type === "organization" ? [host] : [];
};

/** Whether those addressed are somebody whom one addresses in private, where the verb asks for that. */
const suits = (reading: Reading, sentence: Sentence, objects: readonly Phrase[], trigger: VerbTrigger, passive: boolean): boolean => {
  const { tokens } = reading.document;
  if (trigger.addressed && !objects.every((object) => isIdentified(reading, object, addressedBy(trigger)))) return false;
  if (trigger.host && !objects.every((object) => object.kind === "name" && object.referent?.type === "organization")) return false;
  if (!trigger.beside || passive) return true;
  const last = objects.at(-1)?.last ?? sentence.last;
  return (
    objects.every((object) => object.referent?.type === "person" || object.pair !== undefined) &&
    /^(?:at|for|on|in|by|,|\.)$/.test(tokens[last]?.lower ?? ".")
  );
};

/** “Iranian and American negotiators met”: the negotiators of two peoples. */
const otherPeople = (reading: Reading, sentence: Sentence, subjects: readonly Phrase[], acting: readonly Participant[]): Participant[] => {
  const { tokens } = reading.document;
  const group = subjects[0];
  const [only] = acting;
  if (subjects.length !== 1 || acting.length !== 1 || only === undefined || group?.kind !== "group" || group.first - 2 < sentence.first)
    return [];
  const people = tokens[group.first - 2] as Token;
  if (tokens[group.first - 1]?.lower !== "and" || !isPeople(people.text) || !isPeople((tokens[group.first] as Token).text)) return [];
  const name = `${people.text} ${(tokens[group.head] as Token).text}`;
  return [{ referent: undefined, name, span: { start: people.start, end: people.end }, role: only.role }];
};

const isPeople = (word: string): boolean => nationalities.has(word) || /^(?:US|U\.S\.|UK|U\.K\.|EU|North|South)$/.test(word);

/** Verbs that introduce only with a third side: “put A in touch with B”, “connected A with B”. */
const connecting = /^(?:put|puts|putting|connect|connected|connecting)$/;

/** “introduced A to B”, “A was introduced to B”, “put A in touch with B” */
const thirdSide = (
  reading: Reading,
  sentence: Sentence,
  at: number | undefined,
  connects: boolean,
  speaker: ReturnType<SpeakerAt>,
): Participant[] => {
  if (at === undefined) return [];
  const words = reading.document.tokens.slice(at, at + 4).map((token) => token.lower);
  const touch = /^in (?:direct )?(?:touch|contact) with\b/.exec(words.join(" "))?.[0].split(" ").length ?? 0;
  const link = connects && touch > 0 ? touch : words[0] === "to" || (connects && words[0] === "with") ? 1 : 0;
  if (link === 0) return [];
  const third = objectAt(reading, sentence, at + link);
  return third ? participantsOf(reading, joinedRight(reading, third, sentence.last), "attendee", false, speaker) : [];
};
