import type { Context } from "./context.js";
import type { Progress } from "./print/progress.js";

/**
 * Ends a run over articles at the first Ctrl-C, once the article in hand is done.
 *
 * @returns `signal`, which is aborted then, and `forget`, to be called when the run is over
 */
export const stopOnInterrupt = ({ io }: Context, progress: Progress): { signal: AbortSignal; forget: () => void } => {
  const stop = new AbortController();
  const forget = io.onInterrupt(() => {
    progress.line("Finishing the article in hand; press Ctrl-C again to stop at once.");
    stop.abort();
  });
  return { signal: stop.signal, forget };
};
