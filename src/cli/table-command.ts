/** What all tables of the record share as commands: filters, forms, and how much is shown. */
import type { Command } from "commander";
import type { Page, RecordFilter, RecordStore } from "../record/types.js";
import { action, type ExitCode, examples, type Shell } from "./command.js";
import type { Context } from "./context.js";
import { addFilters, filterOf, legend, type StatusFilter } from "./filters.js";
import { printEntries } from "./print/entries.js";
import type { Column } from "./print/table.js";
import { reading } from "./record.js";

/** One table of the record, as data. */
export interface TableCommand<T> {
  name: string;
  summary: string;
  description: string;
  filters: Parameters<typeof addFilters>[1];
  status?: StatusFilter & { title: string };
  columns: readonly Column<T>[] | ((filter: RecordFilter) => readonly Column<T>[]);
  entries: (store: RecordStore, filter: RecordFilter) => Promise<Page<T>>;
  examples: [command: string, does: string][];
}

/** What a person reads at once; `--json` and `--csv` give everything unless `--limit` says otherwise. */
const defaultRows = 50;

const printText = async <T>(context: Context, table: TableCommand<T>, store: RecordStore, filter: RecordFilter): Promise<void> => {
  const { everything } = await import("../serve/everything.js");
  const most = filter.limit ?? defaultRows;
  const { total } = await table.entries(store, { ...filter, limit: 1 });
  const entries: T[] = [];
  for await (const entry of everything((f) => table.entries(store, f), { ...filter, limit: most })) entries.push(entry);
  const columns = typeof table.columns === "function" ? table.columns(filter) : table.columns;
  await printEntries(context, columns, entries);
  if (entries.length < total) await context.note(`\n${entries.length} of ${total} ${table.name}; --limit ${total} shows all.`);
  else if (total === 0) await context.note(`No ${table.name} in ${context.db}${Object.keys(filter).length > 0 ? " that match" : ""}.`);
};

const printTable = <T>(context: Context, table: TableCommand<T>, filter: RecordFilter): Promise<ExitCode> =>
  reading(context, async (store) => {
    if (context.format === "text") await printText(context, table, store, filter);
    else if (context.format === "json") {
      const { everything } = await import("../serve/everything.js");
      for await (const entry of everything((f) => table.entries(store, f), filter)) await context.printJson(entry);
    } else {
      const { csvExport } = await import("../serve/export/csv.js");
      for await (const lines of csvExport(store, filter, { table: table.name })) await context.printRaw(lines);
    }
    return 0;
  });

/** Registers a table. */
export const tableCommand =
  <T>(table: TableCommand<T>) =>
  (parent: Command, shell: Shell): Command => {
    const command = parent.command(table.name).summary(table.summary).description(table.description);
    addFilters(command, table.filters, table.status);
    if (table.status) command.addHelpText("after", `\n${legend(table.status.title, table.status.terms)}`);
    command.addHelpText("after", `\n${examples(...table.examples)}`);
    return action<RecordFilter>(command, shell, ["json", "csv"], (context, options) => printTable(context, table, filterOf(options)));
  };
