import type { ReadClaim, Reader } from "../panels/reader.ts";

/** A claim of the graph by its id. */
export function claimAt({ graph }: Reader, id: string): ReadClaim | undefined {
  const claim = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  return claim?.kind === "Claim" ? { id, claim } : undefined;
}
