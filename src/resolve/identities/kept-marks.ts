/** What may connect forms with others beside the name, as numbers in one long array: they are asked of each form again and again. */
import type { Form } from "./forms.js";

const atFirst = 4096;

export class KeptMarks {
  private readonly numbers = new Map<string, number>();
  private marks = new Int32Array(atFirst);
  private length = 0;
  /** where the marks of each form begin, from 1 on, and where they end; 0 where they are not made yet */
  private readonly begin: Int32Array;
  private readonly end: Int32Array;

  constructor(private readonly forms: readonly Form[]) {
    this.begin = new Int32Array(forms.length);
    this.end = new Int32Array(forms.length);
  }

  /** Is there a mark of two forms, given by their places? */
  share(one: number, other: number): boolean {
    this.make(one);
    this.make(other);
    const { marks } = this;
    const [endA, endB] = [this.end[one] as number, this.end[other] as number];
    let [a, b] = [(this.begin[one] as number) - 1, (this.begin[other] as number) - 1];
    while (a < endA && b < endB) {
      const [x, y] = [marks[a] as number, marks[b] as number];
      if (x === y) return true;
      if (x < y) a++;
      else b++;
    }
    return false;
  }

  private make(at: number): void {
    if (this.begin[at] !== 0) return;
    const own = Int32Array.from(new Set((this.forms[at] as Form).marks()), (mark) => this.numberOf(mark)).sort();
    while (this.length + own.length > this.marks.length) {
      const grown = new Int32Array(this.marks.length * 2);
      grown.set(this.marks);
      this.marks = grown;
    }
    this.marks.set(own, this.length);
    this.begin[at] = this.length + 1;
    this.length += own.length;
    this.end[at] = this.length;
  }

  private numberOf(mark: string): number {
    const known = this.numbers.get(mark);
    if (known !== undefined) return known;
    this.numbers.set(mark, this.numbers.size);
    return this.numbers.size - 1;
  }
}
