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

/**
 * Keeps neighbours in tables that inherit nothing. Graphology's own inherit from `Object`, so that a node whose id is
 * `constructor` or `__proto__` is taken for a neighbour of every other. These are filled in a third of the time, too: of
 * an object that has a parent, the engine learns the shape before it makes a table of it.
 */
class BareNodeData extends Plain {
  override clear(): void {
    super.clear();
    this.in = Object.create(null);
    this.out = Object.create(null);
  }
}

/** Asks for an edge between two nodes what a table that inherits nothing cannot be asked: whether it is its own. */
class BareGraph extends MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes> {
  constructor() {
    super();
    Reflect.set(this, NODE_DATA_CLASS, BareNodeData);
  }

  override hasEdge(...key: readonly [key: unknown] | readonly [source: unknown, target: unknown]): boolean {
    return key.length === 1 ? super.hasEdge(key[0]) : this.#joins(...key);
  }

  override hasDirectedEdge(...key: readonly [key: unknown] | readonly [source: unknown, target: unknown]): boolean {
    return key.length === 1 ? super.hasDirectedEdge(key[0]) : this.#joins(...key);
  }

  #joins(source: unknown, target: unknown): boolean {
    return this.hasNode(source) && this.hasNode(target) && this.outEdges(source, target).length > 0;
  }
}

/** An empty graph, in which a node may have any id. */
export function newGraph(): ClaimGraph {
  return new BareGraph();
}
