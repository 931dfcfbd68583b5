/** Lays a graph out beside the page, so that nothing on it waits: force-directed (ForceAtlas2, Jacomy et al. 2014). */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

export interface LayoutTask {
  nodes: string[];
  edges: { source: string; target: string; weight: number }[];
}

/** Rounds between two looks, and how many looks there are. */
const rounds = 15;
const looks = (nodes: number): number => (nodes > 2000 ? 16 : nodes > 300 ? 24 : 30);

/** How coarsely what is far off is summed up: half the time of the usual 0.5, and ties as short. */
const barnesHutTheta = 1.2;

/** A circle is a start that is the same every time, and so is where it leads. */
const place = (i: number, of: number) => ({ x: Math.cos((2 * Math.PI * i) / of), y: Math.sin((2 * Math.PI * i) / of) });

const wait = () => new Promise((resolve) => setTimeout(resolve));

const work = async ({ nodes, edges }: LayoutTask): Promise<void> => {
  const graph = new UndirectedGraph();
  nodes.forEach((id, i) => {
    graph.addNode(id, place(i, nodes.length));
  });
  for (const { source, target, weight } of edges) graph.mergeUndirectedEdge(source, target, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes.length > 500,
    barnesHutTheta,
    gravity: 1.5,
    adjustSizes: false,
  };
  const last = looks(nodes.length);
  for (let look = 1; look <= last; look++) {
    forceAtlas2.assign(graph, { iterations: rounds, settings });
    const positions = new Float32Array(nodes.length * 2);
    nodes.forEach((id, i) => {
      positions[2 * i] = Number(graph.getNodeAttribute(id, "x"));
      positions[2 * i + 1] = Number(graph.getNodeAttribute(id, "y"));
    });
    self.postMessage({ positions, done: look === last }, { transfer: [positions.buffer] });
    await wait();
  }
};

self.addEventListener("message", (event: MessageEvent<LayoutTask>) => void work(event.data));
