import { articleColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

export const articles = tableCommand({
  name: "articles",
  summary: "the articles of the record",
  description:
    "Lists the articles of the record, with what was found in each. One that could not be extracted says why; a copy names its original.",
  filters: ["person", "outlet", "from", "to", "words", "limit"],
  columns: articleColumns,
  entries: (store, filter) => store.articles(filter),
  examples: [
    ["onrecord articles --outlet Interfax", "those of Interfax"],
    ["onrecord articles --json | wc -l", "how many there are"],
  ],
});
