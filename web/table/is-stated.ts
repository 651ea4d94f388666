import type { EdgeAttributes, LinkEdge, RelationEdge } from "../../src/model/attributes.ts";
import type { Vocabulary } from "../../src/model/vocabulary.ts";

/** Whether a record states an edge by itself: a relation, or how one claim stands to another. */
export function isStated(edge: EdgeAttributes, { edgeTypes }: Vocabulary): edge is RelationEdge | LinkEdge {
  const family = edgeTypes.get(edge.type)?.family;
  return "basis" in edge && (family === "relation" || family === "link");
}
