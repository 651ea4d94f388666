import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage, serveGraph } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

/** Types words into the search and waits for what is found. */
async function sought(page: Page, words: string): Promise<readonly string[]> {
  await page.locator("#search").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  const options = page.getByRole("option");
  await options.first().waitFor();
  return (await options.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
}

test("results stand under the name of their kind, the kind of the best match first", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  const found = await sought(page, "bridge");
  expect(found.some((text) => text.includes("The bridge is wide enough for all traffic."))).toBe(true);
  const claims = page.getByRole("group", { name: "Claims" });
  await expect.poll(() => claims.getByRole("option").count()).toBe(2);
  await expect.poll(() => page.getByRole("group", { name: "Sources" }).getByRole("option").count()).toBe(1);
  await expect.poll(() => page.getByRole("option").first().getAttribute("aria-selected")).toBe("true");
  expect(troubles).toEqual([]);
  await close();
});

test("what answers to the words is marked, in whatever script they are typed", async () => {
  const { page, close } = await openPage(stand.browser, stand.server.address);
  await sought(page, "газетт");
  await expect.poll(() => page.getByRole("option").first().locator("mark").allTextContents()).toEqual(["Gazett"]);
  await close();
});

test("a name that is found by another of its names shows that one too", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#lang=ru`);
  await sought(page, "lind");
  const first = page.getByRole("option").first();
  await expect.poll(() => first.locator("mark").allTextContents()).toEqual(["Линд"]);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("crossings");
  await page.getByRole("group", { name: "Показатели" }).waitFor();
  await close();
});

test("a result that filters hide says so, and is shown all the same once it is chosen", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#type=Ministry&as=table`);
  const table = page.getByRole("table");
  await table.waitFor();
  expect(await table.getByText("Ada Lind").count()).toBe(0);
  const [first] = await sought(page, "ada");
  expect(first).toBe("Ada Lind hidden by filters");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await table.getByRole("link", { name: "Ada Lind" }).waitFor();
  await close();
});

test("markup in a name is shown as it is written", async () => {
  const hostile = await serveGraph(fixtureGraph((text) => `<b onclick=x>${text}</b>`));
  const { page, troubles, close } = await openPage(stand.browser, hostile.address);
  await sought(page, "ada");
  await expect
    .poll(() => page.getByRole("option").first().locator(".name").textContent())
    .toContain("<b onclick=x>Ada Lind</b>");
  expect(await page.getByRole("option").locator("b").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
  await hostile.close();
});

test("words that name two things ask how they are linked, and Enter answers with the way between them in sight", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  await page.keyboard.press("/");
  await page.keyboard.type("ada lind and ferryman");
  const question = page.getByRole("option", { name: "How are Ada Lind and A ferryman linked?" });
  await question.waitFor();
  await expect.poll(() => question.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  const answer = page.getByRole("heading", { level: 3, name: "How are Ada Lind and A ferryman linked?" });
  await answer.waitFor();
  await expect.poll(async () => (await answer.boundingBox())?.y ?? 9999).toBeLessThan(850);
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).getAll("sel")).toEqual(["ada-lind", "ferryman"]);
  // One step, which Back undoes.
  await page.goBack();
  await page.getByRole("complementary").waitFor({ state: "hidden" });
  expect(troubles).toEqual([]);
  await close();
});

test("with one thing read, a result can be asked how the two are linked, or set beside it by Shift and Enter", async () => {
  const { page, troubles, close } = await openPage(stand.browser, `${stand.server.address}#sel=ada-lind`);
  await page.keyboard.press("/");
  await page.keyboard.type("office of roads");
  await page.getByRole("option", { name: "How are Ada Lind and Office of Roads linked?" }).waitFor();
  // Enter opens what was found, as ever; the question stands one step above it.
  await expect.poll(() => page.locator("#results [aria-selected=true]").textContent()).toContain("Office of Roads");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.locator("#results [aria-selected=true]").textContent()).toContain("How are");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Enter");
  await page.getByRole("heading", { name: "Side by side", level: 2 }).waitFor();
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).getAll("sel")).toEqual(["ada-lind", "roads-office"]);
  expect(troubles).toEqual([]);
  await close();
});
