import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { hostileGraph } from "../support/hostile-graph.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage, serveGraph } from "../support/viewer-page.ts";

const graph = toldGraph();
graph.setAttribute("licence", "CC-BY-4.0");
graph.setAttribute("base", "https://example.org/lindau/");
graph.setAttribute("title", { en: "The bridge of Lindau", ru: "Мост в Линдау", kk: "Линдау көпірі", reviewed: false });
const stand = standFor(graph);

const open = (hash: string, options = {}) => openPage(stand.browser, `${stand.server.address}${hash}`, options);

/** The report as paper gets it. */
async function reportOf(page: Page): Promise<Locator> {
  await page.emulateMedia({ media: "print" });
  const report = page.locator(".report");
  await report.waitFor();
  return report;
}

async function wordsOf(report: Locator): Promise<string> {
  return ((await report.textContent()) ?? "").replace(/\s+/g, " ");
}

test("on paper the page is a report: picture, legend, claims by speaker, sources with their addresses", async () => {
  const { page, troubles, close } = await open("#v=1&lens=voices&lang=en");
  const report = await reportOf(page);
  await expect
    .poll(() => report.getByRole("heading").allTextContents())
    .toEqual([
      "The bridge of Lindau",
      "Voices",
      "Claims by speaker",
      "A ferryman",
      "Ada Lind",
      "Office of Roads",
      "Sources",
      "How to cite",
    ]);
  const words = await wordsOf(report);
  expect(words).toContain("Data of 1 March 2024 · CC-BY-4.0");
  expect(words).toContain("https://example.org/lindau/#v=1&lens=voices&lang=en");
  expect(words).toContain(
    "The bridge is too narrow for two carts. [1] Lake Gazette, 2024 · quoted · Worded as a belief",
  );
  expect(words).toContain("[1] Lake Gazette. (2024, February 10). A bridge too narrow. https://example.org/bridge");
  expect(words).toContain("The bridge of Lindau [Data set; licence CC-BY-4.0]. (2024, March 1). https://example.org/");
  const svg = report.locator("figure svg").first();
  await expect.poll(() => svg.locator("text").filter({ hasText: "Ada Lind" }).count()).toBeGreaterThan(0);
  await expect.poll(() => svg.locator("text").filter({ hasText: "Public body" }).count()).toBeGreaterThan(0);
  expect(await svg.evaluate((one) => one.getAttribute("width"))).toBe("680");
  // Nothing of what is for the screen.
  for (const role of ["combobox", "button", "application", "complementary"] as const)
    expect(await page.getByRole(role).count(), role).toBe(0);
  expect(troubles).toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await report.waitFor({ state: "detached" });
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await close();
});

test("filters stand in the report in words, and what they hide is not in it; nor is what a story leaves out", async () => {
  const { page, close } = await open("#v=1&story=bridge&step=2&lens=voices&type=Ministry&lang=en");
  const words = await wordsOf(await reportOf(page));
  expect(words).toContain("Filters · Kind of voice: Ministry · 2 of 4 claims");
  expect(words).toContain("A bridge, twice · 2 of 3 One finds it narrow");
  expect(words).toContain("About 1,200 carts cross it each day.");
  expect(words).not.toContain("The ferry is fuller than before.");
  await close();
});

test.each([
  ["dark", "#v=1&theme=dark"],
  ["dark by the system", "#v=1"],
] as const)("paper is light though the screen is %s", async (_, hash) => {
  const { page, close } = await open(hash, { colorScheme: "dark" });
  const report = await reportOf(page);
  const [ink, ground] = await report.evaluate((one) => {
    const host = one.getRootNode();
    return [getComputedStyle(one).color, host instanceof ShadowRoot ? getComputedStyle(host.host).backgroundColor : ""];
  });
  expect(ink).toBe("rgb(28, 27, 24)");
  expect(ground).toBe("rgb(255, 255, 255)");
  await close();
});

test("whoever presses Ctrl+P gets the whole report, on as many sheets as it takes, and the page is as before", async () => {
  const { page, troubles, close } = await open("#v=1&lang=en");
  await reportOf(page);
  await page.emulateMedia({ media: null });
  await page.locator(".report").waitFor({ state: "detached" });
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(1);
  // Its links lead to the articles.
  expect(pdf).toContain("https://example.org/bridge");
  expect(await page.locator(".report").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  ["ru", "Утверждения по говорящим", "переводы не проверены"],
  ["kk", "Айтушылар бойынша тұжырымдар", "Деректер күні"],
] as const)("the report speaks %s", async (language, heading, words) => {
  const { page, close } = await open(`#v=1&lang=${language}`);
  const report = await reportOf(page);
  await report.getByRole("heading", { name: heading }).waitFor();
  await expect.poll(() => report.getAttribute("lang")).toBe(language);
  expect(await wordsOf(report)).toContain(words);
  await close();
});

test("the button in the dialog asks the browser to print", async () => {
  const { page, close } = await open("#v=1&lang=en");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: "Picture" }).click();
  await dialog.getByRole("button", { name: "Print", exact: true }).click();
  await expect.poll(() => page.locator("body[data-printed]").count()).toBe(1);
  await close();
});

test("markup in the data is printed as the text that it is", async () => {
  const server = await serveGraph(hostileGraph());
  const { page, troubles, close } = await openPage(
    stand.browser,
    `${server.address}#v=1&lens=everything&story=story&step=1`,
  );
  const report = await reportOf(page);
  expect(await wordsOf(report)).toContain('<img src=x onerror="alert(1)">');
  expect(await report.locator("img, script, [onload], [href^=javascript]").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
  await server.close();
});
