import type { ClaimGraph } from "../../model/claim-graph.ts";
import { bestPaths } from "./best-paths.ts";
import type { PathStep } from "./path-step.ts";
import { sharedPublications } from "./shared-publications.ts";
import { type MayWalk, shortestLayers } from "./shortest-layers.ts";
import { variedPaths } from "./varied-paths.ts";

/** How two nodes are linked. */
export interface LinkPaths {
  /** Shortest paths, all of one length: the most telling first, then those that repeat little of the ones before. */
  readonly paths: readonly (readonly PathStep[])[];
  /** How many shortest paths there are, those not given included. */
  readonly total: number;
  /** Whether nothing but a common source or reporter links the two: then the paths are of that. */
  readonly byPublication: boolean;
  /** Sources and reporters that link the two as shortly or more shortly, and were left out; by id. */
  readonly leftOut: readonly string[];
}

/** What can be asked of a search. */
export interface PathOptions {
  /** How many paths at most; 5 unless told. */
  readonly most?: number;
}

/** So many times more paths are looked at than are given, so that those given can differ. */
const CHOICE = 8;

const NO_PATHS: LinkPaths = { paths: [], total: 0, byPublication: false, leftOut: [] };

/**
 * The shortest paths between two nodes of the evidence graph, walked in either direction of its edges. That two things
 * stand in one article, or were passed on by one reporter, links nearly everything and says nothing: no path runs
 * through a source, nor through somebody by what they only pass on or narrate, unless it begins or ends there or there
 * is no other. Same graph, same paths; about a breadth-first search from each end.
 */
export function shortestPaths(graph: ClaimGraph, from: string, to: string, { most = 5 }: PathOptions = {}): LinkPaths {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return NO_PATHS;
  const mayWalk = tellingOnly(from, to);
  const telling = shortestLayers(graph, from, to, mayWalk);
  if (telling) {
    const leftOut = sharedPublications(graph, from, to, telling.length - 1);
    return { ...variedPaths(bestPaths(graph, telling, mayWalk, most * CHOICE), most), byPublication: false, leftOut };
  }
  const anyEdge = () => true;
  const all = shortestLayers(graph, from, to, anyEdge);
  if (!all) return NO_PATHS;
  return { ...variedPaths(bestPaths(graph, all, anyEdge, most * CHOICE), most), byPublication: true, leftOut: [] };
}

/** Lets a walk through all but publication; what begins or ends the path may always be reached. */
function tellingOnly(from: string, to: string): MayWalk {
  const isEnd = (id: string) => id === from || id === to;
  return (edge, source, target, start, end) => {
    if (edge.type === "relays") return isEnd(source);
    if (edge.type === "asserts" && !isEnd(source)) return end.kind === "Claim" && end.attribution !== "narrated";
    return (start.kind !== "Source" || isEnd(source)) && (end.kind !== "Source" || isEnd(target));
  };
}
