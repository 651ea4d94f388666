import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { focusedElement } from "../support/focused-element.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage, type WatchedPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

async function openTablet(): Promise<WatchedPage> {
  const watched = await openPage(stand.browser, stand.server.address, { viewport: { width: 1024, height: 768 } });
  await atRest(watched.page);
  return watched;
}

const icon = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name, exact: true });
const lenses = (page: Page) => page.getByRole("navigation", { name: "Lens", exact: true });

test("the rail that unfolds over the picture folds by Escape wherever the focus is in it, which goes back to its icon", async () => {
  const { page, troubles, close } = await openTablet();
  for (const name of ["Search", "Lenses", "Filters", "Legend"]) {
    await icon(page, name).focus();
    await page.keyboard.press("Enter");
    await lenses(page).waitFor();
    await expect.poll(async () => (await focusedElement(page)).tag, { message: name }).not.toBe("body");
    await page.keyboard.press("Escape");
    await lenses(page).waitFor({ state: "hidden" });
    await expect.poll(async () => (await focusedElement(page)).name).toBe(name);
  }
  expect(troubles).toEqual([]);
  await close();
});

test("the unfolded rail holds the filters themselves, and no button for the sheet that a phone has", async () => {
  const { page, close } = await openTablet();
  await icon(page, "Filters").click();
  await page.getByRole("heading", { name: "Filters" }).waitFor();
  expect(await page.locator(".filter-chip").isVisible()).toBe(false);
  await close();
});

test("a press beside the unfolded rail folds it and chooses nothing, though it lies on a voice", async () => {
  const { page, close } = await openTablet();
  await icon(page, "Legend").click();
  await lenses(page).waitFor();
  const rail = await page.locator(".rail").boundingBox();
  const beside = await page.locator(".scrim").boundingBox();
  // What it covers no more is dimmed up to the other edge.
  expect(beside?.x).toBe((rail?.x ?? 0) + (rail?.width ?? 0));
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBe(1024);
  await page.mouse.click(700, 400);
  await lenses(page).waitFor({ state: "hidden" });
  expect(new URL(page.url()).hash).not.toContain("sel=");
  await close();
});

test("the focus that walks on out of the unfolded rail folds it; its own button does too", async () => {
  const { page, close } = await openTablet();
  await icon(page, "About").click();
  await lenses(page).waitFor();
  await page.locator(".picture").focus();
  await lenses(page).waitFor({ state: "hidden" });
  await icon(page, "About").click();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await lenses(page).waitFor({ state: "hidden" });
  await expect.poll(async () => (await focusedElement(page)).name).toBe("About");
  await close();
});

test.each(["en", "ru", "kk"])("no word of the folded rail is cut (%s)", async (language) => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#lang=${language}`, {
    viewport: { width: 1024, height: 768 },
  });
  await atRest(page);
  const rail = page.locator(".rail");
  expect(await rail.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  const wider = await page
    .locator(".rail-icons span")
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > (one.parentElement?.clientWidth ?? 0)).length);
  expect(wider).toBe(0);
  await close();
});
