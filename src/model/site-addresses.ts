/** Where the files of a site stand that others link to or load. */
export interface SiteAddresses {
  /** The explorer; a view stands after its `#`. */
  readonly page: string;
  /** The same in one file, for frames. */
  readonly frame: string;
  /** The script and the graph that `<claim-graph>` is made of in other pages. */
  readonly script: string;
  readonly graph: string;
  /** The first view as a picture that stands still. */
  readonly picture: string;
  readonly oEmbed: string;
}

/**
 * The addresses of a site that stands at `base`, the manifest's; undefined where that is no http(s) address. Where its
 * path names no file, it is a folder, whether or not it ends with a slash.
 */
export function siteAddresses(base: string | undefined): SiteAddresses | undefined {
  if (base === undefined || !URL.canParse(base)) return undefined;
  const page = new URL(base);
  if (page.protocol !== "http:" && page.protocol !== "https:") return undefined;
  page.hash = "";
  page.search = "";
  if (!/(\/|\.html?)$/i.test(page.pathname)) page.pathname += "/";
  const at = (file: string) => new URL(file, page).href;
  return {
    page: page.href,
    frame: at("claimgraph.html"),
    script: at("assets/viewer.js"),
    graph: at("graph.json"),
    picture: at("picture.svg"),
    oEmbed: at("oembed.json"),
  };
}
