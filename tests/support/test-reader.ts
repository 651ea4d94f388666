import type { Locator, Page } from "playwright-core";

/** Somebody who uses the page; each click counts, and each query typed, however long. */
export class TestReader {
  readonly page: Page;
  #actions = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** How many clicks and queries it has taken so far. */
  get actions(): number {
    return this.#actions;
  }

  async click(what: Locator): Promise<void> {
    this.#actions++;
    await what.click();
  }

  /** Clicks on a place of the screen. */
  async clickAt({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    this.#actions++;
    await this.page.mouse.click(x, y);
  }

  /** Types into the search, which a key opens. */
  async search(words: string): Promise<void> {
    this.#actions++;
    await this.page.keyboard.press("/");
    await this.page.keyboard.type(words);
    await this.page.getByRole("listbox").getByRole("option").first().waitFor();
  }

  /** Chooses from a list of the browser's own: once to open it, once to take an entry. */
  async choose(list: Locator, label: string): Promise<void> {
    this.#actions += 2;
    await list.selectOption({ label });
  }
}
