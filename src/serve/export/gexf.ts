import type { RecordFilter, RecordStore } from "../../record/types.js";
import { contactKinds } from "../../vocabulary/kinds.js";
import { everything } from "../everything.js";
import { contactTitle } from "../words.js";
import { pairs } from "./ftm.js";
import { xmlText } from "./xml-text.js";

/**
 * The network of contacts as GEXF 1.2 (Gephi and others): those who took part are the nodes, and each contact is an edge
 * between each two of them, weighted by its independent origins. Denied contacts are edges too: `status` and `disputed`
 * are attributes to filter by. The graph is held in memory whole.
 */
export async function* gexfExport(store: RecordStore, filter: RecordFilter = {}): AsyncGenerator<string> {
  // only here, since every command that starts would load them
  const [{ default: graphology }, { default: gexf }] = await Promise.all([import("graphology"), import("graphology-gexf")]);
  const graph = new graphology.MultiUndirectedGraph();
  for await (const contact of everything((f) => store.contacts(f), filter)) {
    const people = new Map(contact.participants.map((p) => [p.identity, p.name]));
    for (const [id, name] of people) graph.mergeNode(id, { label: xmlText(name) });
    for (const [left, right] of pairs([...people.keys()])) {
      graph.addUndirectedEdgeWithKey(`${contact.id}-${left}-${right}`, left, right, {
        label: xmlText(contactTitle(contact)),
        weight: Math.max(1, contact.origins.length),
        contact: contact.id,
        kind: contactKinds[contact.kind].label,
        status: contact.status,
        disputed: contact.disputed,
        unsure: contact.unsure,
        origins: contact.origins.length,
        articles: contact.articles,
        when: contact.when ?? "",
      });
    }
  }
  yield gexf.write(graph, {
    formatNode: (_, { label, ...attributes }) => ({ label, attributes }),
    formatEdge: (_, { label, weight, ...attributes }) => ({ label, weight, attributes }),
  });
}
