import type { DerivedEdge, RelationEdge } from "../model/attributes.ts";

/** An edge of the actor graph before it has a key. */
export interface ActorTie {
  readonly from: string;
  readonly to: string;
  readonly attributes: DerivedEdge | RelationEdge;
}
