/**
 * The outside as the command line sees it. Commands take it as an argument, so that tests can run the whole program in
 * one process.
 */
import { OutputClosed } from "./errors.js";

export interface Output extends NodeJS.WritableStream {
  isTTY?: boolean;
  columns?: number;
}

export interface Input extends NodeJS.ReadableStream {
  isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
}

export interface Io {
  out: Output;
  err: Output;
  input: Input;
  env: Record<string, string | undefined>;
  /** Calls `handler` on an interrupt (Ctrl-C) or a request to end; returns how to stop listening. */
  onInterrupt(handler: () => void): () => void;
}

/** What went wrong with a stream, for the next write to it. */
const problems = new WeakMap<Output, Error>();
const watched = new WeakSet<Output>();

const isPipeClosed = (error: NodeJS.ErrnoException): boolean =>
  error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED" || error.code === "EOF";

/** Keeps an error of a stream (a closed pipe, a full disk) from ending the process at once; the next `write` throws it. */
export const watchErrors = (stream: Output): void => {
  if (watched.has(stream)) return;
  watched.add(stream);
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (!problems.has(stream)) problems.set(stream, isPipeClosed(error) ? new OutputClosed() : error);
  });
};

const throwProblem = (stream: Output): void => {
  const problem = problems.get(stream);
  if (problem) throw problem;
};

/**
 * Writes to a stream and waits where its reader is slower than we are.
 * @throws OutputClosed where the reader went away; the error of the system where it cannot be written
 */
export const write = async (stream: Output, text: string | Uint8Array): Promise<void> => {
  throwProblem(stream);
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const settle = () => {
      for (const event of ["drain", "close", "error"]) stream.off(event, settle);
      resolve();
    };
    for (const event of ["drain", "close", "error"]) stream.on(event, settle);
  });
  throwProblem(stream);
};

/** Waits until everything that was written has left. @throws as `write` */
export const flush = async (stream: Output): Promise<void> => {
  throwProblem(stream);
  await new Promise<void>((resolve) => stream.write("", () => resolve()));
  throwProblem(stream);
};
