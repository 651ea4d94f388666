import { compareText } from "../base/compare-text.ts";
import type { NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import type { View } from "../model/view.ts";
import type { Lens } from "./lens.ts";
import type { LookOf } from "./look.ts";
import type { ShownEdge, ShownNode } from "./picture-items.ts";

/** The part of a graph that a lens and a view's filters let through. */
export interface ShownParts {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
}

/**
 * Applies lens and filters. What is selected is always there, with its links, so that search can show anything
 * in any lens. Sorted by id, so that the same graph gives the same picture whatever its order.
 */
export function shownParts(graph: ClaimGraph, lens: Lens, view: View, lookOf: LookOf): ShownParts {
  const selected = new Set((view.selection ?? []).filter((id) => graph.hasNode(id)));
  const passes = typeFilter(view.filters?.type ?? [], graph, lookOf);
  const allowed = new Map<string, NodeAttributes>();
  graph.forEachNode((id, attributes) => {
    if (selected.has(id) || (lens.showsNode(attributes) && passes(attributes))) allowed.set(id, attributes);
  });

  const edges: ShownEdge[] = [];
  const joined = new Set<string>();
  graph.forEachEdge((id, attributes, from, to) => {
    if (!allowed.has(from) || !allowed.has(to)) return;
    if (!lens.showsEdge(attributes) && !selected.has(from) && !selected.has(to)) return;
    edges.push({ id, from, to, attributes });
    joined.add(from).add(to);
  });
  const nodes = [...allowed].filter(([id]) => lens.keepsLoners || joined.has(id) || selected.has(id));
  return {
    nodes: nodes.map(([id, attributes]) => ({ id, attributes })).sort((a, b) => compareText(a.id, b.id)),
    edges: edges.sort((a, b) => compareText(a.id, b.id)),
  };
}

/** A filter on types narrows only the kinds it names, and hides with a speaker what it says. */
function typeFilter(chosen: readonly string[], graph: ClaimGraph, lookOf: LookOf): (node: NodeAttributes) => boolean {
  if (chosen.length === 0) return () => true;
  const looks = new Set(chosen);
  const narrowed = new Set<string>();
  graph.forEachNode((_, { type, kind }) => {
    if (looks.has(type) || looks.has(lookOf(type, kind).id)) narrowed.add(kind);
  });
  const passes = ({ type, kind }: NodeAttributes) =>
    !narrowed.has(kind) || looks.has(type) || looks.has(lookOf(type, kind).id);
  return (node) =>
    passes(node) &&
    (node.kind !== "Claim" || !graph.hasNode(node.speaker) || passes(graph.getNodeAttributes(node.speaker)));
}
