import { Link } from "react-router";
import type { Person } from "../../../src/vocabulary/forms.js";
import { entityTypes } from "../../../src/vocabulary/kinds.js";
import { usePage } from "../api/queries.js";
import { type Field, FilterBar, optionsOf } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { Empty } from "../components/states.js";
import { columnsOf, figure } from "../components/table/columns.js";
import { DataTable } from "../components/table/DataTable.js";
import { Paged } from "../components/table/Paged.js";
import { useFilters, usePaging } from "../components/useFilters.js";
import { inOrder, ownOrder } from "../model/paging.js";

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Name" },
  { kind: "choice", key: "status", label: "Kind", any: "Any", options: optionsOf(entityTypes) },
  { kind: "flag", key: "watchlist", label: "On a watchlist only" },
];

const { accessor, columns } = columnsOf<Person>();

const ofPeople = columns([
  accessor("name", {
    header: "Name",
    cell: ({ row: { original: p } }) => (
      <>
        <Link to={`/people/${p.id}`}>
          <bdi>{p.name}</bdi>
        </Link>
        {p.watchlist && p.watchlist.length > 0 && (
          <span className="chip" data-status="watch">
            Watchlist
          </span>
        )}
        <span className="detail">
          {entityTypes[p.type].label}
          {p.names.length > 1 && (
            <bdi>
              , also{" "}
              {p.names
                .filter((n) => n.text !== p.name)
                .slice(0, 3)
                .map((n) => n.text)
                .join(", ")}
            </bdi>
          )}
        </span>
      </>
    ),
    meta: { cells: "who", names: true, share: [48, 56] },
  }),
  accessor((p) => p.roles[0]?.text, {
    id: "role",
    header: "Role, as written",
    enableSorting: false,
    cell: ({ row: { original: p } }) => <bdi>{p.roles[0]?.text}</bdi>,
    meta: { cells: "wide", share: 25 },
  }),
  accessor("contacts", { cell: figure, header: "Contacts", sortDescFirst: true, meta: { cells: "number", share: [9, 20] } }),
  accessor("statements", { cell: figure, header: "Statements", sortDescFirst: true, meta: { cells: "number", share: [10, 24] } }),
  accessor("articles", { cell: figure, header: "Articles", sortDescFirst: true, meta: { cells: "number wide", share: 8 } }),
]);

export default function People() {
  const state = useFilters();
  const { paging, change } = usePaging("people");
  const list = usePage("/api/people", { ...state.filters, sort: paging.sort }, paging);
  return (
    <div className="page">
      <PageHead
        title="People"
        lead="Persons, organizations and groups across articles. Who bears several names is one entry only where something speaks for it, and the reason stands on their page."
        total={list.isPending ? undefined : list.total}
        data="/people"
        query={inOrder(state.query, paging.sort)}
      />
      <FilterBar fields={fields} state={state} />
      <Paged
        list={list}
        what="people"
        paging={paging}
        change={change}
        empty={
          <Empty title={state.query ? "Nobody fits these filters" : "The record knows nobody yet"}>
            <p>{state.query ? "Try a part of the name, without accents." : <Link to="/add">Add an article</Link>}</p>
          </Empty>
        }
      >
        {(items) => (
          <DataTable
            caption="People"
            columns={ofPeople}
            rows={items}
            sort={paging.sort ?? ownOrder.people}
            change={(sort) => change({ sort })}
          />
        )}
      </Paged>
    </div>
  );
}
