import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { lakeGraph } from "../support/lake-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage, serveGraph, type WatchedPage } from "../support/viewer-page.ts";

const stand = standFor(spreadOut(lakeGraph()));

/** Places for nodes that no layout has placed. */
function spreadOut(graph: ClaimGraph): ClaimGraph {
  graph.nodes().forEach((id, index) => {
    graph.setNodeAttribute(id, "x", (index % 6) * 60);
    graph.setNodeAttribute(id, "y", Math.floor(index / 6) * 60);
  });
  return graph;
}

async function openLake(hash = "", options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const watched = await openPage(stand.browser, `${stand.server.address}${hash}`, options);
  await watched.page.locator("claim-graph-time section").waitFor();
  return watched;
}

const filters = (page: Page): Locator => page.getByRole("region", { name: "Filters" });
const time = (page: Page): Locator => page.getByRole("region", { name: "Time", exact: true });
const addressOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));
const said = async (page: Page): Promise<string> =>
  ((await filters(page).getByRole("status").textContent()) ?? "").replace(/\s+/g, " ").trim();

test("a value that is ticked narrows the claims, and each filter says what it hides and can be lifted", async () => {
  const { page, troubles, close } = await openLake();
  expect(await said(page)).toBe("All 6 claims");
  await filters(page).getByText("Kind of voice").click();
  await filters(page)
    .getByRole("checkbox", { name: /^Non-governmental organisation/ })
    .check();
  expect(await said(page)).toBe("3 of 6 claims · 3 hidden");
  expect(addressOf(page).getAll("type")).toEqual(["NGO"]);

  await filters(page).getByText("Source", { exact: true }).click();
  await filters(page).getByRole("checkbox", { name: "Report, 1 claim" }).check();
  await filters(page).getByText("Source · hides 4").waitFor();
  expect(await said(page)).toBe("1 of 6 claims · 5 hidden");
  await filters(page).getByRole("button", { name: "Lift the filter Source: Report" }).click();
  expect(await said(page)).toBe("3 of 6 claims · 3 hidden");
  await page.goBack();
  expect(await said(page)).toBe("1 of 6 claims · 5 hidden");
  await filters(page).getByRole("button", { name: "Lift all filters" }).click();
  expect(await said(page)).toBe("All 6 claims");
  expect([...addressOf(page).keys()]).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test("a link's value of another kind, or of nothing, is ignored: it narrows nothing and is not shown as a filter", async () => {
  const told = await serveGraph(fixtureGraph());
  // An indicator is no topic, a newspaper no place, and nobody is called xyzzy.
  const { page, troubles, close } = await openPage(
    stand.browser,
    `${told.address}#v=1&topic=crossings&place=gazette&source=xyzzy&stance=sideways&hedge=belief`,
  );
  await filters(page).getByText("1 of 4 claims").waitFor();
  await filters(page).getByRole("button", { name: "Lift the filter Worded as: a belief" }).waitFor();
  expect(
    await filters(page)
      .getByRole("button", { name: /^Lift the filter/ })
      .count(),
  ).toBe(1);
  expect(
    await filters(page)
      .getByText(/\d chosen/)
      .count(),
  ).toBe(1);
  expect(troubles).toEqual([]);
  await close();
  await told.close();
});

test("types of one look are ticked together, and one of them can be taken out again", async () => {
  const { page, close } = await openLake();
  await filters(page).getByText("Kind of voice").click();
  await filters(page).getByRole("checkbox", { name: "Organisation, 5 claims" }).check();
  expect(addressOf(page).getAll("type")).toEqual(["Organization"]);
  await filters(page)
    .getByRole("checkbox", { name: /^Media organisation/ })
    .uncheck();
  expect(await said(page)).toBe("4 of 6 claims · 2 hidden");
  await close();
});

test("where nothing passes it is said, with what hides it and a way back", async () => {
  const { page, close } = await openLake("#v=1&type=Ministry&source=report-2021");
  await filters(page).getByText("No claim passes all of these filters.").waitFor();
  await filters(page).getByText("Kind of voice · hides 5").waitFor();
  await filters(page).getByRole("button", { name: "Lift all filters" }).click();
  expect(await said(page)).toBe("All 6 claims");
  await close();
});

test("with the keyboard alone the stretch of time is set by its handles, which say where they stand", async () => {
  const { page, troubles, close } = await openLake();
  const from = time(page).getByRole("slider", { name: "From" });
  await from.focus();
  for (let n = 0; n < 6; n++) await page.keyboard.press("ArrowRight");
  expect(await from.getAttribute("aria-valuetext")).toBe("2004; 3 claims");
  expect(addressOf(page).get("from")).toBe("2004");
  const to = time(page).getByRole("slider", { name: "To", exact: true });
  await to.focus();
  await page.keyboard.press("Home");
  expect(addressOf(page).get("to")).toBe("2004");
  expect(await to.getAttribute("aria-valuetext")).toBe("2004; 1 claim");
  await time(page).getByText("2004: 1 claim · 2 that name no time stay").waitFor();
  expect(await said(page)).toBe("3 of 6 claims · 3 hidden");
  await time(page).getByRole("button", { name: "Show all times" }).click();
  expect(await said(page)).toBe("All 6 claims");
  expect(troubles).toEqual([]);
  await close();
});

test("with a pointer a stretch is drawn, moved and set at its ends", async () => {
  const { page, close } = await openLake();
  const box = await time(page).locator("svg.chart").boundingBox();
  if (!box) throw new Error("no chart");
  const [left, step] = [box.x + 34, (box.width - 68) / 23];
  const middleOf = (year: number) => left + (year - 1998 + 0.5) * step;
  const drag = async (start: number, end: number) => {
    await page.mouse.move(start, box.y + 35);
    await page.mouse.down();
    await page.mouse.move(end, box.y + 35, { steps: 4 });
    await page.mouse.up();
  };
  const stretch = () => [addressOf(page).get("from"), addressOf(page).get("to")];
  await drag(middleOf(2003), middleOf(2006));
  expect(stretch()).toEqual(["2003", "2006"]);
  await drag(middleOf(2004), middleOf(2006));
  expect(stretch()).toEqual(["2005", "2008"]);
  await drag(left + (2009 - 1998) * step + 8, left + (2011 - 1998) * step + 8);
  expect(stretch()).toEqual(["2005", "2010"]);
  await close();
});

test("steps go from one year with claims to the next; playing goes on until somebody stops it", async () => {
  const { page, close } = await openLake();
  await time(page).getByLabel("Count claims by").selectOption("published");
  const stretch = () => [addressOf(page).get("from"), addressOf(page).get("by")];
  await time(page).getByRole("button", { name: "One step on" }).click();
  expect(stretch()).toEqual(["2006", "published"]);
  await time(page).getByRole("button", { name: "One step on" }).click();
  expect(stretch()).toEqual(["2021", "published"]);
  await time(page).getByRole("button", { name: "One step back" }).click();
  expect(stretch()).toEqual(["2006", "published"]);
  await time(page).getByRole("button", { name: "Show all times" }).click();

  await time(page).getByLabel("Count claims by").selectOption("spoken");
  await time(page).getByRole("button", { name: "Play" }).click();
  await time(page).getByRole("button", { name: "Pause" }).click();
  const paused = addressOf(page).get("from");
  expect(["1998", "2004"]).toContain(paused);
  await page.waitForTimeout(1800);
  expect(addressOf(page).get("from")).toBe(paused);
  await close();
});

test("as known before anything was said, there is the way back to all that is known, and no word of an empty graph", async () => {
  const { page, close } = await openLake("#v=1&known=1990");
  const picture = page.locator(".view");
  await picture.getByText("No claim passes all of these filters.").waitFor();
  expect(await page.getByText("claimgraph new article").count()).toBe(0);
  await picture.getByRole("button", { name: "Lift all filters" }).click();
  await picture.getByText("No claim passes all of these filters.").waitFor({ state: "detached" });
  expect(addressOf(page).get("known")).toBe(null);
  await close();
});

test("as known on a date, everything later is hidden, and the page says so until it is lifted", async () => {
  const { page, troubles, close } = await openLake();
  await time(page).getByLabel("As known on").selectOption("2006-03-15");
  await time(page).getByText("As known on 15 March 2006: 3 claims hidden").waitFor();
  expect(await said(page)).toBe("3 of 6 claims · 3 hidden");
  await page.keyboard.press("/");
  await page.getByRole("combobox").first().fill("water-lab");
  await page.getByText("Nothing found").waitFor();
  await time(page).getByRole("button", { name: "Show all that is known" }).click();
  expect(addressOf(page).get("known")).toBe(null);

  await time(page).getByLabel("As known on").selectOption("other");
  await time(page).getByLabel("Another date").fill("2021-05-01");
  await time(page).getByText("As known on 1 May 2021: 1 claim hidden").waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("where all is of one date, time is a line", async () => {
  const single = await serveGraph(fixtureGraph());
  const { page, close } = await openPage(stand.browser, single.address);
  await time(page).getByText("speaks of 2023").waitFor();
  expect((await time(page).boundingBox())?.height).toBeLessThan(40);
  expect(await time(page).getByRole("slider").count()).toBe(0);
  await close();
  await single.close();
});

test("on a phone time is a line that opens, and nothing in it is too small for a thumb", async () => {
  const { page, close } = await openLake("#v=1&known=2006-03-15", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const fold = time(page).getByRole("button", { name: /^Time/ });
  expect((await fold.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await fold.click();
  const small = await time(page)
    .locator("button:visible, select:visible, .room")
    .evaluateAll(
      (all) =>
        all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 43.5 || height < 43.5)
          .length,
    );
  expect(small).toBe(0);
  await close();
});

test.each(["light", "dark", "high-contrast"])(
  "the filters and the strip of time have no barrier (%s)",
  async (theme) => {
    const { page, close } = await openLake(`#v=1&theme=${theme}&type=NGO&from=2004&to=2021&known=2021`);
    for (const summary of await filters(page).locator("summary").all()) await summary.click();
    await page.evaluate(axe.source);
    const found: unknown = await page.evaluate(
      `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.flat().join(" "))).filter((found) => /claim-graph-(facets|time)/.test(found)))`,
    );
    expect(found).toEqual([]);
    await close();
  },
);
