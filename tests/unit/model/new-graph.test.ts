import { expect, test } from "vitest";
import { layoutGraph } from "../../../src/4-layout/layout-graph.ts";
import { layOut } from "../../../src/build.ts";
import { buildGraph } from "../../../src/build-graph.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { newGraph } from "../../../src/model/new-graph.ts";

test.each(["constructor", "__proto__", "toString"])("a node may be called %s, and is nobody else's neighbour", (id) => {
  const graph = newGraph();
  for (const node of ["one", id, "two"]) graph.addNode(node);
  graph.addEdgeWithKey("to", "one", id);
  graph.addEdgeWithKey("from", id, "two");
  graph.addEdgeWithKey("again", id, "two");

  expect(graph.outNeighbors("one")).toEqual([id]);
  expect(graph.neighbors(id).sort()).toEqual(["one", "two"]);
  expect([graph.hasEdge("one", id), graph.hasEdge("to"), graph.hasDirectedEdge("one", id)]).toEqual([true, true, true]);
  expect([graph.hasEdge("one", "two"), graph.hasEdge("one"), graph.hasEdge("one", "none")]).toEqual([
    false,
    false,
    false,
  ]);
  expect([graph.hasDirectedEdge(id, "one"), graph.hasDirectedEdge("to")]).toEqual([false, true]);
  expect(graph.edges("one", "two")).toEqual([]);
  expect(graph.edges(id, "two").sort()).toEqual(["again", "from"]);
  graph.dropNode(id);
  expect(graph.size).toBe(0);
  expect(Object.keys(Object)).toEqual([]);
});

test("a record may be called constructor, from its claims to the actor graph", () => {
  const { graph, faults } = buildGraph({
    manifest: { format: 1, title: "Builders", date: "2026-01-01" },
    sources: [{ id: "paper", type: "NewsArticle", title: "Paper", url: "https://example.org/paper" }],
    actors: [
      { id: "constructor", type: "Company", name: "The constructor" },
      { id: "town", type: "LocalGovernment", name: "The town" },
    ],
    relations: [{ from: "constructor", type: "partnersWith", to: "town", source: "paper", passage: "a tie" }],
  });
  expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!graph) throw new Error("no graph");
  const { actors, positions } = layOut(graph, undefined);
  expect(actors.neighbors("town")).toEqual(["constructor"]);
  expect(positions.has("constructor")).toBe(true);
});

/** A company called constructor, and others, whose ids come before and after its own, that work with it. */
function constructorAmong(others: readonly string[]): ClaimGraph {
  const { graph } = buildGraph({
    manifest: { format: 1, title: "Builders", date: "2026-01-01" },
    sources: [{ id: "paper", type: "NewsArticle", title: "Paper", url: "https://example.org/paper" }],
    actors: ["constructor", ...others].map((id) => ({ id, type: "Company", name: id })),
    relations: others.map((to) => ({
      from: "constructor",
      type: "partnersWith",
      to,
      source: "paper",
      passage: "a tie",
    })),
  });
  if (!graph) throw new Error("no graph");
  return graph;
}

test("a record called constructor gets a place among its neighbours, afresh and where a layout is kept", () => {
  const graph = constructorAmong(["architect", "builder", "town"]);
  const afresh = layoutGraph(graph);
  expect([...afresh.keys()].sort()).toEqual(graph.nodes().sort());
  for (const newcomer of ["constructor", "architect", "town"]) {
    const previous = new Map([...afresh].filter(([id]) => id !== newcomer));
    const after = new Map(layoutGraph(graph, previous));
    expect(after.delete(newcomer)).toBe(true);
    expect(after).toEqual(previous);
  }
});
