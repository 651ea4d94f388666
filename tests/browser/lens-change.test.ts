import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import { makeScene } from "../../src/picture/make-scene.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const stand = standFor(fixtureGraph());

/** Where a node of the view in the page's address stands on the screen. */
async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(".picture").boundingBox();
  const view = parseView(new URL(page.url()).hash);
  const node = box && makeScene(fixtureGraph(), view, box).nodes.find((one) => one.id === id);
  if (!box || !node) throw new Error("nothing there");
  return { x: box.x + node.x, y: box.y + node.y };
}

/** How many different pictures of the links are seen in the second after a lens was chosen. */
async function picturesSeen(page: Page, lens: string): Promise<number> {
  await page.waitForTimeout(600);
  const seen = page.locator("canvas.sigma-links").evaluate(async (canvas) => {
    const pictures = new Set<string>();
    const end = performance.now() + 1200;
    while (canvas instanceof HTMLCanvasElement && performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      pictures.add(canvas.toDataURL());
    }
    return pictures.size;
  });
  await page.getByRole("button", { name: lens, exact: true }).first().click();
  return seen;
}

test("another lens comes gliding, link by link", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address, {
    reducedMotion: "no-preference",
  });
  expect(await picturesSeen(page, "Actors")).toBeGreaterThan(2);
  expect(troubles).toEqual([]);
  await close();
});

test("where motion is unwelcome, another lens is there at once", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  // The old picture, and the new one.
  expect(await picturesSeen(page, "Actors")).toBeLessThanOrEqual(2);
  await close();
});

test("what is chosen stays chosen in another lens", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address, { reducedMotion: "no-preference" });
  await page.waitForTimeout(300);
  const { x, y } = await placeOf(page, "ada-lind");
  await page.mouse.click(x, y);
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await page.getByRole("button", { name: "Everything", exact: true }).first().click();
  await page.waitForTimeout(800);
  await expect.poll(() => page.getByRole("heading", { name: "Ada Lind", level: 2 }).isVisible()).toBe(true);
  expect(parseView(new URL(page.url()).hash).selection).toEqual(["ada-lind"]);
  await close();
});

test("the picture stays where it is when the panel opens beside what was chosen", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  // What stands under the picture makes it smaller when it comes.
  await atRest(page);
  const other = await placeOf(page, "ferryman");
  const { x, y } = await placeOf(page, "ada-lind");
  await page.mouse.click(x, y);
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  // Two clicks in a third of a second are a double click.
  await page.waitForTimeout(400);
  await page.mouse.click(other.x, other.y);
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  await close();
});

test("on a phone a small voice that is chosen is brought near, with what it says, above the sheet", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address, PHONE);
  await page.waitForTimeout(300);
  const { x, y } = await placeOf(page, "ferryman");
  await page.touchscreen.tap(x, y);
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  await expect.poll(() => parseView(new URL(page.url()).hash).camera?.ratio ?? 1).toBeLessThan(0.8);
  await page.waitForTimeout(400);
  const sheet = await page.getByRole("complementary").boundingBox();
  for (const id of ["ferryman", "gazette-2024/ferry-fuller"]) {
    const place = await placeOf(page, id);
    expect(place.y, id).toBeLessThan(sheet?.y ?? 0);
    expect(place.x, id).toBeGreaterThan(0);
    expect(place.x, id).toBeLessThan(390);
  }
  expect(troubles).toEqual([]);
  await close();
});
