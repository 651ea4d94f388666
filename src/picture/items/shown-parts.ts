import { compareText } from "../../base/compare-text.ts";
import type { EdgeAttributes, NodeAttributes } from "../../model/attributes.ts";
import type { View } from "../../model/view.ts";
import type { LensGraph } from "./lens-graph.ts";
import type { ShownEdge, ShownNode } from "./picture-items.ts";

/** The part of a graph that a lens and a view's filters let through. */
export interface ShownParts {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
}

/** Whether a link comes with what is selected though the lens hides it: who passes a claim on would seem to say it. */
export function comesAlong({ type }: EdgeAttributes): boolean {
  return type !== "relays";
}

/**
 * Applies lens and filters. What is selected is always there, with its links but for what it passes on, so that
 * search can show anything in any lens. Sorted by id, so that the same graph gives the same picture whatever its order.
 */
export function shownParts({ graph, lens, showsNode, showsEdge }: LensGraph, view: View): ShownParts {
  const selected = new Set((view.selection ?? []).filter((id) => graph.hasNode(id)));
  const allowed = new Map<string, NodeAttributes>();
  graph.forEachNode((id, attributes) => {
    if (selected.has(id) || (lens.showsNode(attributes) && showsNode(id))) allowed.set(id, attributes);
  });

  const edges: ShownEdge[] = [];
  const joined = new Set<string>();
  graph.forEachEdge((id, attributes, from, to) => {
    if (!allowed.has(from) || !allowed.has(to) || !showsEdge(attributes)) return;
    const isBrought = (selected.has(from) || selected.has(to)) && comesAlong(attributes);
    if (!lens.showsEdge(attributes) && !isBrought) return;
    edges.push({ id, from, to, attributes });
    joined.add(from).add(to);
  });
  const nodes = [...allowed].filter(([id]) => lens.keepsLoners || joined.has(id) || selected.has(id));
  return {
    nodes: nodes.map(([id, attributes]) => ({ id, attributes })).sort((a, b) => compareText(a.id, b.id)),
    edges: edges.sort((a, b) => compareText(a.id, b.id)),
  };
}
