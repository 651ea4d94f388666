import type { ClaimGraph } from "../src/model/claim-graph.ts";
import { readGraph } from "./read-graph.ts";

/** How far a graph has come. */
export type Loaded =
  | { readonly state: "loading" | "unreachable" | "broken" }
  | { readonly state: "ready"; readonly graph: ClaimGraph };

/** Loads one graph at a time: another address ends the way of the last. */
export class GraphLoader {
  #life = new AbortController();

  async load(src: string, give: (loaded: Loaded) => void): Promise<void> {
    this.stop();
    const { signal } = this.#life;
    give({ state: "loading" });
    const loaded = await loadGraph(src, signal);
    if (!signal.aborted) give(loaded);
  }

  stop(): void {
    this.#life.abort();
    this.#life = new AbortController();
  }
}

/** Reads a graph from an address, or from the script element that `#id` names; never throws. */
async function loadGraph(src: string, signal: AbortSignal): Promise<Loaded> {
  const json = src.startsWith("#") ? document.getElementById(src.slice(1))?.textContent : await fetchText(src, signal);
  if (json === undefined || json === null) return { state: "unreachable" };
  const graph = readGraph(json);
  return graph ? { state: "ready", graph } : { state: "broken" };
}

async function fetchText(address: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
