/** Working ahead in order: several results under way, given in the order of the inputs. */

/** Maps `inputs` with at most `ahead` results under way; gives them in order, each as soon as it and those before are done. */
export async function* readAhead<I, O>(
  inputs: AsyncIterable<I>,
  ahead: number,
  map: (input: I) => Promise<O>,
  signal?: AbortSignal,
): AsyncGenerator<O> {
  const iterator = inputs[Symbol.asyncIterator]();
  const queue: Promise<O>[] = [];
  const aborted = whenAborted(signal);
  let reading: Promise<IteratorResult<I>> | undefined;
  let ended = false;
  let failure: { error: unknown } | undefined;
  const nothingMore = (error: unknown): IteratorResult<I> => {
    failure = { error };
    return { done: true, value: undefined };
  };
  try {
    while (!signal?.aborted) {
      if (!ended && queue.length < ahead) reading ??= iterator.next().catch(nothingMore);
      const head = queue[0];
      if (head === undefined && reading === undefined) {
        if (failure) throw failure.error;
        return;
      }
      const step = await Promise.race([
        ...(head ? [head.then((value) => ({ what: "result" as const, value }))] : []),
        ...(reading ? [reading.then((next) => ({ what: "input" as const, next }))] : []),
        aborted.promise,
      ]);
      if (step.what === "aborted") return;
      if (step.what === "result") {
        queue.shift();
        yield step.value;
        continue;
      }
      reading = undefined;
      if (step.next.done) ended = true;
      else queue.push(map(step.next.value));
    }
  } finally {
    aborted.forget();
    // Not awaited: a reader that hangs in a slow request must not keep an aborted run from ending.
    iterator.return?.().catch(() => undefined);
  }
}

/** A promise of the abort that leaves no listener behind. */
const whenAborted = (signal?: AbortSignal): { promise: Promise<{ what: "aborted" }>; forget: () => void } => {
  let listener: (() => void) | undefined;
  const promise = new Promise<{ what: "aborted" }>((resolve) => {
    listener = () => resolve({ what: "aborted" });
    signal?.addEventListener("abort", listener, { once: true });
  });
  return { promise, forget: () => listener && signal?.removeEventListener("abort", listener) };
};
