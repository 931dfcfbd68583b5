import { stringify } from "csv-stringify/sync";
import type { RecordFilter, RecordStore } from "../../record/types.js";
import { type Cell, type FlatTable, tables } from "./tables.js";

/**
 * Rows as CSV (RFC 4180, LF). A text that a spreadsheet would take for a formula (it begins with = + - @, tab or
 * carriage return) gets an apostrophe before it and stays text: OWASP, "CSV Injection".
 */
export const csv = (rows: Cell[][]): string => stringify(rows, { escape_formulas: true, quoted_match: /^\s|\s$/ });

/** One table of the record as CSV with a header row. */
export async function* tableAsCsv(table: FlatTable, store: RecordStore, filter: RecordFilter): AsyncGenerator<string> {
  yield csv([table.header]);
  for await (const row of table.rows(store, filter)) yield csv([row]);
}

/**
 * A table as CSV.
 *
 * @param choice `table`: one of `tables`; `contacts` where it is not said
 * @throws RangeError for a table that there is not
 */
export async function* csvExport(
  store: RecordStore,
  filter: RecordFilter = {},
  { table: name = "contacts" }: { table?: string } = {},
): AsyncGenerator<string> {
  const table = tables.find((t) => t.name === name);
  if (!table) throw new RangeError(`There is no table “${name}”; there are ${tables.map((t) => t.name).join(", ")}.`);
  yield* tableAsCsv(table, store, filter);
}
