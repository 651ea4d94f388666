import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "./attributes.ts";
import type { ClaimGraph } from "./claim-graph.ts";

/** What graphology keeps of one node: the edges that join it to each neighbour, by the neighbour's id. */
interface NodeData {
  in: object;
  out: object;
  clear(): void;
}

/** Graphology makes its nodes with the class that a graph holds under this name, which its types do not tell. */
const NODE_DATA_CLASS = "NodeDataClass";

const Plain: new (id: string, attributes: object) => NodeData = Reflect.get(new MultiDirectedGraph(), NODE_DATA_CLASS);

/** All that graphology calls on a table of neighbours; frozen, so that no id can reach what all tables share. */
const TABLE: object = Object.freeze(Object.create(null, { hasOwnProperty: { value: Object.freeze(ownsNeighbour) } }));

function ownsNeighbour(this: object, id: string): boolean {
  return Object.hasOwn(this, id);
}

/**
 * Keeps neighbours in tables that inherit nothing else. Graphology's own inherit from `Object`, so that a node whose id
 * is `constructor` or `__proto__` is taken for a neighbour of every other. These are filled in less than half the time,
 * too: of an object that had a parent from the start, the engine would learn the shape before it makes a table of it.
 */
class BareNodeData extends Plain {
  override clear(): void {
    super.clear();
    this.in = newTable();
    this.out = newTable();
  }
}

function newTable(): object {
  return Object.setPrototypeOf(Object.create(null), TABLE);
}

/** An empty graph, in which a node may have any id. */
export function newGraph(): ClaimGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  Reflect.set(graph, NODE_DATA_CLASS, BareNodeData);
  return graph;
}
