import type { Reading as Read } from "../reader/reading.js";
import type { Syntax } from "../reader/syntax.js";
import { type Document, tokenAt } from "./document.js";
import type { Token } from "./tokens.js";

/** The trained reader's dependencies, by the numbers of the document's tokens. Relations are those of Universal Dependencies v2. */
export interface Tree {
  /** the token that one hangs on, -1 for the root of its sentence */
  head(token: number): number;
  relation(token: number): string;
  /** the reader's word class of a token (universal part of speech) */
  upos(token: number): string;
  /** tokens that hang on one, in the order of the text */
  children(token: number): readonly number[];
}

/** A text and what the trained reader reads in it, where it was asked. */
export interface Parsed {
  document: Document;
  read?: Pick<Read, "words" | "sentences" | "syntaxOf">;
}

const trees = new WeakMap<object, Tree>();

/** The tree of an article, or nothing where it was read without syntax. One a reading; sentences are decoded when they are asked for. */
export const treeOf = (reading: Parsed): Tree | undefined => {
  const { read } = reading;
  if (read === undefined) return undefined;
  const known = trees.get(read);
  if (known) return known;
  const tree = build(reading, read);
  trees.set(read, tree);
  return tree;
};

/** A token and all that it hangs on, from below, no more than `depth` of them. */
export const upFrom = (tree: Tree, from: number, depth: number): number[] => {
  const path: number[] = [];
  for (let at = from; at >= 0 && path.length < depth; at = tree.head(at)) path.push(at);
  return path;
};

const build = ({ document }: Parsed, read: NonNullable<Parsed["read"]>): Tree => {
  const { tokens, points } = document;
  const tokenOf = read.words.map(([start]) => tokenAt(document, points.toUtf16(start)));
  const runOf = runsOf(read.sentences, tokenOf, tokens.length);
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations = new Array<string>(tokens.length).fill("");
  const classes = new Array<string>(tokens.length).fill("X");
  const below = new Map<number, number[]>();

  const add = (word: Syntax, token: number): void => {
    if (token >= tokens.length) return;
    const above = word.head < 0 ? -1 : (tokenOf[word.head] as number);
    // a token of several words hangs where the word does that leads out of it, and not on what hangs on it by another of them
    if (above === token || relations[token] !== "" || isBelow(heads, above, token)) return;
    heads[token] = above;
    relations[token] = word.relation;
    classes[token] = word.upos;
    const siblings = below.get(above);
    if (siblings) siblings.push(token);
    else below.set(above, [token]);
  };
  const decoded = new Set<SentenceRun>();
  const decode = (token: number): void => {
    const run = runOf[token];
    if (run === undefined || decoded.has(run)) return;
    decoded.add(run);
    for (let sentence = run.first; sentence < run.last; sentence++) {
      const [start] = read.sentences[sentence] as [number, number];
      for (const [i, word] of read.syntaxOf(sentence).entries()) add(word, tokenOf[start + i] as number);
    }
  };
  const decoding = <T>(find: (token: number) => T): ((token: number) => T) => {
    return (token) => {
      decode(token);
      return find(token);
    };
  };
  return {
    head: decoding((token) => heads[token] ?? -1),
    relation: decoding((token) => relations[token] ?? ""),
    upos: decoding((token) => classes[token] ?? "X"),
    children: decoding((token) => (token < 0 ? [] : (below.get(token) ?? []))),
  };
};

/** Whether a token hangs, over whatever others, on another one. */
const isBelow = (heads: Int32Array, token: number, other: number): boolean => {
  for (let at = token; at >= 0; at = heads[at] as number) if (at === other) return true;
  return false;
};

/** Sentences that have to be decoded together, since the reader ends one within a token. */
interface SentenceRun {
  first: number;
  last: number;
}

/** The run of each token. */
const runsOf = (sentences: readonly [number, number][], tokenOf: readonly number[], tokens: number): (SentenceRun | undefined)[] => {
  const runs = new Array<SentenceRun | undefined>(tokens);
  let run: SentenceRun = { first: 0, last: 0 };
  for (const [number, [start, end]] of sentences.entries()) {
    if (start > 0 && tokenOf[start] === tokenOf[start - 1]) run.last = number + 1;
    else run = { first: number, last: number + 1 };
    for (let word = start; word < end; word++) if ((tokenOf[word] as number) < tokens) runs[tokenOf[word] as number] = run;
  }
  return runs;
};

const related = (tree: Tree, token: number, relation: RegExp): number[] =>
  tree.children(token).filter((c) => relation.test(tree.relation(c)));

/** A noun with those that “and” joins to it, each to the first or to the one before. */
export const withJoined = (tree: Tree, noun: number): number[] => [
  noun,
  ...related(tree, noun, /^conj$/)
    .filter((c) => c > noun && /^(?:NOUN|PROPN|PRON|NUM|ADJ|X)$/.test(tree.upos(c)))
    .flatMap((c) => withJoined(tree, c)),
];

/** How far a shared subject is followed up the tree. */
const DEPTH = 5;

export interface Voice {
  passive: boolean;
  subjects: number[];
}

/**
 * Heads of those who do what the verb says (or have it done to them): its own subject, the noun that its relative clause
 * hangs on, or that of the verb above, by the rules of control. `controls` tells verbs whose object acts in the infinitive.
 */
export const subjectHeads = (tree: Tree, tokens: readonly Token[], verb: number, controls: (word: string) => boolean, depth = 0): Voice => {
  const word = tokens[verb]?.lower ?? "";
  // no participle in -ing is passive, whatever the labels say
  const passive = !word.endsWith("ing") && related(tree, verb, /^(?:nsubj:pass|aux:pass|csubj:pass)$/).length > 0;
  const own = related(tree, verb, /^nsubj(?::pass|:outer)?$/).at(-1) ?? beforeMark(tree, verb);
  const relation = tree.relation(verb);
  const above = tree.head(verb);
  if (own !== undefined) {
    const relative = /^(?:who|that|which)$/.test(tokens[own]?.lower ?? "");
    if (!relative) return { passive, subjects: withJoined(tree, own) };
    const clause = climb(tree, verb);
    const noun = tree.head(clause);
    return { passive, subjects: noun >= 0 && /^acl/.test(tree.relation(clause)) ? withJoined(tree, noun) : [] };
  }
  if (above < 0 || depth > DEPTH) return { passive, subjects: [] };
  const infinitive = related(tree, verb, /^mark$/).some((m) => tokens[m]?.lower === "to");
  const up = (at: number): number[] => subjectHeads(tree, tokens, at, controls, depth + 1).subjects;
  if (relation === "conj" || relation === "parataxis") return { passive, subjects: up(above) };
  if (relation === "xcomp" || relation === "ccomp" || relation === "advcl" || relation === "obl" || relation === "dep") {
    const object = related(tree, above, /^i?obj$/)[0];
    const passiveAbove = related(tree, above, /^aux:pass$/).length > 0;
    const controlled = controls(tokens[above]?.lower ?? "");
    if (infinitive && object !== undefined && !passiveAbove && (controlled || relation === "xcomp"))
      return { passive, subjects: withJoined(tree, object) };
    const toAct = actingBefore(tree, tokens, verb, controlled);
    if (toAct !== undefined && !passiveAbove) return { passive, subjects: withJoined(tree, toAct) };
    if (/^(?:NOUN|PROPN)$/.test(tree.upos(above)) && relation === "xcomp") return { passive, subjects: [] };
    return { passive, subjects: up(above) };
  }
  if (/^acl/.test(relation)) {
    if (!infinitive) {
      const participle = passive || /(?:ing|ed|en|wn|ut)$/.test(word);
      return { passive: passive || !/ing$/.test(word), subjects: participle ? withJoined(tree, above) : [] };
    }
    const owner = related(tree, above, /^nmod:poss$/)[0];
    if (owner !== undefined) return { passive, subjects: withJoined(tree, owner) };
    const governor = tree.head(above);
    return { passive, subjects: governor >= 0 && /^(?:obj|obl|nsubj:pass)$/.test(tree.relation(above)) ? up(governor) : [] };
  }
  return { passive, subjects: [] };
};

/** Prepositions before a participle that the object of the verb above acts in: “accused B of meeting C”, “quoted B as telling C”. */
const aboutObject = /^(?:of|from|for|into|against|as)$/;
/** … of which those of telling are none: “told B of meeting C”. */
const telling = /^(?:t(?:ell|old)|inform|notif|assur|remind)/;

/** An object that stands before “to” or “from”, which the reader hangs on the verb behind: “wants B | to meet C”. */
const beforeMark = (tree: Tree, verb: number): number | undefined => {
  const mark = related(tree, verb, /^mark$/)[0];
  return mark === undefined ? undefined : related(tree, verb, /^i?obj$/).find((c) => c < mark);
};

/**
 * Of words between a verb and the one that it governs the noun that acts there: “arranged for B to meet C”, “accused B of meeting C”, and where
 * the verb above `controls` its object “saw B talking to C”.
 */
const actingBefore = (tree: Tree, tokens: readonly Token[], verb: number, controls: boolean): number | undefined => {
  const above = tree.head(verb);
  const word = (at: number): string => tokens[at]?.lower ?? "";
  const marks = related(tree, verb, /^(?:mark|case)$/).filter((c) => c < verb);
  const [mark] = marks;
  const gerund = word(verb).endsWith("ing") || related(tree, verb, /^aux/).some((c) => word(c) === "having");
  const ends = (noun: number, end: number): boolean => noun < end && upFrom(tree, end - 1, DEPTH).includes(noun);
  const between = (relation: RegExp): number[] => related(tree, above, relation).filter((c) => c > above && c < verb);
  if (mark === undefined) return controls ? between(/^i?obj$/).find((c) => ends(c, verb)) : undefined;
  if (word(mark) === "to" && !gerund)
    return between(/^(?:obl|nmod)$/).find((c) => ends(c, mark) && related(tree, c, /^case$/).some((k) => word(k) === "for"));
  return gerund && aboutObject.test(word(mark)) && !telling.test(word(above)) ? between(/^i?obj$/)[0] : undefined;
};

/** The first verb of a chain that “and” joins. */
const climb = (tree: Tree, verb: number): number => {
  let at = verb;
  for (let guard = 0; guard < DEPTH && tree.relation(at) === "conj" && tree.head(at) >= 0; guard++) at = tree.head(at);
  return at;
};

/** Heads of the other side: objects of the verb, and what hangs on it with one of the prepositions. */
export const objectHeads = (tree: Tree, tokens: readonly Token[], verb: number, links: readonly string[]): number[] => {
  const found: number[] = [];
  const subject = beforeMark(tree, verb);
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child);
    if (!/^(?:i?obj|obl|nmod)/.test(relation) || child === subject) continue;
    const preposition = related(tree, child, /^case$/)[0] ?? prepositionBefore(tree, tokens, verb, child);
    const link = preposition === undefined ? "" : (tokens[preposition]?.lower ?? " ");
    if (preposition === undefined ? /^i?obj/.test(relation) && links.includes("") : links.includes(link))
      found.push(...withJoined(tree, child));
  }
  return found;
};

/** A preposition right before a noun and what describes it, where the reader hangs it on nothing of it: “with | other leaders” */
const prepositionBefore = (tree: Tree, tokens: readonly Token[], verb: number, noun: number): number | undefined => {
  let at = noun;
  while (at - 1 > verb && (tree.head(at - 1) === noun || /^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(tree.upos(at - 1)))) at--;
  const before = at - 1;
  return before > verb && tree.upos(before) === "ADP" && tree.relation(before) === "case" && tokens[before] !== undefined
    ? before
    : undefined;
};
