import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

const open = async (hash: string, options: Parameters<typeof openPage>[2] = {}) => {
  const opened = await openPage(stand.browser, `${stand.server.address}#as=table&${hash}`, options);
  await opened.page.getByRole("table").waitFor();
  return opened;
};
const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const names = (page: Page): Promise<readonly string[]> => texts(page.getByRole("rowheader"));
const texts = async (rows: Locator) => (await rows.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
const cells = (page: Page, row: number) => texts(page.getByRole("row").nth(row).getByRole("cell"));

test("the tables hold who speaks, what is said and what is stated, each with the number of its rows", async () => {
  const { page, troubles, close } = await open("");
  expect(await texts(page.getByRole("tab"))).toEqual(["Actors 5", "Claims 4", "Links 2"]);
  expect((await names(page))[0]).toBe("Office of Roads");
  expect(await cells(page, 2)).toEqual(["Person", "treasurer, Friends of the River", "1", "0", "1"]);

  await tab(page, "Claims").click();
  const row = (await names(page)).indexOf("About 1,200 carts cross it each day.") + 1;
  expect(await cells(page, row)).toEqual([
    "Office of Roads",
    "Claim with a figure",
    "paraphrased",
    "",
    "Traffic",
    "about 1,200",
    "Lake Gazette",
    "10 Feb 2024",
  ]);

  await tab(page, "Links").click();
  const link = page.getByRole("link", {
    name: "Office of Roads: The bridge is wide enough for all traffic. is in tension with",
  });
  await expect.poll(() => link.count()).toBe(1);
  await expect.poll(() => page.getByRole("cell", { name: "our reading" }).count()).toBe(1);
  expect(troubles).toEqual([]);
  await close();
});

test("a column's heading orders the rows by it, and turns them when pressed again", async () => {
  const { page, close } = await open("");
  const heading = page.getByRole("columnheader", { name: "Name" });
  await heading.getByRole("button").click();
  await expect.poll(() => heading.getAttribute("aria-sort")).toBe("ascending");
  const ascending = await names(page);
  expect(ascending).toEqual(["Ada Lind", "A ferryman", "Friends of the River", "Lake Gazette", "Office of Roads"]);
  await heading.getByRole("button").click();
  await expect.poll(() => heading.getAttribute("aria-sort")).toBe("descending");
  expect(await names(page)).toEqual([...ascending].reverse());
  await expect.poll(() => page.locator("[aria-sort]").count()).toBe(1);
  await close();
});

test("choosing a row reads it, and what is read elsewhere is marked in the table that has it", async () => {
  const { page, close } = await open("");
  await page.getByRole("cell", { name: "Ministry" }).click();
  await page.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  const current = page.locator("tr[aria-current=true]");
  expect(await texts(current.getByRole("rowheader"))).toEqual(["Office of Roads"]);
  expect(page.url()).toContain("sel=roads-office");

  await page
    .getByRole("complementary", { name: "Reading" })
    .getByRole("link", { name: "The bridge is wide enough" })
    .first()
    .click();
  await current.filter({ hasText: "The bridge is wide enough for all traffic." }).waitFor();
  await expect.poll(() => tab(page, "Claims").getAttribute("aria-selected")).toBe("true");
  await page.goBack();
  await current.filter({ hasText: "Office of Roads" }).waitFor();
  await close();
});

test("the tables show what the view's filters let through, say what hides the rest, and lift it", async () => {
  const { page, close } = await open("attribution=direct");
  await tab(page, "Claims").click();
  expect(await names(page)).toEqual(["The bridge is too narrow for two carts."]);
  await page.getByText("Filters hide 3 more").waitFor();
  await page.getByRole("region", { name: "Tables" }).getByRole("button", { name: "Lift all filters" }).click();
  await page.getByText("4 claims", { exact: true }).waitFor();
  expect(await names(page)).toHaveLength(4);
  expect(page.url()).not.toContain("attribution");
  await close();
});

test("an empty table says what empties it", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#as=table&known=1999`);
  await tab(page, "Claims").click();
  await page.getByText("Hidden by: what was known on 1999.").waitFor();
  await page.getByRole("tabpanel").getByRole("button", { name: "Lift all filters" }).click();
  await page.getByRole("table").waitFor();

  await page.getByRole("searchbox", { name: "Find in this table" }).fill("zeppelin");
  await page.getByText("No row has “zeppelin”.").waitFor();
  await page.getByRole("button", { name: "Clear the words" }).click();
  expect(await names(page)).toHaveLength(4);
  await close();
});

test("words in another script and the beginnings of words leave the rows that have them", async () => {
  const { page, close } = await open("");
  const field = page.getByRole("searchbox", { name: "Find in this table" });
  await field.fill("газет");
  await page.getByText("1 actor of 5").waitFor();
  expect(await names(page)).toEqual(["Lake Gazette"]);
  await close();
});

test("on a phone the rows are cards that fit, large enough for a finger, and still a table", async () => {
  const { page, close } = await open("", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await tab(page, "Claims").tap();
  const boxes = await Promise.all((await page.getByRole("row").all()).map((row) => row.boundingBox()));
  for (const box of boxes) {
    if (!box) continue;
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
  await expect.poll(() => page.getByRole("rowheader").count()).toBe(4);
  await page.getByRole("combobox", { name: "Order by" }).selectOption({ label: "Speaker" });
  expect((await cells(page, 0))[0]).toBe("Ada Lind");
  await close();
});

test("the tables speak the reader's language", async () => {
  const { page, close } = await open("lang=ru");
  expect(await texts(page.getByRole("tab"))).toEqual(["Участники 5", "Утверждения 4", "Связи 2"]);
  await page.getByRole("rowheader", { name: "Ада Линд" }).waitFor();
  await close();
});
