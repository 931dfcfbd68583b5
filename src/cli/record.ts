/** How commands reach the record. It is loaded only when needed, so that `--help` is quick. */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { RecordError, type RecordStore } from "../record/types.js";
import type { ExitCode } from "./command.js";
import type { Context } from "./context.js";
import { Failure } from "./errors.js";

type Options = { create?: boolean; readOnly?: boolean };

const open = async (context: Context, options: Options): Promise<RecordStore> => {
  const { openRecord } = await import("../record/open.js");
  return openRecord(context.db, options);
};

/** Hands the record to `use`, and closes it whatever happens. */
const closing = async <T>(store: RecordStore, use: (store: RecordStore) => Promise<T>): Promise<T> => {
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/**
 * For commands that only look. A record that an older onrecord wrote is brought up to date first, which takes the right
 * to write it.
 */
export const reading = async (context: Context, use: (store: RecordStore) => Promise<ExitCode>): Promise<ExitCode> => {
  const store = await open(context, { create: false, readOnly: true }).catch((error: unknown) => {
    if (error instanceof RecordError && error.code === "read_only") return open(context, { create: false });
    throw error;
  });
  return closing(store, use);
};

/** For commands that decide or derive, on a record that is there. */
export const writing = async (context: Context, use: (store: RecordStore) => Promise<ExitCode>): Promise<ExitCode> =>
  closing(await open(context, { create: false }), use);

/** SQLite makes a file, and no folder for it. */
const mustHaveFolder = (context: Context): Context => {
  const folder = dirname(context.db);
  if (!existsSync(folder)) throw new Failure(`${context.db}: there is no folder ${folder}`, "Make it, or name another place with --db.");
  return context;
};

/** For commands that bring something in: the record is made where there is none. */
export const creating = async <T>(context: Context, use: (store: RecordStore) => Promise<T>): Promise<T> =>
  closing(await open(mustHaveFolder(context), { create: true }), use);
