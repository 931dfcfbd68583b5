/** Runs the command line inside the process of a test. */
import { PassThrough } from "node:stream";
import type { Io, Output } from "../io.js";
import { run } from "../program.js";

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface Setting {
  env?: Record<string, string>;
  /** as if the streams were a terminal of that width */
  terminal?: number;
  /** what is typed */
  input?: string;
}

const gather = (stream: PassThrough): (() => string) => {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
};

export const runCli = async (args: readonly string[], setting: Setting = {}): Promise<Ran> => {
  const [out, err, input] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [readOut, readErr] = [gather(out), gather(err)];
  const terminal = setting.terminal === undefined ? {} : { isTTY: true, columns: setting.terminal };
  if (setting.input !== undefined) input.end(setting.input);
  const io: Io = {
    out: Object.assign<Output, object>(out, terminal),
    err,
    input: Object.assign(input, terminal),
    env: setting.env ?? {},
    onInterrupt: () => () => {},
  };
  const code = await run(args, io);
  return { code, out: readOut(), err: readErr() };
};
