import { expect, test } from "vitest";
import { makeScene } from "../../src/picture/make-scene.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage, type WatchedPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

/** Where a node stands on the screen: the SVG writer's geometry, which the canvas shares. */
async function placeOf({ page }: WatchedPage, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(".picture").boundingBox();
  if (!box) throw new Error("no picture");
  const scene = makeScene(fixtureGraph(), { v: 1 }, { width: box.width, height: box.height });
  const node = scene.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return { x: box.x + node.x, y: box.y + node.y };
}

test("a search leads to a voice, what it says, and the passage in the article", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  await page.keyboard.press("/");
  await page.keyboard.type("lint");
  await page.getByRole("option", { name: "Ada Lind", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await page.getByRole("link", { name: "The bridge is too narrow for two carts." }).click();

  const panel = page.getByRole("complementary");
  await panel.getByRole("heading", { name: "The bridge is too narrow for two carts." }).waitFor();
  const said = await panel.textContent();
  expect(said).toContain("Ada Lind");
  expect(said).toContain("Lake Gazette, 2024 · quoted");
  expect(said).toContain("Worded as a belief");
  await expect.poll(() => panel.locator("mark").textContent()).toBe("Two carts will never pass");
  const link = panel.getByRole("link", { name: "Read in the article" });
  await expect.poll(() => link.getAttribute("href")).toBe("https://example.org/bridge#:~:text=two%20carts");
  await expect.poll(() => link.getAttribute("rel")).toBe("noopener noreferrer");
  expect(troubles).toEqual([]);
  await close();
});

test("a click on a node of the canvas opens it, a click on a claim shows whose reading a tension is", async () => {
  const watched = await openPage(stand.browser, stand.server.address);
  const { page, troubles, close } = watched;
  await page.waitForTimeout(300);
  const office = await placeOf(watched, "roads-office");
  await page.mouse.click(office.x, office.y);
  await page.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  expect(page.url()).toContain("sel=roads-office");
  await page.getByRole("status").getByText("Office of Roads, Ministry").waitFor({ state: "attached" });

  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Show the whole" }).click();
  await page.waitForTimeout(300);
  const claim = await placeOf(watched, "gazette-2024/too-narrow");
  await page.mouse.click(claim.x, claim.y);
  const panel = page.getByRole("complementary");
  await panel.getByText("is in tension with").waitFor();
  await expect
    .poll(() => panel.textContent())
    .toMatch(
      /is in tension with\s+in respect of width\s+our reading\s+Office of Roads[\s\S]*Both speak of the same bridge\./,
    );
  expect(troubles).toEqual([]);
  await close();
});

test("a figure is a card with its unit, bound, period and status", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&sel=gazette-2024/crossings`);
  const card = page.locator(".figure");
  expect(((await card.textContent()) ?? "").replace(/\s+/g, " ").trim()).toBe(
    "about 1,200 cart Crossings a day per day · Q4 2023 · estimated",
  );
  await close();
});

test("Back undoes the last step and a link opens the same view", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&sel=ada-lind&lang=ru`);
  await page.getByRole("heading", { name: "Ада Линд", level: 2 }).waitFor();
  await page
    .getByRole("link", { name: "The ferry is fuller" })
    .or(page.getByRole("link", { name: "Friends of the River" }))
    .first()
    .click();
  await page.getByRole("heading", { name: "Friends of the River", level: 2 }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Ада Линд", level: 2 }).waitFor();
  await close();
});

test("with the keyboard alone one reaches every voice through the list", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await page.locator(".voices summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  await close();
});

test.each([
  ["ru", "Что говорит", "Читать в статье"],
  ["kk", "Не айтады", "Мақаладан оқу"],
])("the interface speaks %s", async (locale, says, read) => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&sel=ada-lind`, { locale });
  await page.getByRole("heading", { name: says }).waitFor();
  await page.getByRole("link", { name: "The bridge is too narrow for two carts." }).click();
  await page.getByRole("link", { name: read }).waitFor();
  await close();
});

test("a kind of the legend can be seen alone, and the legend keeps the others", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  const legend = page.getByRole("region", { name: "Legend" });
  await legend.getByRole("button", { name: /Public body/ }).click();
  expect(page.url()).toContain("type=PublicBody");
  await legend
    .getByRole("button", { name: /Person/ })
    .first()
    .waitFor();
  await legend.getByRole("button", { name: "Show all" }).click();
  expect(page.url()).not.toContain("type=");
  await close();
});

test("light and dark follow the system, and a choice of theme wins over it", async () => {
  const paper = (page: WatchedPage["page"]) =>
    page.evaluate(() => getComputedStyle(document.querySelector("claim-graph") ?? document.body).backgroundColor);
  const dark = await openPage(stand.browser, stand.server.address, { colorScheme: "dark" });
  expect(await paper(dark.page)).toBe("rgb(20, 19, 15)");
  await dark.page.getByRole("combobox", { name: "Theme" }).selectOption("light");
  await dark.page.waitForTimeout(50);
  expect(await paper(dark.page)).toBe("rgb(251, 250, 247)");
  await dark.close();
});
