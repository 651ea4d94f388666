import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { frameCode } from "../../src/model/embed-code.ts";
import { openHost, readyIn } from "../support/host-page.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage, siteOf } from "../support/viewer-page.ts";

const stand = standFor(toldGraph());
const SIZE = { title: "Map", width: 900, height: 600 };

test("the lines of the dialog give a frame of a fixed form that reads, explores and searches, sandboxed and without a word in the console", async () => {
  const code = frameCode({ address: "SITE/claimgraph.html", ...SIZE });
  const { page, troubles, close } = await openHost(stand, toldGraph(), code, { viewport: { width: 760, height: 700 } });
  const frame = page.frameLocator("iframe");
  await readyIn(frame);
  const box = await page.locator("iframe").boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(760);
  // To read there is the picture with its title and sources, and nothing to explore with.
  await frame.locator(".headline", { hasText: "The bridge of Lindau" }).waitFor();
  await frame.getByText("Lake Gazette (2024)").waitFor();
  expect(await frame.getByRole("combobox").count()).toBe(0);
  await frame.getByRole("button", { name: "Explore" }).click();
  await frame.getByRole("button", { name: "Search" }).click();
  await frame.getByRole("combobox").first().fill("ferryman");
  await frame.getByRole("listbox").getByRole("option").first().click();
  await frame.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a story in a frame is told step by step, and Back stays with the page around", async () => {
  const code = frameCode({ address: "SITE/claimgraph.html#v=1&story=bridge&step=1", ...SIZE });
  const { page, troubles, close } = await openHost(stand, toldGraph(), code);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  const before = await page.evaluate(() => history.length);
  await frame.getByRole("button", { name: "Next step" }).click();
  await frame.getByRole("heading", { name: "One finds it narrow" }).waitFor();
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(troubles).toEqual([]);
  await close();
});

test("twenty frames on one page all draw, and come to rest", async () => {
  const code = frameCode({ address: "SITE/claimgraph.html", ...SIZE, width: 400, height: 300 }).replace(
    "lazy",
    "eager",
  );
  const { page, close } = await openHost(stand, toldGraph(), code.replace("100%", "400px").repeat(20));
  const drawnIn = () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.locator(".picture > svg, .picture > canvas.sigma-nodes").count()),
    );
  await expect.poll(drawnIn, { timeout: 60_000 }).toEqual(Array(20).fill(1));
  // The browser has too few contexts for all: none may take them from the others for ever.
  let lost = 0;
  page.on("console", (message) => (lost += message.text().includes("context") ? 1 : 0));
  await page.waitForTimeout(1500);
  lost = 0;
  await page.waitForTimeout(1500);
  expect(lost).toBe(0);
  expect(await drawnIn()).toEqual(Array(20).fill(1));
  await close();
}, 120_000);

test("opened from the disk with the network off, search and stories work", async () => {
  const folder = await mkdtemp(join(tmpdir(), "claimgraph-"));
  const path = join(folder, "claimgraph.html");
  await writeFile(path, (await siteOf(toldGraph())).get("claimgraph.html") ?? "");
  const { page, troubles, close } = await openPage(stand.browser, pathToFileURL(path).href, { offline: true });
  await page.locator("#search").fill("ferryman");
  await page.getByRole("listbox").getByRole("option").first().click();
  await page.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  await page.getByRole("link", { name: "A bridge, twice" }).click();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: "One finds it narrow" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
  await rm(folder, { recursive: true });
});
