import type { Locator, Page } from "playwright-core";

/** Opens the dialog for sharing by its key, at a tab; on a page in English. */
export async function shareDialog(page: Page, tab = "Link"): Promise<Locator> {
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: tab }).click();
  await dialog.getByRole("tab", { name: tab, selected: true }).waitFor();
  return dialog;
}
