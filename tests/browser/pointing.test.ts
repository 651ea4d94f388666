import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import type { View } from "../../src/model/view.ts";
import { pointOn } from "../../src/picture/edges/edge-curve.ts";
import { makeScene } from "../../src/picture/make-scene.ts";
import type { Point, Scene } from "../../src/picture/scene.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TENSION = "wide contradicts narrow";

const stand = standFor(fixtureGraph());

/** The point of the screen that a point of the scene comes to, by the geometry that all renderers share. */
async function onScreen(page: Page, view: View, pick: (scene: Scene) => Point | undefined): Promise<Point> {
  const box = await page.locator(".picture").boundingBox();
  const point = box && pick(makeScene(fixtureGraph(), view, { width: box.width, height: box.height }));
  if (!box || !point) throw new Error("nothing there");
  return { x: box.x + point.x, y: box.y + point.y };
}

const middleOf = (id: string) => (scene: Scene) => {
  const edge = scene.edges.find((one) => one.id === id);
  return edge && pointOn(edge.curve, 0.5);
};
const nodeOf = (id: string) => (scene: Scene) => scene.nodes.find((node) => node.id === id);

test("a link shows that it can be chosen, and a click on it shows both claims, how they stand, and whose reading it is", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  await page.waitForTimeout(300);
  const { x, y } = await onScreen(page, { v: 1 }, middleOf(TENSION));
  await page.mouse.move(x, y);
  await page.locator(".picture.pointing").waitFor();
  await page.mouse.move(x, y + 40);
  await page.locator(".picture:not(.pointing)").waitFor();
  await page.mouse.click(x, y);
  const panel = page.getByRole("complementary");
  await panel.getByRole("heading", { level: 2, name: "is in tension with our reading" }).waitFor();
  expect(((await panel.locator(".text").textContent()) ?? "").replace(/\s+/g, " ").trim()).toMatch(
    /^Office of Roads The bridge is wide enough .+ is in tension with our reading Ada Lind The bridge is too narrow/,
  );
  await page.getByRole("status").getByText("is in tension with").waitFor({ state: "attached" });
  expect(troubles).toEqual([]);
  await close();
});

test("a node under the pointer shows that it can be chosen", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await page.waitForTimeout(300);
  const { x, y } = await onScreen(page, { v: 1 }, nodeOf("ferryman"));
  await page.mouse.move(x - 60, y);
  await page.mouse.move(x, y);
  await page.locator(".picture.pointing").waitFor();
  await close();
});

test.each([
  ["a wide screen", {}],
  ["a phone, where the picture lies on its side", PHONE],
])("a link with a camera opens at the same place on %s", async (_, device) => {
  const camera = { x: 100, y: -60, ratio: 0.5 };
  const { page, troubles, close } = await openPage(
    stand.browser,
    `${stand.server.address}#v=1&x=100&y=-60&zoom=0.5`,
    device,
  );
  await page.waitForTimeout(400);
  const { x, y } = await onScreen(page, { v: 1, camera }, nodeOf("ferryman"));
  await page.mouse.click(x, y);
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a camera that was moved comes back with its address", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await page.waitForTimeout(300);
  await page.getByRole("button", { name: "Come nearer" }).click();
  await expect.poll(() => page.url()).toContain("zoom=");
  const address = page.url();
  await page.reload();
  await page.waitForTimeout(700);
  expect(page.url()).toBe(address);
  await close();
});

test("the line of instruction goes away with the first click and stays away", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  const hint = page.getByText("Choose a voice to read what it says.");
  await hint.waitFor();
  await page.mouse.click(1300, 60);
  await hint.waitFor({ state: "detached" });
  await close();
});

test("a thumb chooses a voice on a phone's picture", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address, PHONE);
  await page.waitForTimeout(300);
  const { x, y } = await onScreen(page, { v: 1 }, nodeOf("roads-office"));
  await page.touchscreen.tap(x + 6, y - 6);
  await page.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a click with Shift sets a second voice beside the first", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&sel=ada-lind`);
  await page.waitForTimeout(1000);
  const { x, y } = await onScreen(page, parseView(new URL(page.url()).hash), nodeOf("ferryman"));
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
  await expect.poll(() => parseView(new URL(page.url()).hash).selection).toEqual(["ada-lind", "ferryman"]);
  await close();
});
