import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { focusedElement } from "../support/focused-element.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

/** Opens a page on which one file comes only when it is let through. */
async function openHeld(file: RegExp) {
  const context = await stand.browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await context.route(file, async (route) => {
    await held;
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(stand.server.address);
  await page.locator(".picture").waitFor();
  return { page, context, letThrough };
}

const search = (page: Page) => page.getByRole("combobox", { name: "Search voices, claims, topics" });
const end = (context: BrowserContext) => context.close();

test("the slash pressed before the page can act on it calls the search, with what is typed after it", async () => {
  const { page, context, letThrough } = await openHeld(/around\.js/);
  await page.keyboard.press("/");
  await page.keyboard.type("ferrymen");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.waitForTimeout(200);
  expect(await search(page).count()).toBe(0);
  letThrough();
  await search(page).waitFor();
  await expect.poll(async () => (await focusedElement(page)).role).toBe("combobox");
  await expect.poll(() => search(page).inputValue()).toBe("ferrym");
  await page.getByRole("option", { name: "A ferryman", exact: true }).first().click();
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  await end(context);
});

test.each([
  ["the page", /around\.js/],
  ["what searches", /search-index\.js/],
])("Enter that is pressed before %s has come opens what is found then", async (_, file) => {
  const { page, context, letThrough } = await openHeld(file);
  if (file.test("search-index.js")) await search(page).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("ferryman");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  letThrough();
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  await expect.poll(() => search(page).inputValue()).toBe("");
  await end(context);
});

test("other keys pressed early are done once the page is complete, in their order", async () => {
  const { page, context, letThrough } = await openHeld(/around\.js/);
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  letThrough();
  await page.getByRole("table").waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  await end(context);
});

test("Escape while the list of keys is still coming leaves no list, and the keys go on working", async () => {
  const { page, context, letThrough } = await openHeld(/keys-dialog\.js/);
  await search(page).waitFor();
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");
  letThrough();
  await page.waitForTimeout(400);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("/");
  expect((await focusedElement(page)).role).toBe("combobox");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    if (document.activeElement?.shadowRoot?.activeElement instanceof HTMLElement)
      document.activeElement.shadowRoot.activeElement.blur();
  });
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await end(context);
});

test("where the rail is folded the slash unfolds it at the search", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address, {
    viewport: { width: 1024, height: 768 },
  });
  await page.keyboard.press("/");
  await expect.poll(async () => (await focusedElement(page)).role).toBe("combobox");
  await page.keyboard.type("ferryman");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});
