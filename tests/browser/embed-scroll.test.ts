import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { openHost, readyIn } from "../support/host-page.ts";
import { standFor } from "../support/stand.ts";

const stand = standFor(fixtureGraph());
const PHONE = { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true };
const LONG = `<div style="height: 2500px"></div>`;
const FRAME = `<iframe src="SITE/claimgraph.html" title="Map" style="display: block; width: 100%; height: 500px; border: 0" sandbox="allow-scripts"></iframe>`;
const ELEMENT = `<script type="module" src="../assets/viewer.js"></script>
<claim-graph src="../graph.json" style="display: block; height: 500px"></claim-graph>`;

/** Where the camera of an element stands, as it tells the page around. */
const cameraIn = (page: Page) =>
  page.locator("claim-graph").evaluate((element) => ("view" in element ? JSON.stringify(element.view) : ""));
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test.each([
  ["a frame", FRAME],
  ["an element", ELEMENT],
])("a long page scrolls under the wheel over %s, which says how to come nearer", async (_, body) => {
  const { page, troubles, close } = await openHost(stand, fixtureGraph(), body + LONG);
  const inside = body === FRAME ? page.frameLocator("iframe").locator("claim-graph") : page.locator("claim-graph");
  await readyIn(inside);
  await page.mouse.move(500, 250);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBe(120);
  await inside.getByText("Ctrl + scroll zooms the map").waitFor();
  // It does not stay in the way.
  await inside.getByText("Ctrl + scroll zooms the map").waitFor({ state: "detached" });
  expect(troubles).toEqual([]);
  await close();
});

test("with Ctrl the wheel is the picture's, and with wheel=zoom it is so at once", async () => {
  for (const isFree of [false, true]) {
    const body = isFree ? ELEMENT.replace("<claim-graph", `<claim-graph wheel="zoom"`) : ELEMENT;
    const { page, close } = await openHost(stand, fixtureGraph(), body + LONG);
    await readyIn(page.locator("claim-graph"));
    await page.mouse.move(700, 250);
    const before = await cameraIn(page);
    if (!isFree) await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await expect.poll(() => cameraIn(page)).not.toBe(before);
    expect(await scrolled(page)).toBe(0);
    await close();
  }
});

test("on a page of its own the wheel brings the picture nearer", async () => {
  const page = await stand.browser.newPage();
  await page.goto(stand.server.address);
  await readyIn(page.locator("claim-graph"));
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -120);
  await expect.poll(() => page.url()).toContain("zoom=");
  await page.close();
});

/** Puts fingers down, moves them in steps, and lifts them. */
async function swipe(fingers: CDPSession, from: readonly (readonly [number, number])[], by: readonly number[]) {
  const at = (share: number) => from.map(([x, y], id) => ({ x, y: y + (by[id] ?? 0) * share, id }));
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 10; step++)
    await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 10) });
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test.each([
  ["a frame", FRAME],
  ["an element", ELEMENT],
])("on a phone a finger on %s scrolls the page, and two move the picture", async (_, body) => {
  const { page, troubles, close } = await openHost(stand, fixtureGraph(), body + LONG, PHONE);
  const inside = body === FRAME ? page.frameLocator("iframe").locator("claim-graph") : page.locator("claim-graph");
  await readyIn(inside);
  const viewOf = () => inside.evaluate((element) => ("view" in element ? JSON.stringify(element.view) : ""));
  const fingers = await page.context().newCDPSession(page);
  const before = await viewOf();
  const apart = [
    [150, 300],
    [240, 330],
  ] as const;
  await swipe(fingers, apart, [-90, 90]);
  await expect.poll(viewOf).not.toBe(before);
  expect(await scrolled(page)).toBe(0);
  const moved = await viewOf();
  await swipe(fingers, [[195, 330]], [-150]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(80);
  expect(await viewOf()).toBe(moved);
  expect(troubles).toEqual([]);
  await close();
});

test("on a phone a tap near a voice in a frame opens it", async () => {
  const { page, troubles, close } = await openHost(stand, fixtureGraph(), FRAME + LONG, PHONE);
  const inside = page.frameLocator("iframe").locator("claim-graph");
  await readyIn(inside);
  await page.waitForTimeout(500);
  const picture = await inside.locator(".picture").boundingBox();
  if (!picture) throw new Error("there is no picture");
  const { makeScene } = await import("../../src/picture/make-scene.ts");
  const node = makeScene(fixtureGraph(), { v: 1 }, picture).nodes.find(({ id }) => id === "roads-office");
  if (!node) throw new Error("the office is not there");
  // Beside it: a thumb is no needle.
  await page.touchscreen.tap(picture.x + node.x + node.radius + 12, picture.y + node.y - 4);
  await inside.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});
