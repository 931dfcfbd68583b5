/** Counts over a table of texts: items found and right, found in all, expected in all. */
export interface Count {
  right: number;
  found: number;
  expected: number;
  /** one line for each item that is found and not expected, or the other way round */
  wrong: string[];
}

export const nothingCounted = (): Count => ({ right: 0, found: 0, expected: 0, wrong: [] });

/** Adds the items of one text to the counts; an item that stands twice counts twice. */
export const count = (into: Count, text: string, found: readonly string[], expected: readonly string[], same = Object.is): void => {
  const left = [...expected];
  into.found += found.length;
  into.expected += expected.length;
  for (const item of found) {
    const at = left.findIndex((one) => same(one, item));
    if (at >= 0) {
      left.splice(at, 1);
      into.right++;
    } else into.wrong.push(`found    ${item} — ${text}`);
  }
  for (const item of left) into.wrong.push(`missing  ${item} — ${text}`);
};

export const precision = ({ right, found }: Count): number => (found === 0 ? 1 : right / found);
export const recall = ({ right, expected }: Count): number => (expected === 0 ? 1 : right / expected);

/** The harmonic mean of precision and recall. */
export const f1 = (of: Count): number => {
  const [p, r] = [precision(of), recall(of)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
