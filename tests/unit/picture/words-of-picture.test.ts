import { expect, test } from "vitest";
import type { NodeAttributes } from "../../../src/model/attributes.ts";
import type { View } from "../../../src/model/view.ts";
import { drawView } from "../../../src/picture/drawing/draw-view.ts";
import { drawingToSvg } from "../../../src/picture/drawing/drawing-to-svg.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import { ferryGraph } from "../../support/ferry-graph.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const SIZE = { width: 900, height: 600 };
const captionOf = (view: Omit<View, "v">) => makeScene(ferryGraph(), { v: 1, ...view }, SIZE).caption;

function textOf(view: Omit<View, "v">): string {
  const drawn = drawView(fixtureGraph(), { v: 1, ...view }, { width: 900 });
  if ("faults" in drawn) throw new Error(drawn.faults.map(({ wrong }) => wrong).join(" "));
  return drawingToSvg(drawn.drawing);
}

test("the line under the title counts what filters leave, as the page does", () => {
  expect(textOf({})).toContain("3 voices make 4 claims");
  expect(textOf({ filters: { type: ["Ministry"] } })).toContain("1 voice makes 2 claims");
});

test("a caption cites no source that came out after the date", () => {
  expect(captionOf({})).toBe("Lake Gazette (2023) · Lake Gazette (2024) · 2024-02-29");
  expect(captionOf({ time: { knownOn: "2023" } })).toBe("Lake Gazette (2023) · 2024-02-29");
});

test("a caption names the years of a source, however its date is written", () => {
  const graph = fixtureGraph();
  graph.updateNodeAttributes("gazette-2024", (node) => ({ ...node, published: "[2006,2007]" }) as NodeAttributes);
  expect(makeScene(graph, { v: 1 }, SIZE).caption).toBe("Lake Gazette (2006–2007) · 2024-03-01");
});

test("a caption cites the sources of the claims that filters leave, by a publisher that they hide", () => {
  expect(captionOf({ filters: { type: ["Person"] } })).toBe("Lake Gazette (2024) · 2024-02-29");
  expect(captionOf({ filters: { type: ["NGO"] }, lens: "topics" })).toBe("Lake Gazette (2023) · 2024-02-29");
});

test("a caption cites what a shown claim stands in though filters hide that source itself", () => {
  expect(captionOf({ filters: { type: ["Person", "Report"] } })).toBe("Lake Gazette (2024) · 2024-02-29");
});

test("a caption cites what is selected, whatever the filters say", () => {
  const filters = { type: ["Person"] };
  expect(captionOf({ filters, selection: ["ferry-2023/too-dear"] })).toContain("Lake Gazette (2023)");
});

test("a caption cites what states a shown tie though no claim of that source is shown", () => {
  const graph = ferryGraph([{ id: "harbour-fog", speaker: "harbour", source: "lake-2024", about: ["fog"] }]);
  const { caption, edges } = makeScene(graph, { v: 1, lens: "actors", filters: { source: ["lake-2024"] } }, SIZE);
  expect(edges.map(({ id }) => id)).toContain("pilot worksFor harbour");
  expect(caption).toBe("Lake Gazette (2023) · Lake Gazette (2024) · 2024-02-29");
});
