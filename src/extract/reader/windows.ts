/** Long texts go through the model in windows that overlap; each word's row comes from the window where it lies deepest. */

/**
 * Word ranges of about equal size; neighbours share about `overlap` pieces, and none has more than `room`.
 * @param sizes number of word pieces of each word
 */
export function windowsOf(sizes: number[], room: number, overlap: number): [number, number][] {
  const ends = [0];
  for (const size of sizes) ends.push((ends[ends.length - 1] as number) + size);
  const at = (i: number) => ends[i] as number;
  const total = at(sizes.length);
  if (sizes.length === 0) return [];
  if (total <= room) return [[0, sizes.length]];
  const count = Math.ceil((total - overlap) / (room - overlap));
  const step = (total - overlap) / count;
  const windows: [number, number][] = [];
  let a = 0;
  for (let n = 0; n < count; n++) {
    const low = Math.round(n * step);
    const high = Math.round((n + 1) * step) + overlap;
    while (at(a + 1) <= low) a++;
    let b = a;
    while (b < sizes.length && at(b + 1) <= Math.min(high, at(a) + room)) b++;
    windows.push([a, Math.max(b, a + 1)]);
  }
  return covering(windows, sizes, room);
}

/** Closes what rounding and long words may leave open: every word lies in a window. */
function covering(windows: [number, number][], sizes: number[], room: number): [number, number][] {
  const out: [number, number][] = [];
  let reached = 0;
  const fill = (until: number) => {
    while (reached < until) {
      let b = reached;
      let used = 0;
      while (b < until && used + (sizes[b] as number) <= room) used += sizes[b++] as number;
      out.push([reached, Math.max(b, reached + 1)]);
      reached = Math.max(b, reached + 1);
    }
  };
  for (const [a, b] of windows) {
    if (a > reached) fill(a);
    out.push([a, b]);
    reached = Math.max(reached, b);
  }
  fill(sizes.length);
  return out;
}

/** For each window the words whose rows are taken from it: half of what it shares with its neighbours. */
export function shares(windows: [number, number][]): [number, number][] {
  return windows.map(([a, b], n) => {
    const before = windows[n - 1];
    const after = windows[n + 1];
    return [before === undefined ? a : (a + before[1]) >> 1, after === undefined ? b : (after[0] + b) >> 1];
  });
}
