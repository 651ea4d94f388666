import { test } from "vitest";
import { deckStandFor } from "../support/deck-stand.ts";
import { toldGraph } from "../support/told-graph.ts";
const stand = deckStandFor(toldGraph());
test("debug", async () => {
  const { page, close } = await stand.open("#/2");
  await page.locator(".reveal.live").waitFor();
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.getByText("Let them look at her.").waitFor();
  const log = async (what: string) => console.log(what, await page.evaluate("Reveal.getIndices().h"), await page.evaluate("document.hasFocus() + ' ' + document.activeElement.className"), await Promise.all(speaker.frames().map((f) => f.evaluate("window.Reveal && Reveal.getIndices().h").catch(() => "x"))), await page.locator(".reveal").getAttribute("class"));
  await log("start");
  await speaker.waitForTimeout(2000);
  await log("later");
  await page.bringToFront();
  await page.keyboard.press("ArrowLeft");
  for (let n = 0; n < 8; n++) { await page.waitForTimeout(400); await log(`left ${n}`); }
  await speaker.bringToFront();
  await speaker.keyboard.press("ArrowRight");
  for (let n = 0; n < 8; n++) { await page.waitForTimeout(400); await log(`right ${n}`); }
  await close();
}, 60000);
