import { useMemo } from "react";
import { Link } from "react-router";
import { usePage } from "../../api/queries.js";
import { contactFields, type Field, FilterBar } from "../../components/FilterBar.js";
import { NetworkView } from "../../components/graph/NetworkView.js";
import { Ties } from "../../components/graph/Ties.js";
import { Empty, Failure, Loading } from "../../components/states.js";
import { useFilters } from "../../components/useFilters.js";
import { useTitle } from "../../components/useTitle.js";
import { ViewLinks } from "../../components/ViewLinks.js";
import { networkOfPairs } from "../../model/network.js";

const fields: readonly Field[] = [{ kind: "text", key: "person", label: "Person" }, ...contactFields];

/** Ties that are drawn at most; beyond them no picture can be read, and filters help. */
const mostTies = 12_000;
const title = "Network of contacts";

/** Everybody who is said to have been in contact: a picture, and the same as a list. */
export default function NetworkPage() {
  const state = useFilters();
  const list = usePage("/api/pairs", { ...state.filters }, { page: 1, rows: mostTies });
  const { items } = list;
  const whole = !list.isPending && !list.isStale;
  // the same list while it says the same, however often it is asked for
  const network = useMemo(() => networkOfPairs(items), [items]);
  const focus = state.params.get("focus") ?? undefined;
  const look = (id: string | undefined) => state.setParam("focus", id);
  useTitle(title);
  return (
    <div className="page">
      <div className="pagehead">
        <h1>
          {title} {whole && <span className="total">{network.nodes.length.toLocaleString()}</span>}
        </h1>
        <p className="lead">
          A line joins two who are said to have been in contact; the more independent origins, the thicker. Dashed: nobody says that it
          happened. Red: disputed. The list beside it holds the same.
        </p>
      </div>
      <ViewLinks query={state.query} />
      <FilterBar fields={fields} state={state} />
      {list.error ? (
        <Failure error={list.error} retry={list.retry} />
      ) : !whole ? (
        <Loading what="the network" rows={8} />
      ) : network.nodes.length === 0 ? (
        <Empty title={state.query ? "No contact fits these filters" : "The record holds no contact yet"}>
          <p>
            <Link to="/add">Add an article</Link> that reports one.
          </p>
        </Empty>
      ) : (
        <NetworkView
          network={network}
          focus={focus}
          look={look}
          name="contacts-network"
          title={title}
          data={
            <>
              <a href={`/pairs.csv${state.query && `?${state.query}`}`} download>
                CSV
              </a>
              <a href={`/pairs.json${state.query && `?${state.query}`}`}>JSON</a>
              <a href={`/api/export/gexf${state.query && `?${state.query}`}`} download>
                GEXF for Gephi
              </a>
            </>
          }
        >
          <Ties
            network={network}
            focus={focus}
            look={look}
            label="The network as a list"
            nodePath={(id) => `/people/${id}`}
            tiePath={(node, other) => `/contacts?${new URLSearchParams({ person: node.id, with: other.id })}`}
          />
        </NetworkView>
      )}
    </div>
  );
}
