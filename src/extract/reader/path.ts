/**
 * Contents as a path: each word is no content, or content of one anchor. The best path of the conditional random field that
 * `training/reader/crf.py` describes (Lafferty et al. 2001; Viterbi).
 */

export interface PathScores {
  /** words × anchors: what a word adds in content of an anchor */
  emission: Float64Array;
  begin: Float64Array;
  end: Float64Array;
  /** what a piece costs that begins after a word outside, and one that begins straight after another anchor's */
  open: number;
  switched: number;
}

/** For each word the number of its anchor, -1 for none. */
export function bestPath({ emission, begin, end, open, switched }: PathScores, anchors: number): Int32Array {
  const n = begin.length;
  const owner = new Int32Array(n).fill(-1);
  if (n === 0 || anchors === 0) return owner;
  const backNone = new Int32Array(n).fill(-1);
  const backSome = new Int32Array(n * anchors);
  const some = new Float64Array(anchors).fill(-1e4);
  let none = 0;
  for (let t = 0; t < n; t++) {
    let closing = -1e4;
    let which = -1;
    if (t > 0) {
      which = greatest(some);
      closing = (some[which] as number) + (end[t - 1] as number);
    }
    const fromNone = none + open;
    const fromOther = closing + switched;
    const source = fromNone >= fromOther ? -1 : which;
    const enter = Math.max(fromNone, fromOther) + (begin[t] as number);
    for (let c = 0; c < anchors; c++) {
      const stay = (some[c] as number) >= enter;
      backSome[t * anchors + c] = stay ? c : source;
      some[c] = (emission[t * anchors + c] as number) + (stay ? (some[c] as number) : enter);
    }
    if (closing > none) {
      backNone[t] = which;
      none = closing;
    }
  }
  const last = greatest(some);
  let state = (some[last] as number) + (end[n - 1] as number) > none ? last : -1;
  for (let t = n - 1; t >= 0; t--) {
    owner[t] = state;
    state = state < 0 ? (backNone[t] as number) : (backSome[t * anchors + state] as number);
  }
  return owner;
}

function greatest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}
