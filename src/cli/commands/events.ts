import { eventKinds } from "../../vocabulary/kinds.js";
import { eventColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

export const events = tableCommand({
  name: "events",
  summary: "what else happened: resignations, charges, demands",
  description: "Lists the events of the record, and what the text names as their cause.",
  filters: ["person", "with", "outlet", "from", "to", "undated", "words", "article", "limit"],
  status: { description: "of this kind", title: "Kinds", terms: eventKinds },
  columns: eventColumns,
  entries: (store, filter) => store.events(filter),
  examples: [
    ["onrecord events --person Flynn", "what happened to Flynn"],
    ["onrecord events --status resigned", "all resignations"],
    ["onrecord events --undated --sort who", "those of which no text tells the day, by name"],
  ],
});
