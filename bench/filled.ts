/** Records of many made articles: the truth written at once, the rest derived by one rebuild, minutes where adding one by one takes an hour. */
import { insertTruth } from "../src/record/add.js";
import { builder, connect, immediately } from "../src/record/database.js";
import { openRecord } from "../src/record/open.js";
import type { Addition, RecordStore } from "../src/record/types.js";

const added = new Date(0).toISOString();

/** A new record at `path` with all of `additions`, and in how many seconds it was derived. */
export async function filledRecord(
  path: string,
  additions: Iterable<Addition> | AsyncIterable<Addition>,
  progress?: (done: number, of: number) => void,
): Promise<{ store: RecordStore; seconds: number }> {
  await (await openRecord(path, { create: true })).close();
  const db = builder(connect(path, false, false));
  await immediately(db, async (transaction) => {
    for await (const addition of additions) await insertTruth(transaction, addition, added);
  });
  await db.destroy();
  const store = await openRecord(path);
  const begun = performance.now();
  await store.rebuild(progress);
  return { store, seconds: (performance.now() - begun) / 1000 };
}
