import { createRequire } from "node:module";
import { UndirectedGraph } from "graphology";
import { seededRandom } from "../base/seeded-random.ts";
import type { LayoutInput } from "./layout-input.ts";
import { entryOf, type Position, type Positions } from "./positions.ts";

interface ScratchNode {
  x: number;
  y: number;
  size: number;
  fixed?: boolean;
}
interface Settings {
  readonly linLogMode?: boolean;
  readonly scalingRatio?: number;
  readonly gravity?: number;
  readonly strongGravityMode?: boolean;
  readonly slowDown?: number;
  readonly barnesHutOptimize?: boolean;
  readonly barnesHutTheta?: number;
  readonly edgeWeightInfluence?: number;
}
type Scratch = UndirectedGraph<ScratchNode, { weight: number }>;
type ForceAtlas2 = (graph: Scratch, parameters: { iterations: number; settings: Settings }) => Record<string, Position>;

// The package is CommonJS and its types do not hold under node's own module resolution: it is met here and only here.
const runForceAtlas2: ForceAtlas2 = createRequire(import.meta.url)("graphology-layout-forceatlas2");

/** Edges pull by weight; isolated nodes do not drift away, and clusters may; sizes are left to `separateOverlaps`. */
const SETTINGS: Settings = {
  strongGravityMode: true,
  gravity: 0.01,
  scalingRatio: 12,
  edgeWeightInfluence: 1,
  barnesHutTheta: 1,
};

/**
 * Places all nodes afresh: ForceAtlas2 (Jacomy et al. 2014) from seeded places, then in its lin-log mode, which
 * parts communities. Same input, same places.
 */
export function placeAll(input: LayoutInput): Positions {
  const spread = 10 * Math.sqrt(input.nodes.length + 1);
  // Seeded by its id, a node starts where it did before others came.
  const starts = new Map(
    input.nodes.map(({ id }) => {
      const random = seededRandom(id);
      return [id, { x: (random() - 0.5) * spread, y: (random() - 0.5) * spread }];
    }),
  );
  const effort = iterationsFor(input.nodes.length);
  const rough = run(input, starts, new Set(), effort, SETTINGS);
  return run(input, rough, new Set(), Math.ceil(effort * 0.6), { ...SETTINGS, linLogMode: true, scalingRatio: 1 });
}

/**
 * Lets the free nodes find their place among the others, which stay where they are. The repulsion is weak: on a page
 * that was spread out afterwards, more of it would drive a newcomer away from those it is tied to.
 */
export function placeFree(input: LayoutInput, positions: Positions, fixed: ReadonlySet<string>): Positions {
  const settled = run(input, positions, fixed, 100, { ...SETTINGS, linLogMode: true, scalingRatio: 0.3, slowDown: 4 });
  // Positions pass through 32-bit floats: what is fixed keeps the very number it had.
  return new Map(input.nodes.flatMap(({ id }) => entryOf(fixed.has(id) ? positions : settled, id)));
}

/** More than 500 rounds gain nothing; on large graphs each round costs seconds. */
function iterationsFor(order: number): number {
  return Math.max(40, Math.min(500, Math.round(2_000_000 / (order + 1))));
}

/** Nodes go by their rank: graphology's own graphs take one with the id `constructor` for everybody's neighbour. */
function run(
  input: LayoutInput,
  starts: Positions,
  fixed: ReadonlySet<string>,
  iterations: number,
  settings: Settings,
): Positions {
  const scratch: Scratch = new UndirectedGraph<ScratchNode, { weight: number }>();
  const ranks = new Map(input.nodes.map(({ id }, rank) => [id, String(rank)]));
  for (const { id, size } of input.nodes) {
    const { x, y } = starts.get(id) ?? { x: 0, y: 0 };
    scratch.addNode(ranks.get(id), { x, y, size, fixed: fixed.has(id) });
  }
  for (const { from, to, weight } of input.edges) scratch.addEdge(ranks.get(from), ranks.get(to), { weight });
  if (scratch.order === 0) return new Map();
  const barnesHutOptimize = scratch.order > 500;
  const places = runForceAtlas2(scratch, { iterations, settings: { ...settings, barnesHutOptimize } });
  return new Map(
    input.nodes.flatMap(({ id }, rank) => {
      const place = places[rank];
      return place ? [[id, place] as const] : [];
    }),
  );
}
