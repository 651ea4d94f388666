import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { focusedElement } from "../support/focused-element.ts";
import type { TestServer } from "../support/serve.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { textOf } from "../support/text-of.ts";
import { openPage, serveGraph } from "../support/viewer-page.ts";

let browser: Browser;
let server: TestServer;
let page: Page;
let troubles: readonly string[];
let close: () => Promise<void>;
let pages = 0;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveGraph(shippedGraph())]);
  ({ page, troubles, close } = await openPage(browser, server.address));
});
afterAll(async () => {
  await close();
  await browser.close();
  await server.close();
});

/** Opens the page anew with these selected. */
async function openWith(...ids: readonly string[]): Promise<void> {
  const hash = ids.map((id) => `&sel=${id}`).join("");
  await page.goto(`${server.address}?${pages++}#v=1${hash}`);
  await panel().getByRole("heading", { level: 2 }).first().waitFor();
}

const panel = (): Locator => page.getByRole("complementary");
const heading = (name: string | RegExp): Locator => panel().getByRole("heading", { name, level: 2 });
const text = (): Promise<string> => textOf(panel());
const selected = (): readonly string[] => new URLSearchParams(new URL(page.url()).hash.slice(1)).getAll("sel");

/** Types into the list that is open and takes the first that answers. */
async function take(words: string, name: string): Promise<void> {
  await page.keyboard.type(words);
  await panel().getByRole("listbox").getByRole("option", { name }).first().waitFor();
  await page.keyboard.press("Enter");
}

test("a voice is compared with another that is found by typing, and the keyboard goes on in the comparison", async () => {
  await openWith("natalya-zholnerova");
  await panel().getByRole("button", { name: "Compare with …" }).click();
  await take("suleim", "Zhangeldy Suleimanov");
  await heading("Side by side").waitFor();
  expect(selected()).toEqual(["natalya-zholnerova", "zhangeldy-suleimanov"]);
  await expect.poll(async () => (await focusedElement(page)).tag).toMatch(/^(aside|h2)$/);
  const said = await text();
  expect(said).toMatch(/Topics in common/);
  expect(said).toMatch(/How are Natalya Zholnerova and Zhangeldy Suleimanov linked\? \d+ shortest/);
  expect(said).toMatch(/Where only one speaks/);
  await page.goBack();
  await heading("Natalya Zholnerova").waitFor();
});

test("what the articles say of two voices is told apart from what we read into them", async () => {
  await openWith("rfe-rl", "us-department-of-state");
  await heading("Side by side").waitFor();
  await expect.poll(() => panel().locator(".tag.editor").count()).toBeGreaterThan(0);
  const marked = await panel().locator(".tag.editor").first().textContent();
  expect(marked?.trim()).toBe("our reading");
});

test("three are compared, one is taken out, and then all but the first: the focus never falls out of the panel", async () => {
  await openWith("natalya-zholnerova", "zhangeldy-suleimanov");
  await panel().getByRole("button", { name: "Add to the comparison …" }).click();
  await take("serzhan", "Gulzada Serzhan");
  await panel().getByRole("button", { name: "Take out of the comparison: Gulzada Serzhan" }).waitFor();
  expect(
    await panel()
      .getByRole("button", { name: /^Take out of the comparison/ })
      .count(),
  ).toBe(3);
  expect(
    await panel()
      .getByRole("heading", { name: /linked\?$/ })
      .count(),
  ).toBe(2);
  await expect.poll(async () => (await focusedElement(page)).tag).not.toBe("body");

  await panel().getByRole("button", { name: "Take out of the comparison: Zhangeldy Suleimanov" }).click();
  await expect.poll(selected).toEqual(["natalya-zholnerova", "gulzada-serzhan"]);
  await expect.poll(async () => (await focusedElement(page)).name).toBe("Side by side");

  await panel().getByRole("button", { name: "Clear comparison" }).focus();
  await page.keyboard.press("Enter");
  await heading("Natalya Zholnerova").waitFor();
  expect(selected()).toEqual(["natalya-zholnerova"]);
  await expect.poll(async () => (await focusedElement(page)).tag).toBe("aside");
});

test("two claims with figures on one thing are lined up, with what keeps them apart", async () => {
  await openWith("cabar-2021/number-estimated");
  await panel().getByRole("button", { name: "Compare with …" }).click();
  await take("registered", "Under half of the 20,250");
  await heading("Side by side").waitFor();
  const table = panel().getByRole("table").first();
  await table.waitFor();
  expect(((await table.locator("caption").textContent()) ?? "").trim()).toBe("Sex workers in the country");
  expect((await table.getByRole("columnheader").allTextContents()).slice(0, 2).join(" ")).toMatch(/20,250.*20,250/s);
  const kind = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Kind of count" }) });
  expect(await textOf(kind)).toMatch(/estimated registered ?≠ ?differs/);
  expect(await text()).toMatch(/These figures compare, with care: .*The number is the same\./);
  expect(await text()).toContain("is in tension with");
});

test("claims whose figures count different things are not lined up, and it is said why", async () => {
  await openWith("cabar-2021/number-estimated", "rferl-2006/uzbekistan-population");
  await heading("Side by side").waitFor();
  expect(await text()).toContain("Their figures count different things and cannot be lined up.");
  expect(await panel().getByRole("table").count()).toBe(0);
});

test("each hop between two voices is a statement that leads to itself and to its place in the article", async () => {
  await openWith("ministry-of-healthcare", "feminita");
  const linked = panel().getByRole("heading", { name: /^How are .* linked\?$/ });
  await linked.waitFor();
  const way = panel().locator("ol.way").first();
  const addresses = await way.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(addresses.filter((href) => href?.startsWith("#v=1")).length).toBeGreaterThan(2);
  expect(addresses.filter((href) => href?.includes("#:~:text=")).length).toBeGreaterThan(0);
  await way.getByRole("link").first().click();
  await expect.poll(selected).toHaveLength(1);
});

test("a hop over what a claim turns on carries the passage of that claim", async () => {
  await openWith("aizhan-zhengisqyzy", "karima-zhanbolatova");
  const hop = panel()
    .locator("ol.way")
    .first()
    .locator(".hop")
    .filter({ hasText: /comes up in|concerns/ });
  await hop.waitFor();
  expect(
    await hop
      .getByRole("link", { name: /^Read in the article/ })
      .first()
      .getAttribute("href"),
  ).toContain("#:~:text=");
});

test("nothing went wrong on the way", () => {
  expect(troubles).toEqual([]);
});
