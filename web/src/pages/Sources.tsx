import { useMemo } from "react";
import { Link } from "react-router";
import type { Source } from "../../../src/vocabulary/forms.js";
import { sourcingKinds } from "../../../src/vocabulary/kinds.js";
import { usePage } from "../api/queries.js";
import { type Field, FilterBar } from "../components/FilterBar.js";
import { NetworkView } from "../components/graph/NetworkView.js";
import { Ties } from "../components/graph/Ties.js";
import { PageHead } from "../components/PageHead.js";
import { Empty, Loading } from "../components/states.js";
import { columnsOf, figure } from "../components/table/columns.js";
import { DataTable } from "../components/table/DataTable.js";
import { Paged } from "../components/table/Paged.js";
import { useFilters, usePaging } from "../components/useFilters.js";
import { networkOfSources } from "../model/network.js";
import { inOrder } from "../model/paging.js";

/** Who relies on whom as a picture, with its list. */
const SourceGraph = ({ focus, look }: { focus: string | undefined; look: (id: string | undefined) => void }) => {
  const { items, isPending } = usePage("/api/sources", {}, { page: 1, rows: 1000 });
  // the same list while it says the same, however often it is asked for
  const network = useMemo(() => networkOfSources(items), [items]);
  if (isPending) return <Loading what="the graph" rows={8} />;
  if (network.nodes.length === 0) return <p className="none">No source is said to rely on another.</p>;
  return (
    <>
      <p className="detail">An arrow leads from who relies to whom they rely on; the more articles, the thicker.</p>
      <NetworkView network={network} focus={focus} look={look} name="sources" title="Who relies on whom">
        <Ties
          network={network}
          focus={focus}
          look={look}
          label="The sources as a list"
          nodePath={(id) => `/sources/${encodeURIComponent(id)}`}
          tiePath={(_, other) => `/sources/${encodeURIComponent(other.id)}`}
        />
      </NetworkView>
    </>
  );
};

const fields: readonly Field[] = [{ kind: "text", key: "words", label: "Name" }];

const { accessor, columns } = columnsOf<Source>();

const ofSources = columns([
  accessor("name", {
    header: "Source",
    cell: ({ row: { original: s } }) => (
      <>
        <Link to={`/sources/${encodeURIComponent(s.id)}`}>
          <bdi>{s.name}</bdi>
        </Link>
        <span className="detail">{s.type}</span>
      </>
    ),
    meta: { cells: "who", names: true, share: [40, 40] },
  }),
  accessor("reliesOn", {
    header: "Relies on",
    enableSorting: false,
    cell: ({ row: { original: s } }) =>
      s.reliesOn.length === 0 ? (
        <span className="unknown">nobody named</span>
      ) : (
        <ul className="relies">
          {s.reliesOn.map((r) => (
            <li key={`${r.source}${r.kind}`}>
              <span className="detail inline">{sourcingKinds[r.kind].label.toLowerCase()}</span> <bdi>{r.source}</bdi>
              {r.articles > 1 && <span className="detail inline"> ×{r.articles}</span>}
            </li>
          ))}
        </ul>
      ),
    meta: { share: [40, 40] },
  }),
  accessor("articles", { cell: figure, header: "Articles", sortDescFirst: true, meta: { cells: "number wide", share: 10 } }),
  accessor("originOf", { cell: figure, header: "Origin of", sortDescFirst: true, meta: { cells: "number", share: [10, 20] } }),
]);

export default function Sources() {
  const state = useFilters();
  const inGraph = state.params.get("view") === "graph";
  const { paging, change, order } = usePaging("sources");
  const list = usePage("/api/sources", { ...state.filters, sort: paging.sort }, paging);
  return (
    <div className="page">
      <PageHead
        title="Sources"
        lead="Who reports, and whom they rely on. An origin is a source at which a chain of sourcing ends."
        total={list.isPending ? undefined : list.total}
        data="/sources"
        query={inOrder(state.query, paging.sort)}
      />
      <fieldset className="views">
        <legend className="unseen">View</legend>
        <label className="kind-toggle">
          <input type="checkbox" checked={inGraph} onChange={(e) => state.setParam("view", e.target.checked ? "graph" : undefined)} />
          <span>Show who relies on whom as a graph too</span>
        </label>
      </fieldset>
      <FilterBar fields={fields} state={state} />
      {inGraph && <SourceGraph focus={state.params.get("focus") ?? undefined} look={(id) => state.setParam("focus", id)} />}
      <Paged
        list={list}
        what="sources"
        paging={paging}
        change={change}
        empty={
          <Empty title={state.query ? "No source fits" : "The record knows no source yet"}>
            <p>{state.query ? "Try a part of the name." : <Link to="/add">Add an article</Link>}</p>
          </Empty>
        }
      >
        {(items) => <DataTable caption="Sources" columns={ofSources} rows={items} {...order} />}
      </Paged>
    </div>
  );
}
