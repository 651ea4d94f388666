import { expect, test } from "vitest";
import { shippedGraph } from "../support/shipped-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";

const stand = standFor(shippedGraph());

test.each(["en", "ru", "kk"])(
  "in the claims table a date stands in one line, a source in two at most, and no word is torn (%s)",
  async (language) => {
    const { page, troubles, close } = await openPage(
      stand.browser,
      `${stand.server.address}#as=table&lang=${language}`,
    );
    await page.getByRole("tab").nth(1).click();
    await page.locator("table.claims .of-date").nth(1).waitFor();
    const cells = await page.locator("table.claims tbody td:not([aria-hidden])").evaluateAll((all) =>
      all.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        // Each word by itself: one that has two lines was torn.
        const torn: string[] = [];
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[\p{L}\d]+/gu)) {
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) torn.push(word);
          }
        }
        return { name: cell.className, lines: tops.size, torn };
      }),
    );
    const linesOf = (name: string) =>
      Math.max(...cells.filter((cell) => cell.name.includes(name)).map(({ lines }) => lines));
    expect(linesOf("of-date")).toBe(1);
    expect(linesOf("of-source")).toBeLessThanOrEqual(2);
    expect(cells.flatMap(({ torn }) => torn)).toEqual([]);
    // Without scrolling sideways, where the screen is wide.
    expect(await page.locator("#rows").evaluate((rows) => rows.scrollWidth - rows.clientWidth)).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await close();
  },
);

test.each(["en", "ru", "kk"])("what is said of the years is not cut beside the panel (%s)", async (language) => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#sel=gulzada-serzhan&lang=${language}`);
  await atRest(page);
  const facts = page.locator("claim-graph-time .facts");
  expect(await facts.evaluate((line) => line.scrollWidth - line.clientWidth)).toBeLessThanOrEqual(0);
  expect(((await facts.textContent()) ?? "").trim()).toMatch(/\d{2,} /);
  await close();
});
