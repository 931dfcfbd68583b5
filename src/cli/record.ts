/** How commands reach the record. It is loaded only when needed, so that `--help` is quick. */
import { RecordError, type RecordStore } from "../record/types.js";
import type { ExitCode } from "./command.js";
import type { Context } from "./context.js";

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

/** For commands that bring something in: the record is made where there is none. */
export const creating = async <T>(context: Context, use: (store: RecordStore) => Promise<T>): Promise<T> =>
  closing(await open(context, { create: true }), use);
