import { attendingVerbs, messageVerbs, receivingVerbs } from "../../language/en/contact-noun-frames.js";
import type { NounTrigger } from "../../language/en/contact-nouns.js";
import { jointVerbs, takesContact } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { objectHeads, type Tree, treeOf, withJoined } from "../../text/tree.js";
import { isSame, type Participant } from "../model.js";
import { isIdentified } from "./addressed.js";
import { phraseOf } from "./meant.js";
import { frameOf, type NounFrame, sends } from "./noun-frame.js";
import { byPronoun } from "./owners.js";
import { canTakePart, participantsOf, type SpeakerAt } from "./participants.js";

/** Who takes part, by where they stand. What nobody fills is empty. */
interface Slots {
  /** “between A and B”, “attended by A and B” */
  both: Phrase[];
  /** whose it is: “A's call”, “a letter by A” */
  owners: Phrase[];
  from: Phrase[];
  to: Phrase[];
  with: Phrase[];
  /** “the Berg meeting” */
  named: Phrase[];
  subjects: Phrase[];
  /** “sent B a letter”, “thanked B in a letter” */
  objects: Phrase[];
}

/**
 * Who takes part in what a noun says, by the reader's syntax: what hangs on the noun or on what carries it (“with B”, “to B”,
 * “between A and B”), its possessor, and the subject of the verb that it hangs on. One of two sides alone gives nobody.
 */
export const nounSidesByTree = (reading: Reading, noun: number, trigger: NounTrigger, speaker: ReturnType<SpeakerAt>): Participant[] => {
  const tree = treeOf(reading);
  if (
    tree === undefined ||
    trigger.named ||
    trigger.received ||
    tree.upos(noun) !== "NOUN" ||
    isApposed(tree, reading.document.tokens, noun)
  )
    return [];
  const { tokens } = reading.document;
  if ((tokens[noun] as Token).lower === "audience") return [];
  const frame = frameOf(tree, tokens, noun);
  const slots = slotsOf(reading, tree, noun, frame, trigger);
  const taking = (phrases: readonly Phrase[], role: Participant["role"]): Participant[] =>
    participantsOf(reading, phrases, role, trigger.directed !== true, speaker);
  const both = taking(slots.both, "attendee");
  if (both.length > 1) return both;
  if (trigger.only !== undefined) return inConstruction(tree, tokens, trigger.only, frame, slots, taking);
  if (trigger.directed) return written(reading, frame, slots, taking, tokens);
  return together(tree, reading, trigger, frame, slots, taking);
};

/** Those of one side, where the text names nobody on the other: “she sent a two-word email”, “his reply”. */
export const oneSideByTree = (
  reading: Reading,
  noun: number,
  trigger: NounTrigger,
): { one: Participant; received: boolean } | undefined => {
  const tree = treeOf(reading);
  if (tree === undefined || tree.upos(noun) !== "NOUN") return undefined;
  const { tokens } = reading.document;
  const frame = frameOf(tree, tokens, noun);
  const slots = slotsOf(reading, tree, noun, frame, trigger);
  if ([...slots.both, ...slots.to, ...slots.from, ...slots.with, ...slots.objects].length > 0) return undefined;
  const verb = frame.verb === undefined ? "" : (tokens[frame.verb] as Token).lower;
  const owned = slots.owners.length > 0;
  if (!owned && !(frame.relation === "object" && messageVerbs.has(verb) && isIndefinite(tree, tokens, frame.top))) return undefined;
  const participants = participantsOf(reading, owned ? slots.owners : slots.subjects, "attendee", false, undefined);
  const [one] = participants;
  return participants.length === 1 && one ? { one, received: !owned && receivingVerbs.has(verb) } : undefined;
};

const isIndefinite = (tree: Tree, tokens: readonly Token[], noun: number): boolean =>
  !tree.children(noun).some((c) => tree.relation(c) === "det" && !/^(?:a|an|another)$/.test((tokens[c] as Token).lower)) &&
  !tree.children(noun).some((c) => tree.relation(c) === "acl" || tree.relation(c) === "acl:relcl");

/** “held meetings with B, sessions devoted to trade”: the second noun only says more of the first. */
const isApposed = (tree: Tree, tokens: readonly Token[], noun: number): boolean =>
  tree.relation(noun) === "appos" ||
  (tree.relation(noun) === "obj" &&
    tokens[noun - 1]?.text === "," &&
    tree.children(tree.head(noun)).some((c) => tree.relation(c) === "obj" && c < noun));

const slotsOf = (reading: Reading, tree: Tree, noun: number, frame: NounFrame, trigger: NounTrigger): Slots => {
  const { tokens } = reading.document;
  const people = (heads: readonly number[]): Phrase[] =>
    [...new Set(heads)].flatMap((h) => phraseOf(reading, h) ?? []).filter((phrase) => canTakePart(reading, phrase, true));
  const possessors = (heads: readonly number[]): Phrase[] =>
    heads.flatMap((h) => (possessive.test((tokens[h] as Token).lower) ? (pronounAt(reading, h) ?? []) : people(withJoined(tree, h))));
  const hanging = (...links: string[]): Phrase[] => people(frame.sites.flatMap((site) => objectHeads(tree, tokens, site, links)));
  const below = (relation: RegExp): number[] =>
    frame.sites.flatMap((site) => tree.children(site).filter((c) => relation.test(tree.relation(c))));
  const verb = frame.verb;
  const support = verb !== undefined && frame.relation === "object" && takesContact.has((tokens[verb] as Token).lower);
  const viaVerb = (...links: string[]): Phrase[] => (verb !== undefined && support ? people(objectHeads(tree, tokens, verb, links)) : []);
  const oneWay = trigger.directed === true || trigger.oneWay === true || trigger.only === "means";
  const through = frame.relation === "oblique" && isMeans(tree, tokens, frame, trigger);
  const objects =
    verb === undefined || !(through || (trigger.directed && frame.relation === "object"))
      ? []
      : people([
          ...tree
            .children(verb)
            .filter((c) => /^i?obj$/.test(tree.relation(c)) && (through || c < frame.top))
            .flatMap((c) => withJoined(tree, c)),
          ...(through ? objectHeads(tree, tokens, verb, ["to", "with"]) : []),
          ...(through ? tree.children(verb).filter((c) => tree.relation(c) === "nsubj:pass") : []),
        ]);
  return {
    both: hanging("between", "among", "amongst"),
    owners: [...possessors(below(/^nmod:poss$/)), ...hanging("by", "of")],
    from: oneWay ? [...hanging("from"), ...viaVerb("from")] : [],
    to: oneWay ? [...hanging("to", ...(isPaid(tree, tokens, noun, frame) ? ["on"] : [])), ...viaVerb("to")] : [],
    with: [...hanging("with", ...(trigger.links ?? []).filter((link) => link !== "by")), ...viaVerb("with")],
    named: trigger.directed
      ? []
      : people(tree.children(noun).filter((c) => tree.relation(c) === "compound")).filter(
          (p) => p.kind === "name" && p.referent?.type === "person",
        ),
    subjects: people(frame.subjects),
    objects,
  };
};

const possessive = /^(?:his|her|their)$/;

const pronounAt = (reading: Reading, at: number): Phrase[] | undefined =>
  byPronoun(reading, at, (reading.document.tokens[at] as Token).lower);

/** What says contact only in one construction. */
const inConstruction = (
  tree: Tree,
  tokens: readonly Token[],
  only: NonNullable<NounTrigger["only"]>,
  frame: NounFrame,
  slots: Slots,
  taking: (phrases: readonly Phrase[], role: Participant["role"]) => Participant[],
): Participant[] => {
  const verb = frame.verb === undefined ? "" : (tokens[frame.verb] as Token).lower;
  const ones = taking(slots.owners.length > 0 && only !== "prompting" ? slots.owners : slots.subjects, "attendee");
  const sides = (others: readonly Phrase[]): Participant[] => twoSides(ones, taking(others, "attendee"));
  if (only === "with") return sides(slots.with);
  if (only === "words") return frame.relation === "object" && /^(?:ha[dvs]e?|having|exchang|swap|trad)/.test(verb) ? sides(slots.with) : [];
  if (only === "means") {
    const led = /^(?:by|on|over|via|through)$/.test(frame.preposition ?? "");
    return led && frame.relation !== undefined ? sides([...slots.with, ...slots.to, ...slots.objects]) : [];
  }
  const prompted = /^(?:at|on|upon|in)$/.test(frame.preposition ?? "") && frame.relation !== undefined && frame.relation !== "object";
  return prompted && !isPassive(tree, frame) ? sides(slots.owners) : [];
};

const isPassive = (tree: Tree, { verb }: NounFrame): boolean =>
  verb !== undefined && tree.children(verb).some((c) => tree.relation(c) === "aux:pass");

/** What is written or said one way: who sends it, and whom it reaches. */
const written = (
  reading: Reading,
  frame: NounFrame,
  slots: Slots,
  taking: (phrases: readonly Phrase[], role: Participant["role"]) => Participant[],
  tokens: readonly Token[],
): Participant[] => {
  const answered = frame.relation === "oblique" && frame.answers;
  const receives =
    answered || (frame.verb !== undefined && frame.relation === "object" && receivingVerbs.has((tokens[frame.verb] as Token).lower));
  const senders = [...slots.from, ...slots.owners];
  if (senders.length === 0 && !receives) senders.push(...slots.subjects);
  const reached = [...slots.to, ...slots.with, ...slots.objects];
  if (reached.length === 0 && receives) reached.push(...slots.subjects);
  if (!reached.every((phrase) => isIdentified(reading, phrase, "any"))) return [];
  return twoSides(taking(senders, "initiator"), taking(reached, "recipient"));
};

/** An occasion of two sides. */
const together = (
  tree: Tree,
  reading: Reading,
  trigger: NounTrigger,
  frame: NounFrame,
  slots: Slots,
  taking: (phrases: readonly Phrase[], role: Participant["role"]) => Participant[],
): Participant[] => {
  const { tokens } = reading.document;
  const verb = frame.verb === undefined ? "" : (tokens[frame.verb] as Token).lower;
  if (trigger.kind === "meeting" && !slots.to.every((phrase) => phrase.referent?.type === "person")) return [];
  const others = [...slots.with, ...slots.to, ...slots.from, ...slots.objects];
  const ones = slots.owners.length > 0 ? slots.owners : slots.subjects;
  if (others.length === 0 && slots.owners.length > 0 && (attendingVerbs.has(verb) || slots.from.length > 0)) others.push(...slots.subjects);
  if (others.length === 0) others.push(...slots.named);
  const acting = taking(ones, "attendee");
  const found = twoSides(acting, taking(others, "attendee"));
  if (found.length > 0 || others.length > 0 || slots.owners.length > 0) return found;
  const joint = frame.relation === "oblique" ? isOpening(tokens, tree, frame) : frame.relation === "object" && jointVerbs.has(verb);
  return joint && acting.length > 1 ? acting : [];
};

const twoSides = (ones: readonly Participant[], others: readonly Participant[]): Participant[] => {
  const apart = others.filter((p) => !ones.some((q) => isSame(p, q)));
  return ones.length > 0 && apart.length > 0 ? [...ones, ...apart] : [];
};

/** “paid a (courtesy) call on B” */
const isPaid = (tree: Tree, tokens: readonly Token[], noun: number, { verb }: NounFrame): boolean =>
  (verb !== undefined && /^pa(?:y|ys|id|ying)$/.test((tokens[verb] as Token).lower)) ||
  tree.children(noun).some((c) => (tokens[c] as Token).lower === "courtesy");

/** “in a letter”, “by phone”, “in a phone call”: by what one reaches the object of the verb. */
const isMeans = (tree: Tree, tokens: readonly Token[], { top, preposition }: NounFrame, trigger: NounTrigger): boolean => {
  if (trigger.only === "means") return true;
  if (trigger.directed !== true && trigger.kind !== "call") return false;
  if (!/^(?:in|by|via|through|over|during)$/.test(preposition ?? "")) return false;
  const article = tree.children(top).find((c) => tree.relation(c) === "det");
  return article === undefined || /^(?:a|an)$/.test((tokens[article] as Token).lower);
};

/** “sent B to Oslo for a meeting”: B takes part, and not the one who sends. */
export const isSentFor = (reading: Reading, noun: number): boolean => {
  const tree = treeOf(reading);
  if (tree === undefined) return false;
  const { verb, relation } = frameOf(tree, reading.document.tokens, noun);
  return relation === "oblique" && verb !== undefined && sends.test((reading.document.tokens[verb] as Token).lower);
};

/** “Over a lunch in May, A and B agreed …” */
const isOpening = (tokens: readonly Token[], tree: Tree, { top, verb, preposition }: NounFrame): boolean =>
  verb !== undefined &&
  top < verb &&
  /^(?:in|over|during|at)$/.test(preposition ?? "") &&
  tree.children(top).some((c) => tree.relation(c) === "det" && /^(?:a|an)$/.test((tokens[c] as Token).lower));
