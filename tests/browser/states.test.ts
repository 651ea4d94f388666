import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { serve } from "../support/serve.ts";
import { openPage, siteOf } from "../support/viewer-page.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let browser: Browser;
let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  [browser, files] = await Promise.all([launchChromium(), siteOf(fixtureGraph())]);
});
afterAll(() => browser.close());

test.each([
  ["no JSON", "{"],
  ["another file", JSON.stringify({ attributes: {}, nodes: [], edges: [] })],
  ["an edge without its nodes", JSON.stringify({ ...fixtureGraph().export(), nodes: [] })],
])("a graph file that is %s gives a sentence under the title", async (_, json) => {
  const server = await serve(new Map<string, Uint8Array | string>([...files, ["graph.json", json]]));
  const page = await browser.newPage();
  await page.goto(server.address);
  await expect.poll(() => page.getByRole("alert").textContent()).toContain("could not be read");
  await expect.poll(() => page.getByRole("heading", { name: "The bridge of Lindau" }).isVisible()).toBe(true);
  await page.close();
  await server.close();
});

test("a graph file that is not there is named", async () => {
  const server = await serve(new Map([...files].filter(([name]) => name !== "graph.json")));
  const page = await browser.newPage();
  await page.goto(server.address);
  await expect.poll(() => page.getByRole("alert").textContent()).toContain("graph.json could not be loaded");
  await page.close();
  await server.close();
});

test("an empty graph says what to do next", async () => {
  const empty = fixtureGraph();
  empty.clear();
  empty.replaceAttributes(fixtureGraph().getAttributes());
  const server = await serve(await siteOf(empty));
  const { page, troubles, close } = await openPage(browser, server.address);
  await page.getByText("claimgraph new article").waitFor();
  expect(troubles).toEqual([]);
  await close();
  await server.close();
});

test("without WebGL the picture is an SVG that can be chosen from", async () => {
  const server = await serve(files);
  const context = await browser.newContext({ locale: "en-GB" });
  await context.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
      value(this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return type.includes("webgl") ? null : Reflect.apply(original, this, [type, ...rest]);
      },
    });
  });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('[data-node="ada-lind"]').click();
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await page.getByText("without WebGL").waitFor();
  await context.close();
  await server.close();
});

test("a lost WebGL context comes back with the same picture", async () => {
  const server = await serve(files);
  const { page, troubles, close } = await openPage(browser, server.address);
  await page.waitForTimeout(200);
  await page.locator("canvas.sigma-nodes").evaluate((canvas) => {
    if (canvas instanceof HTMLCanvasElement)
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await page.waitForTimeout(500);
  const isAlive = await page.locator("canvas.sigma-nodes").evaluate((canvas) => {
    return canvas instanceof HTMLCanvasElement && canvas.getContext("webgl2")?.isContextLost() === false;
  });
  expect(isAlive).toBe(true);
  expect(troubles.filter((trouble) => !trouble.includes("CONTEXT_LOST"))).toEqual([]);
  await close();
  await server.close();
});

test("on a phone one searches, reads in a sheet, and makes it larger", async () => {
  const server = await serve(files);
  const { page, troubles, close } = await openPage(browser, server.address, PHONE);
  await page.getByRole("combobox").first().fill("office");
  await page.getByRole("listbox").getByRole("option").first().tap();
  const sheet = page.getByRole("complementary");
  await sheet.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  const half = (await sheet.boundingBox())?.height ?? 0;
  await page.getByRole("button", { name: "Make the panel larger or smaller" }).tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(half * 1.5);
  expect(troubles).toEqual([]);
  await close();
  await server.close();
});

test("on a phone nothing that is touched is under 44 pixels and nothing runs out of the screen", async () => {
  const server = await serve(files);
  const { page, close } = await openPage(browser, server.address, PHONE);
  for (const button of await page.locator("button:visible, input:visible").all()) {
    expect((await button.boundingBox())?.height, (await button.textContent()) ?? "").toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await close();
  await server.close();
});
