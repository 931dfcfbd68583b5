import type { Pair, Source } from "../../../src/vocabulary/forms.js";
import { sourcingKinds } from "../../../src/vocabulary/kinds.js";
import { cut, drawing, ink, text } from "./svg.js";

export interface GraphNode {
  id: string;
  name: string;
  /** how many ties it has */
  ties: number;
}

/** A tie between two nodes; of sources it leads from who relies to whom they rely on. */
export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  /** how thick: independent origins, or articles */
  weight: number;
  /** nobody says that it happened */
  claimed: boolean;
  disputed: boolean;
  words: string;
}

export interface Network {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** a tie leads from its source to its target */
  directed?: boolean;
}

const { compare: compareNames } = new Intl.Collator();

const nodesOf = (names: ReadonlyMap<string, string>, edges: readonly GraphEdge[]): GraphNode[] => {
  const ties = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  return [...names]
    .map(([id, name]) => ({ id, name, ties: ties.get(id) ?? 0 }))
    .sort((a, b) => b.ties - a.ties || compareNames(a.name, b.name));
};

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** Who is said to have been in contact with whom. */
export const networkOfPairs = (pairs: readonly Pair[]): Network => {
  const names = new Map<string, string>();
  const edges = pairs.flatMap(({ id, people: [one, other], contacts, origins, disputed, happened }) => {
    if (!one || !other) return [];
    names.set(one.identity, one.name);
    names.set(other.identity, other.name);
    const words = [
      plural(contacts, "contact"),
      plural(origins, "origin"),
      ...(disputed > 0 ? ["disputed"] : []),
      ...(happened === 0 ? ["not said to have happened"] : []),
    ];
    return [
      {
        id,
        source: one.identity,
        target: other.identity,
        weight: origins,
        claimed: happened === 0,
        disputed: disputed > 0,
        words: words.join(", "),
      },
    ];
  });
  return { nodes: nodesOf(names, edges), edges };
};

/** Who relies on whom; sources without any tie are left out. */
export const networkOfSources = (sources: readonly Source[]): Network => {
  const ids = new Map(sources.flatMap((s) => [[s.id, s.id] as const, [s.name, s.id] as const]));
  const names = new Map<string, string>();
  const all = new Map(sources.map((s) => [s.id, s.name]));
  const edges = sources.flatMap((s) =>
    s.reliesOn.flatMap((r) => {
      const target = ids.get(r.source);
      if (target === undefined || target === s.id) return [];
      for (const id of [s.id, target]) names.set(id, all.get(id) ?? id);
      return [
        {
          id: `${s.id}+${target}+${r.kind}`,
          source: s.id,
          target,
          weight: r.articles,
          claimed: r.kind === "anonymous",
          disputed: false,
          words: `${sourcingKinds[r.kind].label.toLowerCase()}, ${plural(r.articles, "article")}`,
        },
      ];
    }),
  );
  return { nodes: nodesOf(names, edges), edges, directed: true };
};

/** The ties of one node, the strongest first, each with who is at its other end. */
export const tiesOf = (id: string, { nodes, edges }: Network): { edge: GraphEdge; other: GraphNode }[] => {
  const byId = new Map(nodes.map((n) => [n.id, n]));
  return edges
    .filter((e) => e.source === id || e.target === id)
    .flatMap((edge) => {
      const other = byId.get(edge.source === id ? edge.target : edge.source);
      return other ? [{ edge, other }] : [];
    })
    .sort((a, b) => b.edge.weight - a.edge.weight || compareNames(a.other.name, b.other.name));
};

export type Positions = ReadonlyMap<string, { x: number; y: number }>;

/** How large a node is drawn, in pixels. */
export const sizeOf = ({ ties }: Pick<GraphNode, "ties">): number => 3 + 2.2 * Math.sqrt(ties);
export const widthOf = ({ weight }: Pick<GraphEdge, "weight">): number => Math.min(9, 0.8 + 1.1 * weight);

const [wide, high, margin] = [1200, 900, 70];

/** The network as it lies, as a drawing to save. */
export const networkSvg = ({ nodes, edges, directed }: Network, positions: Positions, title: string): string => {
  const all = [...positions.values()];
  if (all.length === 0) return drawing(wide, high, title, "");
  const [left, right] = [Math.min(...all.map((p) => p.x)), Math.max(...all.map((p) => p.x))];
  const [top, bottom] = [Math.min(...all.map((p) => p.y)), Math.max(...all.map((p) => p.y))];
  const scale = Math.min((wide - 2 * margin) / (right - left || 1), (high - 2 * margin) / (bottom - top || 1));
  const at = (id: string) => {
    const p = positions.get(id) ?? { x: 0, y: 0 };
    return { x: margin + (p.x - left) * scale, y: high - margin - (p.y - top) * scale };
  };
  const sizes = new Map(nodes.map((n) => [n.id, sizeOf(n)]));
  /** The head of an arrow at the edge of the node that it leads to. */
  const head = (e: GraphEdge, colour: string): string => {
    const [a, b] = [at(e.source), at(e.target)];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const from = (back: number, side: number): string =>
      `${(b.x - x * back - y * side).toFixed(1)},${(b.y - y * back + x * side).toFixed(1)}`;
    const [tip, size] = [sizes.get(e.target) ?? 3, 6 + widthOf(e)];
    return `<polygon points="${from(tip, 0)} ${from(tip + size, size / 2)} ${from(tip + size, -size / 2)}" fill="${colour}"/>`;
  };
  const lines = edges.map((e) => {
    const [a, b] = [at(e.source), at(e.target)];
    const colour = e.disputed ? ink.denial : ink.article;
    const dashes = e.claimed ? ' stroke-dasharray="5 4"' : "";
    return `<line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke="${colour}" stroke-width="${widthOf(e).toFixed(1)}" stroke-opacity="0.7"${dashes}/>${directed ? head(e, colour) : ""}`;
  });
  const named = new Set(nodes.slice(0, 60).map((n) => n.id));
  const dots = nodes.map((n) => {
    const { x, y } = at(n.id);
    const label = named.has(n.id)
      ? text(x + sizeOf(n) + 3, y + 4, cut(n.name, 32), `paint-order="stroke" stroke="${ink.paper}" stroke-width="3"`)
      : "";
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${sizeOf(n).toFixed(1)}" fill="${ink.contact}"/>${label}`;
  });
  return drawing(wide, high, title, [text(14, 28, title, 'font-size="18" font-weight="bold"'), ...lines, ...dots].join(""));
};
