import type { BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { serve } from "./serve.ts";
import type { Stand } from "./stand.ts";
import { siteOf, watchErrors } from "./viewer-page.ts";

/** Somebody's page with ours in it, and what went wrong in either. */
export interface HostPage {
  readonly page: Page;
  readonly troubles: readonly string[];
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens a page of somebody else's that holds `body`. The site of the graph lies beside it, under `../`; `SITE/` in the
 * body is the stand's own, which is another origin.
 */
export async function openHost(
  { browser, server: site }: Stand,
  graph: ClaimGraph,
  body: string,
  options: BrowserContextOptions = {},
): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width"></head><body>${body.replaceAll("SITE/", site.address)}</body></html>`;
  const server = await serve(
    new Map<string, Uint8Array | string>([...(await siteOf(graph)), ["host/page.html", html]]),
  );
  const context = await browser.newContext({
    viewport: { width: 1000, height: 700 },
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const troubles = watchErrors(page);
  await page.goto(`${server.address}host/page.html`);
  return {
    page,
    troubles,
    origin: server.address.slice(0, -1),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** Done once the graph in a frame is drawn and all that belongs to it has come. */
export async function readyIn(part: Frame | FrameLocator | Locator): Promise<void> {
  await part.locator("aside.panel").first().waitFor({ state: "attached" });
}
