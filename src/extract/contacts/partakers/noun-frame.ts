import {
  arrangingVerbs,
  intentionNouns,
  occurringVerbs,
  prepositionalVerbs,
  quantityNouns,
  replyNouns,
} from "../../language/en/contact-noun-frames.js";
import { contactNouns } from "../../language/en/contact-nouns.js";
import { objectControl, onlookers, takesContact } from "../../language/en/contact-words.js";
import { cues } from "../../language/en/cues.js";
import type { Token } from "../../text/tokens.js";
import { objectHeads, subjectHeads, type Tree, withJoined } from "../../text/tree.js";

/** How a noun of contact stands in its sentence, by the reader's syntax. Numbers are tokens. */
export interface NounFrame {
  /** what participants may hang on: the noun, those joined to it, nouns of quantity and intention above it, participles behind it */
  sites: readonly number[];
  /** the uppermost of the nouns, by which it hangs on its verb */
  top: number;
  /** the verb that carries it, and how it hangs on that */
  verb?: number;
  relation?: "object" | "passive" | "subject" | "oblique" | "predicate";
  /** the preposition of `top` */
  preposition?: string;
  /** it stands under an answer: “in response to a letter” */
  answers: boolean;
  /** heads of those who do what the verb says */
  subjects: readonly number[];
}

const DEPTH = 4;

/** “sent B to Oslo for a meeting”: B takes part, and not the one who sends. */
export const sends = /^(?:sent|sending|send|dispatched|dispatching)$/;

/** Reads where the noun stands and who acts there. */
export const frameOf = (tree: Tree, tokens: readonly Token[], noun: number): NounFrame => {
  const word = (at: number): string => tokens[at]?.lower ?? "";
  const sites = [noun];
  const top = climb(tree, tokens, noun, sites);
  for (const site of [...sites])
    for (const child of tree.children(site)) {
      if (/^acl$/.test(tree.relation(child)) && arrangingVerbs.has(word(child)) && word(child) !== "called") sites.push(child);
      if (tree.relation(child) === "conj" && contactNouns.has(word(child))) sites.push(child);
      // “an exchange of letters between A and B”
      if (/^nmod/.test(tree.relation(child)) && contactNouns.has(word(child)) && prepositionOf(tree, tokens, child) === "of")
        sites.push(child);
    }
  const preposition = prepositionOf(tree, tokens, top);
  const relation = tree.relation(top);
  const above = tree.head(top);
  const base: NounFrame = {
    sites,
    top,
    subjects: [],
    answers: top !== noun && replyNouns.has(word(top)),
    ...(preposition ? { preposition } : {}),
  };
  const subjects = (at: number): number[] => subjectsFor(tree, tokens, at);

  const ownSubject = tree.children(top).some((c) => /^nsubj/.test(tree.relation(c)));
  if (/^(?:in|on)$/.test(preposition ?? "") && (ownSubject || /^(?:root|conj|advcl|acl|xcomp|ccomp|parataxis)/.test(relation)))
    return { ...base, relation: "predicate", subjects: subjects(top) };
  // “companies in talks with B”
  if (preposition === "in" && /^nmod/.test(relation) && above < noun && bare(tree, top))
    return { ...base, relation: "predicate", subjects: withJoined(tree, above) };
  if (above < 0) return base;
  if (tree.upos(above) !== "VERB") return withClause(tree, tokens, base, subjects);
  if (relation === "obj") {
    if (looksOn(word(above)) && !(takesContact.has(word(above)) && !onlookers.has(word(above)))) return base;
    return { ...base, verb: above, relation: "object", subjects: subjectsFor(tree, tokens, above, true) };
  }
  if (relation === "nsubj:pass" && arrangingVerbs.has(word(above)))
    return { ...base, sites: [...sites, above], verb: above, relation: "passive", subjects: objectHeads(tree, tokens, above, ["by"]) };
  if (relation === "nsubj") {
    if (occurringVerbs.has(word(above))) return { ...base, sites: [...sites, above], verb: above, relation: "subject" };
    return withClause(tree, tokens, base, subjects);
  }
  if (/^obl/.test(relation) && preposition !== undefined && carries(preposition, word(above)))
    return {
      ...base,
      verb: above,
      relation: "oblique",
      subjects: sends.test(word(above)) ? objectHeads(tree, tokens, above, [""]) : subjects(above),
    };
  return base;
};

/** From “calls” up to “flurry” in “a flurry of calls”, to “request” in “a request for calls”, and to the first of joined nouns. */
const climb = (tree: Tree, tokens: readonly Token[], noun: number, sites: number[]): number => {
  let at = noun;
  for (let guard = 0; guard < DEPTH; guard++) {
    const above = tree.head(at);
    if (above < 0) return at;
    const word = tokens[above]?.lower ?? "";
    const relation = tree.relation(at);
    const preposition = prepositionOf(tree, tokens, at) ?? "";
    const joined = relation === "conj" && tree.upos(above) === "NOUN";
    const counted = /^nmod/.test(relation) && preposition === "of" && quantityNouns.has(word);
    const intended = /^nmod/.test(relation) && /^(?:for|of|to)$/.test(preposition) && intentionNouns.has(word);
    if (!joined && !counted && !intended) return at;
    sites.push(above);
    at = above;
  }
  return at;
};

export const prepositionOf = (tree: Tree, tokens: readonly Token[], at: number): string | undefined => {
  const own = tree.children(at).find((c) => tree.relation(c) === "case" && c < at);
  return own === undefined ? undefined : tokens[own]?.lower;
};

/** No article or possessor: “in talks”, “by phone” */
export const bare = (tree: Tree, noun: number): boolean => !tree.children(noun).some((c) => /^(?:det|nmod:poss)/.test(tree.relation(c)));

/** Verbs that judge, watch or tell of a contact of others. */
const looksOn = (word: string): boolean => {
  const classes = cues.get(word)?.classes;
  return onlookers.has(word) || (classes !== undefined && [...classes].every((one) => one !== "intend"));
};

const carries = (preposition: string, verb: string): boolean =>
  /^(?:in|over|during|at|via|by|after|before|following|through|beyond|amid|upon)$/.test(preposition) ||
  prepositionalVerbs.get(preposition)?.has(verb) === true;

/** “a letter that A sent to B”, “the lunch A hosted” */
const withClause = (tree: Tree, tokens: readonly Token[], base: NounFrame, subjects: (at: number) => number[]): NounFrame => {
  const clause = base.sites
    .flatMap((site) => tree.children(site))
    .find(
      (c) =>
        tree.relation(c) === "acl:relcl" &&
        /^(?:had|has|have|held|having|wrote|sent|made|received|hosted|arranged|written|exchanged)$/.test(tokens[c]?.lower ?? ""),
    );
  return clause === undefined
    ? base
    : { ...base, sites: [...base.sites, clause], verb: clause, relation: "object", subjects: subjects(clause) };
};

/** Those who act; of a passive verb its agents, and where it takes a contact as its object also who gets it (“was granted a meeting”). */
const subjectsFor = (tree: Tree, tokens: readonly Token[], verb: number, givesObject = false): number[] => {
  const { passive, subjects } = subjectHeads(tree, tokens, verb, (word) => objectControl.has(word));
  if (!passive) return subjects;
  return [...(givesObject ? subjects : []), ...objectHeads(tree, tokens, verb, ["by"])];
};
