import type { NounTrigger } from "../language/en/contact-nouns.js";
import { jointVerbs, objectControl, onlookers, takesContact } from "../language/en/contact-words.js";
import { cues } from "../language/en/cues.js";
import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Token } from "../text/tokens.js";
import { isIdentified } from "./addressed.js";
import { phraseOf } from "./meant.js";
import type { Participant } from "./model.js";
import { participantsOf, type SpeakerAt } from "./participants.js";
import { objectHeads, subjectHeads, type Tree, treeOf, withJoined } from "./tree.js";

/**
 * Who takes part in what a noun says, by the reader's syntax, for where the words do not stand next to each other: what hangs on the
 * noun (“with B”, “to B”, “between A and B”), its possessor, and the subject of the verb that it hangs on.
 */
export const nounSidesByTree = (reading: Reading, noun: number, trigger: NounTrigger, speaker: ReturnType<SpeakerAt>): Participant[] => {
  const tree = treeOf(reading);
  if (
    tree === undefined ||
    trigger.named ||
    trigger.received ||
    tree.upos(noun) !== "NOUN" ||
    (tokensOf(reading)[noun] as Token).lower === "audience"
  )
    return [];
  const { tokens } = reading.document;
  const hanging = (links: readonly string[]): number[] => objectHeads(tree, tokens, noun, links);
  const people = (heads: readonly number[]): Phrase[] => heads.flatMap((h) => phraseOf(reading, h) ?? []);
  const taking = (phrases: readonly Phrase[], role: Participant["role"]): Participant[] =>
    participantsOf(reading, phrases, role, false, speaker);
  const both = hanging(["between", "among"]);
  if (both.length > 1) return taking(people(both), "attendee");
  const verb = governing(tree, tokens, noun);
  const written = trigger.directed === true;
  const links = written ? ["to", "from"] : trigger.oneWay ? ["with", "to", "from"] : ["with"];
  const viaVerb =
    verb === undefined || verb.relation !== "obj" || !takesContact.has((tokens[verb.at] as Token).lower)
      ? []
      : objectHeads(tree, tokens, verb.at, written || trigger.oneWay ? ["with", "to"] : ["with"]);
  const indirect =
    verb === undefined || !written
      ? []
      : tree
          .children(verb.at)
          .filter((c) => tree.relation(c) === "iobj")
          .flatMap((c) => withJoined(tree, c));
  const others = people([...hanging(links), ...viaVerb, ...indirect]);
  const owners = tree.children(noun).filter((c) => tree.relation(c) === "nmod:poss");
  const actors = people([...owners.flatMap((c) => withJoined(tree, c)), ...hanging(["by", "of"])]);
  const sent = verb?.relation === "obl" && sends.test((tokens[verb.at] as Token).lower);
  const subjects =
    verb === undefined
      ? []
      : people(
          sent
            ? tree
                .children(verb.at)
                .filter((c) => tree.relation(c) === "obj")
                .flatMap((c) => withJoined(tree, c))
            : subjectsFor(tree, tokens, verb.at),
        );
  const ones = actors.length > 0 ? actors : subjects;
  if (trigger.kind === "meeting" && hanging(["to"]).length > 0 && !others.every((phrase) => phrase.referent?.type === "person")) return [];
  if (written && !others.every((phrase) => isIdentified(reading, phrase, "any"))) return [];
  const a = written ? "initiator" : "attendee";
  const acting = taking(ones, a);
  const acted = taking(others, written ? "recipient" : "attendee").filter((p) => !acting.some((q) => q.name === p.name));
  if (acting.length > 0 && acted.length > 0) return [...acting, ...acted];
  const joint =
    verb !== undefined &&
    (verb.relation === "obl" ? isOpening(tokens, tree, noun, verb.at) : jointVerbs.has((tokens[verb.at] as Token).lower));
  return !written && others.length === 0 && actors.length === 0 && joint && acting.length > 1 ? acting : [];
};

const tokensOf = (reading: Reading): readonly Token[] => reading.document.tokens;

/** “sent B to Oslo for a meeting”: B takes part, and not the one who sends. */
export const isSentFor = (reading: Reading, noun: number): boolean => {
  const tree = treeOf(reading);
  const verb = tree && governing(tree, reading.document.tokens, noun);
  return verb?.relation === "obl" && sends.test((reading.document.tokens[verb.at] as Token).lower);
};

const sends = /^(?:sent|sending|send|dispatched|dispatching)$/;

/** “Over a lunch in May, A and B agreed …” */
const isOpening = (tokens: readonly Token[], tree: Tree, noun: number, verb: number): boolean =>
  noun < verb &&
  tree.children(noun).some((c) => tree.relation(c) === "case" && /^(?:in|over|during|at)$/.test((tokens[c] as Token).lower)) &&
  tree.children(noun).some((c) => tree.relation(c) === "det" && /^(?:a|an)$/.test((tokens[c] as Token).lower));

const subjectsFor = (tree: Tree, tokens: readonly Token[], verb: number): number[] => {
  const { passive, subjects } = subjectHeads(tree, tokens, verb, (word) => objectControl.has(word));
  return passive ? objectHeads(tree, tokens, verb, ["by"]) : subjects;
};

/** The verb that the noun is object of, or hangs on with “in”, “during” and the like; not one that looks at it from outside. */
const governing = (tree: Tree, tokens: readonly Token[], noun: number): { at: number; relation: "obj" | "obl" } | undefined => {
  let at = noun;
  for (let guard = 0; guard < 3 && tree.relation(at) === "conj"; guard++) at = tree.head(at);
  const above = tree.head(at);
  if (above < 0) return undefined;
  const relation = tree.relation(at);
  const clause = tree.children(noun).find((c) => /^acl:relcl$/.test(tree.relation(c)));
  const verb = /^(?:obj|obl)/.test(relation) ? above : clause;
  if (verb === undefined || tree.upos(verb) !== "VERB") return undefined;
  const word = (tokens[verb] as Token).lower;
  if (relation === "obj" || verb === clause) {
    const classes = cues.get(word)?.classes;
    if (onlookers.has(word) || (classes && [...classes].every((cls) => cls !== "intend"))) return undefined;
    return verb === clause && !/^(?:had|has|have|held|having|wrote|sent)$/.test(word) ? undefined : { at: verb, relation: "obj" };
  }
  const led = tree
    .children(at)
    .some(
      (c) => tree.relation(c) === "case" && /^(?:in|over|during|at|via|by|for|after|before|following)$/.test((tokens[c] as Token).lower),
    );
  return led ? { at: verb, relation: "obl" } : undefined;
};
