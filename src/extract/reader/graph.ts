/** One run of the graphs over a window of an article. */
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { natively } from "../gate.js";
import type { Buffers } from "./buffers.js";
import type { Model } from "./model.js";
import type { Words } from "./words.js";

const classify = 101n;
const separate = 102n;

/** What the graphs give for a window, row by row. */
interface Given {
  rows: Float32Array;
  /** of the layers that see contacts, where the model has them */
  contacts?: Float32Array;
}

/**
 * Runs the graphs over the words of a window.
 * @param pieces word pieces of each word of the article
 * @param room how many pieces a window has at most
 * @param states where the states go that one graph hands on to the other, not looked at afterwards
 */
export async function runWindow(
  model: Model,
  words: Words,
  pieces: bigint[][],
  [a, b]: [number, number],
  room: number,
  buffers: Buffers,
  states: Buffers,
): Promise<Given> {
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
  /** A tensor for an output of a graph: one row a word or piece, in memory for as many as a window may have. */
  const into = (session: InferenceSession, name: string, rows: number, from: Buffers): Tensor => {
    const width = widthOf(session, name);
    return new model.Tensor("float32", from.take((room + 2) * width).subarray(0, rows * width), [1, rows, width]);
  };
  const places = row(first);
  const further = model.contacts?.session;
  const rows = into(model.session, "rows", first.length, buffers);
  const handed = further && into(model.session, "pieces", ids.length, states);
  await natively(() =>
    model.session.run({ ids: row(ids), shapes: row(shapes), words: places }, { rows, ...(handed && { pieces: handed }) }),
  );
  if (further === undefined || handed === undefined) return { rows: numbersOf(rows) };
  const seen = into(further, "rows", first.length, buffers);
  await natively(() => further.run({ pieces: handed, words: places }, { rows: seen }));
  return { rows: numbersOf(rows), contacts: numbersOf(seen) };
}

/** How many numbers a row of an output has. */
function widthOf(session: InferenceSession, name: string): number {
  const output = session.outputMetadata.find((one) => one.name === name);
  const width = output?.isTensor ? output.shape.at(-1) : undefined;
  if (typeof width !== "number") throw new Error(`the model has no output ${name}`);
  return width;
}

const numbersOf = ({ data }: Tensor): Float32Array => data as Float32Array;
