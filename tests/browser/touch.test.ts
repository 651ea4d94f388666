import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import type { Point } from "../../src/picture/scene.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { placedNodes } from "../support/placed-nodes.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const stand = standFor(fixtureGraph());

async function openPhone() {
  const opened = await openPage(stand.browser, stand.server.address, PHONE);
  await atRest(opened.page);
  return { ...opened, fingers: await opened.page.context().newCDPSession(opened.page) };
}

const viewOf = (page: Page) => parseView(new URL(page.url()).hash);
const camera = (page: Page) => viewOf(page).camera ?? { x: 0, y: 0, ratio: 1 };

/** Where a node stands on the screen. */
async function placeOf(page: Page, id: string): Promise<Point> {
  const box = await page.locator(".picture").boundingBox();
  const node = box && placedNodes(fixtureGraph(), viewOf(page), box).find((one) => one.id === id);
  if (!box || !node) throw new Error(`${id} is not there`);
  return { x: box.x + node.x, y: box.y + node.y };
}

/** Takes the graphics card away and waits until the picture is drawn by a new one. */
async function loseContext(page: Page): Promise<void> {
  const nodes = page.locator("canvas.sigma-nodes");
  const old = await nodes.elementHandle();
  await nodes.evaluate((canvas) => {
    if (canvas instanceof HTMLCanvasElement)
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expect.poll(() => nodes.evaluate((canvas, gone) => canvas !== gone, old)).toBe(true);
  await atRest(page);
}

/** Puts fingers down, moves them step by step to where they end, and lifts them. */
async function drag(fingers: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const STEPS = 8;
  const at = (share: number) =>
    from.map(({ x, y }, index) => {
      const end = to[index] ?? { x, y };
      return { x: x + (end.x - x) * share, y: y + (end.y - y) * share, id: index };
    });
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step++) {
    await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / STEPS) });
  }
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("a finger drags the picture along", async () => {
  const { page, troubles, fingers, close } = await openPhone();
  await drag(fingers, [{ x: 200, y: 500 }], [{ x: 120, y: 420 }]);
  await expect.poll(() => viewOf(page).camera, { timeout: 5000 }).toBeDefined();
  const dragged = camera(page);
  expect(dragged.ratio).toBeCloseTo(1, 1);
  await drag(fingers, [{ x: 120, y: 420 }], [{ x: 200, y: 500 }]);
  await expect.poll(() => camera(page), { timeout: 5000 }).not.toEqual(dragged);
  expect(viewOf(page).selection).toBeUndefined();
  expect(troubles).toEqual([]);
  await close();
});

test("two fingers that part bring the picture nearer, and together take it back", async () => {
  const { page, troubles, fingers, close } = await openPhone();
  const near = [
    { x: 180, y: 450 },
    { x: 210, y: 450 },
  ];
  const far = [
    { x: 90, y: 450 },
    { x: 300, y: 450 },
  ];
  await drag(fingers, near, far);
  await expect.poll(() => camera(page).ratio, { timeout: 5000 }).toBeLessThan(0.7);
  const { ratio } = camera(page);
  await drag(fingers, far, near);
  await expect.poll(() => camera(page).ratio, { timeout: 5000 }).toBeGreaterThan(ratio * 1.3);
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  { after: "", loses: false },
  { after: ", also after the graphics card was lost", loses: true },
])("a finger that rests on a second voice sets it beside the first$after", async ({ loses }) => {
  const { page, troubles, fingers, close } = await openPhone();
  if (loses) await loseContext(page);
  const first = await placeOf(page, "roads-office");
  await page.touchscreen.tap(first.x, first.y);
  await page.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  await atRest(page);
  await page.waitForTimeout(400);
  const sheet = (await page.getByRole("complementary").boundingBox())?.y ?? 0;
  const others = ["ada-lind", "ferryman", "gazette-2024/wide-enough", "gazette-2024/crossings"];
  const places = await Promise.all(others.map(async (id) => ({ id, ...(await placeOf(page, id)) })));
  const second = places.find(({ x, y }) => x > 20 && x < 370 && y > 130 && y < sheet - 20);
  if (!second) throw new Error("nothing else in sight");
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: second.x, y: second.y }] });
  await page.waitForTimeout(700);
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await page.getByRole("heading", { name: "Side by side", level: 2 }).waitFor();
  // The lifted finger is no tap: what was set beside stays.
  await page.waitForTimeout(500);
  expect(viewOf(page).selection).toEqual(["roads-office", second.id]);
  expect(troubles.filter((trouble) => !trouble.includes("CONTEXT_LOST"))).toEqual([]);
  await close();
});

/** How many different positions a thing takes while something is done, frame by frame. */
async function positionsOf(page: Page, selector: string, act: () => Promise<unknown>): Promise<number> {
  const seen = page.locator(selector).evaluate(async (element) => {
    const positions = new Set<string>();
    const end = performance.now() + 700;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { x, y, width, height } = element.getBoundingClientRect();
      const { opacity, transform } = getComputedStyle(element);
      positions.add([x, y, width, height, opacity, transform].join(" "));
    }
    return positions.size;
  });
  await act();
  return seen;
}

test("where motion is unwelcome, sheet and list are there at once, and nothing on the page is on its way", async () => {
  const { page, close } = await openPhone();
  const { x, y } = await placeOf(page, "roads-office");
  // Gone, and there.
  expect(await positionsOf(page, "aside.panel", () => page.touchscreen.tap(x, y))).toBeLessThanOrEqual(2);
  await page.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  const grip = page.getByRole("button", { name: "Make the panel larger or smaller" });
  expect(await positionsOf(page, "aside.panel", () => grip.tap())).toBeLessThanOrEqual(2);
  const moving = () =>
    page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll("*")) if (element.shadowRoot) roots.push(element.shadowRoot);
      }
      return roots.flatMap((root) => root.getAnimations()).length;
    });
  expect(await moving()).toBe(0);
  await close();
});
