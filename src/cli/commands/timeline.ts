import { contactStatuses, eventKinds, stances } from "../../vocabulary/kinds.js";
import { timelineColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

export const timeline = tableCommand({
  name: "timeline",
  summary: "what happened when",
  description:
    "Lists contacts, statements, events and articles in the order of their dates. What an article only claims is marked as claimed, a contact that the program holds to be rather misread than not as unsure.",
  filters: ["person", "with", "outlet", "from", "to", "minOrigins", "disputed", "watchlist", "words", "article", "limit"],
  status: {
    description: "contacts of this status, statements of this stance, or events of this kind",
    title: "Statuses, stances and kinds",
    terms: { ...contactStatuses, ...stances, ...eventKinds },
  },
  columns: timelineColumns,
  entries: (store, filter) => store.timeline(filter),
  examples: [
    ["onrecord timeline --from 2016-12 --to 2017-02", "December 2016 to February 2017"],
    ["onrecord timeline --person Flynn", "all about Flynn"],
  ],
});
