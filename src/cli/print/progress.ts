import type { MultiBar } from "cli-progress";
import type { Context } from "../context.js";

/** How far a long run is, on a terminal; nothing but the lines elsewhere. */
export interface Progress {
  /** One more is done, of now so many in all (where that is known). */
  step(done: number, of?: number): void;
  /** A line above the bar, to standard error. */
  line(text: string): Promise<void>;
  stop(): void;
}

/** Things done in a second, over the whole run. */
const rate = (done: number, since: number): string => {
  const seconds = (Date.now() - since) / 1000;
  return seconds > 0.5 ? (done / seconds).toFixed(done / seconds < 10 ? 1 : 0) : "-";
};

/**
 * A bar with rate and time left where standard error is a terminal and nobody asked for quiet.
 * @param what the things that are counted, in the plural
 */
export const createProgress = async (context: Context, what: string): Promise<Progress> => {
  if (!context.io.err.isTTY || context.quiet) return { step: () => {}, line: context.warn, stop: () => {} };
  const { default: cliProgress } = await import("cli-progress");
  const since = Date.now();
  const bars = new cliProgress.MultiBar({
    stream: context.io.err,
    format: `{bar} {percentage}%  {value} of {total} ${what}, {rate} a second, {eta_formatted} left`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  let bar: ReturnType<MultiBar["create"]> | undefined;
  return {
    step: (done, of) => {
      const total = Math.max(done, of ?? done);
      bar ??= bars.create(total, 0, { rate: "-" });
      bar.setTotal(total);
      bar.update(done, { rate: rate(done, since) });
    },
    line: async (text) => bars.log(`${text}\n`),
    stop: () => bars.stop(),
  };
};
