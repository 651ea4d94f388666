import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage, serveGraph, watchErrors } from "../support/viewer-page.ts";

const stand = standFor(toldGraph());

const openStory = (hash: string, options: BrowserContextOptions = {}) =>
  openPage(stand.browser, `${stand.server.address}${hash}`, options);
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name });
const hash = (page: Page) => page.evaluate(() => location.hash.replace(/&(x|y|zoom)=[^&]*/g, ""));

test("the list leads into a story, its keys and a clicker's walk the steps, and Escape leaves to where one came from", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  await page.getByRole("link", { name: "A bridge, twice" }).focus();
  await page.keyboard.press("Enter");
  await heading(page, "Everybody speaks").waitFor();
  for (const [key, name] of [
    ["ArrowRight", "One finds it narrow"],
    ["PageDown", "The office does not"],
    ["PageDown", "The office does not"],
    ["ArrowLeft", "One finds it narrow"],
    ["Home", "Everybody speaks"],
    ["End", "The office does not"],
    ["PageUp", "One finds it narrow"],
    [" ", "The office does not"],
  ] as const) {
    await page.keyboard.press(key);
    await heading(page, name).waitFor();
  }
  await page.getByText("3 of 3", { exact: true }).waitFor();
  expect(await hash(page)).toBe("#v=1&lens=everything&sel=roads-office&story=bridge&step=3");
  expect(await page.getByRole("complementary").isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await page.waitForFunction(
    () => document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.tagName === "A",
  );
  expect(await hash(page)).toBe("#v=1&lens=everything&sel=roads-office");
  expect(troubles).toEqual([]);
  await close();
});

test("Back goes from step to step, each with its view", async () => {
  const { page, close } = await openStory("#v=1&story=bridge&step=1");
  await heading(page, "Everybody speaks").waitFor();
  await page.getByRole("button", { name: "Next step" }).click();
  await heading(page, "One finds it narrow").waitFor();
  await page.getByRole("button", { name: "Step 3: The office does not" }).click();
  await heading(page, "The office does not").waitFor();
  await page.goBack();
  await heading(page, "One finds it narrow").waitFor();
  expect(await hash(page)).toBe("#v=1&lens=voices&sel=ada-lind&story=bridge&step=2");
  await page.goBack();
  await heading(page, "Everybody speaks").waitFor();
  expect(await hash(page)).toBe("#v=1&lens=voices&story=bridge&step=1");
  await close();
});

test("a link to a step shows what the step shows, though it says nothing of it, and a screen reader hears the step", async () => {
  const { page, troubles, close } = await openStory("#story=bridge&step=2");
  await heading(page, "One finds it narrow").waitFor();
  await page.waitForFunction(() => location.hash.includes("sel=ada-lind"));
  await page.getByRole("status").filter({ hasText: "Step 2 of 3. One finds it narrow" }).waitFor({ state: "attached" });
  await expect
    .poll(() => page.getByRole("button", { name: "Step 2: One finds it narrow" }).getAttribute("aria-current"))
    .toBe("step");
  // An id that the graph does not hold is no link.
  await expect.poll(() => page.locator(".words a").allTextContents()).toEqual(["Ada Lind", "narrow"]);
  await expect.poll(() => page.locator(".words em").textContent()).toBe("too");
  expect(troubles).toEqual([]);
  await close();
});

test("a reader may look around at any step and comes back to it", async () => {
  const { page, close } = await openStory("#story=bridge&step=2");
  const back = page.getByRole("button", { name: "Back to the story" });
  await page.getByRole("link", { name: "The bridge is too narrow for two carts." }).click();
  const panel = page.getByRole("complementary");
  await panel.getByRole("heading", { name: "The bridge is too narrow for two carts." }).waitFor();
  await back.click();
  await panel.waitFor({ state: "hidden" });
  expect(await back.count()).toBe(0);
  expect(await hash(page)).toBe("#v=1&lens=voices&sel=ada-lind&story=bridge&step=2");

  await page.getByRole("link", { name: "Ada Lind" }).first().click();
  await page.keyboard.press("t");
  await page.getByRole("table").waitFor();
  // The first Escape goes back to the step, the second leaves the story.
  await page.getByRole("button", { name: "Next step" }).focus();
  await page.keyboard.press("Escape");
  await page.getByRole("table").waitFor({ state: "detached" });
  await heading(page, "One finds it narrow").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await close();
});

test("the presenter's notes stand in a second window, follow the steps and lead them", async () => {
  const { page, troubles, close } = await openStory("#story=bridge&step=1");
  const [notes] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Notes for the presenter" }).click(),
  ]);
  await notes.getByText("There are no notes for this step.").waitFor();
  await page.keyboard.press("ArrowRight");
  await notes.getByText("Let them look at her.").waitFor();
  await notes.getByText("Next: The office does not").waitFor();
  await notes.keyboard.press("PageDown");
  await heading(page, "The office does not").waitFor();
  await notes.getByRole("button", { name: "Previous step" }).click();
  await heading(page, "One finds it narrow").waitFor();
  for (const key of ["ArrowRight", "Home", "PageDown", "PageDown", "ArrowLeft"]) await notes.keyboard.press(key);
  for (const key of ["End", "ArrowLeft", "ArrowLeft", "ArrowRight"]) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  for (const window of [page, notes]) await window.getByText("2 of 3", { exact: true }).waitFor();
  expect(await notes.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("20px");
  expect(troubles).toEqual([]);
  const closed = notes.waitForEvent("close");
  await page.keyboard.press("Escape");
  await closed;
  await close();
});

test("a sandboxed frame tells the story, and says that it may not open a window for the notes", async () => {
  const page = await stand.browser.newPage({ reducedMotion: "reduce", locale: "en-GB" });
  const troubles = watchErrors(page);
  const src = `${stand.server.address}claimgraph.html#story=bridge&step=2`;
  await page.setContent(`<iframe sandbox="allow-scripts" width="900" height="600" src="${src}"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 2, name: "One finds it narrow" }).waitFor();
  await frame.getByRole("button", { name: "Notes for the presenter" }).click();
  await frame.getByRole("alert").getByText("this page may not open one").waitFor();
  await frame.getByRole("button", { name: "Next step" }).click();
  await frame.getByRole("heading", { level: 2, name: "The office does not" }).waitFor();
  expect(troubles).toEqual([]);
  await page.close();
});

test("h hides everything but the picture and what is said, and Escape brings it back", async () => {
  const { page, close } = await openStory("#story=bridge&step=2");
  await heading(page, "One finds it narrow").waitFor();
  await page.keyboard.press("h");
  await page.getByRole("button", { name: "Next step" }).waitFor({ state: "hidden" });
  expect(await page.locator("claim-graph-time").isVisible()).toBe(false);
  await page.keyboard.press("PageDown");
  await heading(page, "The office does not").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Previous step" }).waitFor();
  await heading(page, "The office does not").waitFor();
  await close();
});

test("a story runs only when it is asked to, and stops as soon as somebody takes a hand in it", async () => {
  const { page, close } = await openStory("#story=bridge&step=1");
  await heading(page, "Everybody speaks").waitFor();
  await page.getByRole("button", { name: "Let the story run" }).click();
  await heading(page, "One finds it narrow").waitFor({ timeout: 12_000 });
  await page.getByRole("button", { name: "Stop here" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await heading(page, "Everybody speaks").waitFor();
  await page.getByRole("button", { name: "Let the story run" }).waitFor();
  await close();
});

test("on a phone the step is a card under the picture, and a finger turns the page", async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "ru" };
  const { page, troubles, close } = await openStory("#story=bridge&step=1&lang=ru", phone);
  await heading(page, "Everybody speaks").waitFor();
  const [card, picture] = await Promise.all(
    ["claim-graph-story", ".picture"].map((selector) => page.locator(selector).boundingBox()),
  );
  expect(card && picture && card.y >= picture.y + picture.height - 1 && card.width === 390).toBe(true);
  const touches = await page.context().newCDPSession(page);
  for (const [type, x] of [
    ["touchStart", 300],
    ["touchMove", 200],
    ["touchMove", 120],
    ["touchEnd", undefined],
  ] as const) {
    const touchPoints = x === undefined ? [] : [{ x, y: (card?.y ?? 0) + 90 }];
    await touches.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
  await heading(page, "One finds it narrow").waitFor();
  await page.getByText("2 из 3", { exact: true }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a story that is not there leaves the page as it is, and markup in a story is text", async () => {
  const { page, close } = await openStory("#story=tunnel&step=1");
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await close();

  const hostile = await serveGraph(toldGraph((text) => `<img src=x onerror="alert(1)"><b>${text}`));
  const opened = await openPage(stand.browser, hostile.address);
  await opened.page.goto(`${hostile.address}#story=bridge&step=2`);
  await opened.page.getByRole("heading", { level: 2, name: "<img src=x" }).waitFor();
  const [notes] = await Promise.all([opened.page.waitForEvent("popup"), opened.page.keyboard.press("n")]);
  await notes.getByText("Let them look at her.").waitFor();
  expect(await opened.page.locator("img, .words b").count()).toBe(0);
  expect(await notes.locator("img, b").count()).toBe(0);
  expect(opened.troubles).toEqual([]);
  await opened.close();
  await hostile.close();
});
