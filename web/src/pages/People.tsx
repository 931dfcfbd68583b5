import { Link } from "react-router";
import { entityTypes } from "../../../src/vocabulary/kinds.js";
import { useList } from "../api/queries.js";
import { type Field, FilterBar, optionsOf } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { Empty, ListBody } from "../components/states.js";
import { useFilters } from "../components/useFilters.js";

const fields: readonly Field[] = [
  { kind: "text", key: "words", label: "Name" },
  { kind: "choice", key: "status", label: "Kind", any: "Any", options: optionsOf(entityTypes) },
  { kind: "flag", key: "watchlist", label: "On a watchlist only" },
];

export default function People() {
  const state = useFilters();
  const list = useList("/api/people", { ...state.filters });
  return (
    <div className="page">
      <PageHead
        title="People"
        lead="Persons, organizations and groups across articles. Who bears several names is one entry only where something speaks for it, and the reason stands on their page."
        total={list.isPending ? undefined : list.total}
        data="/people"
        query={state.query}
      />
      <FilterBar fields={fields} state={state} />
      <ListBody
        list={list}
        what="people"
        empty={
          <Empty title={state.query ? "Nobody fits these filters" : "The record knows nobody yet"}>
            <p>{state.query ? "Try a part of the name, without accents." : <Link to="/add">Add an article</Link>}</p>
          </Empty>
        }
      >
        {(items) => (
          <table className="table">
            <caption className="unseen">People</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col" className="wide">
                  Role, as written
                </th>
                <th scope="col" className="number">
                  Contacts
                </th>
                <th scope="col" className="number">
                  Statements
                </th>
                <th scope="col" className="number wide">
                  Articles
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((p) => (
                <tr key={p.id}>
                  <th scope="row" className="who">
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
                  </th>
                  <td className="wide">
                    <bdi>{p.roles[0]?.text}</bdi>
                  </td>
                  <td className="number">{p.contacts}</td>
                  <td className="number">{p.statements}</td>
                  <td className="number wide">{p.articles}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ListBody>
    </div>
  );
}
