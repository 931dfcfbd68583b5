/** How commands reach the record. It is loaded only when needed, so that `--help` is quick. */
import type { RecordStore } from "../record/types.js";
import type { ExitCode } from "./command.js";
import type { Context } from "./context.js";

/** Opens the record, hands it to `use`, and closes it whatever happens. */
const withStore = async <T>(
  context: Context,
  options: { create?: boolean; readOnly?: boolean },
  use: (store: RecordStore) => Promise<T>,
): Promise<T> => {
  const { openRecord } = await import("../record/open.js");
  const store = await openRecord(context.db, options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/** For commands that only look. */
export const reading = (context: Context, use: (store: RecordStore) => Promise<ExitCode>): Promise<ExitCode> =>
  withStore(context, { readOnly: true }, use);

/** For commands that decide or derive, on a record that is there. */
export const writing = (context: Context, use: (store: RecordStore) => Promise<ExitCode>): Promise<ExitCode> => withStore(context, {}, use);

/** For commands that bring something in: the record is made where there is none. */
export const creating = <T>(context: Context, use: (store: RecordStore) => Promise<T>): Promise<T> =>
  withStore(context, { create: true }, use);
