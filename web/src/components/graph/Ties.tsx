import { useState } from "react";
import { Link } from "react-router";
import { type GraphEdge, type GraphNode, type Network, tiesOf } from "../../model/network.js";
import { count } from "../bits.js";

const most = 60;

/** A network as a list: everybody in it, and the ties of the one who is looked at. The equal of the picture. */
export const Ties = ({
  network,
  focus,
  look,
  label,
  nodePath,
  tiePath,
}: {
  network: Network;
  focus: string | undefined;
  look: (id: string | undefined) => void;
  label: string;
  nodePath: (id: string) => string;
  /** where a tie leads; nowhere where it is undefined */
  tiePath: (node: GraphNode, other: GraphNode, edge: GraphEdge) => string | undefined;
}) => {
  const [words, setWords] = useState("");
  const asked = words.trim().toLowerCase();
  const found = network.nodes.filter((n) => n.name.toLowerCase().includes(asked));
  const node = network.nodes.find((n) => n.id === focus);
  return (
    <section className="ties" aria-label={label}>
      {node && (
        <div className="ties-of">
          <h2>
            <Link to={nodePath(node.id)}>
              <bdi>{node.name}</bdi>
            </Link>
          </h2>
          <ul className="companions">
            {tiesOf(node.id, network).map(({ edge, other }) => {
              const path = tiePath(node, other, edge);
              return (
                <li key={edge.id}>
                  {path ? (
                    <Link to={path}>
                      <bdi>{other.name}</bdi>
                    </Link>
                  ) : (
                    <bdi>{other.name}</bdi>
                  )}
                  <span className="detail">
                    {network.directed && (edge.source === node.id ? "relied on: " : "relies on this one: ")}
                    {edge.words}
                  </span>
                </li>
              );
            })}
          </ul>
          <button type="button" className="plain" onClick={() => look(undefined)}>
            Show everybody
          </button>
        </div>
      )}
      <label className="field">
        <span>Find in the network</span>
        <input type="search" value={words} autoComplete="off" onChange={(e) => setWords(e.target.value)} />
      </label>
      <ul className="ties-all">
        {found.slice(0, most).map((n) => (
          <li key={n.id}>
            <button type="button" className="plain" aria-pressed={n.id === focus} onClick={() => look(n.id === focus ? undefined : n.id)}>
              <bdi>{n.name}</bdi> <span className="detail inline">{count(n.ties, "tie")}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className="detail">and {found.length - most} more: find them by name.</p>}
    </section>
  );
};
