import { basename } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type ColumnMap,
  type ListEntry,
  ListError,
  type ListField,
  type ListFormat,
  listFields,
  listFormats,
} from "../../read/lists/types.js";
import type { Imported } from "../../record/types.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { Failure } from "../errors.js";
import { shortId } from "../print/ids.js";
import { safeLine } from "../print/safe.js";
import { creating } from "../record.js";
import { parseText } from "../values.js";

interface ImportOptions {
  format?: ListFormat;
  map?: ColumnMap;
  list?: string;
}

/** `name=Column,alias=A,alias=B`; a column whose head holds a comma is set in double quotes. */
export const parseMap = (value: string, before: ColumnMap = {}): ColumnMap => {
  const map: ColumnMap = { ...before };
  for (const part of value.match(/(?:"[^"]*"|[^,"])+/g) ?? []) {
    const [field, column] = part.split(/=(.*)/s).map((text) => text.trim().replace(/^"(.*)"$/s, "$1"));
    if (!listFields.includes(field as ListField) || !column)
      throw new InvalidArgumentError(`It is written FIELD=COLUMN,…; fields are ${listFields.join(", ")}.`);
    map[field as ListField] = [...(map[field as ListField] ?? []), column];
  }
  return map;
};

/** Reads the whole list; faults are named as they come. */
const readAll = async (
  context: Context,
  path: string,
  options: ImportOptions,
): Promise<{ entries: ListEntry[]; others: number; faults: number }> => {
  const { readList } = await import("../../read/lists/list.js");
  const entries: ListEntry[] = [];
  let others = 0;
  let faults = 0;
  try {
    for await (const item of readList(path, options)) {
      if (item.kind === "entry") entries.push(item.entry);
      else if (item.kind === "other") others++;
      else if (item.kind === "unread")
        await context.note(`Columns that are not read: ${item.columns.map(safeLine).join(", ")}. --map tells what a column is.`);
      else {
        faults++;
        const place = item.within === undefined ? `${path}:${item.line}` : `${path}, entry ${item.line}`;
        await context.warn(`${place}: ${safeLine(item.message)}`);
      }
    }
  } catch (error) {
    throw error instanceof ListError ? new Failure(`${path}: ${error.message}`, error.advice) : error;
  }
  return { entries, others, faults };
};

/** So many are named on a terminal whom several entries fit; `--json` has all. */
const mostNamed = 20;

const tellUndecided = async (context: Context, undecided: Imported["undecided"]): Promise<void> => {
  if (undecided.length === 0) return;
  await context.print(`Matched with none, since several entries fit the name and no role tells which: ${undecided.length}.`);
  for (const { identity, name, entries } of undecided.slice(0, mostNamed)) {
    const fitting = entries.map((one) => `${safeLine(one.name)} [${safeLine(one.entry)}]`).join(", ");
    await context.print(`  ${safeLine(name)} (${shortId(identity)}): ${fitting}`);
  }
  if (undecided.length > mostNamed) await context.note(`${undecided.length - mostNamed} more; --json lists all.`);
};

const importFile = async (context: Context, options: ImportOptions, path: string): Promise<ExitCode> => {
  const list = options.list ?? basename(path);
  const { entries, others, faults } = await readAll(context, path, options);
  if (entries.length === 0)
    throw new Failure(
      `${path}: no person or organization could be read from it`,
      "See the lines named above, or `onrecord people import --help`.",
    );
  const { added, present, matched, undecided } = await creating(context, (store) => store.importWatchlist(list, entries));
  if (context.format === "json")
    await context.printJson({ list, entries: entries.length, added, present, matched, undecided, others, faults });
  else {
    await context.print(`${list}: ${added} added, ${present} already there; ${matched} match somebody in the record.`);
    await tellUndecided(context, undecided);
    if (others > 0) await context.note(`${others} of other kinds (addresses, links) left out: only persons and organizations are matched.`);
    if (faults > 0) await context.note(`${faults} could not be used; they are named above.`);
  }
  return faults > 0 ? 1 : 0;
};

export const importList = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("import")
    .argument("<file>", "FollowTheMoney JSON lines, Wikidata JSON, or CSV")
    .summary("bring in a watchlist or reference list to match people against")
    .description(
      [
        "Reads a list of persons and organizations that somebody else has described, and matches those of the record against it. Importing again updates what is there. Somebody whose name fits several entries of the list, and whom no role tells apart, is matched with none of them and named.",
        'Formats: FollowTheMoney entities, one a line (OpenSanctions, Aleph); Wikidata entities (`{"entities":…}`, or one a line as in dumps) and results of its query service; CSV with a head. Several values in one cell of a CSV are parted by a semicolon or a bar.',
        "Exit code 1 where some lines could not be used; the others are imported all the same.",
      ].join("\n\n"),
    )
    .addOption(new Option("--format <format>", "the format, where the file does not show it").choices(listFormats))
    .addOption(
      new Option("--map <fields>", `for CSV, which column is what: FIELD=COLUMN,… with the fields ${listFields.join(", ")}`).argParser(
        parseMap,
      ),
    )
    .addOption(new Option("--list <name>", "the name of the list; else that of the file").argParser(parseText))
    .addHelpText(
      "after",
      `\n${examples(
        ["onrecord people import peps.ftm.json", "FollowTheMoney lines"],
        ["onrecord people import query.json --list ministers", "the JSON of a Wikidata query"],
        ['onrecord people import staff.csv --map name=Name,alias="Other names",role=Post', "columns by name"],
      )}`,
    );
  action<ImportOptions>(command, shell, ["json"], importFile);
};
