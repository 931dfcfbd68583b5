import { Link } from "react-router";
import { stances } from "../../../src/vocabulary/kinds.js";
import { useList } from "../api/queries.js";
import { dateFields, type Field, FilterBar, optionsOf } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { StatementList } from "../components/StatementList.js";
import { Empty, ListBody } from "../components/states.js";
import { useFilters } from "../components/useFilters.js";

const fields: readonly Field[] = [
  { kind: "text", key: "words", label: "Words" },
  { kind: "text", key: "person", label: "Speaker" },
  { kind: "text", key: "with", label: "About" },
  { kind: "choice", key: "status", label: "Stance", any: "Any", options: optionsOf(stances) },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];

export default function Statements() {
  const state = useFilters();
  const list = useList("/api/statements", { ...state.filters });
  return (
    <div className="page">
      <PageHead
        title="Statements"
        lead="Who said what, in the words of the article. Wordings of one act of speaking are folded together."
        total={list.isPending ? undefined : list.total}
        data="/statements"
        query={state.query}
      />
      <FilterBar fields={fields} state={state} />
      <ListBody
        list={list}
        what="statements"
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
      </ListBody>
    </div>
  );
}
