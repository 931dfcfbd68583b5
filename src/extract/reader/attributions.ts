/** Who says what: anchors, the contents that hang on them, and their sources. */
import { argmax, type Heads, softmax } from "./heads.js";
import { linkScores, type Places, placesOf, type Span } from "./links.js";
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
  for (let t = 0; t < rows.count; t++) {
    const p = softmax(rows.of(name, t));
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
  const sourceTags = tagged(rows, "source");
  const sources = runs(sourceTags.inside, sourceTags.begins, limits.source, 0.5);
  const found: Attribution[] = [];
  for (const [n, anchor] of anchors.entries()) {
    const mine = Array.from(owner, (o) => (o === n ? 1 : 0));
    const content = runs(mine, new Float64Array(mine.length), 0.5, 1);
    if (content.length === 0) continue;
    if (servesAsSource(tags, anchor)) found.push({ content, cue: [], source: [anchor] });
    else {
      const weight = sourceWeights(rows, heads, description, places, anchor);
      found.push({ content, cue: [anchor], source: sourceOf(weight, sources, sourceTags.inside, mine, limits.null_source) });
    }
  }
  return found;
}

function servesAsSource(tags: Tagged, [a, b]: Span): boolean {
  let balance = 0;
  for (let t = a; t < b; t++) balance += 2 * (tags.bySource[t] as number) - (tags.inside[t] as number);
  return balance > 0;
}

function contents(rows: Rows, heads: Heads, description: Description, places: Places, anchors: Span[]): Int32Array {
  const n = rows.count;
  const { content_bias, open_bias } = description.thresholds;
  const emission = new Float64Array(n * anchors.length);
  for (const [c, anchor] of anchors.entries()) {
    const scores = linkScores("content", rows, heads, description, places, anchor).fill(-1e4, ...anchor);
    for (let t = 0; t < n; t++) emission[t * anchors.length + c] = (scores[t] as number) + rows.value("content", t, 0) + content_bias;
  }
  const column = (index: number) => Float64Array.from({ length: n }, (_, t) => rows.value("content", t, index));
  const open = heads.scalar("open") + open_bias;
  const switched = heads.scalar("switch") + open_bias;
  return bestPath({ emission, begin: column(1), end: column(2), open, switched }, anchors.length);
}

/** Weight of "no source" and of each word as the source of an anchor. */
function sourceWeights(rows: Rows, heads: Heads, description: Description, places: Places, anchor: Span): Float64Array {
  const scores = linkScores("source", rows, heads, description, places, anchor);
  let none = 0;
  for (let t = anchor[0]; t < anchor[1]; t++) none += rows.value("nosource", t);
  const all = new Float64Array(scores.length + 1);
  all[0] = none / (anchor[1] - anchor[0]);
  all.set(scores, 1);
  return softmax(all);
}

/** The source span on which most weight falls; where none is marked, the run of words about the heaviest one. */
function sourceOf(weight: Float64Array, sources: Span[], inside: Float64Array, content: number[], nullLimit: number): Span[] {
  const none = weight[0] as number;
  if (none > nullLimit) return [];
  const w = weight.subarray(1).map((x, t) => (content[t] === 1 ? 0 : x));
  const totals = sources.map(([a, b]) => w.subarray(a, b).reduce((sum, x) => sum + x, 0));
  const best = totals.length > 0 ? argmax(totals) : -1;
  const most = best < 0 ? 0 : (totals[best] as number);
  const k = argmax(w);
  if (best >= 0 && (most > 0.5 * (1 - none) || most >= (w[k] as number))) return [sources[best] as Span];
  let a = k;
  let b = k + 1;
  while (a > 0 && (inside[a - 1] as number) > 0.2 && content[a - 1] !== 1) a--;
  while (b < w.length && (inside[b] as number) > 0.2 && content[b] !== 1) b++;
  return [[a, b]];
}
