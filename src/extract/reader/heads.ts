/** The small weights of the heads (`reader.json`), and the features they weigh. `training/reader/scores.py` is the same in Python. */
import { type Matrix, productsOf } from "./matrix.js";
import type { Description } from "./model.js";

/** The heads' weights by name. */
export class Heads {
  private readonly tables = new Map<string, Matrix>();
  private readonly steps = new Map<string, ByDistance>();

  constructor(private readonly description: Description) {}

  table(name: string): Matrix {
    const known = this.tables.get(name);
    if (known !== undefined) return known;
    const value = this.description.heads[name];
    if (value === undefined) throw new Error(`the model has no weights ${name}`);
    const rows = typeof value === "number" ? [[value]] : value.map((row) => (typeof row === "number" ? [row] : row));
    const columns = rows[0]?.length ?? 0;
    const table = { rows: rows.length, columns, data: Float64Array.from(rows.flat()) };
    this.tables.set(name, table);
    return table;
  }

  /** A weight that is one number. */
  scalar(name: string): number {
    return this.table(name).data[0] as number;
  }

  /** A table of one weight a feature. */
  bias(name: string): Float64Array {
    return this.table(`${name}.weight`).data;
  }

  /** `weight · row (+ bias)` for each row. */
  linear(name: string, rows: Matrix): Matrix {
    const bias = this.description.heads[`${name}.bias`] === undefined ? undefined : this.table(`${name}.bias`).data;
    return productsOf(rows, this.table(`${name}.weight`), bias);
  }

  /** The weights of a table of signed distances by the edges of its buckets. */
  byDistance(name: string, edges: number[]): ByDistance {
    const known = this.steps.get(name);
    if (known !== undefined) return known;
    const weights = this.bias(name);
    const made = new ByDistance(edges, (distance) => weights[signedBucket(distance, edges)] as number);
    this.steps.set(name, made);
    return made;
  }
}

/** A number for each whole distance, looked up: distances beyond the last edge have that of the edge. */
export class ByDistance {
  private readonly values: Float64Array;
  private readonly last: number;

  constructor(edges: number[], numberAt: (distance: number) => number) {
    this.last = edges.at(-1) ?? 0;
    this.values = Float64Array.from({ length: 2 * this.last + 1 }, (_, i) => numberAt(i - this.last));
  }

  at(distance: number): number {
    return this.values[this.last + Math.max(-this.last, Math.min(this.last, distance))] as number;
  }
}

/** How many of the edges are not over `distance`. */
export function bucket(distance: number, edges: number[]): number {
  let n = 0;
  while (n < edges.length && distance >= (edges[n] as number)) n++;
  return n;
}

/** Bucket of a signed distance: 0 for none, then those behind, then those ahead. */
export function signedBucket(distance: number, edges: number[]): number {
  if (distance === 0) return 0;
  const size = bucket(Math.abs(distance), edges);
  return distance < 0 ? size : edges.length + size;
}

export function softmax(values: Float64Array | Float32Array): Float64Array {
  const out = new Float64Array(values.length);
  softmaxInto(values, out);
  return out;
}

/** The same, written into numbers at hand, which may be the values themselves. */
export function softmaxInto(values: Float64Array | Float32Array, out: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < out.length; i++) if ((values[i] as number) > top) top = values[i] as number;
  let sum = 0;
  for (let i = 0; i < out.length; i++) {
    const part = Math.exp((values[i] as number) - top);
    out[i] = part;
    sum += part;
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) / sum;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Index of the greatest value; the first of equals. */
export function argmax(values: ArrayLike<number>): number {
  return argmaxWithin(values, 0, values.length);
}

/** Index, counted from `from`, of the greatest of the values `from` up to `to`; the first of equals. */
export function argmaxWithin(values: ArrayLike<number>, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best - from;
}
