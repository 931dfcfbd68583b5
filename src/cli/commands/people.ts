import type { Command } from "commander";
import { entityTypes } from "../../vocabulary/kinds.js";
import type { Shell } from "../command.js";
import { personColumns, watchlistColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";
import { importList } from "./people-import.js";

const table = tableCommand({
  name: "people",
  summary: "people, organizations and groups, with all their names",
  description: [
    "Lists the people, organizations and groups of the record: each with its names, its roles, and how much hangs on it.",
    "`onrecord people import` brings in a watchlist; --watchlist then shows who of it occurs, since when, and in contact with whom.",
  ].join("\n\n"),
  filters: ["person", "with", "outlet", "from", "to", "minOrigins", "disputed", "watchlist", "words", "article", "limit"],
  status: { description: "of this type", title: "Types", terms: entityTypes },
  columns: (filter) => (filter.watchlist ? [...personColumns, ...watchlistColumns] : personColumns),
  entries: (store, filter) => store.people(filter),
  examples: [
    ["onrecord people", "everybody"],
    ["onrecord people --status person --json", "human beings only, as JSON"],
    ["onrecord people --watchlist", "who is on an imported list"],
  ],
});

export const people = (parent: Command, shell: Shell): void => {
  importList(table(parent, shell), shell);
};
