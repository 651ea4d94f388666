import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Opens the dialog for sharing by its key, at a tab; on a page in English. */
export async function shareDialog(page: Page, tab = "Link"): Promise<Locator> {
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: tab }).click();
  await dialog.getByRole("tab", { name: tab, selected: true }).waitFor();
  return dialog;
}

/** What the browser is handed when a button of the dialog is pressed. */
export async function savedFile(
  page: Page,
  dialog: Locator,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
