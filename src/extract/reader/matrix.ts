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

/**
 * The products of each row of `left` with each row of `right`, left row by left row, added to `start[r]` for row r of `right` where
 * that is given. Two rows by four are gone through side by side, for the reason given at {@link addProducts}; sums are the same to the bit.
 */
export function productsOf(left: Matrix, right: Matrix, start?: Float64Array): Matrix {
  const { columns } = right;
  const count = right.rows;
  const out = new Float64Array(left.rows * count);
  if (start !== undefined) for (let i = 0; i < left.rows; i++) out.set(start, i * count);
  const whole = count - (count % 4);
  const paired = left.rows - (left.rows % 2);
  for (let i = 0; i < paired; i += 2)
    for (let j = 0; j < whole; j += 4) addBlock(left.data, right.data, out, i * columns, j * columns, columns, i * count + j, count);
  const last = (i: number, from: number) => addProducts(right, rowOf(left, i), out.subarray(i * count + from, (i + 1) * count), from);
  if (whole < count) for (let i = 0; i < paired; i++) last(i, whole);
  if (paired < left.rows) last(paired, 0);
  return { rows: left.rows, columns: count, data: out };
}

/** Two rows of `x`, from place `p` on, times four of `y`, from `a` on, added to `out` at `r` and, for the second row, `width` further. */
function addBlock(
  x: Float64Array,
  y: Float64Array,
  out: Float64Array,
  p: number,
  a: number,
  columns: number,
  r: number,
  width: number,
): void {
  const q = p + columns;
  const b = a + columns;
  const c = b + columns;
  const d = c + columns;
  const s = r + width;
  let pa = out[r] as number;
  let pb = out[r + 1] as number;
  let pc = out[r + 2] as number;
  let pd = out[r + 3] as number;
  let qa = out[s] as number;
  let qb = out[s + 1] as number;
  let qc = out[s + 2] as number;
  let qd = out[s + 3] as number;
  for (let k = 0; k < columns; k++) {
    const u = x[p + k] as number;
    const v = x[q + k] as number;
    const ya = y[a + k] as number;
    const yb = y[b + k] as number;
    const yc = y[c + k] as number;
    const yd = y[d + k] as number;
    pa += ya * u;
    pb += yb * u;
    pc += yc * u;
    pd += yd * u;
    qa += ya * v;
    qb += yb * v;
    qc += yc * v;
    qd += yd * v;
  }
  out[r] = pa;
  out[r + 1] = pb;
  out[r + 2] = pc;
  out[r + 3] = pd;
  out[s] = qa;
  out[s + 1] = qb;
  out[s + 2] = qc;
  out[s + 3] = qd;
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
