import type { Page, RecordFilter } from "../record/types.js";

/** Entries asked for at once: large enough that the query is not what costs, small enough that memory stays flat. */
const pageSize = 500;

/**
 * All entries of a table, page after page, so that an export of any size takes the memory of one page.
 *
 * @param filter as for one page; its `limit` is here the most entries in all, and without it there is no limit
 */
export async function* everything<T>(list: (filter: RecordFilter) => Promise<Page<T>>, filter: RecordFilter = {}): AsyncGenerator<T> {
  let left = filter.limit ?? Number.POSITIVE_INFINITY;
  let cursor = filter.cursor;
  while (left > 0) {
    const page = await list({ ...filter, cursor, limit: Math.min(left, pageSize) });
    yield* page.items;
    left -= page.items.length;
    cursor = page.next;
    if (cursor === undefined) return;
  }
}
