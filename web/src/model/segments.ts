import type { CodePointText } from "../../../src/vocabulary/codepoints.js";

/** Something to be shown on a range of the text: the text is never changed by it (the separation that Recogito and Hypothesis keep). */
export interface Mark {
  /** of what it is a mark; a thing in several pieces has several marks of one id */
  id: string;
  /** code points, end not included */
  start: number;
  end: number;
  /** what it is drawn as */
  kind: string;
}

/** A piece of text under one and the same set of marks, outermost (longest) first. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  marks: Mark[];
}

/** One line of the body, in segments. */
export interface Paragraph {
  start: number;
  end: number;
  segments: Segment[];
}

/**
 * Cuts `[start, end)` of the text where a mark begins or ends. Marks may overlap, nest or repeat; what reaches beyond the
 * range is clipped, empty marks are left out. The segments in order give the text back, whole.
 */
export const segment = (text: CodePointText, marks: readonly Mark[], start = 0, end = text.length): Segment[] => {
  const inside = marks.filter((m) => m.end > m.start && m.end > start && m.start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set<number>([start, end]);
  for (const m of inside) {
    cuts.add(Math.max(m.start, start));
    cuts.add(Math.min(m.end, end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const from = at[i] as number;
    const to = at[i + 1] as number;
    open = open.filter((m) => m.end > from);
    while (next < inside.length && (inside[next] as Mark).start <= from) open.push(inside[next++] as Mark);
    segments.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: [...open].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start),
    });
  }
  return segments;
};

/** The body's lines, blank ones left out, each in segments. Line ends stay out of the segments; offsets are the body's. */
export const paragraphs = (text: CodePointText, marks: readonly Mark[]): Paragraph[] => {
  const out: Paragraph[] = [];
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let start = 0;
  for (const line of text.text.split("\n")) {
    const end = start + [...line].length;
    if (line.trim() !== "") {
      const near = sorted.filter((m) => m.start < end && m.end > start);
      out.push({ start, end, segments: segment(text, near, start, end) });
    }
    start = end + 1;
  }
  return out;
};
