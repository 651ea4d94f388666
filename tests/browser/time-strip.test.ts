import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { addressOf, filters, openLake, placedLake, said, time } from "../support/lake-page.ts";
import { standFor } from "../support/stand.ts";
import { openPage, serveGraph } from "../support/viewer-page.ts";

const stand = standFor(placedLake());
/** Longer than the player stays at a year. */
const A_STEP_MS = 1500;

/** A lake whose hours pass when they are told to. */
const openInStillTime = () => openLake(stand, "", {}, (context) => context.clock.install());

test("with the keyboard alone the stretch of time is set by its handles, which say where they stand", async () => {
  const { page, troubles, close } = await openLake(stand);
  const from = time(page).getByRole("slider", { name: "From" });
  await from.focus();
  for (let n = 0; n < 6; n++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => from.getAttribute("aria-valuetext")).toBe("2004; 3 claims");
  await expect.poll(() => addressOf(page).get("from")).toBe("2004");
  const to = time(page).getByRole("slider", { name: "To", exact: true });
  await to.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => addressOf(page).get("to")).toBe("2004");
  await expect.poll(() => to.getAttribute("aria-valuetext")).toBe("2004; 1 claim");
  await time(page).getByText("2004: 1 claim · 2 that name no time stay").waitFor();
  expect(await said(page)).toBe("3 of 6 claims · 3 hidden");
  await time(page).getByRole("button", { name: "Show all times" }).click();
  expect(await said(page)).toBe("All 6 claims");
  expect(troubles).toEqual([]);
  await close();
});

test("with a pointer a stretch is drawn, moved and set at its ends", async () => {
  const { page, close } = await openLake(stand);
  const box = await time(page).locator("svg.chart").boundingBox();
  if (!box) throw new Error("no chart");
  const [left, step] = [box.x + 34, (box.width - 68) / 23];
  const middleOf = (year: number) => left + (year - 1998 + 0.5) * step;
  const drag = async (start: number, end: number) => {
    await page.mouse.move(start, box.y + 35);
    await page.mouse.down();
    await page.mouse.move(end, box.y + 35, { steps: 4 });
    await page.mouse.up();
  };
  const stretch = () => [addressOf(page).get("from"), addressOf(page).get("to")];
  await drag(middleOf(2003), middleOf(2006));
  await expect.poll(stretch).toEqual(["2003", "2006"]);
  await drag(middleOf(2004), middleOf(2006));
  await expect.poll(stretch).toEqual(["2005", "2008"]);
  await drag(left + (2009 - 1998) * step + 8, left + (2011 - 1998) * step + 8);
  await expect.poll(stretch).toEqual(["2005", "2010"]);
  await close();
});

test("steps go from one year with claims to the next", async () => {
  const { page, close } = await openLake(stand);
  await time(page).getByLabel("Count claims by").selectOption("published");
  const stretch = () => [addressOf(page).get("from"), addressOf(page).get("by")];
  await time(page).getByRole("button", { name: "One step on" }).click();
  await expect.poll(stretch).toEqual(["2006", "published"]);
  await time(page).getByRole("button", { name: "One step on" }).click();
  await expect.poll(stretch).toEqual(["2021", "published"]);
  await time(page).getByRole("button", { name: "One step back" }).click();
  await expect.poll(stretch).toEqual(["2006", "published"]);
  await time(page).getByRole("button", { name: "Show all times" }).click();
  await close();
});

test("playing goes from year to year until somebody stops it, and Back takes all of it back at once", async () => {
  const { page, close } = await openInStillTime();
  const from = () => addressOf(page).get("from");
  await time(page).getByRole("button", { name: "Play" }).click();
  await expect.poll(from).toBe("1998");
  await page.clock.runFor(A_STEP_MS);
  await page.clock.runFor(A_STEP_MS);
  await expect.poll(from).toBe("2005");
  await time(page).getByRole("button", { name: "Pause" }).click();
  await page.clock.runFor(3 * A_STEP_MS);
  await expect.poll(from).toBe("2005");
  await page.goBack();
  await expect.poll(from).toBe(null);
  await close();
});

test.each<readonly [string, (page: Page) => Promise<unknown>]>([
  ["by its own button", (page) => time(page).getByRole("button", { name: "Show all times" }).click()],
  ["with all filters", (page) => filters(page).getByRole("button", { name: "Lift all filters" }).click()],
  ["by Back", (page) => page.goBack()],
])("playing stops where all times are shown again %s", async (_, lift) => {
  const { page, troubles, close } = await openInStillTime();
  await time(page).getByRole("button", { name: "Play" }).click();
  await time(page).getByRole("button", { name: "Pause" }).waitFor();
  await lift(page);
  await page.clock.runFor(3 * A_STEP_MS);
  await expect.poll(() => addressOf(page).get("from")).toBe(null);
  await time(page).getByRole("button", { name: "Play" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("after Back the list says which time claims are counted by", async () => {
  const { page, close } = await openLake(stand);
  const by = time(page).getByLabel("Count claims by");
  await by.selectOption({ label: "Publication" });
  await time(page).getByRole("button", { name: "One step on" }).click();
  await by.selectOption({ label: "Time spoken of" });
  await expect.poll(() => addressOf(page).get("by")).toBe(null);
  await page.goBack();
  await expect.poll(() => addressOf(page).get("by")).toBe("published");
  await time(page).getByRole("button", { name: "Show all times" }).waitFor();
  await expect.poll(() => by.inputValue()).toBe("published");
  await close();
});

test("where all is of one date, time is a line", async () => {
  const single = await serveGraph(fixtureGraph());
  const { page, close } = await openPage(stand.browser, single.address);
  await time(page).getByText("speaks of 2023").waitFor();
  expect((await time(page).boundingBox())?.height).toBeLessThan(40);
  expect(await time(page).getByRole("slider").count()).toBe(0);
  await close();
  await single.close();
});

test("on a phone time is a line that opens, and nothing in it is too small for a thumb", async () => {
  const { page, close } = await openLake(stand, "#v=1&known=2006-03-15", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const fold = time(page).getByRole("button", { name: /^Time/ });
  expect((await fold.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await fold.click();
  const small = await time(page)
    .locator("button:visible, select:visible, .room")
    .evaluateAll(
      (all) =>
        all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 43.5 || height < 43.5)
          .length,
    );
  expect(small).toBe(0);
  await close();
});
