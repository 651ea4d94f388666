import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import { makeScene } from "../../src/picture/make-scene.ts";
import type { Point } from "../../src/picture/scene.ts";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import type { TestServer } from "../support/serve.ts";
import { openPage, serveGraph } from "../support/viewer-page.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveGraph(fixtureGraph())]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

function viewOf(page: Page) {
  return parseView(new URL(page.url()).hash);
}

/** Where a node of the view in the page's address stands on the screen. */
async function placeOf(page: Page, id: string): Promise<Point> {
  const box = await page.locator(".picture").boundingBox();
  const node = box && makeScene(fixtureGraph(), viewOf(page), box).nodes.find((one) => one.id === id);
  if (!box || !node) throw new Error("nothing there");
  return { x: box.x + node.x, y: box.y + node.y };
}

function touch(session: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) {
  return session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
}

test("a finger that is held on a second voice sets it beside the first", async () => {
  const { page, troubles, close } = await openPage(browser, `${server.address}#v=1&sel=ada-lind`, PHONE);
  await page.waitForTimeout(1000);
  await page.goto(`${server.address}#v=1&sel=ada-lind&x=110&y=5&zoom=1`);
  await page.waitForTimeout(800);
  const session = await page.context().newCDPSession(page);
  const place = await placeOf(page, "gazette-2024/too-narrow");
  await touch(session, "touchStart", [place]);
  await page.waitForTimeout(900);
  await touch(session, "touchEnd", []);
  await expect.poll(() => viewOf(page).selection?.length).toBe(2);
  // The lifted finger is no tap: what was set beside stays.
  await page.waitForTimeout(500);
  expect(viewOf(page).selection).toContain("gazette-2024/too-narrow");
  expect(troubles).toEqual([]);
  await close();
});

test("a click with Shift sets a second voice beside the first", async () => {
  const { page, close } = await openPage(browser, `${server.address}#v=1&sel=ada-lind`);
  await page.waitForTimeout(1000);
  const { x, y } = await placeOf(page, "ferryman");
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
  await expect.poll(() => viewOf(page).selection).toEqual(["ada-lind", "ferryman"]);
  await close();
});

test("two fingers that part come nearer, one finger moves along", async () => {
  const { page, troubles, close } = await openPage(browser, server.address, PHONE);
  await page.waitForTimeout(800);
  const session = await page.context().newCDPSession(page);
  const [one, other] = [
    { x: 150, y: 400 },
    { x: 240, y: 400 },
  ];
  await touch(session, "touchStart", [one, other]);
  for (const by of [15, 30, 45, 60])
    await touch(session, "touchMove", [
      { x: one.x - by, y: 400 },
      { x: other.x + by, y: 400 },
    ]);
  await touch(session, "touchEnd", []);
  await expect.poll(() => viewOf(page).camera?.ratio ?? 1).toBeLessThan(0.7);
  const before = viewOf(page).camera;
  await touch(session, "touchStart", [one]);
  for (const by of [20, 40, 60]) await touch(session, "touchMove", [{ x: one.x + by, y: 400 }]);
  await touch(session, "touchEnd", []);
  await expect.poll(() => viewOf(page).camera).not.toEqual(before);
  expect(viewOf(page).camera?.ratio).toBe(before?.ratio);
  expect(troubles).toEqual([]);
  await close();
});
