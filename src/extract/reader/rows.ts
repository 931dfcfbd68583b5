/** Runs the graph over an article: one row of numbers a word, from which every head scores. */
import type { Tensor } from "onnxruntime-node";
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
    private readonly description: Pick<Description, "layout" | "width">,
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

/** What the graphs give for an article. */
export interface Read {
  rows: Rows;
  /** of the layers that see contacts, where the model has them */
  contacts?: Rows;
}

/** Reads an article. One window a run, so that a window's numbers do not depend on its neighbours or on workers. */
export async function readRows(model: Model, words: Words): Promise<Read> {
  const { description } = model;
  const { pieces: room, overlap } = description.window;
  const pieces = words.surface.map((word) => piecesOf(model, word).slice(0, room));
  const windows = windowsOf(
    pieces.map((p) => p.length),
    room,
    overlap,
  );
  const kept = shares(windows);
  const count = words.surface.length;
  const data = new Float32Array(count * description.width);
  const further = model.contacts?.description;
  const contacts = new Float32Array(count * (further?.width ?? 0));
  for (const [n, window] of windows.entries()) {
    const found = await run(model, words, pieces, window);
    const [from, to] = kept[n] as [number, number];
    const keep = (all: Float32Array, rows: Float32Array, width: number): void =>
      all.set(rows.subarray((from - window[0]) * width, (to - window[0]) * width), from * width);
    keep(data, found.rows, description.width);
    if (further && found.contacts) keep(contacts, found.contacts, further.width);
  }
  const rows = new Rows(data, count, description);
  return further === undefined ? { rows } : { rows, contacts: new Rows(contacts, count, further) };
}

async function run(
  model: Model,
  words: Words,
  pieces: bigint[][],
  [a, b]: [number, number],
): Promise<{ rows: Float32Array; contacts?: Float32Array }> {
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
  const places = row(first);
  const further = model.contacts?.session;
  const given = await natively(() =>
    model.session.run({ ids: row(ids), shapes: row(shapes), words: places }, further ? ["rows", "pieces"] : ["rows"]),
  );
  const rows = numbersOf(given.rows);
  const states = given.pieces;
  if (further === undefined) return { rows };
  if (states === undefined) throw new Error("the model gave no states");
  const seen = await natively(() => further.run({ pieces: states, words: places }));
  return { rows, contacts: numbersOf(seen.rows) };
}

function numbersOf(tensor: Tensor | undefined): Float32Array {
  if (tensor === undefined || !(tensor.data instanceof Float32Array)) throw new Error("the model gave no rows");
  return tensor.data;
}
