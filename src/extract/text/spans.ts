import { firstWhere } from "./bisect.js";
import type { Span } from "./sentences.js";

/** Spans by place: which of them hold or touch a span. */
export interface SpanIndex<T> {
  /** values of the spans that hold `place` whole, the widest first */
  holding(place: Span): T[];
  /** whether any span shares a character with `place` */
  touches(place: Span): boolean;
}

/**
 * An index over spans that may nest. A look-up goes back from the last span that begins before the place and stops where
 * no earlier one can reach it: `reach[i]` is the farthest end of the spans up to `i`.
 */
export const spanIndex = <T>(entries: readonly { span: Span; value: T }[]): SpanIndex<T> => {
  const sorted = [...entries].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const reach = new Float64Array(sorted.length);
  let far = -1;
  sorted.forEach(({ span }, i) => {
    far = Math.max(far, span.end);
    reach[i] = far;
  });
  const lastBefore = (at: number): number => firstWhere(sorted.length, (i) => (sorted[i]?.span.start ?? 0) >= at) - 1;
  return {
    holding: (place) => {
      const found: { span: Span; value: T }[] = [];
      for (let i = lastBefore(place.start + 1); i >= 0 && (reach[i] ?? 0) >= place.end; i--) {
        const entry = sorted[i];
        if (entry && entry.span.end >= place.end) found.push(entry);
      }
      return found.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start)).map((entry) => entry.value);
    },
    touches: (place) => {
      for (let i = lastBefore(place.end); i >= 0 && (reach[i] ?? 0) > place.start; i--)
        if ((sorted[i]?.span.end ?? 0) > place.start) return true;
      return false;
    },
  };
};
