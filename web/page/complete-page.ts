import { adoptStyles } from "lit";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { STYLES } from "../styles/styles.ts";
import type * as around from "./around.ts";
import type { Page } from "./page.ts";

/** What the page can do once its chunk has come. */
export interface LaterTools extends Pick<Page, "search"> {
  readonly around?: typeof around;
}
type Root = HTMLElement | DocumentFragment;

/** Fetches what stands around the picture, which comes first; then the search. */
export async function completePage(graph: ClaimGraph, root: Root, give: (tools: LaterTools) => void): Promise<void> {
  const around = await import("./around.ts");
  if (root instanceof ShadowRoot) adoptStyles(root, [...STYLES, ...around.AROUND_STYLES]);
  give({ around });
  const { makeSearch } = await import("../find/search-index.ts");
  give({ search: makeSearch(graph) });
}
