import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LENSES } from "../../src/picture/lenses.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";

const SCREENS = {
  "a wide screen": {},
  "a phone": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

const stand = standFor(fixtureGraph());

/** Every place of the page, by its address; what is done there once it is come to. */
const PLACES: Readonly<Record<string, { readonly hash: string; readonly act?: (page: Page) => Promise<unknown> }>> = {
  ...Object.fromEntries(LENSES.map(({ id }) => [`the lens ${id}`, { hash: `lens=${id}` }])),
  "a voice": { hash: "sel=ada-lind" },
  "an organisation with its people": { hash: "sel=river-friends" },
  "a claim with its passage": { hash: "sel=gazette-2024/too-narrow" },
  "a claim with a figure": { hash: "sel=gazette-2024/crossings" },
  "a topic": { hash: "sel=traffic" },
  "what is counted": { hash: "lens=figures&sel=crossings" },
  "a source": { hash: "lens=sources&sel=gazette-2024" },
  "a relation": { hash: "lens=actors&sel=ada-lind%20coFounded%20river-friends" },
  "how two claims stand": { hash: "sel=wide%20contradicts%20narrow" },
  "two voices side by side": { hash: "sel=ada-lind&sel=roads-office", act: comparisonIsThere },
  "three voices side by side": { hash: "sel=ada-lind&sel=roads-office&sel=ferryman", act: comparisonIsThere },
  "two claims side by side": {
    hash: "sel=gazette-2024/crossings&sel=gazette-2024/too-narrow",
    act: comparisonIsThere,
  },
  "a list to compare with": {
    hash: "sel=roads-office",
    act: async (page) => {
      await page.getByRole("button", { name: "Compare with …" }).click();
      await page.getByRole("complementary").getByRole("option").first().waitFor();
    },
  },
  "a table of voices": { hash: "as=table", act: tab("Actors") },
  "a table of claims": { hash: "as=table", act: tab("Claims") },
  "a table of links": { hash: "as=table", act: tab("Links") },
  "as known on a date": { hash: "known=2024-03-01&from=2023&to=2024" },
};

function comparisonIsThere(page: Page): Promise<unknown> {
  return page.getByRole("heading", { name: "Side by side" }).waitFor();
}

function tab(name: string): (page: Page) => Promise<unknown> {
  return async (page) => {
    await page.getByRole("tab", { name }).click();
    await page.getByRole("rowheader").first().waitFor();
  };
}

/** Colours are the same on every screen, and what stands where in every theme. */
const CASES = [
  ["light", "a wide screen"],
  ["dark", "a wide screen"],
  ["high-contrast", "a wide screen"],
  ["light", "a phone"],
] as const;

test.each(CASES)(
  "axe finds nothing to mend in any lens, panel, table or comparison: %s on %s",
  async (theme, screen) => {
    const { page, troubles, close } = await openPage(
      stand.browser,
      `${stand.server.address}#v=1&theme=${theme}`,
      SCREENS[screen],
    );
    await atRest(page);
    await page.evaluate(axe.source);
    const found: unknown[] = [];
    for (const [place, { hash, act }] of Object.entries(PLACES)) {
      await page.goto(`${stand.server.address}#v=1&theme=${theme}&${hash}`);
      await page.waitForTimeout(60);
      await act?.(page);
      const faults: unknown = await page.evaluate(
        `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " " + target.flat().join(" ") + ": " + failureSummary)))`,
      );
      if (Array.isArray(faults) && faults.length > 0) found.push([place, ...faults]);
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  },
  180_000,
);
