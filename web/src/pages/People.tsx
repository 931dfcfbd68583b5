import { Link } from "react-router";
import type { Person } from "../../../src/vocabulary/forms.js";
import { entityTypes } from "../../../src/vocabulary/kinds.js";
import { type Field, optionsOf } from "../components/FilterBar.js";
import { ListPage } from "../components/ListPage.js";
import { columnsOf, figure } from "../components/table/columns.js";
import { DataTable } from "../components/table/DataTable.js";

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
  return (
    <ListPage
      name="people"
      title="People"
      one="person"
      lead="Persons, organizations and groups across articles. Who bears several names is one entry only where something speaks for it, and the reason stands on their page."
      advice="Try a part of the name, without accents."
      fields={fields}
    >
      {(items, order) => <DataTable caption="People" columns={ofPeople} rows={items} {...order} />}
    </ListPage>
  );
}
