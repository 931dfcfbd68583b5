/** Who says what: anchors, the contents that hang on them, and their sources. */
import { argmax, type Heads, softmaxInto } from "./heads.js";
import { linkScores, type Places, placesOf, type Reached, type Span } from "./links.js";
import { type Matrix, rowOf } from "./matrix.js";
import type { Description } from "./model.js";
import { bestPath } from "./path.js";
import type { Rows } from "./rows.js";
import type { Words } from "./words.js";

/** Word ranges of one attribution; cue and source may be empty. */
export interface Attribution {
  content: Span[];
  cue: Span[];
  source: Span[];
}

/** Runs of words over a threshold, parted where a beginning is likely. */
export function runs(inside: ArrayLike<number>, begins: ArrayLike<number>, threshold: number, parting: number): Span[] {
  const out: Span[] = [];
  for (let k = 0; k < inside.length; k++) {
    if ((inside[k] as number) <= threshold) continue;
    const last = out[out.length - 1];
    if (last !== undefined && last[1] === k && (begins[k] as number) <= parting) last[1] = k + 1;
    else out.push([k, k + 1]);
  }
  return out;
}

interface Tagged {
  inside: Float64Array;
  begins: Float64Array;
  /** weight on "a source that serves as anchor" */
  bySource: Float64Array;
}

function tagged(rows: Rows, name: "anchor" | "source"): Tagged {
  const inside = new Float64Array(rows.count);
  const begins = new Float64Array(rows.count);
  const bySource = new Float64Array(rows.count);
  const scores = rows.matrix(name);
  for (let t = 0; t < rows.count; t++) {
    const p = rowOf(scores, t);
    softmaxInto(p, p);
    inside[t] = 1 - (p[0] as number);
    begins[t] = (p[1] as number) + (p[3] ?? 0);
    bySource[t] = (p[3] ?? 0) + (p[4] ?? 0);
  }
  return { inside, begins, bySource };
}

/** The attributions of an article, in the order of their anchors. */
export function attributions(rows: Rows, words: Words, heads: Heads, description: Description): Attribution[] {
  const limits = description.thresholds;
  const tags = tagged(rows, "anchor");
  const anchors = runs(tags.inside, tags.begins, limits.anchor, limits.anchor_begin);
  if (anchors.length === 0) return [];
  const places = placesOf(words);
  const owner = contents(rows, heads, description, places, anchors);
  const sourceKeys = rows.matrix("source_key");
  const sourceTags = tagged(rows, "source");
  const sources = runs(sourceTags.inside, sourceTags.begins, limits.source, 0.5);
  const ofParagraph = byParagraph(sources, places);
  const pieces = piecesOf(owner, anchors.length);
  const found: Attribution[] = [];
  for (const [n, anchor] of anchors.entries()) {
    const content = pieces[n] as Span[];
    if (content.length === 0) continue;
    if (servesAsSource(tags, anchor)) found.push({ content, cue: [], source: [anchor] });
    else {
      const weight = sourceWeights(rows, sourceKeys, heads, description, places, anchor);
      const isContent = (t: number) => owner[t] === n;
      const home = places.paragraph[anchor[0]] as number;
      // who speaks by a verb hardly stands in another paragraph
      const near = (ofParagraph.get(home) ?? []).filter(([a]) => !isContent(a));
      const isOut = near.length === 0 ? isContent : (t: number) => isContent(t) || places.paragraph[t] !== home;
      const source = sourceOf(weight, near.length === 0 ? sources : near, sourceTags.inside, isOut, limits.null_source);
      found.push({ content, cue: [anchor], source });
    }
  }
  return found;
}

/** For each anchor the runs of words that are its content. */
function piecesOf(owner: Int32Array, anchors: number): Span[][] {
  const pieces: Span[][] = Array.from({ length: anchors }, () => []);
  for (let t = 0; t < owner.length; t++) {
    const mine = pieces[owner[t] as number];
    const last = mine?.at(-1);
    if (last !== undefined && last[1] === t) last[1] = t + 1;
    else mine?.push([t, t + 1]);
  }
  return pieces;
}

function servesAsSource(tags: Tagged, [a, b]: Span): boolean {
  let balance = 0;
  for (let t = a; t < b; t++) balance += 2 * (tags.bySource[t] as number) - (tags.inside[t] as number);
  return balance > 0;
}

function contents(rows: Rows, heads: Heads, description: Description, places: Places, anchors: Span[]): Int32Array {
  const { content_bias, open_bias } = description.thresholds;
  const { data, columns } = rows.matrix("content");
  const column = (index: number) => Float64Array.from({ length: rows.count }, (_, t) => data[t * columns + index] as number);
  const inside = column(0);
  const keys = rows.matrix("content_key");
  const emissions = anchors.map((anchor): Reached => {
    const { low, scores } = linkScores("content", rows, keys, heads, description, places, anchor);
    scores.fill(-1e4, anchor[0] - low, anchor[1] - low);
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (inside[low + k] as number) + content_bias;
    return { low, scores };
  });
  const open = heads.scalar("open") + open_bias;
  const switched = heads.scalar("switch") + open_bias;
  return bestPath({ emissions, begin: column(1), end: column(2), open, switched });
}

interface Weights {
  /** weight of "no source" */
  none: number;
  /** weight of each word within reach; `words.scores[0]` is that of word `words.low` */
  words: Reached;
}

function sourceWeights(rows: Rows, keys: Matrix, heads: Heads, description: Description, places: Places, anchor: Span): Weights {
  const { low, scores } = linkScores("source", rows, keys, heads, description, places, anchor);
  let none = 0;
  for (let t = anchor[0]; t < anchor[1]; t++) none += rows.value("nosource", t);
  const all = new Float64Array(scores.length + 1);
  all[0] = none / (anchor[1] - anchor[0]);
  all.set(scores, 1);
  softmaxInto(all, all);
  return { none: all[0] as number, words: { low, scores: all.subarray(1) } };
}

/** Spans that lie within one paragraph, by its number. */
function byParagraph(spans: Span[], { paragraph }: Places): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  for (const span of spans) {
    const number = paragraph[span[0]] as number;
    if (paragraph[span[1] - 1] !== number) continue;
    const own = found.get(number);
    if (own === undefined) found.set(number, [span]);
    else own.push(span);
  }
  return found;
}

/** What each word that is marked as a source's adds to the weight of its span: it decides where hardly any weight falls on those at hand. */
const MARKED = 0.02;

/** The source span on which most weight falls; where none is marked, the run of words about the heaviest one. */
function sourceOf(
  { none, words }: Weights,
  sources: Span[],
  inside: Float64Array,
  isContent: (t: number) => boolean,
  limit: number,
): Span[] {
  if (none > limit) return [];
  const { low } = words;
  const high = low + words.scores.length;
  const w = words.scores.map((x, k) => (isContent(low + k) ? 0 : x));
  let most = 0;
  let best: Span | undefined;
  for (const [a, b] of within(sources, low, high)) {
    const total = w
      .subarray(Math.max(0, a - low), b - low)
      .reduce((sum, x, k) => sum + x + MARKED * (inside[Math.max(a, low) + k] as number), 0);
    if (best === undefined || total > most) {
      most = total;
      best = [a, b];
    }
  }
  const k = argmax(w);
  if (best !== undefined && (most > 0.5 * (1 - none) || most >= (w[k] as number))) return [best];
  let a = low + k;
  let b = a + 1;
  while (a > 0 && (inside[a - 1] as number) > 0.2 && !isContent(a - 1)) a--;
  while (b < high && (inside[b] as number) > 0.2 && !isContent(b)) b++;
  return [[a, b]];
}

/** Spans, in order and apart, that touch words low to high. */
function within(spans: Span[], low: number, high: number): Span[] {
  let first = 0;
  let last = spans.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((spans[middle] as Span)[1] <= low) first = middle + 1;
    else last = middle;
  }
  const found: Span[] = [];
  for (let n = first; n < spans.length && (spans[n] as Span)[0] < high; n++) found.push(spans[n] as Span);
  return found;
}
