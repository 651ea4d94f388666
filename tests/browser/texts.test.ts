import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { serve } from "../support/serve.ts";
import { openPage, siteOf } from "../support/viewer-page.ts";

let browser: Browser;
let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  [browser, files] = await Promise.all([launchChromium(), siteOf(fixtureGraph())]);
});
afterAll(() => browser.close());

const TEXTS = /assets\/(?:en|ru|kk)\.json$/;
const lacking = (gone: RegExp) => new Map([...files].filter(([name]) => !gone.test(name)));

test("a reader fetches the texts of one language, and of another when it is chosen", async () => {
  const server = await serve(files);
  const asked: string[] = [];
  const { page, troubles, close } = await openPage(browser, server.address, { locale: "ru-RU" }, async (context) => {
    context.on("request", (request) => {
      const [text] = TEXTS.exec(request.url()) ?? [];
      if (text !== undefined) asked.push(text);
    });
  });
  await page.getByRole("combobox", { name: "Поиск голосов, утверждений, тем" }).waitFor();
  expect(asked).toEqual(["assets/ru.json"]);
  await page.getByRole("combobox", { name: "Язык" }).selectOption("kk");
  await page.getByRole("combobox", { name: "Дауыстарды, тұжырымдарды, тақырыптарды іздеу" }).waitFor();
  expect(asked).toEqual(["assets/ru.json", "assets/kk.json"]);
  expect(troubles).toEqual([]);
  await close();
  await server.close();
});

test("where the texts of a language do not come the page speaks English", async () => {
  const server = await serve(lacking(/ru\.json$/));
  const { page, close } = await openPage(browser, server.address, { locale: "ru-RU" });
  await page.getByRole("combobox", { name: "Search voices, claims, topics" }).waitFor();
  await close();
  await server.close();
});

test("where no texts come the picture stands, and the page says what it lacks", async () => {
  const server = await serve(lacking(TEXTS));
  const { page, close } = await openPage(browser, server.address, { locale: "kk-KZ" });
  await expect.poll(() => page.getByRole("alert").textContent()).toContain("мәтіндері жүктелмеді");
  await expect.poll(() => page.locator(".picture").isVisible()).toBe(true);
  await close();
  await server.close();
});

test("a page in one file fetches nothing and speaks each language", async () => {
  const server = await serve(new Map([...files].filter(([name]) => name === "claimgraph.html")));
  const { page, troubles, close } = await openPage(browser, `${server.address}claimgraph.html`);
  for (const [language, search] of [
    ["ru", "Поиск голосов, утверждений, тем"],
    ["kk", "Дауыстарды, тұжырымдарды, тақырыптарды іздеу"],
    ["en", "Search voices, claims, topics"],
  ] as const) {
    await page.locator("select:has(option[value=kk])").selectOption(language);
    await page.getByRole("combobox", { name: search }).waitFor();
  }
  expect(troubles).toEqual([]);
  await close();
  await server.close();
});
