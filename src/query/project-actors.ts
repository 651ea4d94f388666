import { MultiDirectedGraph } from "graphology";
import { compareText } from "../base/compare-text.ts";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import type { ActorTie } from "./actor-tie.ts";
import { deriveTies } from "./derive-ties.ts";
import { mergeRelations } from "./merge-relations.ts";

/** What the actor graph shows. */
export interface ProjectionOptions {
  /** Whether what only the editors read into the sources is shown too; off unless asked for. */
  readonly editor?: boolean;
}

/**
 * The actor graph of an evidence graph: every actor, the relations between them, and who agrees with, disagrees with
 * or speaks about whom. What a source narrates in its own voice makes it speak about others, and neither agree nor
 * disagree with them. There is one edge for each pair, type and basis; its weight is the number of distinct sources
 * behind it. A key is `from type to`, and ends in `#` and the basis where that is not the article.
 */
export function projectActors(graph: ClaimGraph, { editor = false }: ProjectionOptions = {}): ClaimGraph {
  const actors: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  actors.replaceAttributes({ ...graph.getAttributes(), graph: "actors" });
  for (const id of graph.filterNodes((_, { kind }) => kind === "Actor").sort()) {
    actors.addNode(id, { ...graph.getNodeAttributes(id) });
  }

  const ties: readonly ActorTie[] = [...mergeRelations(graph), ...deriveTies(graph)];
  const keyed = ties
    .filter(({ attributes }) => editor || attributes.basis !== "editor")
    .map((tie) => ({ ...tie, key: keyOf(tie) }))
    .sort((a, b) => compareText(a.key, b.key));
  for (const { key, from, to, attributes } of keyed) actors.addEdgeWithKey(key, from, to, attributes);
  return actors;
}

function keyOf({ from, to, attributes: { type, basis } }: ActorTie): string {
  return `${from} ${type} ${to}${basis === "article" ? "" : `#${basis}`}`;
}
