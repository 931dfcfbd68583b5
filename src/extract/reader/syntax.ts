/** Sentences, word classes and dependencies (Universal Dependencies v2; biaffine scores after Dozat and Manning 2017). */
import { argmax, type Heads, sigmoid, signedBucket } from "./heads.js";
import type { Description } from "./model.js";
import type { Rows } from "./rows.js";
import type { Words } from "./words.js";

/** One word's place in its sentence's tree. */
export interface Syntax {
  /** universal part of speech */
  upos: string;
  /** Penn tag; everything that is no word class is PUNCT */
  xpos: string;
  /** word index of the head, -1 for the root of a sentence */
  head: number;
  /** UD v2 relation; `part` joins a further piece of a split word ("didn", "’", "t") to the piece before it */
  relation: string;
}

/** A sentence of more words is cut: its tree would cost the square of them, and no text that means one has it. */
const LONGEST = 300;

/** Word ranges of the sentences. */
export function sentencesOf(rows: Rows, words: Words): [number, number][] {
  const starts: number[] = [];
  for (let t = 0; t < rows.count; t++) {
    const long = t - (starts.at(-1) ?? 0) >= LONGEST;
    if (t === 0 || long || words.gap[t] === 2 || sigmoid(rows.value("sentence", t)) > 0.5) starts.push(t);
  }
  return starts.map((start, n) => [start, starts[n + 1] ?? rows.count]);
}

/** The dependencies of every word. */
export function syntaxOf(rows: Rows, sentences: [number, number][], heads: Heads, description: Description): Syntax[] {
  const { labels } = description;
  const out: Syntax[] = [];
  for (const [start, end] of sentences) {
    const tree = treeOf(arcScores(rows, start, end, heads, description), rootScores(rows, start, end));
    for (const [i, head] of tree.entries()) {
      const word = start + i;
      const at = head < 0 ? -1 : start + head;
      out.push({
        upos: labels.upos[argmax(rows.of("upos", word))] ?? "X",
        xpos: labels.xpos[argmax(rows.of("xpos", word))] ?? "PUNCT",
        head: at,
        relation: head < 0 ? "root" : relationOf(rows, word, at, heads, labels.deprel),
      });
    }
  }
  return out;
}

function relationOf(rows: Rows, child: number, head: number, heads: Heads, labels: string[]): string {
  const below = rows.of("rel_child", child);
  const above = rows.of("rel_head", head);
  const mixed = Float64Array.from(below, (x, i) => Math.tanh(x + (above[i] as number)));
  const scores = heads.linear("relation", mixed);
  const root = labels.indexOf("root");
  if (root >= 0) scores[root] = Number.NEGATIVE_INFINITY;
  return labels[argmax(scores)] ?? "dep";
}

function arcScores(rows: Rows, start: number, end: number, heads: Heads, description: Description): Float64Array[] {
  const above = Array.from({ length: end - start }, (_, j) => heads.linear("arc", rows.of("arc_head", start + j)));
  const distances = heads.bias("arc_distance");
  return above.map((_, i) => {
    const scores = new Float64Array(above.length);
    for (let j = 0; j < above.length; j++) {
      const head = above[j] as Float64Array;
      const distance = distances[signedBucket(j - i, description.distances)] as number;
      scores[j] = rows.dot("arc_child", start + i, head) / Math.sqrt(head.length) + distance;
    }
    return scores;
  });
}

function rootScores(rows: Rows, start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => rows.value("root", start + i));
}

/**
 * Heads of one sentence's words (-1: root): the word that is most root-like beside its best head, then the surest arcs first,
 * none that closes a circle.
 * @param arcs `arcs[i][j]` how well j heads i
 */
export function treeOf(arcs: Float64Array[], roots: number[]): number[] {
  const n = arcs.length;
  const orders = arcs.map((scores, i) => rankedHeads(scores, i));
  const score = (i: number, rank: number) => arcs[i]?.[orders[i]?.[rank] ?? -1] ?? Number.NEGATIVE_INFINITY;
  const top = n > 1 ? argmax(roots.map((root, i) => root - score(i, 0))) : 0;
  const margin = (i: number) => (n > 2 ? score(i, 0) - score(i, 1) : 0);
  const heads = new Array<number>(n).fill(-2);
  heads[top] = -1;
  const surest = Array.from({ length: n }, (_, i) => i).sort((a, b) => margin(b) - margin(a) || a - b);
  for (const i of surest) {
    if (i === top) continue;
    heads[i] = (orders[i] as number[]).find((j) => !leadsTo(heads, j, i)) ?? top;
  }
  return heads;
}

function rankedHeads(scores: Float64Array, self: number): number[] {
  return Array.from(scores, (_, j) => j)
    .filter((j) => j !== self)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}

/** Whether the chain of heads above `from` comes to `to`. */
function leadsTo(heads: number[], from: number, to: number): boolean {
  let k = from;
  while (k >= 0 && k !== to) k = heads[k] ?? -1;
  return k === to;
}
