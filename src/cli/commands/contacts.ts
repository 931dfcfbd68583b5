import { contactStatuses } from "../../vocabulary/kinds.js";
import { contactColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

export const contacts = tableCommand({
  name: "contacts",
  summary: "who was in contact with whom",
  description: [
    "Lists the contacts of the record: who met, called or wrote whom, when, of what status, and on how many independent origins it rests.",
    "A contact is what one or more articles claim. `onrecord show ID` gives every claim with who vouches for it and the words that carry it.",
    "“unsure” stands beside a contact that the program holds to be rather wrong than right, with how likely it is, 0 to 1. `--sure` leaves these out; `onrecord review queue` asks about them, and accepting one settles it. A contact without a likelihood was not weighed, which is not to be unsure.",
  ].join("\n\n"),
  filters: [
    "person",
    "with",
    "outlet",
    "from",
    "to",
    "minOrigins",
    "disputed",
    "undated",
    "sure",
    "watchlist",
    "words",
    "article",
    "limit",
  ],
  status: { description: "of this status", title: "Statuses", terms: contactStatuses },
  columns: contactColumns,
  entries: (store, filter) => store.contacts(filter),
  examples: [
    ["onrecord contacts --person Kislyak", "all contacts of Kislyak"],
    ["onrecord contacts --person Kislyak --with Flynn", "those with Flynn"],
    ["onrecord contacts --status denied --from 2016-06 --to 2016", "denied ones, June to December 2016"],
    ["onrecord contacts --sure", "without those that are rather wrong than right"],
    ["onrecord contacts --sort -origins --limit 10", "the ten that rest on the most origins"],
    ["onrecord contacts --min-origins 2 --csv > contacts.csv", "those that rest on two origins or more, for a spreadsheet"],
  ],
});
