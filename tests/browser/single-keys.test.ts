import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { serve } from "../support/serve.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage, siteOf } from "../support/viewer-page.ts";

const stand = standFor(toldGraph());

const list = (page: Page) => page.getByRole("dialog", { name: "Keys" });
const control = (page: Page) => list(page).getByRole("switch", { name: "Single-key shortcuts" });

/** Switches the shortcuts by the pointer: the way in for those whom keys disturb. */
async function flip(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await control(page).click();
  await page.keyboard.press("Escape");
  await list(page).waitFor({ state: "detached" });
}

/** What the keys of one letter or sign did. */
async function tried(page: Page): Promise<readonly string[]> {
  const done: string[] = [];
  await page.evaluate(() => {
    const { activeElement } = document.activeElement?.shadowRoot ?? document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  });
  await page.keyboard.press("/");
  if (await page.locator("#search:focus").count()) done.push("/");
  await page.locator("#search").evaluate((field) => field instanceof HTMLElement && field.blur());
  await page.keyboard.press("t");
  await page.waitForTimeout(150);
  if (await page.getByRole("table").count()) {
    done.push("t");
    await page.keyboard.press("t");
  }
  await page.keyboard.press("?");
  await page.waitForTimeout(150);
  if (await list(page).count()) {
    done.push("?");
    await page.keyboard.press("Escape");
  }
  return done;
}

test("keys of one letter or sign can be switched off, and stay so after the page is loaded again", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  expect(await tried(page)).toEqual(["/", "t", "?"]);
  await flip(page);
  expect(await tried(page)).toEqual([]);
  await page.reload();
  await page.locator("claim-graph-facets section").waitFor();
  expect(await tried(page)).toEqual([]);

  // In the picture they work, and Escape does everywhere.
  await page.locator(".picture").focus();
  await page.keyboard.press("t");
  await page.getByRole("table").waitFor();
  await page.getByRole("button", { name: "Table" }).click();
  await page.goto(`${stand.server.address}?again#sel=ada-lind`);
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor({ state: "detached" });

  await flip(page);
  expect(await tried(page)).toEqual(["/", "t", "?"]);
  expect(troubles).toEqual([]);
  await close();
});

test("a story hides no controls by a letter that is switched off", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}`);
  await flip(page);
  await page.goto(`${stand.server.address}?told#story=bridge&step=1`);
  const next = page.getByRole("button", { name: "Next step" });
  await next.waitFor();
  await page.keyboard.press("h");
  await page.waitForTimeout(200);
  await expect.poll(() => next.isVisible()).toBe(true);
  await page.keyboard.press("ArrowRight");
  await page.getByText("One finds it narrow").first().waitFor();
  await close();
});

test("in a frame that may keep nothing they are switched off until it is left", async () => {
  const files = await siteOf(toldGraph());
  const host = `<!doctype html><title>host</title><iframe title="map" sandbox="allow-scripts" width="1200" height="800" src="claimgraph.html?mode=explore"></iframe>`;
  const server = await serve(new Map<string, Uint8Array | string>([...files, ["host.txt", host]]));
  const page = await stand.browser.newPage({ viewport: { width: 1300, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.route("**/host.txt", (route) => route.fulfill({ body: host, contentType: "text/html" }));
  await page.goto(`${server.address}host.txt`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Keys", exact: true }).click();
  const dialog = frame.getByRole("dialog", { name: "Keys" });
  await dialog.getByRole("switch").click();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.keyboard.press("t");
  await page.waitForTimeout(200);
  expect(await frame.getByRole("table").count()).toBe(0);
  await frame.getByRole("button", { name: "Keys", exact: true }).click();
  await dialog.getByRole("switch").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await frame.getByRole("table").waitFor();
  expect(errors).toEqual([]);
  await page.close();
  await server.close();
});
