import { isWebAddress } from "../../base/is-web-address.ts";
import type { NodeAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { passageUrl } from "../../model/passage-url.ts";
import type { AddressOf } from "./draw-scene.ts";

/**
 * Where what a picture shows leads: a claim to its passage in the article (or the article where the passage has no
 * link), everything else to its own address. What is no http(s) address leads nowhere.
 */
export function sceneLinks(graph: ClaimGraph): AddressOf {
  const addressOf = (node: NodeAttributes): string | undefined => {
    if (node.kind !== "Claim") return node.url;
    const passage = node.evidence.find(({ url }) => url !== undefined);
    if (passage) return passageUrl(passage);
    return graph.hasNode(node.source) ? graph.getNodeAttribute(node.source, "url") : undefined;
  };
  return (id) => {
    const address = graph.hasNode(id) ? addressOf(graph.getNodeAttributes(id)) : undefined;
    return isWebAddress(address) ? address : undefined;
  };
}
