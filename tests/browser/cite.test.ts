import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage } from "../support/viewer-page.ts";

const graph = toldGraph();
graph.setAttribute("licence", "CC-BY-4.0");
graph.setAttribute("base", "https://example.org/lindau/");
const stand = standFor(graph);

const openClaim = (language: string) =>
  openPage(stand.browser, `${stand.server.address}#v=1&sel=gazette-2024/too-narrow&lang=${language}`);

const reference = (dialog: Locator, name = "Reference") => dialog.getByRole("textbox", { name });

/** The dialog as it stands after the button in a claim's panel was pressed. */
async function citeFrom(page: Page, button: string, title: string): Promise<Locator> {
  await page.getByRole("complementary").getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.getByRole("radio", { name: "APA" }).waitFor();
  return dialog;
}

test("from a claim's panel one comes to its reference, in each style", async () => {
  const { page, troubles, close } = await openClaim("en");
  const dialog = await citeFrom(page, "Cite this claim", "Share");
  await expect.poll(() => dialog.getByRole("radio", { name: "The claim you are reading" }).isChecked()).toBe(true);
  await expect
    .poll(() => reference(dialog).inputValue())
    .toBe(
      `The bridge is too narrow for two carts [Paraphrase of a claim by Ada Lind; source: Lake Gazette, 2024; licence CC-BY-4.0]. (2024, March 1). In The bridge of Lindau [Data set]. https://example.org/lindau/#v=1&sel=gazette-2024/too-narrow&lang=en

Lake Gazette. (2024, February 10). A bridge too narrow. https://example.org/bridge`,
    );
  await dialog.getByRole("radio", { name: "BibTeX" }).check();
  await expect
    .poll(() => reference(dialog).inputValue())
    .toMatch(/^@misc\{gazette-2024:too-narrow,[\s\S]*\n\n@article\{gazette-2024,/);
  await dialog.getByRole("radio", { name: "CSL JSON" }).check();
  const items = JSON.parse(await reference(dialog).inputValue());
  expect(items.map(({ id, type }: { id: string; type: string }) => [id, type])).toEqual([
    ["gazette-2024:too-narrow", "entry"],
    ["gazette-2024", "article-newspaper"],
  ]);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  const focused = page.getByRole("button", { name: "Cite this claim" });
  expect(await focused.evaluate((one) => one.matches(":focus"))).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test("the view and the data set are cited too, and where no claim is read, only these", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#v=1&story=bridge&step=2&lang=en`);
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: "Cite" }).click();
  expect(await dialog.getByRole("radio", { name: "The claim you are reading" }).count()).toBe(0);
  await expect
    .poll(() => reference(dialog).inputValue())
    .toBe("The bridge of Lindau [Data set; licence CC-BY-4.0]. (2024, March 1). https://example.org/lindau/");
  await dialog.getByRole("radio", { name: "This view" }).check();
  await expect
    .poll(() => reference(dialog).inputValue())
    .toBe(
      "A bridge, twice: One finds it narrow [Map of claims; licence CC-BY-4.0]. (2024, March 1). In The bridge of Lindau [Data set]. https://example.org/lindau/#v=1&lang=en&story=bridge&step=2",
    );
  await close();
});

test.each([
  [
    "ru",
    "Цитировать это утверждение",
    "Поделиться",
    "Ссылка на источник",
    "[Пересказ утверждения; кто говорит: Ада Линд;",
  ],
  ["kk", "Осы тұжырымға сілтеме жасау", "Бөлісу", "Дереккөзге сілтеме", "кім айтады: Ada Lind;"],
] as const)("a claim is cited in %s", async (language, button, title, label, words) => {
  const { page, troubles, close } = await openClaim(language);
  const dialog = await citeFrom(page, button, title);
  await expect.poll(() => reference(dialog, label).inputValue()).toContain(words);
  expect(troubles).toEqual([]);
  await close();
});
