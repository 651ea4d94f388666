import type { View } from "./view.ts";

/**
 * What `<claim-graph>` tells the page around it, by the names of its events; all of them bubble and leave shadow roots.
 * A listener gets a `CustomEvent<ClaimGraphEventDetails["claim-graph-view"]>`.
 */
export interface ClaimGraphEventDetails {
  /** The picture is there, and the element obeys. */
  readonly "claim-graph-ready": { readonly view: View };
  /** It is looked at in another way. */
  readonly "claim-graph-view": { readonly view: View };
  /** Something else is read, or nothing any more: ids of nodes, keys of links. */
  readonly "claim-graph-select": { readonly selection: readonly string[] };
  /** A step of a story has come, counted from 1. */
  readonly "claim-graph-step": { readonly story: string; readonly step: number; readonly steps: number };
}
