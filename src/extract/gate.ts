/**
 * Ending a thread safely. A worker thread that is terminated while it is within native code takes the whole process
 * with it: Node-API cannot report an error to a thread that is being ended, and aborts (seen with onnxruntime-node).
 * So a thread's native calls and its ending exclude each other: one flag in shared memory says which of them has it.
 */

const FREE = 0;
const NATIVE = 1;
const ENDING = 2;

/** One cell, shared by a pool and the thread that works on one of its articles. */
export type Gate = Int32Array;

export const createGate = (): Gate => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

let own: Gate | undefined;

/** In a worker thread: the gate of the task that it takes up. A thread without one (the main thread) is never ended. */
export const heedGate = (gate: Gate | undefined): void => {
  own = gate;
};

/**
 * Runs native code. Where the thread is about to be ended, it does not begin and does not return: the thread waits for
 * its end.
 */
export async function natively<T>(run: () => Promise<T>): Promise<T> {
  const gate = own;
  if (gate === undefined) return run();
  if (Atomics.compareExchange(gate, 0, FREE, NATIVE) === ENDING) Atomics.wait(gate, 0, ENDING);
  try {
    return await run();
  } finally {
    Atomics.compareExchange(gate, 0, NATIVE, FREE);
  }
}

const POLL_MS = 5;

/** In the pool: waits for the native call in hand, if any, and lets no further one begin. The thread may then be ended. */
export async function shut(gate: Gate): Promise<void> {
  while (Atomics.compareExchange(gate, 0, FREE, ENDING) === NATIVE) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
