import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { launchChromium } from "../support/chromium.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { serve } from "../support/serve.ts";
import { openPage, siteOf } from "../support/viewer-page.ts";

const HOSTILE = `"><img src=x onerror="alert(1)"></script><script>alert(2)</script><!-- `;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function hostileGraph(): ClaimGraph {
  const graph = fixtureGraph((text) => `${HOSTILE}${text}`);
  const source = graph.getNodeAttributes("gazette-2024");
  const claim = graph.getNodeAttributes("gazette-2024/wide-enough");
  graph.replaceNodeAttributes("gazette-2024", { ...source, url: "javascript:alert(3)" });
  if (claim.kind === "Claim") {
    const evidence = [{ state: "exact", url: "javascript:alert(4)" } as const];
    graph.replaceNodeAttributes("gazette-2024/wide-enough", { ...claim, evidence });
  }
  return graph;
}

test("markup in every field is shown as text and nothing of it runs, served or in one file", async () => {
  const files = await siteOf(hostileGraph());
  const server = await serve(files);
  for (const path of ["index.html", "claimgraph.html"]) {
    const { page, troubles, close } = await openPage(browser, `${server.address}${path}`);
    await page.locator("#search").fill("ferryman");
    await page.getByRole("listbox").getByRole("option").first().click();
    await page.getByRole("heading", { name: "<img src=x onerror=" }).first().waitFor();
    for (const id of [
      "gazette-2024",
      "gazette-2024/wide-enough",
      "wide%20contradicts%20narrow",
      "ada-lind%20coFounded%20river-friends",
    ]) {
      await page.goto(`${server.address}${path}#v=1&sel=${id}`);
      await page.waitForTimeout(50);
      expect(await page.locator("a[href^='javascript']").count()).toBe(0);
      expect(await page.locator("img").count()).toBe(0);
    }
    expect(troubles).toEqual([]);
    await close();
  }
  await server.close();
});

test("a hostile link changes nothing but the view", async () => {
  const server = await serve(await siteOf(fixtureGraph()));
  const hash = `v=1&lens=__proto__&sel=%3Cimg%20src=x%20onerror=alert(1)%3E&theme=x%22&lang=xx&x=NaN&y=1&zoom=0&type=%00`;
  const { page, troubles, close } = await openPage(browser, `${server.address}#${hash}`);
  await page.getByRole("heading", { name: "The bridge of Lindau" }).waitFor();
  expect(await page.getByRole("complementary").isVisible()).toBe(false);
  expect(troubles).toEqual([]);
  await close();
  await server.close();
});

test("the page in one file opens from the disk with the network off", async () => {
  const files = await siteOf(fixtureGraph());
  const folder = await mkdtemp(join(tmpdir(), "claimgraph-"));
  const path = join(folder, "claimgraph.html");
  await writeFile(path, files.get("claimgraph.html") ?? "");
  const { page, troubles, close } = await openPage(browser, `${pathToFileURL(path).href}#v=1&sel=ada-lind`, {
    offline: true,
  });
  await page.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await page.getByRole("link", { name: "The bridge is too narrow for two carts." }).click();
  await page.getByRole("link", { name: "Read in the article" }).waitFor();
  expect(await page.evaluate(() => document.fonts.check('400 12px "Noto Sans"'))).toBe(true);
  expect(troubles).toEqual([]);
  await close();
  await rm(folder, { recursive: true });
});
