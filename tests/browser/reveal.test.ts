import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deckStandFor } from "../support/deck-stand.ts";
import { toldGraph } from "../support/told-graph.ts";

const stand = deckStandFor(toldGraph());

const HEADINGS = ["Everybody speaks", "One finds it narrow", "The office does not"];
/** The slide that is shown: 0 is the title, the steps follow. */
const place = (page: Page) => page.evaluate<number>("Reveal.getIndices().h");
const isLive = (page: Page) => page.locator(".reveal.live").count();

describe.each(["http", "file"] as const)("a deck opened over %s", (from) => {
  test("the right arrow walks the story live, then the deck; the left arrow goes all the way back", async () => {
    const { page, frame, troubles, close } = await stand.open("", {}, from);
    await page.getByRole("heading", { level: 1, name: "A bridge, twice" }).waitFor();
    for (const [index, heading] of HEADINGS.entries()) {
      await page.keyboard.press("ArrowRight");
      await frame.getByRole("heading", { level: 2, name: heading }).waitFor();
      await expect.poll(() => place(page)).toBe(index + 1);
      await expect.poll(() => isLive(page)).toBe(1);
    }
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { level: 2, name: "Sources" }).waitFor();
    expect(await isLive(page)).toBe(0);
    await page.keyboard.press("ArrowRight");
    expect(await place(page)).toBe(4);
    for (const heading of [...HEADINGS].reverse()) {
      await page.keyboard.press("ArrowLeft");
      await frame.getByRole("heading", { level: 2, name: heading }).waitFor();
    }
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("heading", { level: 1, name: "A bridge, twice" }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});

test("keys that the live graph has swallowed walk story and deck all the same, those of a clicker too", async () => {
  const { page, frame, troubles, close } = await stand.open("#/1");
  await expect.poll(() => isLive(page)).toBe(1);
  await frame.getByRole("heading", { level: 2, name: "Everybody speaks" }).click();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("live-frame");
  await page.keyboard.press("PageDown");
  await expect.poll(() => place(page)).toBe(2);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => place(page)).toBe(3);
  await page.keyboard.press("PageDown");
  await page.getByRole("heading", { level: 2, name: "Sources" }).waitFor();
  // The keys are the deck's again.
  await page.keyboard.press("PageUp");
  await expect.poll(() => place(page)).toBe(3);
  await frame.getByRole("heading", { level: 2, name: "The office does not" }).click();
  for (const slide of [2, 1]) {
    await page.keyboard.press("PageUp");
    await expect.poll(() => place(page)).toBe(slide);
  }
  await page.keyboard.press("PageUp");
  await page.getByRole("heading", { level: 1, name: "A bridge, twice" }).waitFor();
  // The address follows within a second.
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 3000 }).toBe("");
  expect(troubles).toEqual([]);
  await close();
});

test("whoever walks the story in the live graph takes the deck along, and has looked around by the next slide", async () => {
  const { page, frame, close } = await stand.open("#/1");
  await expect.poll(() => isLive(page)).toBe(1);
  await frame.getByRole("button", { name: /3/ }).first().click();
  await expect.poll(() => place(page)).toBe(3);
  await frame.getByRole("button", { name: "The whole map" }).click();
  await frame.getByRole("combobox", { name: "Search" }).waitFor();
  expect(await isLive(page)).toBe(1);
  await page.keyboard.press("PageUp");
  await frame.getByRole("heading", { level: 2, name: "One finds it narrow" }).waitFor();
  await expect.poll(() => place(page)).toBe(2);
  await close();
});

test("many presses at once end where they should, in the deck and in the live graph", async () => {
  const { page, frame, close } = await stand.open();
  await frame.getByRole("heading", { level: 2, name: "Everybody speaks" }).waitFor({ state: "attached" });
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"])
    await page.keyboard.press(key);
  await frame.getByRole("heading", { level: 2, name: "One finds it narrow" }).waitFor();
  await page.waitForTimeout(500);
  expect([await place(page), await isLive(page)]).toEqual([2, 1]);
  await close();
});

test("a link to a slide opens it, and the overview shows every slide's own picture", async () => {
  const { page, frame, troubles, close } = await stand.open("#/3");
  await frame.getByRole("heading", { level: 2, name: "The office does not" }).waitFor();
  await expect.poll(() => isLive(page)).toBe(1);
  await page.keyboard.press("o");
  await expect.poll(() => isLive(page)).toBe(0);
  await page.locator("img[alt^='One finds it narrow']").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("o");
  await expect.poll(() => isLive(page)).toBe(1);
  await frame.getByRole("heading", { level: 2, name: "One finds it narrow" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("beside a frame that never answers every slide shows its own words and picture", async () => {
  const { page, close } = await stand.openWith({ "claimgraph.html": "<!doctype html><title>Silent</title>" });
  for (const heading of HEADINGS) {
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { level: 2, name: heading }).waitFor();
    const picture = page.getByRole("img", { name: new RegExp(`^${heading}\\. `) });
    await picture.waitFor();
    expect(await picture.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth > 300)).toBe(true);
  }
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { level: 2, name: "Sources" }).waitFor();
  expect(await isLive(page)).toBe(0);
  await close();
});

test.each(["http", "file"] as const)(
  "the speaker's view has the notes and the slide's own picture, and breaks no policy, over %s",
  async (from) => {
    const { page, troubles, close } = await stand.open("#/2", {}, from);
    await expect.poll(() => isLive(page)).toBe(1);
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    const said: string[] = [];
    speaker.on("console", (message) => message.type() === "error" && said.push(message.text()));
    await speaker.getByText("Let them look at her.").waitFor();
    const shown = speaker.frameLocator("#current-slide iframe");
    await shown.getByRole("img", { name: /^One finds it narrow\. / }).waitFor();
    expect(await shown.locator(".live-frame").count()).toBe(0);
    expect([...troubles, ...said]).toEqual([]);
    await close();
  },
);

describe.each(["http", "file"] as const)("the deck and the speaker's view over %s", (from) => {
  test("go together, whichever of them is led", async () => {
    const { page, speaker, seen, troubles, close } = await openWithSpeaker(from);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => place(page)).toBe(2);
    await speaker.getByText("Let them look at her.").waitFor();
    await expect.poll(() => seen(HEADINGS[1])).toBe(true);
    await speaker.keyboard.press("PageDown");
    await expect.poll(() => place(page)).toBe(3);
    await page
      .frameLocator(".live-frame")
      .getByRole("heading", { level: 2, name: HEADINGS[2] ?? "" })
      .waitFor();
    await expect.poll(() => seen(HEADINGS[2])).toBe(true);
    await speaker.frameLocator("#current-slide iframe").getByRole("button", { name: "previous slide" }).click();
    await expect.poll(() => place(page)).toBe(2);
    await page.frameLocator(".live-frame").getByRole("button", { name: /1/ }).first().click();
    await expect.poll(() => place(page)).toBe(1);
    await expect.poll(() => seen(HEADINGS[0])).toBe(true);
    await speaker.keyboard.press("End");
    await expect.poll(() => place(page)).toBe(4);
    expect(troubles).toEqual([]);
    await close();
  });

  test.each(["deck", "speaker's view"] as const)("end where many presses at once in the %s end", async (led) => {
    const { page, speaker, seen, troubles, close } = await openWithSpeaker(from);
    const keys = led === "deck" ? page.keyboard : speaker.keyboard;
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowRight", "ArrowLeft", "ArrowLeft"])
      await keys.press(key);
    await expect.poll(() => place(page)).toBe(2);
    await expect.poll(() => seen(HEADINGS[1])).toBe(true);
    // Longer than either waits before it tells the other.
    const places: number[] = [];
    for (let turn = 0; turn < 15; turn++) {
      await page.waitForTimeout(100);
      places.push(await place(page));
    }
    expect(new Set(places)).toEqual(new Set([2]));
    expect(await seen(HEADINGS[1])).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });
});

/** The deck at its first step, and the speaker's view that is connected with it; `seen` says whether that shows a slide. */
async function openWithSpeaker(from: "http" | "file") {
  const deck = await stand.open("#/1", {}, from);
  await expect.poll(() => isLive(deck.page)).toBe(1);
  const [speaker] = await Promise.all([deck.page.waitForEvent("popup"), deck.page.keyboard.press("s")]);
  const current = speaker.frameLocator("#current-slide iframe");
  const seen = (heading = "") => current.getByRole("heading", { level: 2, name: heading }).isVisible();
  // What is pressed before its script runs is lost.
  await current.locator(".reveal.ready").waitFor();
  await expect.poll(() => seen(HEADINGS[0])).toBe(true);
  return { ...deck, speaker, seen };
}

test.each(["http", "file"] as const)(
  "without scripts all slides can be read, below each other, over %s",
  async (from) => {
    const { page, close } = await stand.open("", { javaScriptEnabled: false }, from);
    const tops = [];
    for (const name of ["A bridge, twice", ...HEADINGS, "Sources"]) {
      const box = await page.getByRole("heading", { name, exact: true }).boundingBox();
      tops.push(box?.y ?? Number.NaN);
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await page.getByRole("img", { name: /^The office does not\. / }).scrollIntoViewIfNeeded();
    expect(await page.getByText("Let them look at her.").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(1500);
    await close();
  },
);

test.each(["", "?print-pdf"])("printed with %j a deck is a page a slide, each with its picture", async (rest) => {
  const { page, troubles, close } = await stand.open(rest);
  await page.getByRole("heading", { level: 1, name: "A bridge, twice" }).waitFor();
  if (rest !== "") await page.locator(".pdf-page").nth(4).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(5);
  expect(pdf.toString("latin1")).toContain("/MediaBox [0 0 960 540]");
  expect(troubles).toEqual([]);
  await close();
});

test("on a phone the live graph fills what the deck's own arrows leave, and they can be tapped", async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, frame, troubles, close } = await stand.open("", phone);
  const heading = await page.getByRole("heading", { level: 1, name: "A bridge, twice" }).boundingBox();
  expect(heading?.height).toBeGreaterThan(25);
  const onward = page.getByRole("button", { name: "next slide" });
  const box = await onward.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await onward.tap();
  await frame.getByRole("heading", { level: 2, name: "Everybody speaks" }).waitFor();
  await expect.poll(() => isLive(page)).toBe(1);
  const live = await page.locator(".live-frame").boundingBox();
  expect(live).toMatchObject({ x: 0, y: 0, width: 390, height: 844 - 48 });
  expect(troubles).toEqual([]);
  await close();
});
