import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { viewerAssets } from "../support/viewer-assets.ts";
import { openPage } from "../support/viewer-page.ts";

// Who opens the page waits for its scripts: the first for its picture, the others for what can be done with it.
const stand = standFor(fixtureGraph());
const FIRST = 90_000;
const EXPLORER = 160_000;
/** What a print is made of: it comes by itself, when all else is there. What is shared and told comes when asked for. */
const TAKEN_ALONG = /\/(print-page|shared-last)\.js$/;

/** Everything that a graph is explored with. */
const EXPLORED: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the filters": (page) => page.getByRole("region", { name: "Filters" }).waitFor(),
  "the strip of time": (page) => page.getByRole("region", { name: "Time", exact: true }).waitFor(),
  "the search": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("Ada Lind");
    await page.getByRole("listbox").getByRole("option").first().click();
  },
  "a comparison": async (page) => {
    await page.getByRole("button", { name: "Compare with …" }).click();
    await page.getByRole("complementary").getByRole("option").first().click();
    await page.getByRole("heading", { name: "Side by side" }).waitFor();
    await page.keyboard.press("Escape");
  },
  "the tables": async (page) => {
    await page.locator(".picture").focus();
    await page.keyboard.press("t");
    await page.getByRole("table").waitFor();
  },
  "the list of keys": async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
  },
};

test("the first script is at most 90 kB, and all that one explores with at most 160, gzipped", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  for (const explore of Object.values(EXPLORED)) await explore(page);
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await close();
  const assets = await viewerAssets();
  const weights = [...new Set(loaded)]
    .map((address) => new URL(address).pathname.slice(1))
    .filter((path) => path.endsWith(".js") && !TAKEN_ALONG.test(path))
    .map((path) => [path, gzipSync(assets.get(path) ?? "", { level: 9 }).length] as const);
  expect(new Map(weights).get("assets/viewer.js")).toBeLessThanOrEqual(FIRST);
  expect(weights.length).toBeGreaterThan(Object.keys(EXPLORED).length);
  expect(weights.reduce((sum, [, weight]) => sum + weight, 0)).toBeLessThanOrEqual(EXPLORER);
});
