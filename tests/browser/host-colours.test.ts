import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { atRest, openPage, siteOf } from "../support/viewer-page.ts";
import { withoutWebGl } from "../support/without-web-gl.ts";

const PAPER = "#102a43";
const ACCENT = "#ff9f1c";
const PAGE = (own: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="stylesheet" href="assets/viewer.css"><link rel="stylesheet" href="${own}.css">
<script type="module" src="assets/viewer.js"></script></head>
<body><claim-graph src="graph.json"></claim-graph></body></html>`;

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  const files = await siteOf(fixtureGraph());
  const size = "claim-graph { height: 800px }";
  browser = await launchChromium();
  server = await serve(
    new Map<string, Uint8Array | string>([
      ...files,
      ["own.html", PAGE("own")],
      [
        "own.css",
        `${size} claim-graph { --claim-graph-paper: ${PAPER}; --claim-graph-accent: ${ACCENT}; --claim-graph-ink: #ffffff }`,
      ],
      ["bad.html", PAGE("bad")],
      ["bad.css", `${size} claim-graph { --claim-graph-paper: url(https://example.org/x); --claim-graph-accent: red }`],
      ["plain.html", PAGE("plain")],
      ["plain.css", size],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

/** Colours of what is written and of what is drawn. */
async function coloursOf(page: Page) {
  await atRest(page);
  const paper = await page.locator("claim-graph").evaluate((host) => getComputedStyle(host).backgroundColor);
  await page.keyboard.press("Tab");
  const focus = await page.locator("claim-graph").evaluate((host) => {
    const focused = host.shadowRoot?.activeElement;
    return focused ? getComputedStyle(focused).outlineColor : "";
  });
  const halo = await page.locator(".picture svg text[stroke]").first().getAttribute("stroke");
  await page.locator(".picture").focus();
  await page.keyboard.press("ArrowLeft");
  await page.waitForTimeout(150);
  const rings = await page
    .locator(".picture svg circle[fill=none]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("stroke")));
  return { paper, focus, halo, rings };
}

test("the colours that a page around it sets are those of the page's part and of the picture", async () => {
  const { page, troubles, close } = await openPage(browser, `${server.address}own.html`, {}, withoutWebGl);
  const { paper, focus, halo, rings } = await coloursOf(page);
  expect(paper).toBe(rgb(PAPER));
  expect(focus).toBe(rgb(ACCENT));
  expect(halo).toBe(PAPER);
  expect(rings).toContain(ACCENT);
  expect(troubles).toEqual([]);
  await close();
});

test("what is no colour is left aside", async () => {
  const bad = await openPage(browser, `${server.address}bad.html`, {}, withoutWebGl);
  const plain = await openPage(browser, `${server.address}plain.html`, {}, withoutWebGl);
  expect(await coloursOf(bad.page)).toEqual(await coloursOf(plain.page));
  expect(bad.troubles).toEqual([]);
  await bad.close();
  await plain.close();
});
