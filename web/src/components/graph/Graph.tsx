import { MultiUndirectedGraph } from "graphology";
import { useEffect, useRef, useState } from "react";
import { type Network, type Positions, sizeOf, widthOf } from "../../model/network.js";
import { type DrawnEdge, type DrawnNode, draw, solid } from "./draw.js";
import type { LayoutTask } from "./layout.worker.js";
import { farTooSlow, tooSlow, untilDrawn } from "./pace.js";

type Drawn = ReturnType<typeof draw>;
type Model = MultiUndirectedGraph<DrawnNode, DrawnEdge>;

const modelOf = ({ nodes, edges, directed }: Network): Model => {
  const graph = new MultiUndirectedGraph<DrawnNode, DrawnEdge>();
  nodes.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / nodes.length;
    graph.addNode(node.id, { x: Math.cos(angle), y: Math.sin(angle), size: sizeOf(node), label: node.name, tone: "plain" });
  });
  for (const edge of edges) {
    const tone = edge.disputed ? "disputed" : "plain";
    const drawn = { size: widthOf(edge), dash: edge.claimed ? 6 : solid, head: directed ? "arrow" : "none", tone } as const;
    graph.addUndirectedEdgeWithKey(edge.id, edge.source, edge.target, drawn);
  }
  return graph;
};

/** So many neighbours of one node are all named. */
const mostNamed = 40;

/** Lights one node and its neighbours, and lets the rest step back; without a focus all are alike. */
const light = (graph: Model, { edges }: Network, focus: string | undefined): void => {
  const near = new Set<string>(focus && graph.hasNode(focus) ? [focus, ...graph.neighbors(focus)] : []);
  const tones: { attributes: "tone"[] } = { attributes: ["tone"] };
  graph.updateEachNodeAttributes((id, node) => {
    if (id === focus) node.tone = "lit";
    else if (near.has(id)) node.tone = near.size <= mostNamed ? "near" : "plain";
    else node.tone = near.size === 0 ? "plain" : "faint";
    return node;
  }, tones);
  const disputed = new Set(edges.filter((e) => e.disputed).map((e) => e.id));
  graph.updateEachEdgeAttributes((id, edge, source, target) => {
    const away = near.size > 0 && source !== focus && target !== focus;
    edge.tone = away ? "faint" : disputed.has(id) ? "disputed" : "plain";
    return edge;
  }, tones);
};

/** The part of the width that is kept free at the right, where names stand beside what they name. */
const forNames = 0.14;

/** Where everything lies, with room for the names of what lies outermost. */
const roomForNames = (positions: Float32Array): { x: [number, number]; y: [number, number] } => {
  const x: [number, number] = [Infinity, -Infinity];
  const y: [number, number] = [Infinity, -Infinity];
  positions.forEach((value, i) => {
    const extent = i % 2 === 0 ? x : y;
    extent[0] = Math.min(extent[0], value);
    extent[1] = Math.max(extent[1], value);
  });
  return { x: [x[0], x[1] + (x[1] - x[0]) * forNames], y };
};

/**
 * Laid out in a worker; with reduced motion only the end of it is shown. What comes while the last look is still being drawn is
 * left out, so that a slow drawing does not queue; where the processor draws and needs long for it, all up to the last.
 *
 * @param done is told how long the last took to be drawn, in milliseconds
 */
const layOut = (sigma: Drawn, graph: Model, { nodes, edges }: Network, done: (drawn: number) => void): (() => void) => {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let drawing = false;
  worker.addEventListener("message", (event: MessageEvent<{ positions: Float32Array; done: boolean }>) => {
    const { positions, done: last } = event.data;
    if (last) worker.terminate();
    else if (calm || drawing) return;
    drawing = true;
    sigma.once("afterRender", () => {
      void untilDrawn(sigma.getWebGLContext()).then((time) => {
        drawing = time > farTooSlow;
        if (last) done(time);
      });
    });
    if (last) sigma.setCustomBBox(roomForNames(positions));
    let i = 0;
    // in the order in which they were given
    graph.updateEachNodeAttributes(
      (_, node) => {
        node.x = positions[i++] ?? 0;
        node.y = positions[i++] ?? 0;
        return node;
      },
      { attributes: ["x", "y"] },
    );
  });
  const task: LayoutTask = {
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ source, target, weight }) => ({ source, target, weight })),
  };
  worker.postMessage(task);
  return () => worker.terminate();
};

/**
 * A network as a picture. It is for the eye and the pointer; whoever uses it gives the same as a list beside it, which is
 * what a keyboard and a screen reader use, so the picture itself is hidden from them.
 */
export default function Graph({
  network,
  focus,
  look,
  lie,
}: {
  network: Network;
  focus: string | undefined;
  look: (id: string | undefined) => void;
  /** is told where everything lies when it is laid out, so that it can be saved */
  lie: (positions: Positions) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ sigma: Drawn; graph: Model } | undefined>(undefined);
  const handlers = useRef({ look, lie });
  const [state, setState] = useState<"laying" | "done" | "no-webgl">("laying");
  useEffect(() => {
    handlers.current = { look, lie };
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const graph = modelOf(network);
    let sigma: Drawn;
    try {
      sigma = draw(graph, element, network.directed ?? false);
    } catch {
      setState("no-webgl");
      return;
    }
    setState("laying");
    drawn.current = { sigma, graph };
    sigma.on("clickNode", ({ node }) => handlers.current.look(node));
    sigma.on("clickStage", () => handlers.current.look(undefined));
    let gone = false;
    const stop = layOut(sigma, graph, network, (time) => {
      if (gone) return;
      // then the lines come back where it rests
      if (time > tooSlow) sigma.setSetting("hideEdgesOnMove", true);
      setState("done");
      handlers.current.lie(new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }])));
    });
    return () => {
      gone = true;
      stop();
      drawn.current = undefined;
      sigma.kill();
    };
  }, [network]);
  const lit = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (drawn.current && (focus || lit.current)) light(drawn.current.graph, network, focus);
    lit.current = focus;
  }, [focus, network]);
  const camera = () => drawn.current?.sigma.getCamera();
  if (state === "no-webgl")
    return (
      <p className="graph-none" role="note">
        This browser cannot draw the picture (it has no WebGL). The list holds the same.
      </p>
    );
  return (
    <div className="graph" data-state={state}>
      <div className="graph-canvas" ref={place} aria-hidden="true" />
      <p className="graph-tools">
        <button type="button" onClick={() => void camera()?.zoomIn({ duration: 0 })}>
          Nearer
        </button>
        <button type="button" onClick={() => void camera()?.zoomOut({ duration: 0 })}>
          Farther
        </button>
        <button type="button" onClick={() => void camera()?.reset({ duration: 0 })}>
          All
        </button>
        <span role="status" className="detail inline">
          {state === "laying" ? "Being laid out…" : ""}
        </span>
      </p>
    </div>
  );
}
