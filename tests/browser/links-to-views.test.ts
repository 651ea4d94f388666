import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { shippedGraph } from "../support/shipped-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";
import { withoutWebGl } from "../support/without-web-gl.ts";

/** A view that says everything a link can say; known on a day after the first article and before the second. */
const PARTS = {
  lens: "topics",
  filter: "type=NGO&type=Person&attribution=direct&attribution=indirect",
  time: "from=2005&to=2021&known=2021-12-31",
  selection: "sel=gulzada-serzhan",
  camera: "x=10.5&y=-20&zoom=0.6",
  language: "lang=ru",
  theme: "theme=dark",
};
const WHOLE = `v=1&lens=${PARTS.lens}&${PARTS.filter}&${PARTS.time}&${PARTS.selection}&${PARTS.camera}&${PARTS.language}&${PARTS.theme}`;

const stand = standFor(shippedGraph());

const folded = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, " ").trim());

/** What is seen of a view, by its parts. */
async function seen(page: Page) {
  await atRest(page);
  // The camera is written into the address once it rests.
  await page.waitForTimeout(400);
  const labels = page.locator(".picture svg text:not([aria-hidden=true])");
  const places = (svg: Element) =>
    [...svg.querySelectorAll("[data-node]")].map((node) => {
      const { x, y } = node.getBoundingClientRect();
      return `${node.getAttribute("data-node")} ${Math.round(x)} ${Math.round(y)}`;
    });
  const picture = page.locator(".picture svg").first();
  return {
    hash: new URL(page.url()).hash,
    labels: folded(await labels.allTextContents()),
    places: (await picture.count()) > 0 ? await picture.evaluate(places) : [],
    rows: folded(await page.getByRole("rowheader").allTextContents()),
    legend: folded(await page.locator(".legend li").allTextContents()),
    filters: folded(await page.locator("claim-graph-facets").locator("p, summary, li").allTextContents()),
    time: folded(await page.locator("claim-graph-time").locator("p, select").allTextContents()),
    panel: folded(await page.getByRole("complementary").allTextContents()),
    pressed: folded(await page.locator("nav.lenses [aria-pressed=true]").allTextContents()),
    paper: await page.locator("claim-graph").evaluate((host) => getComputedStyle(host).backgroundColor),
    language: await page.evaluate(() => document.documentElement.lang),
  };
}

/** How far the same things are from each other in two pictures, at most; an address says where they are to a tenth. */
function apart(one: readonly string[], other: readonly string[]): number {
  const [places, others] = [one, other].map((all) => all.map((place) => place.split(" ")));
  return Math.max(
    ...(places ?? []).map(([id, x, y], index) => {
      const [otherId, otherX, otherY] = others?.[index] ?? [];
      return id === otherId ? Math.hypot(Number(x) - Number(otherX), Number(y) - Number(otherY)) : Infinity;
    }),
  );
}

test("a link opened elsewhere shows the same picture, in each of its parts", async () => {
  const here = await openPage(stand.browser, stand.server.address, {}, withoutWebGl);
  // Come to it step by step in a page that was something else before.
  await here.page.goto(`${stand.server.address}#v=1&lens=figures&sel=rfe-rl`);
  await seen(here.page);
  await here.page.goto(`${stand.server.address}#${WHOLE}`);
  const one = await seen(here.page);
  const there = await openPage(stand.browser, here.page.url(), { locale: "kk", colorScheme: "light" }, withoutWebGl);
  const other = await seen(there.page);
  expect(other).toEqual(one);
  expect(one.labels.length).toBeGreaterThan(0);
  expect(one.pressed).toEqual(["Темы"]);
  expect(one.language).toBe("ru");
  expect(one.panel.join(" ")).toContain("Гульзада Сержан");
  expect(new URLSearchParams(one.hash.slice(1)).get("zoom")).toBe("0.6");
  expect([...here.troubles, ...there.troubles]).toEqual([]);
  await here.close();
  await there.close();
});

test("without one of its parts, a link shows something else: none of them is there for nothing", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#${WHOLE}`, {}, withoutWebGl);
  const whole = await seen(page);
  const without = {
    lens: `lens=${PARTS.lens}&`,
    filter: `${PARTS.filter}&`,
    "as known on": "&known=2021-12-31",
    selection: `${PARTS.selection}&`,
    camera: `${PARTS.camera}&`,
    language: `&${PARTS.language}`,
    theme: `&${PARTS.theme}`,
  };
  for (const [part, text] of Object.entries(without)) {
    expect(WHOLE, part).toContain(text);
    await page.goto(`${stand.server.address}#${WHOLE.replace(text, "")}`);
    const { hash: _, ...rest } = await seen(page);
    expect(rest, part).not.toEqual({ ...whole, hash: undefined });
    expect(JSON.stringify(rest) === JSON.stringify({ ...whole, hash: undefined }), part).toBe(false);
  }
  await close();
});

test("a link to a table opens the same rows", async () => {
  const hash = "v=1&as=table&lens=everything&hedge=estimate&sel=cabar-2021/number-estimated";
  const here = await openPage(stand.browser, `${stand.server.address}#${hash}`);
  const there = await openPage(stand.browser, here.page.url(), { viewport: { width: 1440, height: 900 } });
  await here.page.getByRole("table").waitFor();
  await there.page.getByRole("table").waitFor();
  const one = await seen(here.page);
  expect(one.rows).toHaveLength(2);
  expect(await seen(there.page)).toEqual(one);
  await here.close();
  await there.close();
});

test.each([
  ["at once", "Show the whole"],
  ["by going back to it", "Go back"],
])("without WebGL, a link made where the whole is shown again %s shows the whole", async (_, button) => {
  const { page, close } = await openPage(stand.browser, stand.server.address, {}, withoutWebGl);
  const { places } = await seen(page);
  await page.getByRole("button", { name: "Come nearer" }).click();
  await expect.poll(() => page.url()).toContain("zoom=0.625");
  expect(apart((await seen(page)).places, places)).toBeGreaterThan(50);
  await page.getByRole("button", { name: button }).click();
  await expect.poll(() => page.url()).toContain("zoom=1");
  const there = await openPage(stand.browser, page.url(), {}, withoutWebGl);
  expect(apart((await seen(there.page)).places, places)).toBeLessThanOrEqual(1);
  await there.close();
  await close();
});

/** Opens a view where the picture is of elements, and hours pass when they are told to. */
const openInStillTime = (hash: string) =>
  openPage(stand.browser, `${stand.server.address}${hash}`, {}, async (context) => {
    await withoutWebGl(context);
    await context.clock.install();
  });
const lens = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("without WebGL, a link made after Back to the whole of another lens shows that whole", async () => {
  const { page, close } = await openInStillTime("#v=1&lens=topics");
  const { places } = await seen(page);
  await lens(page, "Everything").click();
  await lens(page, "Come nearer").click();
  await expect.poll(() => page.url()).toContain("zoom=0.625");
  await page.goBack();
  await expect.poll(() => page.url()).toContain("lens=topics");
  await page.clock.runFor(1000);
  const there = await openPage(stand.browser, page.url(), {}, withoutWebGl);
  expect(apart((await seen(there.page)).places, places)).toBeLessThanOrEqual(1);
  await there.close();
  await close();
});

test("without WebGL, Back twice in a moment leaves the camera there in the address", async () => {
  const { page, close } = await openInStillTime("#v=1&x=100&y=-200&zoom=0.4");
  await lens(page, "Topics").click();
  await lens(page, "Everything").click();
  await lens(page, "Come nearer").click();
  await expect.poll(() => page.url()).toContain("zoom=0.25");
  await page.goBack();
  await page.goBack();
  await page.clock.runFor(1000);
  expect(page.url()).toContain("x=100&y=-200&zoom=0.4");
  await close();
});

test("Back takes back the last step, one at a time, and Forward does it again", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address, {}, withoutWebGl);
  await atRest(page);
  const hashes = [new URL(page.url()).hash];
  const step = async (act: () => Promise<unknown>) => {
    await act();
    await expect.poll(() => new URL(page.url()).hash).not.toBe(hashes.at(-1));
    await page.waitForTimeout(350);
    hashes.push(new URL(page.url()).hash);
  };
  await step(() => page.getByRole("button", { name: "Topics", exact: true }).click());
  await step(async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("serzhan");
    await page.getByRole("option", { name: "Gulzada Serzhan", exact: true }).click();
  });
  await step(() => page.getByRole("combobox", { name: "Theme" }).selectOption("dark"));
  await step(() => page.getByRole("combobox", { name: "Language" }).selectOption("kk"));
  await page.getByRole("heading", { level: 2, name: "Гүлзада Сержан" }).waitFor();
  for (const hash of [...hashes].reverse().slice(1)) {
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
  }
  expect(await page.getByRole("complementary").isVisible()).toBe(false);
  await expect
    .poll(() => page.getByRole("button", { name: "Voices", exact: true }).getAttribute("aria-pressed"))
    .toBe("true");
  await page.goForward();
  await page.goForward();
  await page.getByRole("heading", { level: 2, name: "Gulzada Serzhan" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a link to what is no longer there shows the whole, and says so until something else is chosen", async () => {
  const { page, close } = await openPage(stand.browser, `${stand.server.address}#sel=gulzada-serjan`, {}, withoutWebGl);
  const said = page.getByRole("status").filter({ hasText: "What this link leads to is not in this data set" });
  await said.waitFor();
  await page.evaluate("location.hash = '#sel=gulzada-serzhan'");
  await said.waitFor({ state: "detached" });
  await close();
});

test("parts of a link that make no sense or mean harm are as if they were not there", async () => {
  // Each part is wrong by itself; a page of the shipped data takes its time, so that they come together.
  const hostile = [
    "lens=__proto__&as=<script>alert(1)</script>&type=%3Cimg%20src=x%20onerror=alert(1)%3E&topic=%00&source=%F0%9F%92%A9",
    "from=javascript:alert(1)&to=NaN&known=x%22%3E%3Cscript%3E&sel=__proto__&sel=constructor&sel=%3Cb%3E&sel=%00",
    `lens=constructor&x=1e99&y=1&zoom=1&lang=xx&theme=url(javascript:alert(1))&story=nobody&step=-1&sel=${"a".repeat(9000)}`,
    "x=NaN&y=Infinity&zoom=-1",
    "v=2&sel=gulzada-serzhan",
    "%",
  ];
  const { page, troubles, close } = await openPage(stand.browser, `${stand.server.address}#v=1`, {}, withoutWebGl);
  const { hash: _, ...plain } = await seen(page);
  for (const [index, part] of hostile.entries()) {
    await page.goto(`${stand.server.address}?${index}#${part.startsWith("v=") ? part : `v=1&${part}`}`);
    const { hash: __, ...rest } = await seen(page);
    expect(rest, part.slice(0, 60)).toEqual(plain);
  }
  expect(troubles).toEqual([]);
  await close();
}, 120_000);
