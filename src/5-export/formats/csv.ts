import type { AttributeColumn, ColumnValue } from "../../model/attribute-columns.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { csvLine } from "../csv-line.ts";
import type { Format } from "../format.ts";
import { type GraphRows, graphRows } from "../graph-rows.ts";
import { inChunks } from "../in-chunks.ts";

export const csv: Format = {
  name: "csv",
  description: "two tables, nodes.csv and edges.csv, with the headers that Gephi's spreadsheet import looks for",
  extension: "csv",
  mediaType: "text/csv",
  write: (graph: ClaimGraph) => {
    const rows = graphRows(graph);
    return [
      { name: "nodes.csv", chunks: inChunks(nodeLines(rows)) },
      { name: "edges.csv", chunks: inChunks(edgeLines(rows)) },
    ];
  },
};

function* nodeLines({ context, nodeColumns, nodes }: GraphRows): Generator<string> {
  yield csvLine(["Id", "Label", ...headers(nodeColumns)]);
  for (const { id, label, attributes, lifetime } of nodes()) {
    const cells: (ColumnValue | undefined)[] = [id, label];
    for (const { read } of nodeColumns) cells.push(read(attributes, lifetime, context));
    yield csvLine(cells);
  }
}

function* edgeLines({ context, edgeColumns, edges }: GraphRows): Generator<string> {
  yield csvLine(["Source", "Target", "Type", "Kind", "Id", "Label", "Weight", ...headers(edgeColumns)]);
  for (const rows of edges()) {
    for (const { id, source, target, type, kind, weight, attributes, lifetime } of rows) {
      const direction = type.directed ? "Directed" : "Undirected";
      const cells: (ColumnValue | undefined)[] = [source, target, direction, kind, id, type.label, weight];
      for (const { read } of edgeColumns) cells.push(read(attributes, lifetime, context));
      yield csvLine(cells);
    }
  }
}

function headers<A>(columns: readonly AttributeColumn<A>[]): readonly string[] {
  return columns.map((column) => column.csv);
}
