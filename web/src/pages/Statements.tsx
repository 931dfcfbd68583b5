import { stances } from "../../../src/vocabulary/kinds.js";
import { dateFields, type Field, optionsOf } from "../components/FilterBar.js";
import { ListPage } from "../components/ListPage.js";
import { StatementList } from "../components/StatementList.js";
import type { Sort } from "../model/paging.js";

const fields: readonly Field[] = [
  { kind: "text", key: "words", label: "Words" },
  { kind: "text", key: "person", label: "Speaker" },
  { kind: "text", key: "with", label: "About" },
  { kind: "choice", key: "status", label: "Stance", any: "Any", options: optionsOf(stances) },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];

const orders: readonly (readonly [Sort<"statements">, string])[] = [
  ["-published", "Newest first"],
  ["published", "Oldest first"],
  ["speaker", "By speaker"],
  ["outlet", "By outlet"],
  ["stance", "By stance"],
];

export default function Statements() {
  return (
    <ListPage
      name="statements"
      title="Statements"
      one="statement"
      lead="Who said what, in the words of the article. Wordings of one act of speaking are folded together."
      fields={fields}
      orders={orders}
    >
      {(items) => <StatementList statements={items} />}
    </ListPage>
  );
}
