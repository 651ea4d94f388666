import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(fixtureGraph());

const legend = (page: Page) => page.getByRole("region", { name: "Legend" });
const kinds = (page: Page) => legend(page).getByRole("button", { name: /\d$|shown/ });
/** The names of the legend's kinds, and what a screen reader hears of their counts. */
async function counts(page: Page): Promise<Readonly<Record<string, string>>> {
  const told = await legend(page)
    .locator("button.entry")
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector("span:not(.count)")?.textContent ?? "",
        (one.querySelector(".unseen") ?? one.querySelector(".count"))?.textContent ?? "",
      ]),
    );
  return Object.fromEntries(told);
}

test("the legend counts what is shown, and says how many filters hide", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  await kinds(page).first().waitFor();
  const before = await counts(page);
  expect(before["Claim"]).toBe("4");
  expect(
    await legend(page)
      .getByText(/hidden$/)
      .count(),
  ).toBe(0);
  const order = Object.keys(before);

  await legend(page)
    .getByRole("button", { name: /Public body/ })
    .click();
  await legend(page)
    .getByText(/hidden$/)
    .waitFor();
  const narrowed = await counts(page);
  expect(narrowed["Claim"]).toBe("2 of 4");
  expect(narrowed["Public body"]).toBe("1");
  expect(narrowed["Person"]).toBe("0 of 1");
  expect(Object.keys(narrowed)).toEqual(order);
  const hidden = Object.values(narrowed).reduce((sum, told) => {
    const [shown = 0, all = shown] = told.split(" of ").map(Number);
    return sum + all - shown;
  }, 0);
  await legend(page).getByText(`${hidden} hidden`).waitFor();

  await legend(page).getByRole("button", { name: "Show all" }).click();
  await legend(page)
    .getByText(/hidden$/)
    .waitFor({ state: "detached" });
  expect(await counts(page)).toEqual(before);
  expect(troubles).toEqual([]);
  await close();
});

test("choosing something changes no count of the legend", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#type=Ministry`);
  await kinds(page).first().waitFor();
  const before = await counts(page);
  await page.keyboard.press("/");
  await page.keyboard.type("ferryman");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  expect(await counts(page)).toEqual(before);
  await close();
});

test("a kind that is no longer seen alone leaves the other filters as they were", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&topic=traffic`);
  const filters = () => parseView(new URL(page.url()).hash).filters;
  const office = legend(page).getByRole("button", { name: /Public body/ });
  await office.click();
  await expect.poll(filters).toMatchObject({ topic: ["traffic"], type: expect.anything() });
  await office.click();
  await expect.poll(filters).toEqual({ topic: ["traffic"] });
  await office.click();
  await legend(page).getByRole("button", { name: "Show all" }).click();
  await expect.poll(filters).toEqual({ topic: ["traffic"] });
  await close();
});
