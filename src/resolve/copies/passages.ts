import { CodePointText } from "../../vocabulary/codepoints.js";
import type { Stretch } from "./align.js";
import type { Common, Prepared } from "./pair.js";

/** A passage that two texts have in common; offsets are code points of each body. */
export interface Passage {
  a: [start: number, end: number];
  b: [start: number, end: number];
  /** words of it in `a` */
  words: number;
}

/** A passage of fewer words is a phrase. */
const enoughWords = 40;

/** Words that may stand between two stretches of one passage: a sentence left out or put in. */
const between = 30;

/** From this share of words within quotation marks on, two texts quote the same person rather than one another. */
const quotedFrom = 0.75;

/** Stretches that follow one another in both texts, made one. */
const joined = (found: readonly Stretch[]): Stretch[] => {
  const passages: Stretch[] = [];
  for (const one of found) {
    const last = passages.at(-1);
    const follows =
      last !== undefined &&
      one.a[0] - last.a[1] <= between &&
      one.b[0] - last.b[1] <= between &&
      one.b[0] >= last.b[0] &&
      one.a[1] > last.a[1];
    if (last && follows) {
      last.a = [last.a[0], one.a[1]];
      last.b = [last.b[0], Math.max(last.b[1], one.b[1])];
      last.same += one.same;
    } else passages.push({ a: [...one.a], b: [...one.b], same: one.same });
  }
  return passages;
};

/** Share of a stretch of a body that stands within quotation marks. */
const quoted = (body: string, start: number, end: number): number => {
  let inside = false;
  let within = 0;
  // the paragraph's beginning is where quotations are counted from
  const from = body.lastIndexOf("\n", start) + 1;
  for (let i = from; i < end; i++) {
    const mark = body[i];
    if (mark === "“" || mark === "«") inside = true;
    else if (mark === "”" || mark === "»") inside = false;
    else if (mark === '"') inside = !inside;
    else if (mark === "\n") inside = false;
    else if (inside && i >= start) within++;
  }
  return within / Math.max(1, end - start);
};

/** The passages that two texts have in common, quotations of the same person apart, in the order of `a`. */
export const passagesIn = (a: Prepared, b: Prepared, { stretches }: Common): Passage[] => {
  const [pointsA, pointsB] = [new CodePointText(a.body), new CodePointText(b.body)];
  return joined(stretches).flatMap((one) => {
    const words = Math.min(one.a[1] - one.a[0], one.b[1] - one.b[0]);
    const [start, end] = [a.starts[one.a[0]] ?? 0, a.ends[one.a[1] - 1] ?? 0];
    const [from, to] = [b.starts[one.b[0]] ?? 0, b.ends[one.b[1] - 1] ?? 0];
    if (words < enoughWords || quoted(a.body, start, end) >= quotedFrom) return [];
    return [{ a: [pointsA.toCodePoint(start), pointsA.toCodePoint(end)], b: [pointsB.toCodePoint(from), pointsB.toCodePoint(to)], words }];
  });
};
