import { sourceColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

/** Types of sources, as SourceForm has them. */
const sourceTypes = {
  outlet: { label: "Outlet", definition: "A newspaper, broadcaster or news site." },
  agency: { label: "Agency", definition: "A news agency." },
  person: { label: "Person", definition: "A human being, named or described." },
  document: { label: "Document", definition: "A report, letter, court filing or other document." },
  organization: { label: "Organization", definition: "Any other body." },
};

export const sources = tableCommand({
  name: "sources",
  summary: "who relies on whom",
  description:
    "Lists the sources of the record: outlets, agencies, persons and documents, on whom each relies, and of how much each is the origin.",
  filters: ["person", "outlet", "from", "to", "minOrigins", "words", "article", "limit"],
  status: { description: "of this type", title: "Types", terms: sourceTypes },
  columns: sourceColumns,
  entries: (store, filter) => store.sources(filter),
  examples: [
    ["onrecord sources", "all sources"],
    ["onrecord sources --outlet Interfax", "on whom Interfax relies"],
  ],
});
