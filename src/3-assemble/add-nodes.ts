import type { NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import type { Kind } from "../model/kinds.ts";
import type { NodeTypeIdOf } from "../model/node-types.ts";
import { isTypeOfKind } from "../model/vocabulary.ts";
import type { AssembleContext } from "./assemble-context.ts";
import { claimNode } from "./claim-node.ts";
import { actorNode, eventNode, indicatorNode, instrumentNode, placeNode, sourceNode, topicNode } from "./named-node.ts";

/** Adds all records that are nodes, sorted by id within their kind. */
export function addNodes(graph: ClaimGraph, context: AssembleContext): void {
  const { records, vocabulary } = context;
  const add = <K extends Kind, R extends { readonly id: string; readonly type: string }>(
    kind: K,
    list: readonly R[],
    make: (record: R, type: NodeTypeIdOf<K>, context: AssembleContext) => NodeAttributes,
  ) => {
    for (const record of list) {
      if (isTypeOfKind(vocabulary, kind, record.type)) graph.addNode(record.id, make(record, record.type, context));
    }
  };
  add("Source", records.sources, sourceNode);
  add("Actor", records.actors, actorNode);
  add("Topic", records.topics, topicNode);
  add("Indicator", records.indicators, indicatorNode);
  add("Place", records.places, placeNode);
  add("Instrument", records.instruments, instrumentNode);
  add("Event", records.events, eventNode);

  const published = new Map(records.sources.map((source) => [source.id, source.published]));
  for (const claim of context.claims) {
    const { type, source } = claim.record;
    if (!isTypeOfKind(vocabulary, "Claim", type)) continue;
    graph.addNode(claim.id, claimNode(claim, type, published.get(source), context));
  }
}
