import type { ClaimGraph } from "../model/claim-graph.ts";
import { fitToPage } from "./fit-to-page.ts";
import { placeAll } from "./force-atlas2.ts";
import { keepLayout } from "./keep-layout.ts";
import { layoutInput } from "./layout-input.ts";
import { type Positions, roundPosition } from "./positions.ts";
import { separateOverlaps } from "./separate-overlaps.ts";

/**
 * Places for all nodes of a graph, without overlaps, rounded. With the places of an earlier layout only what is new
 * is placed; without them, or where none of its nodes is left, everything is.
 */
export function layoutGraph(graph: ClaimGraph, previous: Positions = new Map()): Positions {
  const input = layoutInput(graph);
  const known = input.nodes.some(({ id }) => previous.has(id));
  const positions = known ? keepLayout(input, previous) : separateOverlaps(input, fitToPage(input, placeAll(input)));
  return new Map([...positions].map(([id, position]) => [id, previous.get(id) ?? roundPosition(position)]));
}

/** Moves the nodes of `graph` to `positions`; a node without one stays where it is. */
export function applyPositions(graph: ClaimGraph, positions: Positions): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...positions.get(id) }), {
    attributes: ["x", "y"],
  });
}
