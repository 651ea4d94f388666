import { expect, test } from "vitest";
import { deckStandFor } from "../support/deck-stand.ts";
import { toldGraph } from "../support/told-graph.ts";

const stand = deckStandFor(toldGraph());

test("no list of keys in another language than the deck's comes up: ours is shown where the live graph is", async () => {
  const { page, frame, close } = await stand.open();
  await expect.poll(() => page.evaluate("Reveal.isReady()")).toBe(true);
  await page.keyboard.press("Shift+Slash");
  await page.keyboard.press("ArrowRight");
  await page.locator(".reveal.live").waitFor();
  await frame.getByRole("heading", { level: 2, name: "Everybody speaks" }).click();
  await page.keyboard.press("Shift+Slash");
  await frame.getByRole("dialog").first().waitFor();
  expect(await page.locator(".r-overlay-help").count()).toBe(0);
  await close();
});
