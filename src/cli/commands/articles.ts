import { refusalReasons } from "../../vocabulary/kinds.js";
import { articleColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

/** Why an article is kept without extraction. */
const { language, extraction_failed } = refusalReasons;

export const articles = tableCommand({
  name: "articles",
  summary: "the articles of the record",
  description:
    "Lists the articles of the record, with what was found in each. One that could not be extracted says why; a copy names its original.",
  filters: ["person", "with", "outlet", "from", "to", "words", "disputed", "limit"],
  status: { description: "from which nothing was extracted, for this reason", title: "Reasons", terms: { language, extraction_failed } },
  columns: articleColumns,
  entries: (store, filter) => store.articles(filter),
  examples: [
    ["onrecord articles --outlet Interfax", "those of Interfax"],
    ["onrecord articles --json | wc -l", "how many there are"],
  ],
});
