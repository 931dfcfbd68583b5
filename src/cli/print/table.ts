import Table from "cli-table3";
import stringWidth from "string-width";
import { fitColumns } from "./fit.js";
import { safeLine } from "./safe.js";
import type { Meaning, Style } from "./style.js";

/** A column of a table of `T`s, as data. */
export interface Column<T> {
  head: string;
  /** the words of the cell; they may come from outside, the table makes them safe */
  text: (entry: T) => string;
  /** what the cell means, for its colour */
  meaning?: (entry: T) => Meaning | undefined;
  /** the width in terminal cells below which the column is of no use; unset: it is never narrowed */
  least?: number;
  align?: "left" | "right";
}

/** Blank columns between two columns. */
const gap = 2;

/** No lines: white space separates, so that a table can be copied into a mail or a note. */
const borderless = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"])
    .map((name) => [name, ""]),
);

/** A word longer than its column (a URL) is cut into pieces that fit, so that no row grows wider than the terminal. */
const breakLongWords = (text: string, width: number): string =>
  text
    .split(" ")
    .map((word) => {
      if (stringWidth(word) <= width) return word;
      const lines = [""];
      for (const character of word) {
        const last = lines[lines.length - 1] as string;
        if (stringWidth(last + character) > width) lines.push(character);
        else lines[lines.length - 1] = last + character;
      }
      return lines.join(" ");
    })
    .join(" ");

/** Entries as a table no wider than `width` terminal cells (where the least widths of the columns allow it). */
export const renderTable = <T>(columns: readonly Column<T>[], entries: readonly T[], width: number, style: Style): string => {
  const cells = entries.map((entry) => columns.map((column) => safeLine(column.text(entry))));
  const natural = columns.map((column, c) =>
    Math.max(...[column.head, ...cells.map((row) => row[c] as string)].map((s) => stringWidth(s))),
  );
  const widths = fitColumns(
    columns.map((column, c) => ({ natural: natural[c] as number, least: column.least ?? (natural[c] as number) })),
    width - gap * (columns.length - 1),
  );
  const table = new Table({
    head: columns.map((column) => style("heading", column.head)),
    colWidths: widths.map((columnWidth) => columnWidth + gap),
    colAligns: columns.map((column) => column.align ?? "left"),
    chars: borderless,
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap, compact: true },
    wordWrap: true,
  });
  entries.forEach((entry, r) => {
    table.push(
      columns.map((column, c) => {
        const text = breakLongWords(cells[r]?.[c] as string, widths[c] as number);
        const meaning = column.meaning?.(entry);
        return meaning === undefined ? text : style(meaning, text);
      }),
    );
  });
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
};
