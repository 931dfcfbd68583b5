import { type ContactClass, classForms, contactClasses } from "../language/en/contact-classes.js";
import { objectControl } from "../language/en/contact-words.js";
import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { type Addressed, isIdentified, isPress } from "./addressed.js";
import { kindNear } from "./kinds.js";
import { phraseOf } from "./meant.js";
import type { FoundContact, Participant } from "./model.js";
import { participantsOf, type SpeakerAt } from "./participants.js";
import { isFigurative, isGeneric } from "./senses.js";
import { objectHeads, subjectHeads, type Tree, treeOf, withJoined } from "./tree.js";

interface Form {
  /** words that belong to the verb and follow it, not always at once: “took him aside” */
  rest: readonly string[];
  frame: ContactClass;
}

const byVerbForm = new Map<string, Form[]>();
for (const frame of contactClasses)
  for (const entry of frame.verbs) {
    const [verb, ...rest] = entry.split(" ");
    for (const form of classForms(verb as string)) {
      const forms = byVerbForm.get(form) ?? [];
      forms.push({ rest, frame });
      // the longest wording first: “call in” before “call”
      forms.sort((a, b) => b.rest.length - a.rest.length);
      byVerbForm.set(form, forms);
    }
  }

/** How far behind the verb its fixed words may stand, in tokens. */
const REACH = 7;

/**
 * Contacts said by a verb of the published classes, wholly by the reader's syntax: who does it (by control, raising, relative clauses and
 * joined verbs), and who is on the other side, as object, behind a preposition, in the passive or as what a relative clause hangs on.
 */
export const byFrame = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const forms = byVerbForm.get((tokens[i] as Token).lower);
    const tree = forms === undefined ? undefined : treeOf(reading);
    if (forms === undefined || tree === undefined || tree.upos(i) !== "VERB" || /^(?:amod|compound)$/.test(tree.relation(i))) continue;
    for (const form of forms) {
      const contact = contactAt(reading, tree, sentence, number, i, form, speakerAt);
      if (contact === undefined) continue;
      found.push(contact);
      break;
    }
  }
  return found;
};

const contactAt = (
  reading: Reading,
  tree: Tree,
  sentence: Sentence,
  number: number,
  verb: number,
  { rest, frame }: Form,
  speakerAt: SpeakerAt,
): FoundContact | undefined => {
  const { tokens } = reading.document;
  if (!hasFixed(tree, tokens, sentence, verb, rest) || hasOtherParticle(tree, tokens, verb, rest)) return undefined;
  const end = verb + 1;
  const trigger = { ...frame, forms: [] };
  if (isGeneric(reading, sentence, verb) || isFigurative(tokens, verb, end, trigger)) return undefined;
  // “questions, one of which was asked by B”
  if (tree.children(verb).some((c) => asksOfThings(tree, tokens, c))) return undefined;
  const { passive, subjects } = subjectHeads(tree, tokens, verb, (word) => objectControl.has(word));
  // “it was announced to B by A”: only an object becomes the subject
  const turned = passive && frame.links.includes("");
  const others = turned ? objectHeads(tree, tokens, verb, ["by"]) : otherSide(tree, tokens, verb, rest, frame.links);
  const doers = passive && !turned ? objectHeads(tree, tokens, verb, ["by"]) : subjects;
  const phrases = (heads: readonly number[]): Phrase[] => heads.flatMap((head) => phraseOf(reading, head) ?? []);
  const [acting, acted] = turned ? [phrases(others), phrases(subjects)] : [phrases(doers), phrases(others)];
  const speaker = speakerAt((tokens[verb] as Token).start);
  const who: Addressed = frame.personal ? "persons" : "any";
  const meant = frame.addressed ? acted.filter((phrase) => isIdentified(reading, phrase, who)) : acted;
  if (frame.addressed && frame.kind === "conversation" && !acting.every((phrase) => isIdentified(reading, phrase, "any"))) return undefined;
  if (frame.addressed && frame.kind === "conversation" && speaker && isPress(speaker) && !passive) return undefined;
  const [a, b] = frame.directed ? (["initiator", "recipient"] as const) : (["attendee", "attendee"] as const);
  const ones = participantsOf(reading, acting, a, false, speaker);
  const them = participantsOf(reading, meant, b, false, speaker).filter((p) => !ones.some((q) => isOne(p, q)));
  const hasObject = tree.children(verb).some((c) => /^i?obj$/.test(tree.relation(c)) && !rest.includes((tokens[c] as Token).lower));
  // “called a foul on B”, “speak the same language”
  if (hasObject && !turned && !frame.links.includes("") && !frame.far) return undefined;
  const together = (frame.mutual || isTogether(tokens, end)) && others.length === 0 && !passive && ones.length > 1;
  if (ones.length === 0 || (them.length === 0 && !together)) return undefined;
  return {
    first: verb,
    last: end,
    sentence: number,
    kind: kindNear(tokens, sentence, verb, end, trigger),
    status: frame.status ?? "happened",
    participants: [...ones, ...them],
    evidence: [{ start: sentence.start, end: sentence.end }],
  };
};

const isOne = (p: Participant, q: Participant): boolean => (p.referent !== undefined && p.referent === q.referent) || p.name === q.name;

/** Whether the words that belong to the verb stand behind it in their order, with no other verb between. */
const hasFixed = (tree: Tree, tokens: readonly Token[], sentence: Sentence, verb: number, rest: readonly string[]): boolean => {
  let at = verb;
  for (const word of rest) {
    let next = at + 1;
    while (next < Math.min(sentence.last, verb + REACH) && (tokens[next] as Token).lower !== word && tree.upos(next) !== "VERB") next++;
    if (tokens[next]?.lower !== word || next >= sentence.last) return false;
    if (at === verb && next > verb + 1 && tree.head(next) !== verb) return false;
    at = next;
  }
  return true;
};

const asksOfThings = (tree: Tree, tokens: readonly Token[], subject: number): boolean =>
  /^nsubj/.test(tree.relation(subject)) && [subject, ...tree.children(subject)].some((c) => (tokens[c] as Token).lower === "which");

/** “ate together”, “travelled there together” */
const isTogether = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(end, end + 3).some((token) => token.lower === "together");

/** “spoke out”, “called off”: another verb than that of the class. */
const hasOtherParticle = (tree: Tree, tokens: readonly Token[], verb: number, rest: readonly string[]): boolean =>
  tree.children(verb).some((c) => tree.relation(c) === "compound:prt" && !rest.includes((tokens[c] as Token).lower));

/** Heads of the other side: objects, nouns behind the prepositions, and the noun that a relative clause without them hangs on. */
const otherSide = (tree: Tree, tokens: readonly Token[], verb: number, rest: readonly string[], links: readonly string[]): number[] => {
  // “made it clear to B”: what follows may hang on a fixed word
  const fixed = tree.children(verb).filter((c) => rest.includes((tokens[c] as Token).lower));
  const heads = [verb, ...fixed].flatMap((at) => objectHeads(tree, tokens, at, links)).filter((head) => !fixed.includes(head));
  const relative = heads.find((head) => /^(?:who|whom|which|that)$/.test((tokens[head] as Token).lower));
  const clause = /^acl/.test(tree.relation(verb)) ? tree.head(verb) : -1;
  if (relative !== undefined) return clause >= 0 ? withJoined(tree, clause) : [];
  return heads;
};
