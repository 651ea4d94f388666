import type { ClaimGraph } from "../../model/claim-graph.ts";
import { deriveTies } from "./derive-ties.ts";
import { makeDerivedGraph } from "./derived-graph.ts";
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
  return makeDerivedGraph(graph, {
    graph: "actors",
    nodes: graph.filterNodes((_, { kind }) => kind === "Actor"),
    ties: [...mergeRelations(graph), ...deriveTies(graph)].filter(
      ({ attributes }) => editor || attributes.basis !== "editor",
    ),
  });
}
