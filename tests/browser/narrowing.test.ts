import axe from "axe-core";
import { expect, test } from "vitest";
import { fixtureGraph } from "../support/fixture-graph.ts";
import { addressOf, filters, openLake, placedLake, said } from "../support/lake-page.ts";
import { standFor } from "../support/stand.ts";
import { openPage, serveGraph } from "../support/viewer-page.ts";

const stand = standFor(placedLake());

test("a value that is ticked narrows the claims, and each filter says what it hides and can be lifted", async () => {
  const { page, troubles, close } = await openLake(stand);
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
  const { page, close } = await openLake(stand);
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
  const { page, close } = await openLake(stand, "#v=1&type=Ministry&source=report-2021");
  await filters(page).getByText("No claim passes all of these filters.").waitFor();
  await filters(page).getByText("Kind of voice · hides 5").waitFor();
  await filters(page).getByRole("button", { name: "Lift all filters" }).click();
  expect(await said(page)).toBe("All 6 claims");
  await close();
});

test.each(["light", "dark", "high-contrast"])(
  "the filters and the strip of time have no barrier (%s)",
  async (theme) => {
    const { page, close } = await openLake(stand, `#v=1&theme=${theme}&type=NGO&from=2004&to=2021&known=2021`);
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
