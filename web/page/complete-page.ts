import { adoptStyles } from "lit";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { STYLES } from "../styles/styles.ts";
import type * as around from "./around.ts";
import type { Page } from "./page.ts";

/** What the page can do once its chunk has come. */
export interface LaterTools extends Pick<Page, "search"> {
  readonly around?: typeof around;
}
const LONGEST_WAIT_MS = 500;
type Root = HTMLElement | DocumentFragment;

/** Fetches what stands around the picture, which comes first; then the search. */
export async function completePage(graph: ClaimGraph, root: Root, give: (tools: LaterTools) => void): Promise<void> {
  await firstFrame();
  const around = await import("./around.ts");
  if (root instanceof ShadowRoot) adoptStyles(root, [...STYLES, ...around.AROUND_STYLES]);
  give({ around });
  const { makeSearch } = await import("../find/search-index.ts");
  const search = makeSearch(graph);
  give({ search });
  if (!search.isReading()) return;
  await search.read;
  // What was found meanwhile was not all.
  give({ search });
}

/** Done when a frame has been drawn; in a page that nobody sees, where none is drawn, soon. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}
