/** Features with the number of values that each has, and how a pair or a mention is scored by tables of weights for them. */

/** Features of one kind: how many values each has, how many those before it have, how many there are. */
export class Sort {
  readonly from: Int32Array;
  readonly size: number;

  constructor(private readonly features: Readonly<Record<string, number>>) {
    const counts = Object.values(features);
    this.from = Int32Array.from(counts, (_, f) => counts.slice(0, f).reduce((sum, count) => sum + count, 0));
    this.size = counts.reduce((sum, count) => sum + count, 0);
  }

  /** One table for all features, of `rows` (pairs of) forms: what a pair is scored by then lies close together. */
  table(weights: Readonly<Record<string, readonly number[]>>, rows: number, scale: number): Float64Array {
    const all = new Float64Array(rows * this.size);
    for (const [f, [name, count]] of Object.entries(this.features).entries()) {
      const values = weights[name];
      if (values?.length !== rows * count) throw new Error("the model's ranking weights are not those of this version");
      values.forEach((value, k) => {
        all[Math.floor(k / count) * this.size + (this.from[f] as number) + (k % count)] = value / scale;
      });
    }
    return all;
  }

  /** The sum of the weights of the values `values[at]` and following. */
  score(table: Float64Array, row: number, values: ArrayLike<number>, at: number): number {
    const { from } = this;
    const start = row * this.size;
    let sum = 0;
    for (let f = 0; f < from.length; f++) sum += table[start + (from[f] as number) + (values[at + f] as number)] as number;
    return sum;
  }
}
