import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { focusedElement } from "../support/focused-element.ts";
import { standFor } from "../support/stand.ts";
import { openPage, type WatchedPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function openPhone(hash = ""): Promise<WatchedPage> {
  return openPage(stand.browser, `${stand.server.address}${hash}`, PHONE);
}

const chip = (page: Page) => page.getByRole("button", { name: /^Filters/ });
const sheet = (page: Page) => page.getByRole("dialog", { name: "Filters" });

test("on a phone a chip beside the search opens the filters in a sheet, and says how many are in use", async () => {
  const { page, troubles, close } = await openPhone();
  const search = await page.getByRole("combobox").first().boundingBox();
  const beside = await chip(page).boundingBox();
  expect(beside?.y).toBe(search?.y);
  expect(beside?.height).toBeGreaterThanOrEqual(44);
  expect((await chip(page).textContent())?.trim()).toBe("Filters");
  await chip(page).tap();
  await sheet(page).getByText("Kind of voice").tap();
  await sheet(page)
    .getByRole("checkbox", { name: /^Ministry/ })
    .check();
  await sheet(page).getByText("2 of 4 claims").waitFor();
  await sheet(page).getByText("Worded as").tap();
  await sheet(page)
    .getByRole("checkbox", { name: /^without reservation/ })
    .check();
  await sheet(page).getByRole("button", { name: "Close" }).tap();
  await sheet(page).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Filters 2 in use" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test.each(["Escape", "a tap beside it", "a pull down"])(
  "%s puts the sheet away and the focus goes back",
  async (way) => {
    const { page, troubles, close } = await openPhone("#sel=ada-lind");
    await chip(page).focus();
    await page.keyboard.press("Enter");
    await sheet(page).waitFor();
    expect(
      await sheet(page).evaluate((dialog) =>
        dialog.contains(document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement ?? null),
      ),
    ).toBe(true);
    const box = await sheet(page).boundingBox();
    if (!box) throw new Error("no sheet");
    if (way === "Escape") await page.keyboard.press("Escape");
    else if (way === "a tap beside it") await page.touchscreen.tap(195, box.y / 2);
    else {
      const fingers = await page.context().newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
        fingers.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: 195, y }] });
      // A short pull leaves it where it is.
      await touch("touchStart", box.y + 12);
      for (const way of [10, 20, 30]) {
        await touch("touchMove", box.y + 12 + way);
        await page.waitForTimeout(60);
      }
      expect((await sheet(page).boundingBox())?.y).toBeGreaterThan(box.y + 10);
      await touch("touchEnd");
      await expect.poll(async () => (await sheet(page).boundingBox())?.y).toBe(box.y);
      await touch("touchStart", box.y + 12);
      for (const way of [40, 80, 120, 160]) await touch("touchMove", box.y + 12 + way);
      await touch("touchEnd");
    }
    await sheet(page).waitFor({ state: "detached" });
    expect((await focusedElement(page)).name).toBe("Filters");
    // What was read is read on.
    await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  },
);

test.each(["light", "dark", "high-contrast"])("the sheet of filters has no barrier (%s)", async (theme) => {
  const { page, close } = await openPhone(`#theme=${theme}&type=Ministry`);
  await chip(page).tap();
  await sheet(page).getByText("Kind of voice").first().waitFor();
  for (const summary of await sheet(page).locator("summary").all()) await summary.tap();
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.flat().join(" "))))`,
  );
  expect(found).toEqual([]);
  const small = await sheet(page)
    .locator("button:visible, summary:visible, label:visible")
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.textContent));
  expect(small).toEqual([]);
  await close();
});

test("on a wide screen the filters stand in the rail, and there is no chip", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  expect(await chip(page).count()).toBe(0);
  await expect.poll(() => page.getByRole("region", { name: "Filters" }).isVisible()).toBe(true);
  await close();
});
