/**
 * How wide each column of a table may be. Pure: widths in, widths out.
 */

/** What a column wants: `natural` is its widest cell, `least` the width below which it is of no use. */
export interface Wish {
  natural: number;
  least: number;
}

/**
 * Fits columns into `available` terminal cells: the widest give way first, none falls below its `least` width (or its
 * natural one, where that is smaller). Where even the least widths do not fit, they are given all the same.
 */
export const fitColumns = (wishes: readonly Wish[], available: number): number[] => {
  const floor = wishes.map((wish) => Math.min(wish.natural, wish.least));
  const widths = wishes.map((wish) => wish.natural);
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const shrinkable = widths.map((width, i) => ({ i, width })).filter(({ i, width }) => width > (floor[i] as number));
    if (shrinkable.length === 0) break;
    const widest = Math.max(...shrinkable.map(({ width }) => width));
    const those = shrinkable.filter(({ width }) => width === widest);
    const next = Math.max(0, ...shrinkable.filter(({ width }) => width < widest).map(({ width }) => width));
    for (const { i } of those) {
      if (excess <= 0) break;
      const cut = Math.min(widest - Math.max(next, floor[i] as number), Math.ceil(excess / those.length));
      const step = Math.max(1, Math.min(cut, excess));
      widths[i] = widest - step;
      excess -= step;
    }
  }
  return widths;
};
