/** The program as the system starts it (bin/onrecord.js). */
import { setFlagsFromString } from "node:v8";
import type { Io } from "./io.js";
import { run } from "./program.js";

// V8 compiles each pattern twice, and the long ones of tables in ten versions of each part. That took longer than all else that the first
// article of a thread needs, and it makes searching no faster: an article takes 1 ms more of 430 without (Node 20).
setFlagsFromString("--no-regexp-optimization");

const io: Io = {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
  env: process.env,
  onInterrupt: (handler) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    let asked = false;
    const listener = (signal: NodeJS.Signals): void => {
      if (asked) {
        // Asked twice: at once, by the signal itself, as `process.exit` would end threads within native code. What is
        // in the record stays whole.
        forget();
        process.kill(process.pid, signal);
      }
      asked = true;
      handler();
    };
    const forget = (): void => {
      for (const signal of signals) process.off(signal, listener);
    };
    for (const signal of signals) process.on(signal, listener);
    return forget;
  },
};

process.exitCode = await run(process.argv.slice(2), io);
