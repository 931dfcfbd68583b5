/** Sentences, word classes and dependencies (Universal Dependencies v2; biaffine scores after Dozat and Manning 2017). */
import { argmax, argmaxWithin, type Heads, sigmoid } from "./heads.js";
import { productsOf, rowOf } from "./matrix.js";
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

/** The dependencies of one sentence's words. */
export function syntaxOf(rows: Rows, [start, end]: [number, number], heads: Heads, description: Description): Syntax[] {
  const { labels } = description;
  const tree = treeOf(arcScores(rows, start, end, heads, description), rootScores(rows, start, end));
  const relations = relationsOf(rows, start, tree, heads, labels.deprel);
  return tree.map((head, i) => ({
    upos: labels.upos[rows.best("upos", start + i)] ?? "X",
    xpos: labels.xpos[rows.best("xpos", start + i)] ?? "PUNCT",
    head: head < 0 ? -1 : start + head,
    relation: relations[i] as string,
  }));
}

/** Relations of words to their heads; `tree` counts from the sentence's first word, -1 is the root. */
function relationsOf(rows: Rows, start: number, tree: readonly number[], heads: Heads, labels: string[]): string[] {
  const below = rows.matrix("rel_child", start, start + tree.length);
  const above = rows.matrix("rel_head", start, start + tree.length);
  const { columns, data } = below;
  for (const [child, head] of tree.entries()) {
    const [at, from] = [child * columns, Math.max(0, head) * columns];
    for (let k = 0; k < columns; k++) data[at + k] = Math.tanh((data[at + k] as number) + (above.data[from + k] as number));
  }
  const scores = heads.linear("relation", below);
  const root = labels.indexOf("root");
  return tree.map((head, child) => {
    if (head < 0) return "root";
    const at = child * scores.columns;
    if (root >= 0) scores.data[at + root] = Number.NEGATIVE_INFINITY;
    return labels[argmaxWithin(scores.data, at, at + scores.columns)] ?? "dep";
  });
}

/** For each word of a sentence, how well each of them heads it. */
function arcScores(rows: Rows, start: number, end: number, heads: Heads, description: Description): Float64Array[] {
  const below = rows.matrix("arc_child", start, end);
  const above = rows.matrix("arc_head", start, end);
  const products = productsOf(below, above);
  const scale = Math.sqrt(above.columns);
  const distances = heads.byDistance("arc_distance", description.distances);
  return Array.from({ length: end - start }, (_, i) => {
    const scores = rowOf(products, i);
    for (let j = 0; j < scores.length; j++) scores[j] = (scores[j] as number) / scale + distances.at(j - i);
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
  const best = arcs.map((scores, i) => twoBest(scores, i));
  const top = n > 1 ? argmax(roots.map((root, i) => root - (best[i]?.[0] ?? 0))) : 0;
  const margins = best.map(([first, second]) => (n > 2 ? first - second : 0));
  const heads = new Array<number>(n).fill(-2);
  heads[top] = -1;
  const surest = margins.map((_, i) => i).sort((a, b) => (margins[b] as number) - (margins[a] as number) || a - b);
  for (const i of surest) if (i !== top) heads[i] = freeHead(arcs[i] as Float64Array, heads, i) ?? top;
  return heads;
}

/** The greatest score and the next of those of other words. */
function twoBest(scores: Float64Array, self: number): [number, number] {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < scores.length; j++) {
    const score = scores[j] as number;
    if (j === self || score <= second) continue;
    if (score > first) {
      second = first;
      first = score;
    } else second = score;
  }
  return [first, second];
}

/** The best head of a word that does not hang on it already; the first of equals. */
function freeHead(scores: Float64Array, heads: number[], word: number): number | undefined {
  let best: number | undefined;
  for (let j = 0; j < scores.length; j++) {
    if (j === word || (best !== undefined && (scores[j] as number) <= (scores[best] as number))) continue;
    if (!leadsTo(heads, j, word)) best = j;
  }
  return best;
}

/** Whether the chain of heads above `from` comes to `to`. */
function leadsTo(heads: number[], from: number, to: number): boolean {
  let k = from;
  while (k >= 0 && k !== to) k = heads[k] ?? -1;
  return k === to;
}
