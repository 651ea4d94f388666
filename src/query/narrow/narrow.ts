import type { EdgeAttributes, NodeAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { View } from "../../model/view.ts";
import { rememberLast } from "../remember-last.ts";
import { asKnownOn } from "../time/as-known-on.ts";
import { timeWindow } from "../time/time-window.ts";
import { choicesOf, narrowingFacets, passesFacet } from "./choices.ts";
import type { FacetContext } from "./facet.ts";
import { facetContext } from "./facet-context.ts";

/** What a view's filters and time leave of a graph. */
export interface Narrowing {
  /** The graph as it was known on the view's date; the rest narrows it further. */
  readonly graph: ClaimGraph;
  /** Whether filters or a stretch of time hide anything of it at all. */
  readonly isActive: boolean;
  /** False for ids that the graph does not hold. */
  readonly showsNode: (id: string) => boolean;
  /** Whether an edge between two shown nodes is shown. */
  readonly showsEdge: (edge: EdgeAttributes) => boolean;
}

/**
 * Applies a view's filters and time to an evidence graph. Values of one facet add up, facets narrow each other. Claims
 * are picked first; what stands beside them is shown with them. Kinds of voices, and of things, each narrow their own
 * kind, and with a voice goes what it says. What no claim touches at all (a voice known by its ties alone) stays until
 * claims are picked by what they say. Types are meant exactly: a legend's entries are widened by `plainTypes`.
 */
export function narrow(graph: ClaimGraph, view: View): Narrowing {
  return narrowKnown(asKnownOn(graph, view.time?.knownOn), view);
}

const narrowKnown = rememberLast<View, Narrowing>(makeNarrowing, keyOfNarrowing);

/** What of a view narrows a graph, as text. */
export function keyOfNarrowing({ filters, time }: View): string {
  return JSON.stringify([filters, time?.from, time?.to, time?.by]);
}

function makeNarrowing(graph: ClaimGraph, view: View): Narrowing {
  const open: Narrowing = { graph, isActive: false, showsNode: (id) => graph.hasNode(id), showsEdge: () => true };
  const stretch = timeWindow(graph, view.time);
  if (!stretch && Object.values(view.filters ?? {}).every((values) => values.length === 0)) return open;
  const context = facetContext(graph);
  const choices = choicesOf(view, context);
  const facets = narrowingFacets(choices);
  const types = typesByKind(view.filters?.type ?? [], context);
  if (facets.length === 0 && !stretch && types.size === 0) return open;

  const claims = new Set<string>();
  graph.forEachNode((id, claim) => {
    if (claim.kind !== "Claim" || stretch?.passesClaim(claim) === false) return;
    if (facets.every((facet) => passesFacet(facet, claim, context, choices))) claims.add(id);
  });
  const { touched, claimed } = nodesBeside(graph, claims);

  const picksClaims = facets.some(({ id }) => id !== "speaker-type");
  const passesType = ({ kind, type }: NodeAttributes) => types.get(kind)?.has(type) ?? true;
  const showsNode = (id: string) => {
    if (!graph.hasNode(id)) return false;
    const node = graph.getNodeAttributes(id);
    if (node.kind === "Claim") return claims.has(id);
    if (!passesType(node)) return false;
    if (node.kind === "Actor" && !picksClaims && !stretch) return true;
    return touched.has(id) || (!picksClaims && !claimed.has(id));
  };
  return { graph, isActive: true, showsNode, showsEdge: (edge) => stretch?.passesEdge(edge) ?? true };
}

function typesByKind(types: readonly string[], { vocabulary }: FacetContext): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const type of types) {
    const kind = vocabulary.nodeTypes.get(type)?.kind;
    if (kind !== undefined) found.set(kind, (found.get(kind) ?? new Set()).add(type));
  }
  return found;
}

interface Beside {
  /** What a claim of the given ones touches. */
  readonly touched: ReadonlySet<string>;
  /** What any claim touches. */
  readonly claimed: ReadonlySet<string>;
}

function nodesBeside(graph: ClaimGraph, claims: ReadonlySet<string>): Beside {
  const touched = new Set<string>();
  const claimed = new Set<string>();
  const add = (claim: string, other: string) => {
    claimed.add(other);
    if (claims.has(claim)) touched.add(other);
  };
  graph.forEachEdge((_, _edge, from, to, start, end) => {
    if (start.kind === "Claim") add(from, to);
    if (end.kind === "Claim") add(to, from);
  });
  return { touched, claimed };
}
