/** Tables of numbers, and the product that the heads are made of. */

/** Rows × columns, row by row. */
export interface Matrix {
  rows: number;
  columns: number;
  data: Float64Array;
}

/**
 * Adds to each `out[r]` the product of a vector with row `from + r` of a matrix. Four rows are gone through side by side: a processor
 * adds several sums at once, but the terms of one only one after the other. Each sum has its terms in the order of the columns.
 */
export function addProducts({ data, columns }: Matrix, vector: Float64Array, out: Float64Array, from = 0): void {
  const count = out.length;
  let r = 0;
  for (; r + 4 <= count; r += 4) {
    const a = (from + r) * columns;
    const b = a + columns;
    const c = b + columns;
    const d = c + columns;
    let [atA, atB, atC, atD] = [out[r] as number, out[r + 1] as number, out[r + 2] as number, out[r + 3] as number];
    for (let i = 0; i < columns; i++) {
      const x = vector[i] as number;
      atA += (data[a + i] as number) * x;
      atB += (data[b + i] as number) * x;
      atC += (data[c + i] as number) * x;
      atD += (data[d + i] as number) * x;
    }
    out[r] = atA;
    out[r + 1] = atB;
    out[r + 2] = atC;
    out[r + 3] = atD;
  }
  for (; r < count; r++) {
    const a = (from + r) * columns;
    let sum = out[r] as number;
    for (let i = 0; i < columns; i++) sum += (data[a + i] as number) * (vector[i] as number);
    out[r] = sum;
  }
}

/** A row of a matrix, not copied. */
export const rowOf = ({ data, columns }: Matrix, row: number): Float64Array => data.subarray(row * columns, (row + 1) * columns);

/** Vectors of one length as the rows of a matrix. */
export function matrixOf(vectors: readonly Float64Array[]): Matrix {
  const columns = vectors[0]?.length ?? 0;
  const data = new Float64Array(vectors.length * columns);
  for (const [r, vector] of vectors.entries()) data.set(vector, r * columns);
  return { rows: vectors.length, columns, data };
}
