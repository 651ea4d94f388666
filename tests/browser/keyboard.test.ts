import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

/** Name of what has the focus, and whether a ring is drawn around it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return { name: "", ring: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.getAttribute("aria-label") ?? (element.textContent ?? "").replace(/\s+/g, " ").trim();
    return { name, ring: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2 };
  });

/** Presses Tab until something of that name has the focus; each stop on the way shows where one is. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    expect(stop.ring, `a ring around ${stop.name}`).toBe(true);
    if (name.test(stop.name)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test("by keyboard alone one comes from the start to a claim's passage in the article, and back", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  await tabTo(page, /^Search/);
  await page.keyboard.type("bridge is");
  const options = page.getByRole("option");
  await options.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => options.nth(1).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => options.nth(0).getAttribute("aria-selected")).toBe("true");
  const name = (await options.nth(0).locator(".name").textContent()) ?? "";
  await page.keyboard.press("Enter");

  await page.getByRole("heading", { name, level: 2 }).waitFor();
  await page.getByRole("status").filter({ hasText: name }).waitFor({ state: "attached" });
  await tabTo(page, /^Read in the article/);
  const address = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("href"));
  expect(address).toMatch(/^https:\/\/example\.org\/bridge#:~:text=/);

  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "hidden" });
  expect((await focused(page)).name).toMatch(/^Search/);
  expect(troubles).toEqual([]);
  await close();
});

test("/ goes to the search from anywhere, Escape closes the list and then empties the field", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&sel=ada-lind`);
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("ferry");
  const field = page.getByRole("combobox", { name: "Search" });
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => field.getAttribute("aria-expanded")).toBe("false");
  await expect.poll(() => field.inputValue()).toBe("ferry");
  await page.keyboard.press("Escape");
  await expect.poll(() => field.inputValue()).toBe("");
  await expect.poll(() => page.getByRole("complementary").isVisible()).toBe(true);
  await close();
});

test("every voice is a link in a list that opens by keyboard, and the kinds of links unfold likewise", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await tabTo(page, /^All actors/);
  await page.keyboard.press("Enter");
  const voices = fixtureGraph().filterNodes((_, { kind }) => kind === "Actor");
  await expect.poll(() => page.locator(".voices a:visible").count()).toBe(voices.length);
  await close();
});
