import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";

const stand = standFor(fixtureGraph());

/** Opens a page that runs no script. */
async function openStill(path: string, options: BrowserContextOptions = {}) {
  const context = await stand.browser.newContext({ javaScriptEnabled: false, locale: "en-GB", ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  // What was fetched ahead for scripts is a warning that nobody needs.
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.goto(`${stand.server.address}${path}`);
  return { page, troubles, close: () => context.close() };
}

/** The texts of all that is seen and matches. */
async function seenTexts(page: Page, selector: string): Promise<readonly (string | null)[]> {
  const seen: (string | null)[] = [];
  for (const part of await page.locator(selector).all()) {
    if (((await part.boundingBox())?.height ?? 0) > 10) seen.push(await part.textContent());
  }
  return seen;
}

test.each(["index.html", "claimgraph.html"])(
  "without a script %s shows title, summary, a picture and who says what, on the screen and on paper",
  async (path) => {
    const { page, troubles, close } = await openStill(path);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      expect(await seenTexts(page, "h1, header p")).toEqual([
        "The bridge of Lindau",
        "Who says what about an invented bridge.",
      ]);
      expect(await seenTexts(page, "thead th")).toEqual(["Voice", "Claim", "Wording", "Source"]);
      expect(await seenTexts(page, "tbody th")).toEqual(["A ferryman", "Ada Lind", "Office of Roads"]);
      expect(await seenTexts(page, "tbody:nth-of-type(2) td")).toEqual([
        "The bridge is too narrow for two carts.",
        "a belief",
        "Lake Gazette, 2024",
      ]);
      const picture = page.locator("noscript img, noscript > svg");
      expect((await picture.boundingBox())?.width).toBeGreaterThan(900);
    }
    const link = page.getByRole("row", { name: "too narrow" }).getByRole("link");
    await expect.poll(() => link.getAttribute("href")).toBe("https://example.org/bridge#:~:text=two%20carts");
    expect(troubles).toEqual([]);
    await close();
  },
);

test("the picture that stands still has come, and by itself leads into the articles", async () => {
  const { page, troubles, close } = await openStill("index.html");
  const image = page.getByRole("img");
  await expect.poll(() => image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).toBe(1000);
  await expect.poll(() => image.getAttribute("alt")).toContain("Lake Gazette (2024)");
  await page.goto(`${stand.server.address}picture.svg`);
  await expect.poll(() => page.locator('a[href^="https://example.org/bridge"]').count()).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await close();
});

test("on a phone without a script nothing runs out of the screen", async () => {
  const { page, close } = await openStill("claimgraph.html", { viewport: { width: 390, height: 844 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await close();
});

test("with scripts neither picture nor table takes any place, and the picture is not even fetched", async () => {
  const page = await stand.browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(stand.server.address);
  await page.locator("aside.panel").waitFor({ state: "attached" });
  expect(await page.locator("noscript").boundingBox()).toBeNull();
  expect(asked.filter((address) => address.endsWith(".svg"))).toEqual([]);
  await page.close();
});
