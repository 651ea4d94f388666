import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { openPage, siteOf } from "../support/viewer-page.ts";

const COUNT = 20;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many</title>
<link rel="stylesheet" href="assets/viewer.css"><link rel="stylesheet" href="many.css">
<script type="module" src="assets/viewer.js"></script></head>
<body>${`<claim-graph src="graph.json"></claim-graph>`.repeat(COUNT)}</body></html>`;

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  const files = await siteOf(fixtureGraph());
  browser = await launchChromium();
  server = await serve(
    new Map<string, Uint8Array | string>([
      ...files,
      ["many.html", PAGE],
      ["many.css", "claim-graph { height: 420px; margin: 20px }"],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("twenty on one page all draw, and none loses its picture to another", async () => {
  const { page, troubles, close } = await openPage(browser, `${server.address}many.html`);
  const pictures = page.locator(".picture");
  await expect.poll(() => pictures.count(), { timeout: 20_000 }).toBe(COUNT);
  await expect.poll(() => page.locator(".picture > svg, .picture > canvas.sigma-nodes").count()).toBe(COUNT);
  for (let place = 0; place < COUNT; place += 3) {
    const picture = pictures.nth(place);
    await picture.scrollIntoViewIfNeeded();
    await picture.hover({ position: { x: 5, y: 5 } });
    // Whoever is used comes alive.
    await picture.locator("canvas.sigma-nodes").waitFor({ state: "attached" });
  }
  await expect.poll(() => page.locator(".picture > svg, .picture > canvas.sigma-nodes").count()).toBe(COUNT);
  const lost = await page
    .locator("canvas.sigma-nodes")
    .evaluateAll((canvases) =>
      canvases.filter((canvas) => canvas instanceof HTMLCanvasElement && canvas.getContext("webgl2")?.isContextLost()),
    );
  expect(lost).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
