import { expect, test } from "vitest";
import { focusedElement } from "../support/focused-element.ts";
import { addressOf, openLake, placedLake, said, time } from "../support/lake-page.ts";
import { standFor } from "../support/stand.ts";

const stand = standFor(placedLake());

test("as known before anything was said, there is the way back to all that is known, and no word of an empty graph", async () => {
  const { page, close } = await openLake(stand, "#v=1&known=1990");
  const picture = page.locator(".view");
  await picture.getByText("No claim passes all of these filters.").waitFor();
  expect(await page.getByText("claimgraph new article").count()).toBe(0);
  await picture.getByRole("button", { name: "Lift all filters" }).click();
  await picture.getByText("No claim passes all of these filters.").waitFor({ state: "detached" });
  expect(addressOf(page).get("known")).toBe(null);
  await close();
});

test("as known on a date, everything later is hidden, and the page says so until it is lifted", async () => {
  const { page, troubles, close } = await openLake(stand);
  await time(page).getByLabel("As known on").selectOption("2006-03-15");
  await time(page).getByText("As known on 15 March 2006: 3 claims hidden").waitFor();
  expect(await said(page)).toBe("3 of 6 claims · 3 hidden");
  await page.keyboard.press("/");
  await page.getByRole("combobox").first().fill("water-lab");
  await page.getByText("Nothing found").waitFor();
  await time(page).getByRole("button", { name: "Show all that is known" }).click();
  await expect.poll(() => addressOf(page).get("known")).toBe(null);

  await time(page).getByLabel("As known on").selectOption("other");
  await time(page).getByLabel("Another date", { exact: true }).fill("2021-05-01");
  await page.keyboard.press("Enter");
  await time(page).getByText("As known on 1 May 2021: 1 claim hidden").waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("after Back the list says on which date all is as known", async () => {
  const { page, close } = await openLake(stand);
  const known = time(page).getByLabel("As known on");
  await known.selectOption("2006-03-15");
  await known.selectOption("2021");
  await time(page).getByText("As known at the end of 2021").waitFor();
  await page.goBack();
  await time(page).getByText("As known on 15 March 2006").waitFor();
  await expect.poll(() => known.inputValue()).toBe("2006-03-15");
  await close();
});

test("by keyboard alone a date is written over another, counts once it is whole, and the list has the focus again", async () => {
  const { page, troubles, close } = await openLake(stand, "#v=1&known=2006-03-15");
  await time(page).getByLabel("As known on").selectOption("other");
  await expect.poll(() => focusedElement(page)).toMatchObject({ tag: "input" });
  // The same in every order of day and month; each digit makes another date.
  await page.keyboard.type("05052021");
  await expect.poll(() => time(page).getByLabel("Another date", { exact: true }).inputValue()).toBe("2021-05-05");
  expect(addressOf(page).get("known")).toBe("2006-03-15");
  await page.keyboard.press("Enter");
  await time(page).getByText("As known on 5 May 2021: 1 claim hidden").waitFor();
  await expect.poll(() => focusedElement(page)).toMatchObject({ tag: "select" });
  await expect.poll(() => time(page).getByLabel("As known on").inputValue()).toBe("2021-05-05");
  await page.goBack();
  await time(page).getByText("As known on 15 March 2006").waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a date from the browser's calendar stays to be seen, and counts when the reader goes on elsewhere", async () => {
  const { page, close } = await openLake(stand);
  await time(page).getByLabel("As known on").selectOption("other");
  const field = time(page).getByLabel("Another date", { exact: true });
  // The calendar is a window of the browser's own: it leaves the date in the field, and the focus too.
  await field.fill("2021-05-01");
  await expect.poll(() => focusedElement(page)).toMatchObject({ tag: "input" });
  expect(addressOf(page).get("known")).toBe(null);
  await page.getByRole("combobox", { name: "Search" }).click();
  await time(page).getByText("As known on 1 May 2021: 1 claim hidden").waitFor();
  await field.waitFor({ state: "detached" });
  expect(await focusedElement(page)).toMatchObject({ role: "combobox" });
  await close();
});

test("once a date is picked from the browser's calendar, Enter takes it and does not open the calendar again", async () => {
  const { page, close } = await openLake(stand);
  await time(page).getByLabel("As known on").selectOption("other");
  await time(page).getByLabel("Another date", { exact: true }).fill("2021-05-01");
  // Past day, month and year to the calendar's sign, where the calendar leaves the focus.
  for (let parts = 0; parts < 3; parts++) await page.keyboard.press("Tab");
  await expect.poll(() => focusedElement(page)).toMatchObject({ tag: "input" });
  await page.keyboard.press("Enter");
  await time(page).getByText("As known on 1 May 2021: 1 claim hidden").waitFor();
  await expect.poll(() => focusedElement(page)).toMatchObject({ tag: "select" });
  await close();
});

test("a date that is left half written changes nothing", async () => {
  const { page, close } = await openLake(stand, "#v=1&known=2006-03-15");
  const known = time(page).getByLabel("As known on");
  await known.selectOption("other");
  const field = time(page).getByLabel("Another date", { exact: true });
  await expect.poll(() => focusedElement(page)).toMatchObject({ tag: "input" });
  await page.keyboard.press("Backspace");
  await page.getByRole("combobox", { name: "Search" }).click();
  await field.waitFor({ state: "detached" });
  await expect.poll(() => known.inputValue()).toBe("2006-03-15");
  expect(addressOf(page).get("known")).toBe("2006-03-15");
  await close();
});
