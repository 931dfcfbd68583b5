/** Runs the graph over an article: one row of numbers a word, from which every head scores. */
import { natively } from "../gate.js";
import { argmaxWithin } from "./heads.js";
import type { Matrix } from "./matrix.js";
import type { Description, Model } from "./model.js";
import { shares, windowsOf } from "./windows.js";
import type { Words } from "./words.js";

const classify = 101n;
const separate = 102n;

/** The graph's output for an article: `count` rows of `width` numbers, and the way to a named part of one. */
export class Rows {
  constructor(
    readonly data: Float32Array,
    readonly count: number,
    private readonly description: Description,
  ) {}

  /** The part `name` of a word's row. */
  of(name: string, word: number): Float32Array {
    const [a, b] = this.place(name);
    const at = word * this.description.width;
    return this.data.subarray(at + a, at + b);
  }

  /** Index of the greatest number of the part `name` of a word's row. */
  best(name: string, word: number): number {
    const [a, b] = this.place(name);
    const at = word * this.description.width;
    return argmaxWithin(this.data, at + a, at + b);
  }

  /** One number of a word's row. */
  value(name: string, word: number, index = 0): number {
    const [a] = this.place(name);
    return this.data[word * this.description.width + a + index] as number;
  }

  /** The part `name` of the rows of words `from` up to `to`. */
  matrix(name: string, from = 0, to = this.count): Matrix {
    const [a, b] = this.place(name);
    const columns = b - a;
    const data = new Float64Array((to - from) * columns);
    for (let word = from; word < to; word++) {
      const at = word * this.description.width + a;
      const to = (word - from) * columns;
      // number by number: views of so few numbers cost more than copying them
      for (let i = 0; i < columns; i++) data[to + i] = this.data[at + i] as number;
    }
    return { rows: to - from, columns, data };
  }

  private place(name: string): [number, number] {
    const place = this.description.layout[name];
    if (place === undefined) throw new Error(`the model has no output ${name}`);
    return place;
  }
}

const pieceCache = new WeakMap<object, Map<string, bigint[]>>();

/** Word pieces of a word; a word that the tokenizer has nothing for is one unknown piece. */
function piecesOf(model: Model, word: string): bigint[] {
  let cache = pieceCache.get(model.tokenizer);
  if (cache === undefined) {
    cache = new Map();
    pieceCache.set(model.tokenizer, cache);
  }
  const known = cache.get(word);
  if (known !== undefined) return known;
  const { ids } = model.tokenizer.encode(word, { add_special_tokens: false });
  const pieces = ids.length > 0 ? ids.map(BigInt) : [100n];
  if (cache.size < 50_000) cache.set(word, pieces);
  return pieces;
}

/** Reads an article. One window a run, so that a window's numbers do not depend on its neighbours or on workers. */
export async function readRows(model: Model, words: Words): Promise<Rows> {
  const { description } = model;
  const { pieces: room, overlap } = description.window;
  const pieces = words.surface.map((word) => piecesOf(model, word).slice(0, room));
  const windows = windowsOf(
    pieces.map((p) => p.length),
    room,
    overlap,
  );
  const kept = shares(windows);
  const data = new Float32Array(words.surface.length * description.width);
  for (const [n, window] of windows.entries()) {
    const rows = await run(model, words, pieces, window);
    const [from, to] = kept[n] as [number, number];
    data.set(rows.subarray((from - window[0]) * description.width, (to - window[0]) * description.width), from * description.width);
  }
  return new Rows(data, words.surface.length, description);
}

async function run(model: Model, words: Words, pieces: bigint[][], [a, b]: [number, number]): Promise<Float32Array> {
  const { cases, quotes } = model.description.shape;
  const ids: bigint[] = [classify];
  const shapes: bigint[] = [0n];
  const first: bigint[] = [];
  for (let i = a; i < b; i++) {
    first.push(BigInt(ids.length));
    const shape = BigInt((words.case[i] as number) + cases * ((words.quote[i] as number) + quotes * (words.gap[i] as number)));
    for (const piece of pieces[i] as bigint[]) {
      ids.push(piece);
      shapes.push(shape);
    }
  }
  ids.push(separate);
  shapes.push(0n);
  const row = (values: bigint[]) => new model.Tensor("int64", BigInt64Array.from(values), [1, values.length]);
  const feeds = { ids: row(ids), shapes: row(shapes), words: row(first) };
  const { rows } = await natively(() => model.session.run(feeds));
  if (rows === undefined || !(rows.data instanceof Float32Array)) throw new Error("the model gave no rows");
  return rows.data;
}
