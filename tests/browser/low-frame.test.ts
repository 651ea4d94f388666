import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());
const LOW = { width: 600, height: 400 };

/** A page of somebody else's with the map in a frame of 600 by 400. */
async function openFramed(address: string) {
  const page = await stand.browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const body = `<!doctype html><title>An article</title><iframe title="Map" width="600" height="400" src="${address}"></iframe>`;
  await page.route("**/article", (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.goto(`${stand.server.address}article`);
  const frame = page.frameLocator("iframe");
  return { page, frame, legend: frame.getByRole("region", { name: "Legend" }) };
}

test.each(["read", "explore"])(
  "a frame of 600 by 400 to %s has a legend that folds, and the way to the whole map",
  async (mode) => {
    const { page, frame, legend } = await openFramed(
      `${stand.server.address}?mode=${mode}#lens=everything&x=10&y=10&zoom=0.5`,
    );
    await legend.getByRole("listitem").filter({ hasText: "Claim" }).waitFor();
    const room = () => frame.locator(".picture").boundingBox();
    expect((await room())?.height).toBeGreaterThan(220);
    const line = await legend.boundingBox();
    expect(line?.height).toBeLessThan(50);
    const fold = legend.getByRole("button", { name: "Legend" });
    await fold.click();
    await expect.poll(() => fold.getAttribute("aria-expanded")).toBe("false");
    expect(await legend.getByRole("listitem").filter({ visible: true }).count()).toBe(0);
    await fold.click();
    await expect.poll(() => legend.getByRole("listitem").filter({ visible: true }).count()).toBeGreaterThan(3);

    const link = frame.getByRole("link", { name: "Open the whole map" });
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const [whole] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await whole.getByRole("combobox", { name: "Search voices, claims, topics" }).waitFor();
    const { search, hash } = new URL(whole.url());
    expect(search).toBe("");
    // The same lens, and all of it.
    expect(hash).toContain("lens=everything");
    expect(hash).not.toContain("zoom=");
    await page.context().close();
  },
);

test("a low window that is no frame has the legend, and no way to where it is already", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address, { viewport: LOW });
  await page.getByRole("region", { name: "Legend" }).getByRole("listitem").first().waitFor();
  expect(await page.getByRole("link", { name: "Open the whole map" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Filters" }).count()).toBe(0);
  await page.getByRole("button", { name: "About this data set" }).click();
  await page.getByRole("button", { name: "Filters" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});
