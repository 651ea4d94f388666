import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimsOf } from "../../src/query/claims-of.ts";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import type { TestServer } from "../support/serve.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { textOf } from "../support/text-of.ts";
import { atRest, openPage, serveGraph } from "../support/viewer-page.ts";

const graph = shippedGraph();
let browser: Browser;
let server: TestServer;
let fixture: TestServer;
beforeAll(async () => {
  [browser, server, fixture] = await Promise.all([launchChromium(), serveGraph(graph), serveGraph(fixtureGraph())]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), fixture.close()]);
});

/** The language that a screen reader would speak an element in: its own, else that of what it stands in. */
const languageOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      let at: Node | null = element;
      while (at) {
        if (at instanceof Element && at.hasAttribute("lang")) return at.getAttribute("lang");
        at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
      }
      return "";
    });

test("the page says in which language it is, and says so anew when another is chosen", async () => {
  const { page, close } = await openPage(browser, fixture.address);
  await atRest(page);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await page.getByRole("combobox", { name: "Language" }).selectOption("kk");
  await page.getByRole("heading", { name: "Сүзгілер" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("kk");
  await close();
});

test("after Back the lists of languages and themes say what the page has gone back to", async () => {
  const { page, close } = await openPage(browser, fixture.address);
  await atRest(page);
  const theme = page.getByRole("combobox", { name: "Theme" });
  await theme.selectOption("dark");
  await theme.selectOption("light");
  await page.goBack();
  await expect.poll(() => page.url()).toContain("theme=dark");
  await expect.poll(() => theme.inputValue()).toBe("dark");

  await page.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await page.getByRole("combobox", { name: "Язык" }).selectOption("kk");
  await page.getByRole("combobox", { name: "Тіл" }).waitFor();
  await page.goBack();
  const language = page.getByRole("combobox", { name: "Язык" });
  await language.waitFor();
  await expect.poll(() => language.inputValue()).toBe("ru");
  await close();
});

test("a passage is marked as being in the language of its article", async () => {
  const { page, close } = await openPage(browser, `${fixture.address}#v=1&lang=ru&sel=gazette-2024/too-narrow`);
  await page.locator("blockquote").waitFor();
  expect(await languageOf(page, "blockquote")).toBe("en");
  await close();
});

test("a name that exists in another language only is marked as being in that language, and no other is", async () => {
  const { page, close } = await openPage(browser, `${fixture.address}#v=1&lang=ru&sel=roads-office`);
  await page.getByRole("heading", { level: 2, name: "Office of Roads" }).waitFor();
  expect(await languageOf(page, ".panel h2")).toBe("en");
  expect(await languageOf(page, ".panel .claim a")).toBe("en");
  await page.goto(`${fixture.address}#v=1&lang=ru&sel=ada-lind`);
  await page.getByRole("heading", { level: 2, name: "Ада Линд" }).waitFor();
  expect(await languageOf(page, ".panel h2")).toBe("ru");
  expect(await languageOf(page, ".voices li a")).toBe("en");
  await close();
});

/** What one counts in each language, for each of its plural forms. */
const CLAIMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { one: "claim", other: "claims" },
  ru: { one: "утверждение", few: "утверждения", many: "утверждений" },
  kk: { one: "тұжырым", other: "тұжырым" },
};

test.each(["en", "ru", "kk"])("numbers of claims agree with their noun (%s)", async (language) => {
  const { page, close } = await openPage(browser, `${server.address}#v=1&lang=${language}`);
  const rules = new Intl.PluralRules(language);
  const speakers = new Map<number, string>();
  graph.forEachNode((id, { kind }) => {
    const said = kind === "Actor" ? claimsOf(graph, id).length : 0;
    if (said > 0 && !speakers.has(said)) speakers.set(said, id);
  });
  const forms = new Set<string>();
  for (const [said, id] of speakers) {
    await page.goto(`${server.address}#v=1&lang=${language}&sel=${id}`);
    const noun = CLAIMS[language]?.[rules.select(said)];
    forms.add(rules.select(said));
    await expect
      .poll(() => textOf(page.getByRole("complementary")))
      .toMatch(new RegExp(`(^|\\s)${said}\\s${noun}(\\s|$)`));
  }
  expect(forms.size).toBe(language === "ru" ? 3 : 2);
  await close();
});

test.each([
  ["ru", /20\s250/, /I кв\.|1-й квартал|1 кв/, "15 марта 2006"],
  ["kk", /20\s250/, /2021/, "2006"],
  ["en", /20,250/, /Q1 2021/, "15 March 2006"],
])("dates and numbers are written as is usual in %s", async (language, number, quarter, day) => {
  const { page, close } = await openPage(
    browser,
    `${server.address}#v=1&lang=${language}&sel=cabar-2021/number-estimated`,
  );
  await page.locator(".panel .figure .value").waitFor();
  await expect.poll(() => page.locator(".panel .figure .value").textContent()).toMatch(number);
  await expect.poll(() => page.locator(".panel .figure .facts").first().textContent()).toMatch(quarter);
  await atRest(page);
  expect(await textOf(page.locator("claim-graph-time"))).toContain(day);
  await close();
});

test.each(["ru", "kk"])("no word of the English interface is left on the page in %s", async (language) => {
  const { page, troubles, close } = await openPage(
    browser,
    `${server.address}#v=1&lang=${language}&sel=cabar-2021/number-estimated`,
  );
  await atRest(page);
  const read = async () => (await textOf(page.locator("claim-graph"))).split(/[^\p{L}]+/u);
  const english =
    /^(the|and|of|with|claims?|links?|voices?|search|filters?|legend|table|topics?|read|article|about|show|compare|figures?|published|known|all)$/i;
  // Names and sources keep their own words; what an article is called is its title.
  const titles = new Set(
    graph
      .mapNodes((_, { label, kind }) => (kind === "Source" || kind === "Actor" ? label : ""))
      .flatMap((label) => label.split(/[^\p{L}]+/u)),
  );
  expect((await read()).filter((word) => english.test(word) && !titles.has(word))).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
