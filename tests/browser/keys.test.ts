import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

const list = (page: Page) => page.getByRole("dialog", { name: "Keys" });

test("the question mark lists the keys, and Escape, the key itself or a click beside it closes the list", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  for (const leave of ["Escape", "?", "click"]) {
    await page.keyboard.press("?");
    await list(page).waitFor();
    await expect
      .poll(() => list(page).getByRole("heading").allTextContents())
      .toEqual(["Keys", "Anywhere", "In the search", "In the picture", "In a story", "In the tables"]);
    if (leave === "click") await page.mouse.click(5, 5);
    else await page.keyboard.press(leave);
    await list(page).waitFor({ state: "detached" });
  }
  expect(troubles).toEqual([]);
  await close();
});

test("keys pressed while the list is open do nothing behind it, and what was read stays open", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#sel=ada-lind`);
  await page.keyboard.press("?");
  await list(page).waitFor();
  await page.keyboard.press("t");
  await page.keyboard.press("Escape");
  await list(page).waitFor({ state: "detached" });
  expect(await page.getByRole("table").count()).toBe(0);
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await close();
});

test("one key changes between picture and tables, on a Russian keyboard as well", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await page.keyboard.press("t");
  await page.getByRole("table").waitFor();
  await page.keyboard.press("t");
  await page.getByRole("table").waitFor({ state: "detached" });
  await page.evaluate(() => {
    const typed = { key: "е", code: "KeyT", bubbles: true, composed: true };
    document.querySelector("claim-graph")?.dispatchEvent(new KeyboardEvent("keydown", typed));
  });
  await page.getByRole("table").waitFor();
  await close();
});
