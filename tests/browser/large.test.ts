import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import { makeFrame } from "../../src/picture/frame.ts";
import { itemsOf } from "../../src/picture/items/item-picker.ts";
import type { Point } from "../../src/picture/scene.ts";
import { turnFor } from "../../src/picture/turn.ts";
import { largeGraph } from "../bench/viewer/large-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

/** 4,000 nodes and 12,000 links: more than are drawn one by one. */
const GRAPH = largeGraph(4000);

const stand = standFor(GRAPH);

/** Where a place of the layout lies on the screen in the view of the page's address. */
async function onScreen(page: Page, place: Point): Promise<Point> {
  const box = await page.locator(".picture").boundingBox();
  if (!box) throw new Error("no picture");
  const view = parseView(new URL(page.url()).hash);
  const { extent, layout } = itemsOf(GRAPH, view);
  const frame = makeFrame(extent, turnFor(layout, box.width, box.height), box.width, box.height, view.camera);
  const { x, y } = frame.toPixels(place);
  return { x: box.x + x, y: box.y + y };
}

/** Shares of pixels that a canvas has drawn on. */
function inked(page: Page, canvas: string): Promise<number> {
  return page.locator(`canvas.sigma-${canvas}`).evaluate((drawn) => {
    const copy = new OffscreenCanvas(584, 418).getContext("2d", { willReadFrequently: true });
    if (!copy || !(drawn instanceof HTMLCanvasElement)) return 0;
    copy.drawImage(drawn, 0, 0, 584, 418);
    const { data } = copy.getImageData(0, 0, 584, 418);
    let count = 0;
    for (let byte = 3; byte < data.length; byte += 4) if ((data[byte] ?? 0) > 0) count++;
    return count / (data.length / 4);
  });
}

/** How strongly what is not chosen is drawn. */
function strengthOfOthers(page: Page): Promise<string> {
  return page.locator("canvas.sigma-nodes").evaluate((canvas) => getComputedStyle(canvas).opacity);
}

test("a large graph opens with names, a voice chosen from it stands out with its links, and lets go again", async () => {
  const { page, troubles, close } = await openPage(stand.browser, `${stand.server.address}#v=1&lens=everything`);
  await expect.poll(() => inked(page, "words")).toBeGreaterThan(0.005);
  // Its links are not drawn one by one.
  expect(await inked(page, "links")).toBe(0);
  await page.goto(`${stand.server.address}#v=1&lens=everything&sel=actor-500`);
  await page.getByRole("heading", { name: "Actor 500", level: 2 }).waitFor();
  await expect.poll(() => strengthOfOthers(page)).toBe("0.2");
  await expect.poll(() => inked(page, "links")).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => strengthOfOthers(page)).toBe("1");
  expect(troubles).toEqual([]);
  await close();
});

test("in a large graph what is chosen stands out without anything being prepared anew", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&lens=everything`);
  await expect.poll(() => inked(page, "words")).toBeGreaterThan(0.005);
  await page.evaluate(() => {
    const { prototype } = WebGL2RenderingContext;
    const link = prototype.linkProgram;
    prototype.linkProgram = function (program) {
      document.body.dataset["linked"] = "yes";
      link.call(this, program);
    };
  });
  await page.goto(`${stand.server.address}#v=1&lens=everything&sel=actor-500`);
  await expect.poll(() => strengthOfOthers(page)).toBe("0.2");
  await page.keyboard.press("Escape");
  await expect.poll(() => strengthOfOthers(page)).toBe("1");
  expect(await page.evaluate(() => document.body.dataset["linked"])).toBeUndefined();
  await close();
});

test("from near by a large graph's links are drawn one by one, and its voices answer to a click", async () => {
  const { x, y } = GRAPH.getNodeAttributes("actor-800");
  const { page, troubles, close } = await openPage(
    stand.browser,
    `${stand.server.address}#v=1&lens=everything&x=${x}&y=${y}&zoom=0.04`,
  );
  await expect.poll(() => inked(page, "links")).toBeGreaterThan(0.002);
  const place = await onScreen(page, { x, y });
  await page.mouse.click(place.x, place.y);
  await page.getByRole("heading", { name: "Actor 800", level: 2 }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a large graph that is dragged keeps its names beside its nodes and finds new ones at rest", async () => {
  const { page, troubles, close } = await openPage(stand.browser, `${stand.server.address}#v=1&lens=everything`);
  await expect.poll(() => inked(page, "words")).toBeGreaterThan(0.005);
  const slid = () => page.locator("canvas.sigma-words").evaluate((canvas) => getComputedStyle(canvas).transform);
  await page.mouse.move(900, 400);
  await page.mouse.down();
  await page.mouse.move(960, 430, { steps: 3 });
  await page.mouse.up();
  // At rest nothing is merely pushed aside any more.
  await expect.poll(slid, { timeout: 10_000 }).toBe("none");
  await expect.poll(() => page.url()).toContain("x=");
  expect(await inked(page, "words")).toBeGreaterThan(0.005);
  expect(troubles).toEqual([]);
  await close();
});
