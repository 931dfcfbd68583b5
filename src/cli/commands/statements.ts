import { stances } from "../../vocabulary/kinds.js";
import { statementColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

export const statements = tableCommand({
  name: "statements",
  summary: "who said what",
  description: "Lists the statements of the record: who said what, in which outlet, and who vouches for it.",
  filters: ["person", "with", "outlet", "from", "to", "minOrigins", "disputed", "watchlist", "words", "article", "limit"],
  status: { description: "of this stance", title: "Stances", terms: stances },
  columns: statementColumns,
  entries: (store, filter) => store.statements(filter),
  examples: [
    ["onrecord statements --person Peskov", "what Peskov said"],
    ["onrecord statements --status denies", "all denials"],
    ["onrecord statements --outlet Interfax --json", "as JSON, one a line"],
  ],
});
