/**
 * Contents as a path: each word is no content, or content of one anchor. The best path of the conditional random field that
 * `training/reader/crf.py` describes (Lafferty et al. 2001; Viterbi).
 */
import type { Reached } from "./links.js";

export interface PathScores {
  /** for each anchor, what a word within its reach adds in its content; anchors in order of `low` */
  emissions: readonly Reached[];
  begin: Float64Array;
  end: Float64Array;
  /** what a piece costs that begins after a word outside, and one that begins straight after another anchor's */
  open: number;
  switched: number;
}

const never = -1e4;

/** For each word the number of its anchor, -1 for none. Time grows with the words within reach of each anchor, summed. */
export function bestPath({ emissions, begin, end, open, switched }: PathScores): Int32Array {
  const n = begin.length;
  const owner = new Int32Array(n).fill(-1);
  if (n === 0 || emissions.length === 0) return owner;
  const backNone = new Int32Array(n).fill(-1);
  const backSome = emissions.map(({ scores }) => new Int32Array(scores.length));
  const some = new Float64Array(emissions.length).fill(never);
  let none = 0;
  let from = 0;
  let to = 0;
  for (let t = 0; t < n; t++) {
    let closing = never;
    let which = -1;
    if (t > 0 && to > from) {
      which = greatest(some, from, to);
      closing = (some[which] as number) + (end[t - 1] as number);
    }
    while (to < emissions.length && (emissions[to] as Reached).low <= t) to++;
    while (from < to && beyond(emissions[from] as Reached) <= t) from++;
    const fromNone = none + open;
    const fromOther = closing + switched;
    const source = fromNone >= fromOther ? -1 : which;
    const enter = Math.max(fromNone, fromOther) + (begin[t] as number);
    for (let c = from; c < to; c++) {
      const { low, scores } = emissions[c] as Reached;
      const stay = (some[c] as number) >= enter;
      (backSome[c] as Int32Array)[t - low] = stay ? c : source;
      some[c] = (scores[t - low] as number) + (stay ? (some[c] as number) : enter);
    }
    if (closing > none) {
      backNone[t] = which;
      none = closing;
    }
  }
  const last = to > from ? greatest(some, from, to) : -1;
  let state = last >= 0 && (some[last] as number) + (end[n - 1] as number) > none ? last : -1;
  for (let t = n - 1; t >= 0; t--) {
    owner[t] = state;
    state = state < 0 ? (backNone[t] as number) : ((backSome[state] as Int32Array)[t - (emissions[state] as Reached).low] as number);
  }
  return owner;
}

const beyond = ({ low, scores }: Reached): number => low + scores.length;

function greatest(values: Float64Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}
