/** Reads an article with the model: the one door to everything in this folder. */

import type { Range } from "../../vocabulary/codepoints.js";
import type { StatementKind } from "../../vocabulary/kinds.js";
import { type Attribution, attributions } from "./attributions.js";
import { chainsOf } from "./chains.js";
import { Heads } from "./heads.js";
import type { Span } from "./links.js";
import { mentionSpans, namesOf } from "./mentions.js";
import { loadModel, type Model } from "./model.js";
import { readRows } from "./rows.js";
import { type Syntax, sentencesOf, syntaxOf } from "./syntax.js";
import { splitWords, type Words } from "./words.js";

/** A statement as read. Ranges are code points of the body. */
export interface ReadStatement {
  kind: StatementKind;
  content: Range[];
  cue: Range[];
  source: Range[];
  /** index of the statement whose content holds this one's cue, or its source where it has no cue */
  within: number | null;
}

export interface ReadMention {
  start: number;
  end: number;
  /** person, organization, place, abstract, event, object, time, substance, animal or plant */
  type: string;
  /** mentions of one referent share the number */
  chain: number;
}

export interface ReadName {
  start: number;
  end: number;
  type: string;
}

/** What the model reads in an article; word indices of `syntax` and `sentences` are places in `words`. */
export interface Reading {
  words: Range[];
  sentences: Span[];
  syntax: Syntax[];
  statements: ReadStatement[];
  names: ReadName[];
  mentions: ReadMention[];
}

/**
 * Reads a body of text. The same text gives the same reading on every run and in any worker.
 * @param body any text; offsets of the answer are its code points
 * @throws ModelError where the model is missing or damaged
 */
export async function readArticle(body: string): Promise<Reading> {
  return readWith(await loadModel(), body);
}

/** As {@link readArticle}, with a model at hand. */
export async function readWith(model: Model, body: string): Promise<Reading> {
  const { description } = model;
  const words = splitWords(body);
  if (words.surface.length === 0) return { words: [], sentences: [], syntax: [], statements: [], names: [], mentions: [] };
  const heads = headsOf(model);
  const rows = await readRows(model, words);
  const sentences = sentencesOf(rows, words);
  const spans = mentionSpans(rows, sentences, heads, description);
  const { types, chains } = chainsOf(rows, words.surface, spans, heads, description);
  return {
    words: words.start.map((start, i) => [start, words.end[i] as number]),
    sentences,
    syntax: syntaxOf(rows, sentences, heads, description),
    statements: statementsOf(words, attributions(rows, words, heads, description)),
    names: namesOf(rows, description).map(({ span, type }) => ({ ...placed(words, span), type })),
    mentions: spans.map((span, i) => ({
      ...placed(words, span),
      type: description.labels.mentionTypes[types[i] as number] ?? "abstract",
      chain: chains[i] as number,
    })),
  };
}

const headsByModel = new WeakMap<Model, Heads>();

function headsOf(model: Model): Heads {
  const known = headsByModel.get(model);
  if (known !== undefined) return known;
  const heads = new Heads(model.description);
  headsByModel.set(model, heads);
  return heads;
}

function placed(words: Words, [a, b]: Span): { start: number; end: number } {
  return { start: words.start[a] as number, end: words.end[b - 1] as number };
}

function ranges(words: Words, spans: Span[]): Range[] {
  return spans.map((span) => {
    const { start, end } = placed(words, span);
    return [start, end];
  });
}

/** Attributions as statements in the order of the text. */
export function statementsOf(words: Words, found: Attribution[]): ReadStatement[] {
  const ordered = [...found].sort((x, y) => first(x) - first(y));
  return ordered.map((attribution, n) => ({
    kind: kindOf(words, attribution.content),
    content: ranges(words, attribution.content),
    cue: ranges(words, attribution.cue),
    source: ranges(words, attribution.source),
    within: holderOf(ordered, n),
  }));
}

function first({ content, cue, source }: Attribution): number {
  return Math.min(...[...content, ...cue, ...source].map(([a]) => a));
}

const letters = /[\p{L}\p{N}]/u;

/** Direct where all words of the content stand in quotation marks, indirect where none does. */
function kindOf(words: Words, content: Span[]): StatementKind {
  let quoted = 0;
  let all = 0;
  for (const [a, b] of content) {
    for (let t = a; t < b; t++) {
      if (!letters.test(words.surface[t] as string)) continue;
      all++;
      if (words.quote[t] !== 0) quoted++;
    }
  }
  if (quoted === 0) return "indirect";
  return quoted === all ? "direct" : "mixed";
}

/** The smallest other statement whose content holds the words that this one hangs on. */
function holderOf(all: Attribution[], n: number): number | null {
  const { cue, source } = all[n] as Attribution;
  const anchor = cue[0] ?? source[0];
  if (anchor === undefined) return null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [k, other] of all.entries()) {
    if (k === n || !other.content.some(([a, b]) => a <= anchor[0] && anchor[1] <= b)) continue;
    const size = other.content.reduce((sum, [a, b]) => sum + b - a, 0);
    if (size < least) {
      best = k;
      least = size;
    }
  }
  return best;
}
