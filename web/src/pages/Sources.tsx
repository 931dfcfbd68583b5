import { useMemo } from "react";
import { Link } from "react-router";
import type { Source } from "../../../src/vocabulary/forms.js";
import { sourcingKinds } from "../../../src/vocabulary/kinds.js";
import { useList } from "../api/queries.js";
import { type Field, FilterBar } from "../components/FilterBar.js";
import { NetworkView } from "../components/graph/NetworkView.js";
import { Ties } from "../components/graph/Ties.js";
import { PageHead } from "../components/PageHead.js";
import { Empty, ListBody, Loading } from "../components/states.js";
import { useFilters } from "../components/useFilters.js";
import { networkOfSources } from "../model/network.js";

/** Who relies on whom as a picture, with its list. */
const SourceGraph = ({ focus, look }: { focus: string | undefined; look: (id: string | undefined) => void }) => {
  const { items, isPending } = useList("/api/sources", {}, { limit: 1000 });
  // What is drawn changes with what it says, not with the list being asked for anew.
  const said = JSON.stringify(items);
  const network = useMemo(() => networkOfSources(JSON.parse(said) as Source[]), [said]);
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

export default function Sources() {
  const state = useFilters();
  const inGraph = state.params.get("view") === "graph";
  const list = useList("/api/sources", { ...state.filters });
  return (
    <div className="page">
      <PageHead
        title="Sources"
        lead="Who reports, and whom they rely on. An origin is a source at which a chain of sourcing ends."
        total={list.isPending ? undefined : list.total}
        data="/sources"
        query={state.query}
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
      <ListBody
        list={list}
        what="sources"
        empty={
          <Empty title={state.query ? "No source fits" : "The record knows no source yet"}>
            <p>{state.query ? "Try a part of the name." : <Link to="/add">Add an article</Link>}</p>
          </Empty>
        }
      >
        {(items) => {
          const byName = new Map(
            items.flatMap((s) => [
              [s.name, s],
              [s.id, s],
            ]),
          );
          return (
            <table className="table">
              <caption className="unseen">Sources</caption>
              <thead>
                <tr>
                  <th scope="col">Source</th>
                  <th scope="col">Relies on</th>
                  <th scope="col" className="number wide">
                    Articles
                  </th>
                  <th scope="col" className="number">
                    Origin of
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((s) => (
                  <tr key={s.id}>
                    <th scope="row" className="who">
                      <Link to={`/sources/${encodeURIComponent(s.id)}`}>
                        <bdi>{s.name}</bdi>
                      </Link>
                      <span className="detail">{s.type}</span>
                    </th>
                    <td>
                      {s.reliesOn.length === 0 && <span className="unknown">nobody named</span>}
                      <ul className="relies">
                        {s.reliesOn.map((r) => (
                          <li key={`${r.source}${r.kind}`}>
                            <span className="detail inline">{sourcingKinds[r.kind].label.toLowerCase()}</span>{" "}
                            <bdi>{byName.get(r.source)?.name ?? r.source}</bdi>
                            {r.articles > 1 && <span className="detail inline"> ×{r.articles}</span>}
                          </li>
                        ))}
                      </ul>
                    </td>
                    <td className="number wide">{s.articles}</td>
                    <td className="number">{s.originOf}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </ListBody>
    </div>
  );
}
