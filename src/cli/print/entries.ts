import type { Context } from "../context.js";
import type { Column } from "./table.js";

/** Prints entries as a table of the terminal's width; nothing where there are none. What draws it is loaded only then. */
export const printEntries = async <T>(context: Context, columns: readonly Column<T>[], entries: readonly T[]): Promise<void> => {
  if (entries.length === 0) return;
  const { renderTable } = await import("./table.js");
  await context.print(renderTable(columns, entries, context.width, context.style));
};
