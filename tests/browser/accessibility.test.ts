import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage } from "../support/viewer-page.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const stand = standFor(toldGraph());

const search = async (page: Page, words: string) => {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.waitForTimeout(200);
};

interface State {
  readonly hash?: string;
  readonly options?: BrowserContextOptions;
  readonly act?: (page: Page) => Promise<void>;
}

const storyTold = (page: Page) => page.getByRole("heading", { level: 1, name: "A bridge, twice" }).waitFor();

const STATES: Readonly<Record<string, State>> = {
  "the first page": {},
  "the actors": { hash: "lens=actors" },
  "everything, in high contrast": { hash: "lens=everything&theme=high-contrast" },
  "a voice": { hash: "sel=ada-lind" },
  "a claim with its passage": { hash: "sel=gazette-2024/too-narrow" },
  "a claim with a figure": { hash: "sel=gazette-2024/crossings" },
  "a topic": { hash: "sel=traffic" },
  "a source": { hash: "sel=gazette-2024" },
  "a link": { hash: "sel=wide%20contradicts%20narrow" },
  "search results": { act: (page) => search(page, "bridge") },
  "the voices as a table": { hash: "as=table" },
  "the claims as a table, in the dark": {
    hash: "as=table&sel=gazette-2024/crossings",
    options: { colorScheme: "dark" },
  },
  "a table of links, in high contrast": { hash: "as=table&theme=high-contrast&sel=wide%20contradicts%20narrow" },
  "an empty table": {
    hash: "as=table&known=1999",
    act: (page) => page.getByRole("tab", { name: "Claims" }).click(),
  },
  "a table on a phone": { hash: "as=table", options: PHONE },
  "the list of keys": { act: (page) => page.keyboard.press("?") },
  "results that filters hide": { hash: "type=Ministry", act: (page) => search(page, "ada") },
  "a search without result": { act: (page) => search(page, "qqqq") },
  "the lists unfolded": {
    act: async (page) => {
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  "a step of a story": { hash: "story=bridge&step=2", act: storyTold },
  "a step of a story on a phone, in the dark": {
    hash: "story=bridge&step=2",
    options: { ...PHONE, colorScheme: "dark" },
    act: storyTold,
  },
  "a reader who has left a story's step": {
    hash: "lens=voices&sel=ferryman&story=bridge&step=2&theme=high-contrast",
    act: storyTold,
  },
  "a story that is presented": {
    hash: "story=bridge&step=3",
    act: async (page) => {
      await storyTold(page);
      await page.keyboard.press("h");
      await page.getByRole("button", { name: "Show the controls" }).waitFor();
    },
  },
  "a story in a low frame": {
    hash: "story=bridge&step=2",
    options: { viewport: { width: 600, height: 400 } },
    act: storyTold,
  },
  "a filter on": { hash: "type=Ministry" },
  "a voice in the dark": { hash: "sel=ada-lind", options: { colorScheme: "dark" } },
  "the first page in the dark": { options: { colorScheme: "dark" } },
  "a phone": { options: PHONE },
  "a phone's sheet": { hash: "sel=gazette-2024/too-narrow", options: PHONE },
  "a phone with the rail open": {
    options: PHONE,
    act: (page) => page.getByRole("button", { name: "About this data set" }).tap(),
  },
  "a low frame": { options: { viewport: { width: 600, height: 400 } } },
  "a claim in Russian": { hash: "sel=gazette-2024/too-narrow", options: { locale: "ru" } },
  "the first page in Kazakh": { options: { locale: "kk" } },
};

test.each(Object.entries(STATES))("axe finds nothing to mend: %s", async (_, { hash = "", options = {}, act }) => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&${hash}`, options);
  await page.waitForTimeout(200);
  await act?.(page);
  // Not by a script element: the page's policy forbids it.
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => [id, impact, ...nodes.map(({ target, failureSummary }) => target.flat().join(" ") + ": " + failureSummary)].join("\\n")))`,
  );
  expect(found).toEqual([]);
  await close();
});
