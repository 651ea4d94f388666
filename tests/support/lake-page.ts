import type { Locator, Page } from "playwright-core";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { lakeGraph } from "./lake-graph.ts";
import type { Stand } from "./stand.ts";
import { openPage, type WatchedPage } from "./viewer-page.ts";

/** The lake, with places for nodes that no layout has placed. */
export function placedLake(): ClaimGraph {
  const graph = lakeGraph();
  graph.nodes().forEach((id, index) => {
    graph.setNodeAttribute(id, "x", (index % 6) * 60);
    graph.setNodeAttribute(id, "y", Math.floor(index / 6) * 60);
  });
  return graph;
}

/** Opens the page of a stand's lake, and waits for its strip of time. */
export async function openLake(
  stand: Stand,
  hash = "",
  ...further: readonly [options?: Parameters<typeof openPage>[2], prepare?: Parameters<typeof openPage>[3]]
): Promise<WatchedPage> {
  const watched = await openPage(stand.browser, `${stand.server.address}${hash}`, ...further);
  await time(watched.page).waitFor();
  return watched;
}

/** Where the claims are narrowed. */
export const filters = (page: Page): Locator => page.getByRole("region", { name: "Filters" });

/** The strip of time. */
export const time = (page: Page): Locator => page.getByRole("region", { name: "Time", exact: true });

/** What the address says of the view. */
export const addressOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));

/** How many claims the filters say they leave. */
export const said = async (page: Page): Promise<string> =>
  ((await filters(page).getByRole("status").textContent()) ?? "").replace(/\s+/g, " ").trim();
