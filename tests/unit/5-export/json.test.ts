import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { exportText } from "../../support/export-text.ts";
import { graphOf, SMALL_EDGES, SMALL_NODES, smallGraph } from "../../support/small-graph.ts";

test("graphology reads the file back as the graph that was written", () => {
  const graph = smallGraph();
  const text = exportText(graph, "json");
  const read: typeof graph = MultiDirectedGraph.from(JSON.parse(text));
  expect(read.export().attributes).toEqual(graph.export().attributes);
  for (const id of graph.nodes()) expect(read.getNodeAttributes(id)).toEqual(graph.getNodeAttributes(id));
  for (const key of graph.edges()) {
    expect(read.extremities(key)).toEqual(graph.extremities(key));
    expect(read.getEdgeAttributes(key)).toEqual(graph.getEdgeAttributes(key));
  }
  expect([read.order, read.size]).toEqual([graph.order, graph.size]);
  expect(exportText(read, "json")).toBe(text);
});

test("the same graph, inserted in another order, gives the same bytes", () => {
  const turned = graphOf(SMALL_NODES.toReversed(), SMALL_EDGES.toReversed());
  expect(exportText(turned, "json")).toBe(exportText(smallGraph(), "json"));
});

test("each node and each edge has a line, sorted by key", () => {
  const keys = exportText(smallGraph(), "json")
    .split("\n")
    .flatMap((line) => /^\{"key":"([^"]*)"/.exec(line)?.[1] ?? []);
  expect(keys).toHaveLength(SMALL_NODES.length + SMALL_EDGES.length);
  const nodes = keys.slice(0, SMALL_NODES.length);
  const edges = keys.slice(SMALL_NODES.length);
  expect(nodes).toEqual(nodes.toSorted());
  expect(edges).toEqual(edges.toSorted());
});

test("an empty graph is still JSON", () => {
  expect(JSON.parse(exportText(graphOf([], []), "json"))).toMatchObject({ nodes: [], edges: [] });
});
