import fc from "fast-check";
import { expect, test } from "vitest";
import { serializeLayout } from "../../src/4-layout/layout-file.ts";
import { layoutGraph } from "../../src/4-layout/layout-graph.ts";
import type { Positions } from "../../src/4-layout/positions.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { type EdgeEntry, graphOf, type NodeEntry, smallGraph } from "../support/small-graph.ts";

const RUNS = { seed: 20211, numRuns: 60 };

const size = fc.oneof(fc.constant(3.5), fc.double({ min: 0.5, max: 30, noNaN: true }));
const edgeType = fc.constantFrom("asserts", "statedIn", "about", "partOf", "concerns", "supports");

/** Graphs of any shape: none, one, isolated, tied to themselves, many ties between two, one hub. */
const anyGraph = fc.integer({ min: 0, max: 60 }).chain((order) =>
  fc.record({
    sizes: fc.array(size, { minLength: order, maxLength: order }),
    ties: fc.array(
      fc.tuple(fc.nat({ max: Math.max(0, order - 1) }), fc.nat({ max: Math.max(0, order - 1) }), edgeType),
      {
        maxLength: order === 0 ? 0 : 150,
      },
    ),
  }),
);
type Shape = typeof anyGraph extends fc.Arbitrary<infer Value> ? Value : never;

function nodesOf({ sizes }: Pick<Shape, "sizes">): readonly NodeEntry[] {
  return sizes.map((radius, index) => [
    `node-${index}`,
    { kind: "Topic", type: "Topic", label: "t", labels: "t", x: 0, y: 0, size: radius },
  ]);
}

function edgesOf({ ties }: Pick<Shape, "ties">): readonly EdgeEntry[] {
  const none = { weight: 1, basis: "article", evidence: [] } as const;
  return ties.map(([from, to, type], index) => [
    `node-${from}`,
    `node-${to}`,
    type === "partOf" || type === "supports" ? { type, ...none } : { type, weight: 1 },
    String(index),
  ]);
}

function placesAreSound(graph: ClaimGraph, positions: Positions): void {
  expect([...positions.keys()].sort()).toEqual(graph.nodes().sort());
  const discs = [...positions].map(([id, place]) => ({ id, ...place, radius: graph.getNodeAttribute(id, "size") }));
  for (const { x, y } of discs) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  const touching = discs.flatMap((a, rank) =>
    discs.slice(rank + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
  );
  expect(touching).toEqual([]);
}

test("every node of any graph gets a place, and no two nodes overlap", () => {
  const property = fc.property(anyGraph, (shape) => {
    const graph = graphOf(nodesOf(shape), edgesOf(shape));
    placesAreSound(graph, layoutGraph(graph));
  });
  fc.assert(property, { ...RUNS, examples: [[{ sizes: [], ties: [] }], [{ sizes: [4], ties: [] }]] });
});

test("nodes that come to a known picture overlap nobody, and nobody moves for them", () => {
  const property = fc.property(anyGraph, fc.nat(), (shape, chance) => {
    const known = shape.sizes.length === 0 ? 0 : chance % shape.sizes.length;
    const inside = shape.ties.filter(([from, to]) => from < known && to < known);
    const before = layoutGraph(graphOf(nodesOf({ sizes: shape.sizes.slice(0, known) }), edgesOf({ ties: inside })));
    const graph = graphOf(nodesOf(shape), edgesOf(shape));
    const after = layoutGraph(graph, before);
    placesAreSound(graph, after);
    expect(new Map([...after].filter(([id]) => before.has(id)))).toEqual(before);
  });
  fc.assert(property, RUNS);
});

test("nodes that all come to one place part", () => {
  const shape = { sizes: Array.from({ length: 20 }, () => 4), ties: [] };
  const graph = graphOf(nodesOf(shape), []);
  placesAreSound(graph, layoutGraph(graph, new Map([["node-0", { x: 7, y: -3 }]])));
});

test("the order of nodes and edges does not matter, to the byte", () => {
  const property = fc.property(anyGraph, fc.infiniteStream(fc.nat()), (shape, chance) => {
    const shuffle = <T>(list: readonly T[]): readonly T[] =>
      list
        .map((item) => ({ item, rank: chance.next().value }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item);
    const [nodes, edges] = [nodesOf(shape), edgesOf(shape)];
    const written = (graph: ClaimGraph) => serializeLayout(layoutGraph(graph));
    expect(written(graphOf(shuffle(nodes), shuffle(edges)))).toBe(written(graphOf(nodes, edges)));
  });
  fc.assert(property, { ...RUNS, numRuns: 25 });
});

test("the same graph is placed alike twice, and laying it out changes nothing in it", () => {
  const graph = smallGraph();
  const untouched = JSON.stringify(graph.export());
  expect(serializeLayout(layoutGraph(graph))).toBe(serializeLayout(layoutGraph(graph)));
  expect(JSON.stringify(graph.export())).toBe(untouched);
});
