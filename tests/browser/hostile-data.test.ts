import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LENSES } from "../../src/picture/lenses.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";
import { withoutWebGl } from "../support/without-web-gl.ts";

const stand = standFor(hostileGraph());

/** What stands in the page, all shadow roots included, that only markup of the data could have made. */
function madeOfData(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [document];
    const found: string[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const attributes = [...element.attributes];
        if (element.matches("img, iframe, object, embed, script:not([src='assets/viewer.js'])"))
          found.push(element.outerHTML.slice(0, 80));
        if (attributes.some(({ name }) => /^on/.test(name))) found.push(element.outerHTML.slice(0, 80));
        if (attributes.some(({ name, value }) => /href|src|action/.test(name) && /^\s*javascript:/i.test(value)))
          found.push(element.outerHTML.slice(0, 80));
      }
    }
    return found;
  });
}

const SELECTIONS = [
  "ada-lind",
  "roads-office",
  "river-friends",
  "gazette",
  "gazette-2024",
  "traffic",
  "crossings",
  "gazette-2024/too-narrow",
  "gazette-2024/crossings",
  "wide contradicts narrow",
  "ada-lind coFounded river-friends",
];

test.each([
  ["with WebGL", undefined],
  ["without it", withoutWebGl],
])(
  "markup in every text of a graph, and addresses that run, stay text in every corner of the page, %s",
  async (_, prepare) => {
    const { page, troubles, close } = await openPage(stand.browser, stand.server.address, {}, prepare);
    await atRest(page);
    const unharmed = async (where: string) =>
      expect([where, await madeOfData(page), troubles]).toEqual([where, [], []]);
    const go = async (hash: string) => {
      await page.goto(`${stand.server.address}#v=1&${hash}`);
      await page.waitForTimeout(60);
    };
    for (const { id } of LENSES) {
      await go(`lens=${id}`);
      await unharmed(id);
    }
    for (const id of SELECTIONS) {
      await go(`lens=everything&sel=${encodeURIComponent(id)}`);
      await page.getByRole("complementary").getByRole("heading", { level: 2 }).first().waitFor();
      expect(await page.getByRole("complementary").textContent(), id).toContain("<img src=x onerror=");
      await unharmed(id);
    }
    await go("sel=ada-lind&sel=roads-office&sel=ferryman");
    await page.getByRole("heading", { name: "Side by side" }).waitFor();
    await unharmed("voices side by side");
    await go("sel=gazette-2024/crossings&sel=gazette-2024/wide-enough");
    await page.getByRole("heading", { name: "Side by side" }).waitFor();
    await unharmed("claims side by side");
    await go("as=table&known=2025");
    for (const name of ["Actors", "Claims", "Links"]) {
      await page.getByRole("tab", { name: new RegExp(name) }).click();
      await page.getByRole("rowheader").first().waitFor();
      await unharmed(`table of ${name}`);
    }
    await go("type=Ferryman&topic=traffic&lang=ru");
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    await unharmed("filters unfolded");
    await go("lang=en");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await unharmed("keys");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    await page.keyboard.type("ada");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await unharmed("search");
    await go("story=story&step=1");
    await page.waitForTimeout(300);
    await unharmed("story");
    await close();
  },
  120_000,
);
