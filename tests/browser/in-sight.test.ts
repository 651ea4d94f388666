import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import type { View } from "../../src/model/view.ts";
import { openHost, readyIn } from "../support/host-page.ts";
import { placedNodes } from "../support/placed-nodes.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage, type WatchedPage } from "../support/viewer-page.ts";
import { withoutWebGl } from "../support/without-web-gl.ts";

const graph = shippedGraph();
const stand = standFor(graph);
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TABLET = { viewport: { width: 1024, height: 768 } };
const viewOf = (page: Page) => parseView(new URL(page.url()).hash);

async function open(hash = "", options = {}, prepare?: Parameters<typeof openPage>[3]): Promise<WatchedPage> {
  const watched = await openPage(stand.browser, `${stand.server.address}${hash}`, options, prepare);
  await atRest(watched.page);
  return watched;
}

/** Waits until the camera has come to rest and stands in the address. */
async function rests(page: Page): Promise<void> {
  await atRest(page);
  await page.waitForTimeout(500);
}

async function outOfSight(page: Page): Promise<readonly string[]> {
  await rests(page);
  return outOfView(page, viewOf(page));
}

/** What stands out and is not wholly beside what covers the picture, by the geometry that all renderers share. */
async function outOfView(page: Page, view: View): Promise<readonly string[]> {
  const box = await page.locator(".picture").boundingBox();
  const panel = await page.getByRole("complementary").boundingBox();
  if (!box || !panel) throw new Error("nothing is read");
  const beside = panel.x > box.x;
  const [right, bottom] = beside ? [panel.x, box.y + box.height] : [box.x + box.width, panel.y];
  const strong = placedNodes(graph, view, box).filter(({ emphasis }) => emphasis === "strong");
  expect(strong.length).toBeGreaterThan(0);
  return strong.flatMap(({ id, x, y, radius }) => {
    const isIn = box.x + x - radius >= box.x && box.x + x + radius <= right && y - radius >= 0;
    return isIn && box.y + y + radius <= bottom ? [] : [id];
  });
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
  await page.getByRole("listbox").getByRole("option").first().click();
}

test.each([
  ["a wide screen", {}],
  ["a smaller one", TABLET],
  ["a phone", PHONE],
])("on %s what is found by search stands with all it is joined to beside the panel", async (_, options) => {
  const { page, troubles, close } = await open("", options);
  for (const words of ["Radio Free Europe", "Karima Zhanbolatova", "Zholnerova", "CABAR"]) {
    await search(page, words);
    expect(await outOfSight(page), words).toEqual([]);
  }
  expect(troubles).toEqual([]);
  await close();
});

test("without WebGL it is brought in sight as well", async () => {
  const { page, close } = await open("", {}, withoutWebGl);
  await search(page, "Radio Free Europe");
  expect(await outOfSight(page)).toEqual([]);
  await close();
});

test("a link to something brings it and its neighbours in sight; a link with a camera leaves that where it stands", async () => {
  const { page, close } = await open("#sel=karima-zhanbolatova");
  expect(await outOfSight(page)).toEqual([]);
  const { camera } = viewOf(page);
  expect(camera).toBeDefined();
  await close();
  const near = "x=100&y=-200&zoom=0.4";
  const placed = await open(`#v=1&sel=radio-free-europe&${near}`);
  await rests(placed.page);
  expect(viewOf(placed.page).camera?.ratio).toBe(0.4);
  await placed.close();
});

test("what is in sight with its neighbours already moves no camera, and neither does what the reader moved", async () => {
  const { page, close } = await open("#sel=gulzada-serzhan");
  expect(await outOfSight(page)).toEqual([]);
  expect(viewOf(page).camera).toBeUndefined();
  // Dragged away by the reader, it stays where it was dragged.
  await page.mouse.move(600, 650);
  await page.mouse.down();
  await page.mouse.move(480, 600, { steps: 4 });
  await page.mouse.up();
  await rests(page);
  const { camera } = viewOf(page);
  expect(camera).toBeDefined();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await rests(page);
  expect(viewOf(page).camera).toEqual(camera);
  await close();
});

test("what was chosen in the table is in sight when the picture comes back", async () => {
  const { page, close } = await open("#as=table");
  await page.getByRole("table").getByRole("link", { name: "Karima Zhanbolatova" }).click();
  await page.getByRole("heading", { name: "Karima Zhanbolatova", level: 2 }).waitFor();
  await page.getByRole("button", { name: "Table", exact: true }).click();
  expect(await outOfSight(page)).toEqual([]);
  await close();
});

/** How many different pictures are drawn while something is found and brought in sight. */
async function picturesOnTheWay(page: Page): Promise<number> {
  await page.keyboard.press("/");
  await page.keyboard.type("Radio Free Europe");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  const seen = page.locator(".picture").evaluate(async (host) => {
    const pictures = new Set<string>();
    const links = host.querySelector<HTMLCanvasElement>(".sigma-links");
    const end = performance.now() + 1500;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (links) pictures.add(links.toDataURL("image/jpeg", 0.2));
    }
    return pictures.size;
  });
  await page.keyboard.press("Enter");
  return seen;
}

test("where motion is unwelcome the camera jumps to what is found", async () => {
  const { page, close } = await open();
  // Before, the panel there and the picture yet to move, after.
  expect(await picturesOnTheWay(page)).toBeLessThanOrEqual(3);
  await close();
});

test("in a column of somebody's page what is read stands with all it is joined to above the sheet", async () => {
  const element = `<claim-graph src="../graph.json" mode="read" view="sel=feminita" style="display: block; width: 640px; height: 500px"></claim-graph>`;
  const { page, close } = await openHost(
    stand,
    graph,
    `<script type="module" src="../assets/viewer.js"></script>${element}`,
  );
  const column = page.locator("claim-graph");
  await readyIn(column);
  await column.getByRole("complementary").waitFor();
  const seen = async () => {
    const view = await column.evaluate((one) => ("view" in one ? JSON.stringify(one.view) : "{}"));
    return outOfView(page, { v: 1, ...JSON.parse(view) });
  };
  await expect.poll(seen, { timeout: 8000 }).toEqual([]);
  await close();
});
