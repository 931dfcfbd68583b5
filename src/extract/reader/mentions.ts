/** Mentions of persons, organizations, places and other things, nested ones too; and names. */
import { bucket, type Heads, sigmoid } from "./heads.js";
import type { Span } from "./links.js";
import { addProducts, rowOf } from "./matrix.js";
import type { Description } from "./model.js";
import type { Rows } from "./rows.js";

const widest = 40;

interface Candidate {
  span: Span;
  weight: number;
}

/** Mentions sentence by sentence that do not cross each other, in order of the text. */
export function mentionSpans(rows: Rows, sentences: Span[], heads: Heads, description: Description): Span[] {
  const bias = heads.scalar("span_bias");
  // so far from the limit a score need not be made a weight to be told from it
  const limit = Math.log(description.thresholds.mention / (1 - description.thresholds.mention)) - 0.001;
  const widths = Array.from({ length: widest }, (_, w) => heads.bias("span_width")[bucket(w, description.distances)] as number);
  return sentences.flatMap(([start, end]) => {
    const opening = rows.matrix("span_start", start, end);
    const closing = rows.matrix("span_end", start, end);
    const edges = rows.matrix("mention", start, end).data;
    const scale = Math.sqrt(opening.columns);
    const found: Candidate[] = [];
    for (let a = 0; a < end - start; a++) {
      const scores = new Float64Array(Math.min(end - start - a, widest));
      addProducts(closing, rowOf(opening, a), scores, a);
      for (let w = 0; w < scores.length; w++) {
        const score =
          (scores[w] as number) / scale + (edges[2 * a] as number) + (edges[2 * (a + w) + 1] as number) + (widths[w] as number) + bias;
        if (score < limit) continue;
        const weight = sigmoid(score);
        if (weight > description.thresholds.mention) found.push({ span: [start + a, start + a + w + 1], weight });
      }
    }
    return uncrossed(found);
  });
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
  const first = rows.of("chain_start", a);
  const last = rows.of("chain_end", b - 1);
  const vector = new Float64Array(first.length);
  for (let i = 0; i < vector.length; i++) vector[i] = Math.tanh((first[i] as number) + (last[i] as number));
  return vector;
}

/** Names as runs of words of one kind. */
export function namesOf(rows: Rows, description: Description): { span: Span; type: string }[] {
  const out: { span: Span; type: string }[] = [];
  for (let t = 0; t < rows.count; t++) {
    const label = description.labels.names[rows.best("names", t)] ?? "O";
    if (label === "O") continue;
    const type = label.slice(2);
    const last = out[out.length - 1];
    if (label.startsWith("I-") && last?.span[1] === t && last.type === type) last.span[1] = t + 1;
    else out.push({ span: [t, t + 1], type });
  }
  return out;
}
