/** How strongly each word belongs to an anchor's content or source. */
import type { Heads } from "./heads.js";
import { addProducts, type Matrix } from "./matrix.js";
import type { Description } from "./model.js";
import type { Rows } from "./rows.js";
import type { Words } from "./words.js";

/** Words [start, end) on which a content hangs: its cue, or its source where the text has no cue. */
export type Span = [start: number, end: number];

/** What of a text the link scores look at besides the rows. */
export interface Places {
  paragraph: Int32Array;
  /** runs of quoted words, numbered from 1; 0 outside */
  quoteRun: Int32Array;
}

export function placesOf(words: Words): Places {
  const n = words.surface.length;
  const paragraph = new Int32Array(n);
  const quoteRun = new Int32Array(n);
  let runs = 0;
  for (let i = 0; i < n; i++) {
    paragraph[i] = (i > 0 ? (paragraph[i - 1] as number) : 0) + (words.gap[i] === 0 ? 0 : 1);
    if (words.quote[i] !== 0) {
      if (i === 0 || words.quote[i - 1] === 0) runs++;
      quoteRun[i] = runs;
    }
  }
  return { paragraph, quoteRun };
}

/** 0 both outside quotation marks, 1 the word inside, 2 the anchor inside, 3 both in one pair, 4 both in different ones. */
function quoteRelation(anchor: number, word: number): number {
  if (anchor === 0) return word > 0 ? 1 : 0;
  if (word === 0) return 2;
  return word === anchor ? 3 : 4;
}

/** Scores of the words within reach of an anchor: `scores[0]` is that of word `low`. Beyond it nothing belongs to the anchor. */
export interface Reached {
  low: number;
  scores: Float64Array;
}

/**
 * Scores of all words within `reach` of one anchor, so that the work grows with the text and not with its square.
 * @param keys the part `content_key` or `source_key` of every word's row
 */
export function linkScores(
  kind: "content" | "source",
  rows: Rows,
  keys: Matrix,
  heads: Heads,
  description: Description,
  places: Places,
  [start, end]: Span,
): Reached {
  const query = mean(rows, `${kind}_query`, start, end);
  const scale = Math.sqrt(query.length);
  const distances = heads.byDistance(`${kind}_distance`, description.distances);
  const paragraphs = heads.bias(`${kind}_paragraph`);
  const quotes = heads.bias(`${kind}_quote`);
  const reach = description.thresholds.reach;
  const low = Math.max(0, start - reach);
  const high = Math.min(rows.count, end + reach);
  const out = new Float64Array(high - low);
  addProducts(keys, query, out, low);
  const home = places.paragraph[start] as number;
  const run = places.quoteRun[start] as number;
  for (let t = low; t < high; t++) {
    const distance = t < start ? t - start : t >= end ? t - end + 1 : 0;
    const apart = Math.max(-3, Math.min(3, (places.paragraph[t] as number) - home)) + 3;
    out[t - low] =
      (out[t - low] as number) / scale +
      distances.at(distance) +
      (paragraphs[apart] as number) +
      (quotes[quoteRelation(run, places.quoteRun[t] as number)] as number);
  }
  return { low, scores: out };
}

function mean(rows: Rows, name: string, start: number, end: number): Float64Array {
  const first = rows.of(name, start);
  const out = Float64Array.from(first);
  for (let t = start + 1; t < end; t++) {
    const row = rows.of(name, t);
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (row[i] as number);
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) / (end - start);
  return out;
}
