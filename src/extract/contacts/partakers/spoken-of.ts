/** The body that a text speaks of as “it”: the one that says what “it” does (“Norvik said it would meet Delmar”), else the one that the reader's chain names. */
import { cues } from "../../language/en/cues.js";
import { spokespeople } from "../../language/en/sourcing.js";
import type { Referent } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { subjectHeads, type Tree, treeOf } from "../../text/tree.js";
import { describing } from "./described.js";
import { phraseOf } from "./meant.js";
import { chainsOf } from "./seen.js";

/** Whom “it” and “its” mean, where that is a body or a state. */
export const bodyMeant = (reading: Reading, token: number): Referent | undefined => {
  const tree = treeOf(reading);
  if (tree === undefined) return undefined;
  return sayingBody(reading, tree, token) ?? bodyOfChain(reading, tree, token);
};

/** The body that says what “it” is the subject of. */
const sayingBody = (reading: Reading, tree: Tree, token: number): Referent | undefined => {
  const [subject, other] = sayersOf(reading, tree, token) ?? [];
  if (subject === undefined || other !== undefined) return undefined;
  return (reading.document.tokens[subject] as Token).lower === "it" ? bodyMeant(reading, subject) : bodyNamed(reading, tree, subject);
};

/** Those who say what a pronoun is the subject of, by their nouns. What one tells another of “it” may be of either: then none. */
export const sayersOf = (reading: Reading, tree: Tree, token: number): readonly number[] | undefined => {
  const { tokens } = reading.document;
  const verb = /^(?:nsubj|expl)/.test(tree.relation(token)) ? sayingAbove(tree, tree.head(token)) : undefined;
  if (verb === undefined || !cues.has((tokens[verb] as Token).lower)) return undefined;
  if (tree.children(verb).some((c) => /^i?obj$/.test(tree.relation(c)) && c < token)) return undefined;
  const { subjects, passive } = subjectHeads(tree, tokens, verb, () => false);
  return passive || subjects.length === 0 || subjects.some((subject) => subject >= token) ? undefined : subjects;
};

/** How many verbs of a clause “and” may join. */
const DEPTH = 4;

/** The verb on which a clause hangs as what is said. */
const sayingAbove = (tree: Tree, clause: number): number | undefined => {
  let at = clause;
  for (let guard = 0; guard < DEPTH && tree.relation(at) === "conj"; guard++) at = tree.head(at);
  return at >= 0 && /^(?:ccomp|xcomp)/.test(tree.relation(at)) && tree.head(at) >= 0 ? tree.head(at) : undefined;
};

/** The body that a noun means, or for which the one whom it means speaks. */
export const bodyNamed = (reading: Reading, tree: Tree, noun: number): Referent | undefined => {
  const { tokens } = reading.document;
  if (spokespeople.test((tokens[noun] as Token).lower)) {
    const principal = tree.children(noun).find((c) => isPrincipal(tree, tokens, c));
    if (principal === undefined) return undefined;
    return (tokens[principal] as Token).lower === "its" ? bodyMeant(reading, principal) : bodyNamed(reading, tree, principal);
  }
  const phrase = phraseOf(reading, noun);
  const { referent } = (phrase?.referent ? phrase : describing(reading, noun)) ?? {};
  return referent && asBody(reading, referent, (tokens[noun] as Token).lower);
};

/** “a spokesman for | Norvik”, “a | Norvik spokesman”, “the | ministry's spokesman” */
const isPrincipal = (tree: Tree, tokens: readonly Token[], child: number): boolean =>
  /^(?:compound|nmod:poss)$/.test(tree.relation(child)) ||
  (tree.relation(child) === "nmod" &&
    tree.children(child).some((c) => tree.relation(c) === "case" && /^(?:for|of)$/.test((tokens[c] as Token).lower)));

/** A body called by a word that a person of the article bears too, or that looks like a person's name: “Taft” for Taft Broadcasting Co. */
const asBody = (reading: Reading, referent: Referent, word: string): Referent | undefined => {
  if (/^(?:organization|group|place)$/.test(referent.type)) return referent;
  if (referent.type !== "person") return undefined;
  const called = reading.mentions.referents.filter(
    ({ type, name }) => type === "organization" && name.toLowerCase().split(" ")[0] === word && / /.test(name),
  );
  return called.length === 1 ? called[0] : undefined;
};

const bodyOfChain = (reading: Reading, tree: Tree, token: number): Referent | undefined => {
  const chains = chainsOf(reading, tree);
  const seen = chains?.ledBy(token);
  if (chains === undefined || seen === undefined) return undefined;
  const named = chains.named(seen.chain);
  const before = named.filter(({ at }) => at < token).reverse();
  for (const { at, referent } of [...before, ...named.filter((one) => one.at > token)]) {
    const body = asBody(reading, referent, (reading.document.tokens[at] as Token).lower);
    if (body) return body;
  }
  return undefined;
};
