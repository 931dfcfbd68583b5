import { Link } from "react-router";
import { stances } from "../../../src/vocabulary/kinds.js";
import { usePage } from "../api/queries.js";
import { dateFields, type Field, FilterBar, optionsOf } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { StatementList } from "../components/StatementList.js";
import { Empty } from "../components/states.js";
import { Paged } from "../components/table/Paged.js";
import { useFilters, usePaging } from "../components/useFilters.js";
import { inOrder, type Sort } from "../model/paging.js";

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
  const state = useFilters();
  const { paging, change } = usePaging("statements");
  const list = usePage("/api/statements", { ...state.filters, sort: paging.sort }, paging);
  return (
    <div className="page">
      <PageHead
        title="Statements"
        lead="Who said what, in the words of the article. Wordings of one act of speaking are folded together."
        total={list.isPending ? undefined : list.total}
        data="/statements"
        query={inOrder(state.query, paging.sort)}
      />
      <FilterBar fields={fields} state={state} />
      <Paged
        list={list}
        what="statements"
        paging={paging}
        change={change}
        orders={orders}
        empty={
          state.query ? (
            <Empty title="No statement fits these filters">
              <p>Take one away, or look for fewer words.</p>
            </Empty>
          ) : (
            <Empty title="The record holds no statement yet">
              <p>
                Statements are found in articles. <Link to="/add">Add an article</Link>.
              </p>
            </Empty>
          )
        }
      >
        {(items) => <StatementList statements={items} />}
      </Paged>
    </div>
  );
}
