/** Runs the graph over an article: one row of numbers a word, from which every head scores. */
import { Buffers } from "./buffers.js";
import { runWindow } from "./graph.js";
import { argmaxWithin } from "./heads.js";
import type { Matrix } from "./matrix.js";
import type { Description, Model } from "./model.js";
import { shares, windowsOf } from "./windows.js";
import type { Words } from "./words.js";

/** What a run of the graph gave for the words `from` up to `to`; the first of its rows is that of word `first`. */
export interface Piece {
  data: Float32Array;
  first: number;
  from: number;
  to: number;
}

/** The graph's output for an article: a row of `width` numbers a word, and the way to a named part of one. */
export class Rows {
  readonly count: number;
  /** the number of the piece in which a word's row lies */
  private readonly pieceOf: Uint32Array;

  /** @param pieces those of all words, in order and not copied: there are four kilobytes a word */
  constructor(
    private pieces: readonly Piece[],
    private readonly description: Pick<Description, "layout" | "width">,
  ) {
    this.count = pieces.at(-1)?.to ?? 0;
    this.pieceOf = new Uint32Array(this.count);
    for (const [n, { from, to }] of pieces.entries()) this.pieceOf.fill(n, from, to);
  }

  /** The part `name` of a word's row. */
  of(name: string, word: number): Float32Array {
    const [a, b] = this.place(name);
    const { data, first } = this.pieceAt(word);
    const at = (word - first) * this.description.width;
    return data.subarray(at + a, at + b);
  }

  /** Index of the greatest number of the part `name` of a word's row. */
  best(name: string, word: number): number {
    const [a, b] = this.place(name);
    const { data, first } = this.pieceAt(word);
    const at = (word - first) * this.description.width;
    return argmaxWithin(data, at + a, at + b);
  }

  /** The first number of the part `name` of a word's row. */
  value(name: string, word: number): number {
    const [a] = this.place(name);
    const { data, first } = this.pieceAt(word);
    return data[(word - first) * this.description.width + a] as number;
  }

  /** The part `name` of the rows of words `from` up to `to`, copied. */
  matrix(name: string, from = 0, to = this.count): Matrix {
    const [a, b] = this.place(name);
    const columns = b - a;
    const out = new Float64Array((to - from) * columns);
    for (let n = this.pieceOf[from] ?? 0; n < this.pieces.length && (this.pieces[n] as Piece).from < to; n++) {
      const piece = this.pieces[n] as Piece;
      const low = Math.max(from, piece.from);
      const place = { first: (low - piece.first) * this.description.width + a, step: this.description.width, columns };
      spread(piece.data, place, out, (low - from) * columns, (Math.min(to, piece.to) - from) * columns);
    }
    return { rows: to - from, columns, data: out };
  }

  /** Lets go of the numbers: who asks for one afterwards gets an error. */
  forget(): void {
    this.pieces = [];
  }

  private pieceAt(word: number): Piece {
    return this.pieces[this.pieceOf[word] as number] as Piece;
  }

  private place(name: string): [number, number] {
    const place = this.description.layout[name];
    if (place === undefined) throw new Error(`the model has no output ${name}`);
    return place;
  }
}

/** Copies numbers of `data`, so many of each row, to the places `next` up to `end`. One by one: views of so few cost more than copying. */
function spread(
  data: Float32Array,
  { first, step, columns }: { first: number; step: number; columns: number },
  out: Float64Array,
  next: number,
  end: number,
): void {
  for (let to = next, from = first; to < end; to += columns, from += step)
    for (let i = 0; i < columns; i++) out[to + i] = data[from + i] as number;
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
  /** Leaves the memory of the rows to the next article; they are not asked afterwards. */
  release(): void;
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
  const rows: Piece[] = [];
  const contacts: Piece[] = [];
  const buffers = new Buffers();
  const states = new Buffers();
  for (const [n, window] of windows.entries()) {
    const found = await runWindow(model, words, pieces, window, room, buffers, states);
    states.giveBack();
    const [from, to] = kept[n] as [number, number];
    rows.push({ data: found.rows, first: window[0], from, to });
    if (found.contacts) contacts.push({ data: found.contacts, first: window[0], from, to });
  }
  const further = model.contacts?.description;
  const read: Read = {
    rows: new Rows(rows, description),
    ...(further && { contacts: new Rows(contacts, further) }),
    release() {
      read.rows.forget();
      read.contacts?.forget();
      buffers.giveBack();
    },
  };
  return read;
}
