import type { ClaimFacet } from "../facet.ts";

/** What sort of voice it is that says it. */
export const speakerType: ClaimFacet = {
  id: "speaker-type",
  filter: "type",
  names: "types",
  knows: (value, { vocabulary }) => vocabulary.nodeTypes.get(value)?.kind === "Actor",
  valuesOf: ({ speaker }, { graph }) => (graph.hasNode(speaker) ? [graph.getNodeAttribute(speaker, "type")] : []),
};
