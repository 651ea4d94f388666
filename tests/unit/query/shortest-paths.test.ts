import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { buildGraph } from "../../../src/build-graph.ts";
import { GraphBuilder } from "../../../src/graph-builder.ts";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "../../../src/model/attributes.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { type LinkPaths, shortestPaths } from "../../../src/query/paths/shortest-paths.ts";
import { ferryGraph } from "../../support/ferry-graph.ts";
import { readShipped } from "../../support/shipped-records.ts";

/** The nodes of each path, without the source before a claim's id: `boatmen old-boat boat-sound harbour`. */
const routes = ({ paths }: LinkPaths) =>
  paths.map((steps) => [steps[0]?.from, ...steps.map(({ to }) => to)].join(" ").replaceAll(/[\w-]+\//g, ""));

test("a link between claims shows how two voices are linked, what the article says before what we read", () => {
  const { paths, total } = shortestPaths(ferryGraph(), "boatmen", "harbour");
  expect(paths[0]).toEqual([
    { from: "boatmen", to: "ferry-2023/fog-fee", edges: ["boatmen asserts ferry-2023/fog-fee"] },
    { from: "ferry-2023/fog-fee", to: "harbour", edges: ["ferry-2023/fog-fee about harbour"] },
  ]);
  expect(total).toBe(1);
  expect(routes(shortestPaths(ferryGraph(), "ferry-2023/old-boat", "harbour"))).toEqual([
    "old-boat needs-repair harbour",
    "old-boat boat-sound harbour",
  ]);
});

test("a common article or reporter is left out, and said to be", () => {
  const { paths, byPublication, leftOut } = shortestPaths(ferryGraph(), "ferry-2023/fog-fee", "ferry-2023/fares-rose");
  expect(paths.flatMap((steps) => steps.map(({ to }) => to))).not.toContain("ferry-2023");
  expect(byPublication).toBe(false);
  expect(leftOut).toEqual(["ferry-2023", "gazette"]);
});

test("where nothing else links two things, the common article does, and that is said", () => {
  const graph = ferryGraph([{ id: "lonely", speaker: "islanders", about: ["islanders"] }]);
  const { paths, byPublication } = shortestPaths(graph, "ferry-2023/lonely", "ferry-2023/boat-told");
  expect(byPublication).toBe(true);
  expect(paths.map((steps) => steps[0]?.to)).toEqual(["gazette", "ferry-2023"]);
});

test("an article at the end of a path may be reached", () => {
  expect(routes(shortestPaths(ferryGraph(), "pilot", "lake-2024"))).toEqual(["pilot fog-comes lake-2024"]);
});

test("a thing is not linked to itself, nor to what is not there", () => {
  for (const other of ["boatmen", "nobody"]) expect(shortestPaths(ferryGraph(), "boatmen", other).paths).toEqual([]);
});

test.each(["valueOf", "constructor", "toString"])("an own type of edge may be called %s", (type) => {
  const builder = new GraphBuilder<string>({ title: "Bridges", date: "2024-02-29" })
    .edgeType({ id: type, domain: ["Place"], range: ["Place"], label: "has a bridge to" })
    .source({ id: "article", type: "NewsArticle", title: "Bridges", publisher: "gazette" })
    .actor({ id: "gazette", type: "MediaOrganization", name: "Gazette" })
    .claim({
      id: "told",
      source: "article",
      type: "FactualClaim",
      speaker: "gazette",
      attribution: "narrated",
      says: "The two towns are named together.",
      concerns: ["one-town", "other-town"],
      passage: "two … towns",
    });
  for (const id of ["one-town", "other-town", "village"]) builder.place({ id, type: "City", name: id });
  builder
    .relation({ source: "article", from: "one-town", type, to: "village", passage: "one … town" })
    .relation({ source: "article", from: "village", type, to: "other-town", passage: "a … village" });
  const { graph } = builder.build();
  if (!graph) throw new Error("the records are not sound");
  expect(routes(shortestPaths(graph, "one-town", "other-town"))).toEqual([
    "one-town village other-town",
    "one-town told other-town",
  ]);
});

type Walk = readonly (readonly [number, number])[];

function graphOfWalk(walk: Walk): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const look = { label: "x", labels: "x", x: 0, y: 0, size: 1 };
  for (let n = 0; n < 12; n++) graph.addNode(`n${n}`, { kind: "Place", type: "City", ...look });
  for (const [index, [a, b]] of walk.entries()) {
    const edge = { type: "partOf", weight: 1, basis: "article", evidence: [] } as const;
    graph.addEdgeWithKey(`e${index}`, `n${a}`, `n${b}`, edge);
  }
  return graph;
}

/** All shortest paths, found the plain way: every walk of a length, one length after the other. */
function plainPaths(graph: ClaimGraph, from: string, to: string): readonly string[] {
  let walks: readonly (readonly string[])[] = [[from]];
  for (let length = 0; length < graph.order; length++) {
    walks = walks.flatMap((walk) =>
      graph.neighbors(walk.at(-1) ?? "").flatMap((next) => (walk.includes(next) ? [] : [[...walk, next]])),
    );
    const found = walks.filter((walk) => walk.at(-1) === to);
    if (found.length > 0) return [...new Set(found.map((walk) => walk.join(" ")))].sort();
  }
  return [];
}

const walks = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 22 });

test("all shortest paths are found, and only they", () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const graph = graphOfWalk(walk);
      const { paths, total } = shortestPaths(graph, "n0", "n1", { most: 1000 });
      const found = paths.map((steps) => ["n0", ...steps.map(({ to }) => to)].join(" "));
      const plain = plainPaths(graph, "n0", "n1");
      expect(found.toSorted()).toEqual(plain);
      expect(total).toBe(plain.length);
    }),
    { seed: 20211, numRuns: 300 },
  );
});

test("the order in which records came does not matter, and no more than five paths are given", () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const edges = walk.map((ends, index) => ({ ends, key: `e${index}` }));
      const forwards = graphOfWalk(walk);
      const backwards = graphOfWalk([]);
      for (const {
        key,
        ends: [a, b],
      } of edges.toReversed()) {
        backwards.addEdgeWithKey(key, `n${a}`, `n${b}`, forwards.getEdgeAttributes(key));
      }
      const found = shortestPaths(forwards, "n0", "n1");
      expect(found.paths.length).toBe(Math.min(5, found.total));
      expect(shortestPaths(backwards, "n0", "n1")).toEqual(found);
    }),
    { seed: 20211 },
  );
});

test("paths that are given differ from each other where they can", () => {
  const graph = graphOfWalk([]);
  // Six ways through the middle n2, one around it.
  for (const [a, b] of [
    [0, 3],
    [0, 4],
    [0, 5],
    [0, 6],
    [0, 7],
    [0, 8],
    [3, 2],
    [4, 2],
    [5, 2],
    [6, 2],
    [7, 2],
    [8, 2],
    [2, 1],
    [0, 9],
    [9, 10],
    [10, 1],
  ]) {
    graph.addEdge(`n${a}`, `n${b}`, { type: "partOf", weight: 1, basis: "editor", evidence: [] });
  }
  const [first, second] = routes(shortestPaths(graph, "n0", "n1"));
  expect([first, second]).toEqual(["n0 n9 n10 n1", "n0 n3 n2 n1"]);
});

test("a hundred thousand things with three times as many links are walked in the time of a few looks at each", () => {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const look = { label: "x", labels: "x", x: 0, y: 0, size: 1 };
  const edge = { type: "partOf", weight: 1, basis: "article", evidence: [] } as const;
  const size = 100_000;
  for (let n = 0; n < size; n++) graph.addNode(`n${n}`, { kind: "Place", type: "City", ...look });
  for (let n = 0; n < size; n++) {
    for (const other of [(n * 7919 + 13) % size, (n * 104_729 + 7) % size, n % 2]) {
      if (other !== n) graph.addEdge(`n${n}`, `n${other}`, edge);
    }
  }
  // A look at every link, on the same machine under the same load, is the measure.
  const passes = [1, 2, 3].map(() => timeOf(() => graph.forEachEdge((_, __, ___, ____, start, end) => start !== end)));
  for (let n = 10; n < 16; n++) {
    // Each hangs on one of two that half of the graph hangs on.
    const spent = timeOf(() => expect(shortestPaths(graph, `n${n}`, `n${size - n + 1}`).total).toBeGreaterThan(0));
    if (n > 11) expect(spent).toBeLessThan(10 * Math.max(...passes));
  }
});

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test("in the shipped data the two experts are linked by what each says, in three steps", () => {
  const { graph } = buildGraph(readShipped().placed.records);
  if (!graph) throw new Error("the shipped data does not build");
  const found = shortestPaths(graph, "natalya-zholnerova", "zhangeldy-suleimanov");
  expect(routes(found)[0]).toBe(
    "natalya-zholnerova decriminalisation-is-best should-not-be-prohibited zhangeldy-suleimanov",
  );
  expect(found.byPublication).toBe(false);
});
