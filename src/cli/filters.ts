/** The filters of the tables, declared once: their options, their help and what they become. */
import { type Command, Option } from "commander";
import type { RecordFilter } from "../record/types.js";
import { keysOf, type Term } from "../vocabulary/kinds.js";
import { isSortable, sortChoices } from "../vocabulary/sorts.js";
import { Misuse } from "./errors.js";
import { parseDate, parseText, parseWhole } from "./values.js";

type FilterKey =
  | Exclude<keyof RecordFilter, "cursor" | "skip" | "sort" | "status" | "contact" | "utterance" | "kinds" | "dated" | "unsure">
  | "undated"
  | "sure";

const options: Record<FilterKey, () => Option> = {
  person: () => new Option("--person <name>", "with this person or organization: an id, or a part of a name").argParser(parseText),
  with: () => new Option("--with <name>", "and with this one too: the other side of a contact").argParser(parseText),
  outlet: () => new Option("--outlet <name>", "reported by this outlet").argParser(parseText),
  from: () => new Option("--from <date>", "not before this date: 2016, 2016-12 or 2016-12-01").argParser(parseDate),
  to: () => new Option("--to <date>", "not after this date; 2016 reaches to its last day").argParser(parseDate),
  minOrigins: () =>
    new Option("--min-origins <n>", "with at least so many independent origins; copies of one report count once").argParser(parseWhole(1)),
  article: () => new Option("--article <id>", "from this article").argParser(parseText),
  disputed: () => new Option("--disputed", "only what is disputed"),
  undated: () => new Option("--undated", "only those whose date is not known"),
  sure: () => new Option("--sure", "without unsure readings: those that the program holds to be rather wrong than right"),
  words: () => new Option("--words <words>", "whose text holds these words").argParser(parseText),
  watchlist: () => new Option("--watchlist", "only those that match an imported list"),
  limit: () => new Option("--limit <n>", "at most so many").argParser(parseWhole(1)),
};

/** Words that `--status` may be given, and what they mean. */
export interface StatusFilter {
  description: string;
  terms: Record<string, Term>;
}

/** The legend of a vocabulary for the end of a help text. */
export const legend = (title: string, terms: Record<string, Term>): string => {
  const width = Math.max(...keysOf(terms).map((key) => key.length));
  return [`${title}:`, ...keysOf(terms).map((key) => `  ${key.padEnd(width)}  ${terms[key]?.definition}`)].join("\n");
};

/** Gives the command of a table its filters, and where it can be sorted, by what. */
export const addFilters = (command: Command, keys: readonly FilterKey[], status?: StatusFilter): Command => {
  for (const key of keys) command.addOption(options[key]());
  const table = command.name();
  if (isSortable(table)) {
    command.addOption(new Option("--sort <column>", "in this order; - before it turns it round").choices(sortChoices(table)));
  }
  if (status) command.addOption(new Option("--status <status>", status.description).choices(keysOf(status.terms)));
  return command;
};

/** The last day, month or year that a date reaches, for comparing dates of different length. */
const asEnd = (date: string): string => date.padEnd(10, "~");

/** @throws Misuse where the filters contradict each other */
export const filterOf = ({ undated, sure, ...given }: RecordFilter & { undated?: boolean; sure?: boolean }): RecordFilter => {
  if (given.from !== undefined && given.to !== undefined && given.from > asEnd(given.to))
    throw new Misuse(`--from ${given.from} lies after --to ${given.to}.`);
  if (given.with !== undefined && given.person === undefined) throw new Misuse("--with names the other side; give --person too.");
  const keys = [...Object.keys(options), "status", "sort"] as (keyof RecordFilter)[];
  const known = Object.fromEntries(keys.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]));
  return { ...known, ...(undated === undefined ? {} : { dated: !undated }), ...(sure === undefined ? {} : { unsure: !sure }) };
};
