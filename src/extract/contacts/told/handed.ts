import { documentNouns, handingVerbs } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { objectHeads, subjectHeads, type Tree, treeOf, withJoined } from "../../text/tree.js";
import type { FoundContact, Participant } from "../model.js";
import { phraseOf } from "../partakers/meant.js";
import type { SpeakerAt } from "../partakers/participants.js";
import { handover } from "./handing.js";

/**
 * What `byHanding` finds where the words stand next to each other, by the reader's syntax: “the report which B turned over to A”, “a
 * memo passed to A by B”, “A was given the file by B”.
 */
export const byHandingInTree = (reading: Reading, number: number, speakerAt: SpeakerAt): FoundContact[] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[number] as Sentence;
  const found: FoundContact[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const kind = kindOf(tokens, i);
    // syntax is read only where something asks for it
    const tree = kind === undefined ? undefined : treeOf(reading);
    if (kind === undefined || tree === undefined || tree.upos(i) !== "VERB") continue;
    const roles = rolesAt(tree, tokens, i);
    if (!roles.things.some((t) => documentNouns.has((tokens[t] as Token).lower))) continue;
    const phrases = (heads: readonly number[]): Phrase[] => heads.flatMap((h) => phraseOf(reading, h) ?? []);
    const receivers = phrases(roles.receivers);
    if (receivers.length === 0) continue;
    const givers = phrases(roles.givers);
    const contact = handover(reading, { at: i, sentence: number, kind, givers, receivers }, speakerAt, isOne);
    if (contact !== undefined) found.push(contact);
  }
  return found;
};

/** What syntax finds may be described in the same words without a referent. */
const isOne = (a: Participant, b: Participant): boolean => a.referent === b.referent || a.name === b.name;

/** “turned over”, “handed over”, “passed along” beside the verbs of one word */
const kindOf = (tokens: readonly Token[], i: number): "message" | "contact" | undefined => {
  const word = (tokens[i] as Token).lower;
  if (/^(?:turn|turns|turned|turning)$/.test(word)) return tokens[i + 1]?.lower === "over" ? "contact" : undefined;
  return handingVerbs.get(word);
};

const rolesAt = (tree: Tree, tokens: readonly Token[], verb: number): { givers: number[]; things: number[]; receivers: number[] } => {
  const { passive, subjects } = subjectHeads(tree, tokens, verb, () => false);
  const child = (relation: RegExp): number[] => tree.children(verb).filter((c) => relation.test(tree.relation(c)));
  const objects = child(/^obj$/).flatMap((c) => withJoined(tree, c));
  const to = [verb, ...objects].flatMap((at) => objectHeads(tree, tokens, at, ["to"]));
  const indirect = child(/^iobj$/).flatMap((c) => withJoined(tree, c));
  if (!passive) {
    // “the report that B handed to A”: what the clause hangs on is what is handed
    const relative = /^acl/.test(tree.relation(verb)) ? [tree.head(verb)] : [];
    return { givers: subjects, things: [...objects, ...relative], receivers: [...indirect, ...to] };
  }
  const withThing = objectHeads(tree, tokens, verb, ["with"]);
  const by = [...objectHeads(tree, tokens, verb, ["by", "from"]), ...withThing.flatMap((at) => objectHeads(tree, tokens, at, ["from"]))];
  return to.length > 0
    ? { givers: by, things: subjects, receivers: to }
    : { givers: by, things: [...objects, ...withThing], receivers: subjects };
};
