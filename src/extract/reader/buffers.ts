/**
 * Memory into which graphs write, used again from article to article. V8 counts such memory against its heap: with new memory for
 * each window (some eight megabytes an article) it collects its whole heap every other article, and with it the machine code of all
 * functions that are made anew for each article. A quarter of the processor's time then went into collecting and compiling.
 */

/** So many of each size are kept for the next article (one of some 3,000 words); the rest of a longer text's go. */
const KEPT = 12;

const spare = new Map<number, Float32Array[]>();

/** The memory that one article is read into. */
export class Buffers {
  private taken: Float32Array[] = [];

  /** Memory for `size` numbers at least, which hold anything. */
  take(size: number): Float32Array {
    const buffer = spare.get(size)?.pop() ?? new Float32Array(size);
    this.taken.push(buffer);
    return buffer;
  }

  /** Leaves all that was taken to others: nobody may look at it any more. What is never given back is collected like all else. */
  giveBack(): void {
    for (const buffer of this.taken) {
      const kept = spare.get(buffer.length) ?? [];
      spare.set(buffer.length, kept);
      if (kept.length < KEPT) kept.push(buffer);
    }
    this.taken = [];
  }
}
