/** Mentions of persons, organizations, places and other things, nested ones too; and names. */
import { argmax, bucket, type Heads, sigmoid, softmax } from "./heads.js";
import type { Span } from "./links.js";
import type { Description } from "./model.js";
import type { Rows } from "./rows.js";

const widest = 40;

interface Candidate {
  span: Span;
  weight: number;
}

/** Mentions sentence by sentence that do not cross each other, in order of the text. */
export function mentionSpans(rows: Rows, sentences: Span[], heads: Heads, description: Description): Span[] {
  return sentences.flatMap(([start, end]) => {
    const found: Candidate[] = [];
    for (let a = start; a < end; a++) {
      const opening = Float64Array.from(rows.of("span_start", a));
      for (let b = a; b < Math.min(end, a + widest); b++) {
        const weight = sigmoid(spanScore(rows, opening, a, b, heads, description));
        if (weight > description.thresholds.mention) found.push({ span: [a, b + 1], weight });
      }
    }
    return uncrossed(found);
  });
}

function spanScore(rows: Rows, start: Float64Array, first: number, last: number, heads: Heads, description: Description): number {
  return (
    rows.dot("span_end", last, start) / Math.sqrt(start.length) +
    rows.value("mention", first, 0) +
    rows.value("mention", last, 1) +
    (heads.bias("span_width")[bucket(last - first, description.distances)] as number) +
    heads.scalar("span_bias")
  );
}

/** The surest first; one that crosses a surer one is dropped. */
function uncrossed(found: Candidate[]): Span[] {
  const kept: Span[] = [];
  for (const { span } of found.sort((x, y) => y.weight - x.weight || x.span[0] - y.span[0] || x.span[1] - y.span[1])) {
    const [a, b] = span;
    if (!kept.some(([c, d]) => (c < a && a < d && d < b) || (a < c && c < b && b < d))) kept.push(span);
  }
  return kept.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** One vector a mention, from its first and its last word. */
export function mentionVector(rows: Rows, [a, b]: Span): Float64Array {
  const last = rows.of("chain_end", b - 1);
  return Float64Array.from(rows.of("chain_start", a), (x, i) => Math.tanh(x + (last[i] as number)));
}

/** Names as runs of words of one kind. */
export function namesOf(rows: Rows, description: Description): { span: Span; type: string }[] {
  const out: { span: Span; type: string }[] = [];
  for (let t = 0; t < rows.count; t++) {
    const label = description.labels.names[argmax(softmax(rows.of("names", t)))] ?? "O";
    if (label === "O") continue;
    const type = label.slice(2);
    const last = out[out.length - 1];
    if (label.startsWith("I-") && last?.span[1] === t && last.type === type) last.span[1] = t + 1;
    else out.push({ span: [t, t + 1], type });
  }
  return out;
}
