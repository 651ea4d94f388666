import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage, siteOf } from "../support/viewer-page.ts";

const COUNT = 20;

const pageOf = (elements: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two</title>
<link rel="stylesheet" href="assets/viewer.css"><link rel="stylesheet" href="many.css">
<script type="module" src="assets/viewer.js"></script></head><body>${elements}</body></html>`;
const PAGE = pageOf(`<claim-graph src="graph.json"></claim-graph>`.repeat(COUNT));
/** The page itself, and a graph of another site on it. */
const TWO = pageOf(`<claim-graph hash src="graph.json" mode="explore"></claim-graph>
<claim-graph id="guest" src="other/graph.json"></claim-graph>`);
const PAIR = pageOf(
  `<claim-graph hash src="graph.json"></claim-graph><claim-graph hash id="second" src="other/graph.json"></claim-graph>`,
);

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  const files = await siteOf(fixtureGraph());
  browser = await launchChromium();
  server = await serve(
    new Map<string, Uint8Array | string>([
      ...files,
      ["many.html", PAGE],
      ["two.html", TWO],
      ["pair.html", PAIR],
      ["other/graph.json", JSON.stringify(toldGraph().export())],
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

test("of two on one page the one that is used answers, and not the page's own", async () => {
  const { page, troubles, close } = await openPage(browser, `${server.address}two.html`);
  const guest = page.locator("#guest");
  await guest.locator("aside.panel").waitFor({ state: "attached" });
  await guest.locator(".picture").focus();
  await page.keyboard.press("s");
  await guest.getByRole("dialog", { name: "Share" }).waitFor();
  await expect.poll(() => page.locator("claim-graph-share").count()).toBe(1);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await guest.locator(".picture").focus();
  await page.keyboard.press("t");
  await guest.getByRole("table").waitFor();
  await expect.poll(() => page.getByRole("table").count()).toBe(1);
  expect(troubles).toEqual([]);
  await close();
});

test("of two in somebody's frame each leads to its own map", async () => {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.setContent(`<iframe src="${server.address}two.html" width="600" height="400"></iframe>`);
  const whole = page.frameLocator("iframe").locator("a.whole");
  await whole.nth(1).waitFor({ state: "attached" });
  expect(await whole.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
    `${server.address}two.html`,
    `${server.address}other/`,
  ]);
  await page.close();
});

test("two that are the page print a report each", async () => {
  const { page, close } = await openPage(browser, `${server.address}pair.html`);
  await page.locator("#second aside.panel").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  await page.locator(".report").nth(1).waitFor();
  const titles = await page
    .locator("claim-graph")
    .evaluateAll((graphs) =>
      graphs.map((graph) =>
        [...(graph.shadowRoot?.querySelectorAll(".report h1") ?? [])].map((one) => one.textContent),
      ),
    );
  expect(titles.map((one) => one.length)).toEqual([1, 1]);
  expect(titles[1]).toEqual(["The bridge of Lindau"]);
  await close();
});
