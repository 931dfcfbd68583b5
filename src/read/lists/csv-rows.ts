import { pipeline, Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";

/** What is wrong with a row, by the code of csv-parse's error, for a person who opens the file in a spreadsheet. */
const faultWords: Partial<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS:
    "the row has more or fewer cells than the first line (a cell that holds a comma is set in double quotes)",
  CSV_QUOTE_NOT_CLOSED: "a double quote is opened and never closed, so that nothing from here on is read",
  CSV_INVALID_CLOSING_QUOTE: "something stands between a closing double quote and the next comma",
  INVALID_OPENING_QUOTE: "a double quote stands within a cell that does not begin with one",
};

/** A row by the heads of its columns, or what is wrong with it; `line` is where it ends in the file, from 1. */
export type CsvRow = { line: number; row: Record<string, string> } | { line: number; fault: string };

/**
 * The rows of a table with a head, one after the other; one that is not well-formed is a fault of its own and the rest goes on.
 *
 * @param heads is given the cells of the first line, and gives the names of the columns; what it throws ends the reading
 */
export async function* csvRows(
  input: AsyncIterable<Uint8Array | string>,
  options: { delimiter?: string; fewerCells?: boolean; heads: (cells: string[]) => string[] },
): AsyncGenerator<CsvRow> {
  const faults: CsvRow[] = [];
  const skipped = (error: CsvError | undefined): undefined => {
    faults.push({
      line: Number(error?.lines ?? 0),
      fault: faultWords[error?.code ?? ""] ?? error?.message ?? "the row is not well-formed",
    });
    return undefined;
  };
  const parser = parse({
    bom: true,
    info: true,
    delimiter: options.delimiter ?? ",",
    skip_empty_lines: true,
    skip_records_with_error: true,
    relax_column_count_less: options.fewerCells ?? false,
    on_skip: skipped,
    columns: options.heads,
  });
  pipeline(Readable.from(input), parser, () => {}); // an error of either ends the iteration below
  for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
    yield* faults.splice(0);
    yield { line: info.lines, row: record };
  }
  yield* faults;
}
