/** What a drawing needs of a graph file. */
export interface PlainGraph {
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: { readonly label: string; readonly x: number; readonly y: number; readonly size: number };
  }[];
  readonly edges: readonly { readonly key: string; readonly source: string; readonly target: string }[];
}

export const NODE_COLOR = "#2f55a4";
export const EDGE_COLOR = "#cccccc";

/** Reads a graph file as somebody would who trusts it. */
export function parsePlain(json: string): PlainGraph {
  const graph: PlainGraph = JSON.parse(json);
  return graph;
}
