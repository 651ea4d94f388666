import { compareText } from "../../base/compare-text.ts";
import type { EdgeAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { PathStep } from "./path-step.ts";
import { forEachWalk, type MayWalk, walkWork } from "./shortest-layers.ts";

/** A path as far as it has come. */
export interface Way {
  readonly steps: readonly PathStep[];
  /** The less, the more it says. */
  readonly cost: number;
  /** The ids on the way, for the order of ways that cost the same. */
  readonly trail: string;
}

/** The best ways to a node, the cheapest first, and how many there are in all. */
export interface Reached {
  readonly ways: readonly Way[];
  readonly total: number;
}

/** What a step over an edge says: the less, the dearer. What is missing here, links and relations, says most. */
const COSTS: ReadonlyMap<string, number> = new Map([
  ["about", 1],
  ["measures", 1],
  ["originatesIn", 1],
  ["broader", 1],
  ["concerns", 2],
  ["apparentlyAsserts", 3],
  ["statedIn", 4],
  ["publishes", 4],
  ["authored", 4],
  ["relays", 4],
]);

/**
 * The `most` best of all paths through layers, each step leading from one layer into the next. A path costs what its
 * edges cost, and at each node on the way the more the more links that node has, so that a topic few speak on goes
 * before the country that everybody names; what is said costs nothing, however much else is said of it. Ties go by id.
 */
export function bestPaths(
  graph: ClaimGraph,
  layers: readonly ReadonlySet<string>[],
  mayWalk: MayWalk,
  most: number,
): Reached {
  let reached = new Map<string, Reached>(
    [...(layers[0] ?? [])].map((id) => [id, { ways: [{ steps: [], cost: 0, trail: id }], total: 1 }]),
  );
  for (const [index, layer] of layers.entries()) {
    if (index === 0) continue;
    const isLast = index === layers.length - 1;
    const next = new Map<string, Reached>();
    for (const [id, steps] of stepsBetween(graph, layers[index - 1] ?? new Set(), layer, mayWalk)) {
      const isFree = isLast || graph.getNodeAttribute(id, "kind") === "Claim";
      const own = isFree ? 0 : Math.floor(Math.log2(graph.degree(id)));
      next.set(id, joinWays(steps, reached, own, most));
    }
    reached = next;
  }
  const [end] = reached.values();
  return end ?? { ways: [], total: 0 };
}

interface CostedStep {
  readonly step: PathStep;
  readonly cost: number;
}

/** The steps from one layer into each node of the next, the edges of one step together. */
function stepsBetween(
  graph: ClaimGraph,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  mayWalk: MayWalk,
): ReadonlyMap<string, readonly CostedStep[]> {
  const found = new Map<string, Map<string, { key: string; cost: number }[]>>();
  const add = (from: string, to: string, key: string, cost: number) => {
    const steps = found.get(to) ?? new Map<string, { key: string; cost: number }[]>();
    found.set(to, steps);
    const edges = steps.get(from) ?? [];
    steps.set(from, edges);
    edges.push({ key, cost });
  };
  if (walkWork(graph, before) <= walkWork(graph, after)) {
    for (const from of before) {
      forEachWalk(graph, from, mayWalk, (to, key, edge) => after.has(to) && add(from, to, key, costOf(edge)));
    }
  } else {
    for (const to of after) {
      forEachWalk(graph, to, mayWalk, (from, key, edge) => before.has(from) && add(from, to, key, costOf(edge)));
    }
  }
  return new Map([...found].map(([to, steps]) => [to, [...steps].map(([from, edges]) => costedStep(from, to, edges))]));
}

function costedStep(from: string, to: string, edges: { key: string; cost: number }[]): CostedStep {
  edges.sort((a, b) => a.cost - b.cost || compareText(a.key, b.key));
  return { step: { from, to, edges: edges.map(({ key }) => key) }, cost: edges[0]?.cost ?? 0 };
}

/** What an article says goes before our own reading. */
function costOf(edge: EdgeAttributes): number {
  const own = "basis" in edge && edge.basis === "editor" ? 1 : 0;
  return (COSTS.get(edge.type) ?? 0) + own;
}

function joinWays(
  steps: readonly CostedStep[],
  reached: ReadonlyMap<string, Reached>,
  own: number,
  most: number,
): Reached {
  const ways: Way[] = [];
  let total = 0;
  for (const { step, cost } of steps) {
    const before = reached.get(step.from);
    total += before?.total ?? 0;
    for (const way of before?.ways ?? []) {
      const sum = way.cost + cost + own;
      ways.push({ steps: [...way.steps, step], cost: sum, trail: `${way.trail}\n${step.to}` });
    }
  }
  return { ways: ways.sort((a, b) => a.cost - b.cost || compareText(a.trail, b.trail)).slice(0, most), total };
}
