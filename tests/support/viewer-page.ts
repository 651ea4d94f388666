import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { siteFiles } from "../../src/5-export/site/site-files.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { serve, type TestServer } from "./serve.ts";
import { viewerAssets } from "./viewer-assets.ts";

/** The site of a graph as the release writes it, each file whole. */
export async function siteOf(graph: ClaimGraph): Promise<ReadonlyMap<string, Uint8Array>> {
  const assets = await viewerAssets();
  const files = siteFiles({ graph, graphJson: JSON.stringify(graph.export()), actorsJson: "{}", assets });
  return new Map(
    files.map(({ name, chunks }) => [name, Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)))]),
  );
}

/** Serves the site of a graph. */
export async function serveGraph(graph: ClaimGraph): Promise<TestServer> {
  return serve(await siteOf(graph));
}

/** A page in use, and what went wrong in it: errors, refused policies, dialogs, requests to other places. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page that moves nothing, in English unless asked otherwise, and watches it; `prepare` comes before the first page. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<WatchedPage> {
  const defaults = { viewport: { width: 1440, height: 900 }, locale: "en-GB", reducedMotion: "reduce" } as const;
  const context = await browser.newContext({ ...defaults, ...options });
  await prepare?.(context);
  const page = await context.newPage();
  const troubles = watchTroubles(page, address);
  await page.goto(address);
  // What stands around the picture comes after it, or a sentence on why it does not.
  await page.locator("aside.panel, [role=alert]").first().waitFor({ state: "attached" });
  return { page, troubles, close: () => context.close() };
}

/** What goes wrong in a page from now on: errors, refused policies, dialogs, requests to other places than its own. */
export function watchTroubles(page: Page, address: string): readonly string[] {
  const troubles = watchErrors(page);
  const { origin } = new URL(address);
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== "data:" && protocol !== "file:") troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}

/** The same of a page that may ask other places. */
export function watchErrors(page: Page): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    // Software rendering says that reading a pixel is slow: of no interest to anybody.
    const isTrouble = /^(error|warning)$/.test(message.type()) && !message.text().includes("GL Driver Message");
    if (isTrouble) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return troubles;
}

/** Waits until all that stands around the picture is there, and what is drawn has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.locator("claim-graph-time section").waitFor({ state: "attached" });
  // Where a story is told, there is nothing to narrow.
  await page.locator("claim-graph-facets section, claim-graph-story section").first().waitFor({ state: "attached" });
  // A canvas says nothing of itself; it is drawn in the frame in which its size is known.
  const drawn = () =>
    page.locator(".picture").evaluate((one) => `${one.getBoundingClientRect().height} ${one.innerHTML}`);
  for (let before = await drawn(), tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(100);
    const after = await drawn();
    if (after === before) return;
    before = after;
  }
}
