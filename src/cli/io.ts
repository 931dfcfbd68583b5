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

/** Streams whose reader went away, and those that are already watched for it. */
const closed = new WeakSet<Output>();
const watched = new WeakSet<Output>();

const isPipeClosed = (error: NodeJS.ErrnoException): boolean =>
  error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED" || error.code === "EOF";

/** Keeps a closed pipe from ending the process with an error; the next `write` throws `OutputClosed` instead. */
export const watchPipe = (stream: Output): void => {
  if (watched.has(stream)) return;
  watched.add(stream);
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (!isPipeClosed(error)) throw error;
    closed.add(stream);
  });
};

/**
 * Writes to a stream and waits where its reader is slower than we are.
 * @throws OutputClosed where the reader went away
 */
export const write = async (stream: Output, text: string): Promise<void> => {
  if (closed.has(stream)) throw new OutputClosed();
  if (stream.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = () => {
      stream.off("drain", settle);
      stream.off("close", settle);
      stream.off("error", settle);
      if (closed.has(stream)) reject(new OutputClosed());
      else resolve();
    };
    stream.on("drain", settle);
    stream.on("close", settle);
    stream.on("error", settle);
  });
};
