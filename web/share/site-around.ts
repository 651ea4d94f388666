import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { serializeView } from "../../src/model/serialize-view.ts";
import { type SiteAddresses, siteAddresses } from "../../src/model/site-addresses.ts";
import type { View } from "../../src/model/view.ts";

/** Where others find what a reader has before them. */
export interface SiteAround {
  /** The page, and in it a view. */
  readonly addressOf: (view: View) => string;
  /** For a frame. */
  readonly frameOf: (view: View) => string;
  /** For `<claim-graph>` in other pages; undefined where the page is a file by itself. */
  readonly element: Pick<SiteAddresses, "script" | "graph" | "picture" | "page"> | undefined;
  /** Whether nobody but this reader can follow these addresses. */
  readonly isLocal: boolean;
}

const LOCAL_HOST = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The addresses of the site around a `<claim-graph>`. Where the page itself is not on the web, the manifest's `base`
 * says where it will be; a page of somebody else's has its graph from the site.
 */
export function siteAround(graph: ClaimGraph, host: Element | undefined): SiteAround {
  const published = siteAddresses(graph.getAttribute("base"));
  const src = host?.getAttribute("src") ?? "";
  const isOwnPage = host?.hasAttribute("hash") ?? true;
  const isOneFile = src.startsWith("#");
  const page = new URL(isOwnPage || isOneFile ? location.href : new URL(".", new URL(src, document.baseURI)).href);
  page.hash = "";
  // What a page around has asked for is no part of a view.
  for (const name of ["control", "mode"]) page.searchParams.delete(name);
  const isLocal = !/^https?:$/.test(page.protocol) || LOCAL_HOST.test(page.hostname);
  const site = isLocal && published ? published : siteAddresses(new URL(".", page).href);
  const here = isLocal && published ? published.page : page.href;
  const frame = isOneFile && here === page.href ? page.href : (site?.frame ?? new URL("claimgraph.html", page).href);
  return {
    addressOf: (view) => withView(here, view),
    frameOf: (view) => withView(frame, view),
    element: isOneFile && here === page.href ? undefined : site,
    isLocal: isLocal && !published,
  };
}

function withView(address: string, view: View): string {
  const hash = serializeView(view);
  return hash === "" ? address : `${address}#${hash}`;
}
