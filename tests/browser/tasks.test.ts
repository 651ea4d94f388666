import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import { makeScene } from "../../src/picture/make-scene.ts";
import { launchChromium } from "../support/chromium.ts";
import type { TestServer } from "../support/serve.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { TestReader } from "../support/test-reader.ts";
import { textOf } from "../support/text-of.ts";
import { atRest, openPage, serveGraph } from "../support/viewer-page.ts";
import { withoutWebGl } from "../support/without-web-gl.ts";

/** Clicks; a query typed into the search counts as one. */
const MOST_ACTIONS = 2;

const graph = shippedGraph();
let browser: Browser;
let server: TestServer;
let page: Page;
let troubles: readonly string[];
let pages = 0;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveGraph(graph)]);
  // Without WebGL what is written in the picture can be read.
  ({ page, troubles } = await openPage(browser, server.address, {}, withoutWebGl));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Searches and takes the result of that name. */
async function look(reader: TestReader, words: string, result: string): Promise<void> {
  await reader.search(words);
  await reader.click(reader.page.getByRole("option").filter({ hasText: result }).first());
}

/** The names and claims that are written in the picture. */
async function pictureText(page: Page): Promise<string> {
  const lines = page.locator(".picture svg text:not([aria-hidden=true]) tspan");
  return (await lines.allTextContents()).join(" ").replace(/\s+/g, " ");
}

/** What the panel says. */
async function panelText(page: Page): Promise<string> {
  const panel = page.getByRole("complementary");
  return (await panel.isVisible()) ? textOf(panel) : "";
}

/** Where a node stands in the picture as it is now. */
async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(".picture").boundingBox();
  const node = box && makeScene(graph, parseView(new URL(page.url()).hash), box).nodes.find((one) => one.id === id);
  if (!box || !node) throw new Error(`${id} is not in the picture`);
  return { x: box.x + node.x, y: box.y + node.y };
}

interface Task {
  /** Does what leads to the answer. */
  readonly ask: (reader: TestReader) => Promise<void>;
  /** Where the answer is read; in the panel where it is absent. */
  readonly read?: (page: Page) => Promise<string>;
  /** Stands in what is read. */
  readonly answers: readonly RegExp[];
  /** Does not stand there. */
  readonly hidden?: readonly RegExp[];
}

const TASKS: Readonly<Record<string, Task>> = {
  "What does the Ministry of Healthcare say?": {
    ask: (reader) => look(reader, "ministry of healthcare", "Ministry of Healthcare of Kazakhstan"),
    answers: [/What it says 1 claim .*Early in 2021 the country had an estimated 20,250 sex workers\./],
  },
  "Who disputes it?": {
    ask: (reader) => look(reader, "ministry healthcare", "Ministry of Healthcare of Kazakhstan"),
    answers: [
      /How its claims stand to others is in tension with .*our reading CABAR\.asia Under half of the 20,250 people/,
    ],
  },
  "Where does 20,250 come from?": {
    ask: (reader) => look(reader, "20250", "Early in 2021 the country had an estimated 20,250"),
    answers: [
      /Claim with a figure Ministry of Healthcare of Kazakhstan .*CABAR\.asia, 2021/,
      /Read in the article/,
      /estimated/,
    ],
  },
  "Who speaks about sex workers?": {
    ask: (reader) => look(reader, "sex workers", "Sex workers in Kazakhstan"),
    answers: [/Who speaks about .*Natalya Zholnerova/, /Who speaks about .*Zhangeldy Suleimanov/],
  },
  "What does Feminita's co-founder say on recognition?": {
    ask: (reader) => look(reader, "feminita", "Feminist Initiative “Feminita”"),
    answers: [/Gulzada Serzhan .*Recognition of sex work .*In this way the authorities deny that there are women/],
  },
  "What did the IOM say on destination?": {
    ask: (reader) => look(reader, "IOM", "International Organization for Migration"),
    answers: [
      /Countries of destination The IOM thinks that Kazakhstan is turning into a place people are trafficked to\./,
    ],
  },
  "Who speaks on decriminalisation?": {
    ask: (reader) => look(reader, "decriminalisation", "Decriminalisation"),
    answers: [
      /Natalya Zholnerova Decriminalisation is the approach she thinks best\./,
      /Experts \(unnamed\) of the standfirst/,
    ],
  },
  "What stands against the claim that selling sex is not punished?": {
    ask: (reader) => look(reader, "selling sex punishment", "Selling sex carries neither"),
    answers: [/is in tension with .*Women are nonetheless held and fined/],
  },
  "How are Feminita's co-founder and the Ministry of Healthcare linked?": {
    ask: async (reader) => {
      await reader.clickAt(await placeOf(reader.page, "ministry-of-healthcare"));
      await expect.poll(() => panelText(reader.page)).toContain("20,250");
      await reader.page.keyboard.down("Shift");
      await reader.clickAt(await placeOf(reader.page, "gulzada-serzhan"));
      await reader.page.keyboard.up("Shift");
    },
    answers: [/How are Ministry of Healthcare of Kazakhstan and Gulzada Serzhan linked\? \d+ shortest way/],
  },
  "How are Feminita and the Ministry of Healthcare linked?": {
    ask: async (reader) => {
      await reader.search("feminita ministry of healthcare");
      await reader.click(reader.page.getByRole("option", { name: /^How are .*Feminita.* and Ministry of Healthcare/ }));
    },
    answers: [
      /How are Feminist Initiative “Feminita” and Ministry of Healthcare of Kazakhstan linked\? \d+ shortest way/,
    ],
  },
  "How is what I read linked with the IOM?": {
    ask: async (reader) => {
      await reader.page.goto(`${server.address}?read${pages++}#sel=gulzada-serzhan`);
      await atRest(reader.page);
      await reader.search("international organization migration");
      await reader.click(reader.page.getByRole("option", { name: /^How are Gulzada Serzhan and International/ }));
    },
    answers: [/How are Gulzada Serzhan and International Organization for Migration linked\? \d+ shortest way/],
  },
  "Which claims are estimates?": {
    ask: async (reader) => {
      const filters = reader.page.getByRole("region", { name: "Filters" });
      await reader.click(filters.getByText("Worded as"));
      await reader.click(filters.getByRole("checkbox", { name: /^an estimate/ }));
    },
    read: pictureText,
    answers: [/an estimated 20,250 sex workers/, /As many as 10,000 people a year/],
    hidden: [/Decriminalisation is the approach/],
  },
  "What was known on 15 March 2006?": {
    ask: (reader) => reader.choose(reader.page.getByLabel("As known on"), "15 March 2006"),
    read: pictureText,
    answers: [/Radio Free Europe/],
    hidden: [/Gulzada Serzhan/, /CABAR/],
  },
};

test.each(Object.entries(TASKS))("%s Answered in two clicks, a query counting as one", async (_, task) => {
  const { ask, read = panelText, answers, hidden = [] } = task;
  await page.goto(`${server.address}?${pages++}`);
  await atRest(page);
  const reader = new TestReader(page);
  await ask(reader);
  for (const answer of answers) await expect.poll(() => read(page)).toMatch(answer);
  const text = await read(page);
  for (const other of hidden) expect(text).not.toMatch(other);
  expect(reader.actions).toBeLessThanOrEqual(MOST_ACTIONS);
});

test("nothing went wrong on the way", () => {
  expect(troubles).toEqual([]);
});
