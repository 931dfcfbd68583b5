import { contactStatuses } from "../../vocabulary/kinds.js";
import { disputeColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

export const disputes = tableCommand({
  name: "disputes",
  summary: "what is denied, and by whom",
  description:
    "Lists the disputes of the record: claims or statements that cannot both hold, or a denial and what it denies, side by side.",
  filters: ["person", "with", "outlet", "from", "to", "minOrigins", "words", "article", "limit"],
  status: { description: "about contacts of this status", title: "Statuses", terms: contactStatuses },
  columns: disputeColumns,
  entries: (store, filter) => store.disputes(filter),
  examples: [
    ["onrecord disputes", "all disputes"],
    ["onrecord disputes --person Sessions", "those about Sessions"],
  ],
});
