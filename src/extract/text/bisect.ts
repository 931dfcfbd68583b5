/**
 * The first number under `count` for which something holds, `count` where it holds for none.
 * @param holds false up to some number and true from there on
 */
export const firstWhere = (count: number, holds: (at: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
