/**
 * Offsets. JavaScript counts UTF-16 units; every offset that onrecord gives out counts Unicode code points
 * (W3C Web Annotation, TextPositionSelector). This module is the only place that converts between the two.
 */

/** A half-open range `[start, end)` of code points of a body. */
export type Range = [start: number, end: number];

/** A text with quick conversion between UTF-16 units and code points. */
export class CodePointText {
  /** The text as a JavaScript string. */
  readonly text: string;
  /** UTF-16 index of each code point, and of the end; null where the text has no surrogate pairs. */
  private readonly starts: Uint32Array | null;
  /** Number of code points. */
  readonly length: number;

  constructor(text: string) {
    this.text = text;
    if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
      this.starts = null;
      this.length = text.length;
      return;
    }
    const starts = new Uint32Array(text.length + 1);
    let count = 0;
    for (let i = 0; i < text.length; count++) {
      starts[count] = i;
      i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
    }
    starts[count] = text.length;
    this.starts = starts.subarray(0, count + 1);
    this.length = count;
  }

  /** The UTF-16 index of code point `offset` (clamped to the text). */
  toUtf16(offset: number): number {
    const at = Math.max(0, Math.min(offset, this.length));
    return this.starts === null ? at : (this.starts[at] as number);
  }

  /** The code point that holds UTF-16 index `index`; a low surrogate belongs to its pair (clamped to the text). */
  toCodePoint(index: number): number {
    const at = Math.max(0, Math.min(index, this.text.length));
    if (this.starts === null) return at;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The text between two code points: `body[start:end]`. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUtf16(start), this.toUtf16(end));
  }
}
