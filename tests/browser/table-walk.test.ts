import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { focusedElement } from "../support/focused-element.ts";
import type { TestServer } from "../support/serve.ts";
import { openPage, serveGraph } from "../support/viewer-page.ts";

const MANY = 5000;

let browser: Browser;
let server: TestServer;
let large: TestServer;
beforeAll(async () => {
  [browser, server, large] = await Promise.all([launchChromium(), serveGraph(fixtureGraph()), serveGraph(crowd())]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), large.close()]);
});

/** The fixture with many more voices. */
function crowd(): ClaimGraph {
  const graph = fixtureGraph();
  for (let index = 1; index <= MANY; index++) {
    const name = `Walker ${index}`;
    const at = { x: index % 90, y: Math.floor(index / 90), size: 2 };
    graph.addNode(`walker-${index}`, { kind: "Actor", type: "Person", label: name, labels: name, ...at });
  }
  return graph;
}

const open = async (hash: string, options: Parameters<typeof openPage>[2] = {}) => {
  const opened = await openPage(browser, `${server.address}#as=table&${hash}`, options);
  await opened.page.getByRole("table").waitFor();
  return opened;
};
const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const names = (page: Page): Promise<readonly string[]> => texts(page.getByRole("rowheader"));
const texts = async (rows: Locator) => (await rows.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
const focusedText = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent?.trim() ?? "";
  });

test("while something is read one can go to another table and walk in it", async () => {
  const { page, close } = await open("sel=gazette-2024/crossings");
  await page.locator("tr[aria-current=true]").waitFor();
  await tab(page, "Actors").click();
  await page.getByRole("rowheader", { name: "Ada Lind" }).waitFor();
  const order = await names(page);
  await page.getByRole("rowheader").first().getByRole("link").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await focusedText(page)).toBe(order[2]);
  await close();
});

test("what is chosen far down the table is brought into sight", async () => {
  const { page, close } = await openPage(browser, `${large.address}#as=table&sel=walker-4000`);
  const chosen = page.locator("tr[aria-current=true]");
  await chosen.waitFor();
  expect(await texts(chosen.getByRole("rowheader"))).toEqual(["Walker 4000"]);
  const inSight = async () => {
    const [row, panel] = [await chosen.boundingBox(), await page.getByRole("tabpanel").boundingBox()];
    if (!row || !panel) return false;
    return row.y >= panel.y + 30 && row.y + row.height <= panel.y + panel.height;
  };
  await expect.poll(inSight).toBe(true);
  await close();
});

test("by keyboard one walks from row to row, opens one, and Tab leads on", async () => {
  const { page, close } = await open("");
  await page.getByRole("searchbox", { name: "Find in this table" }).focus();
  for (let headings = 0; headings < 7; headings++) await page.keyboard.press("Tab");
  const order = await names(page);
  expect(await focusedText(page)).toBe(order[0]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await focusedText(page)).toBe(order[2]);
  await page.keyboard.press("End");
  expect(await focusedText(page)).toBe(order.at(-1));
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  expect(order).not.toContain(await focusedText(page));
  await page.keyboard.press("Shift+Tab");
  expect(await focusedText(page)).toBe(order[0]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: order[0] ?? "", level: 2 }).waitFor();
  await close();
});

test("while words are marked anywhere Enter still opens a row, and the focus goes along", async () => {
  const { page, close } = await open("");
  await page.getByRole("heading", { level: 1 }).dblclick();
  expect(await page.evaluate(() => getSelection()?.type)).toBe("Range");
  const [first] = await names(page);
  await page.getByRole("rowheader").first().getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: first ?? "", level: 2 }).waitFor();
  await expect.poll(() => focusedElement(page)).toMatchObject({ tag: "aside" });
  await close();
});

test("whoever marks words in a row with the pointer does not open it", async () => {
  const { page, close } = await open("");
  const box = await page.getByRole("cell", { name: "treasurer, Friends of the River" }).boundingBox();
  if (!box) throw new Error("nobody is a treasurer");
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.type)).toBe("Range");
  expect(page.url()).not.toContain("sel=");
  await close();
});

test("the arrow keys go round the tables, Home and End to the first and the last", async () => {
  const { page, close } = await open("");
  await tab(page, "Actors").focus();
  for (const [key, name] of [
    ["ArrowRight", "Claims"],
    ["End", "Links"],
    ["ArrowRight", "Actors"],
    ["ArrowLeft", "Links"],
    ["Home", "Actors"],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole("tab", { name, selected: true }).waitFor();
    expect(await focusedText(page)).toContain(name);
  }
  await close();
});

test("of thousands of rows those in sight are drawn, all are counted, and the last is one key away", async () => {
  const { page, troubles, close } = await openPage(browser, `${large.address}#as=table`);
  const table = page.getByRole("table");
  await table.waitFor();
  await expect.poll(() => table.getAttribute("aria-rowcount")).toBe(String(MANY + 5 + 1));
  await expect.poll(() => page.getByRole("row").count()).toBeLessThan(80);
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await page.getByRole("rowheader").first().getByRole("link").focus();
  await page.keyboard.press("End");
  await expect.poll(() => focusedText(page)).toBe(`Walker ${MANY}`);
  const last = page.getByRole("row").filter({ hasText: `Walker ${MANY}` });
  await expect.poll(() => last.getAttribute("aria-rowindex")).toBe(String(MANY + 5 + 1));
  const [row, panel] = [await last.boundingBox(), await page.getByRole("tabpanel").boundingBox()];
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0) + 1);
  expect(troubles).toEqual([]);
  await close();
});

test("a row that is scrolled away keeps the focus, and the next key leads back to where it stands", async () => {
  const { page, close } = await openPage(browser, `${large.address}#as=table`);
  const first = page.getByRole("rowheader").first().getByRole("link");
  await first.focus();
  const name = await focusedText(page);
  await page.getByRole("tabpanel").hover();
  await page.mouse.wheel(0, 60_000);
  await expect.poll(() => page.getByRole("rowheader").nth(5).isVisible()).toBe(true);
  await page.waitForTimeout(200);
  expect(await focusedText(page)).toBe(name);

  const order = await names(page);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focusedText(page)).not.toBe(name);
  expect(order).not.toContain(await focusedText(page));
  const [row, panel] = [
    await page
      .getByRole("row")
      .filter({ hasText: await focusedText(page) })
      .first()
      .boundingBox(),
    await page.getByRole("tabpanel").boundingBox(),
  ];
  expect(row?.y).toBeGreaterThanOrEqual(panel?.y ?? Infinity);
  expect(row?.y).toBeLessThan((panel?.y ?? 0) + (panel?.height ?? 0));
  await close();
});
