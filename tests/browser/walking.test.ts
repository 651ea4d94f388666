import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { focusedElement } from "../support/focused-element.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

const PICTURE = "Map of voices, claims and links";

/** Comes into the picture as the keyboard does, from what stands before it. */
async function tabIntoPicture(page: Page): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if ((await focusedElement(page)).name === PICTURE) return;
  }
  throw new Error("Tab never came to the picture");
}

/** What a screen reader has been told last about where one is. */
async function told(page: Page): Promise<string> {
  const texts = await page.getByRole("status").allTextContents();
  return texts.map((text) => text.trim()).find((text) => / links?\.$/.test(text)) ?? "";
}

test("by keyboard one walks through the picture from thing to thing, told each time where one is, reads one, and comes back", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  await atRest(page);
  await tabIntoPicture(page);
  expect((await focusedElement(page)).role).toBe("application");
  await expect.poll(() => told(page)).toMatch(/^[^,]+, [^.]+\. .*\d+ links?\.$/);

  const graph = fixtureGraph();
  const idOf = (sentence: string) =>
    graph.findNode((_, { label }) => sentence.startsWith(`${label},`)) ?? `nobody: ${sentence}`;
  const visited = [idOf(await told(page))];
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(80);
    const next = idOf(await told(page));
    if (next !== visited.at(-1)) visited.push(next);
  }
  expect(new Set(visited).size).toBeGreaterThan(1);
  expect(visited.filter((id) => id.startsWith("nobody"))).toEqual([]);
  // Each step goes along a link.
  const steps = visited.slice(1).map((id, index) => graph.areNeighbors(visited[index], id));
  expect(steps.every(Boolean)).toBe(true);

  const here = await told(page);
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").getByRole("heading", { level: 2 }).first().waitFor();
  const [name = ""] = here.split(", ");
  expect((await page.getByRole("complementary").textContent())?.replace(/\s+/g, " ")).toContain(name.slice(0, 30));
  await expect.poll(async () => (await focusedElement(page)).tag).toBe("aside");
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "hidden" });
  expect((await focusedElement(page)).name).toBe(PICTURE);
  await expect.poll(() => told(page)).toBe(here);
  expect(troubles).toEqual([]);
  await close();
});

test("a voice is told with its type, its claims and its links, one that speaks through its people as well", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&sel=roads-office`);
  await expect.poll(() => told(page)).toBe("Office of Roads, Ministry. 2 claims, 2 links.");
  await page.goto(`${stand.server.address}#v=1&sel=river-friends`);
  await expect
    .poll(() => told(page))
    .toBe("Friends of the River, Non-governmental organisation. 1 claim through its people, 1 link.");
  await close();
});

test("where the keyboard stands in the picture is seen: a ring is drawn around it, and goes when the focus goes", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await atRest(page);
  const picture = page.locator(".picture");
  await page.waitForTimeout(300);
  const before = await picture.screenshot();
  await tabIntoPicture(page);
  await page.waitForTimeout(200);
  const first = await picture.screenshot();
  expect(first.equals(before)).toBe(false);
  const here = await told(page);
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
    if ((await told(page)) === here) await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
  const second = await picture.screenshot();
  expect(second.equals(first)).toBe(false);
  await page.keyboard.press("Tab");
  await page.waitForTimeout(150);
  expect((await picture.screenshot()).equals(second)).toBe(false);
  await close();
});

test("keys make the picture larger, smaller and whole again", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await atRest(page);
  await tabIntoPicture(page);
  const zoom = () => Number(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("zoom") ?? "1");
  await page.keyboard.press("+");
  await expect.poll(zoom).toBeLessThan(0.8);
  const near = zoom();
  await page.keyboard.press("+");
  await expect.poll(zoom).toBeLessThan(near);
  await page.keyboard.press("-");
  await expect.poll(zoom).toBe(near);
  await page.keyboard.press("0");
  await expect.poll(zoom).toBe(1);
  await close();
});
