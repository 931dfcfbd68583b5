/** The program as the system starts it (bin/onrecord.js). */
import type { Io } from "./io.js";
import { run } from "./program.js";

const io: Io = {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
  env: process.env,
  onInterrupt: (handler) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    let asked = false;
    const listener = (): void => {
      if (asked) process.exit(1); // asked twice: at once; what is in the record stays whole
      asked = true;
      handler();
    };
    for (const signal of signals) process.on(signal, listener);
    return () => {
      for (const signal of signals) process.off(signal, listener);
    };
  },
};

process.exitCode = await run(process.argv.slice(2), io);
