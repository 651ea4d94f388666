import { expect, test } from "vitest";
import { readFolder } from "../../../src/1-read/read-folder.ts";
import { positionsOf, serializeLayout } from "../../../src/4-layout/layout-file.ts";
import { applyPositions, layoutGraph } from "../../../src/4-layout/layout-graph.ts";
import { smallGraph } from "../../support/small-graph.ts";

test("a layout is one node a line, sorted by code unit, and is read back as it was", () => {
  const positions = new Map([
    ["b", { x: -1.5, y: 0 }],
    ["a/z", { x: 0.25, y: 1200 }],
    ["a-z", { x: 3, y: -4 }],
  ]);
  const text = serializeLayout(positions);
  expect(text).toBe(
    '{\n  "format": 1,\n  "positions": {\n    "a-z": [3, -4],\n    "a/z": [0.25, 1200],\n    "b": [-1.5, 0]\n  }\n}\n',
  );
  expect(positionsOf(JSON.parse(text))).toEqual(positions);
});

test("what is written for a graph is what a data folder takes for a layout, and the picture stays to the digit", () => {
  const graph = smallGraph();
  const positions = layoutGraph(graph);
  const bytes = new TextEncoder().encode(serializeLayout(positions));
  const { layout } = readFolder([{ path: "layout.json", bytes }]);
  if (!layout) throw new Error("the layout was not read");
  expect(layoutGraph(graph, positionsOf(layout))).toEqual(positions);
});

test("a graph takes over the places it is given; who has none stays", () => {
  const graph = smallGraph();
  const before = graph.getNodeAttributes("daily");
  applyPositions(graph, new Map([["ministry", { x: 7, y: 8 }]]));
  expect(graph.getNodeAttributes("ministry")).toMatchObject({ x: 7, y: 8, label: "Ministry of Water" });
  expect(graph.getNodeAttributes("daily")).toEqual(before);
});

test("places of nodes that are gone are forgotten, and where none is left the picture is made anew", () => {
  const graph = smallGraph();
  const gone = new Map([["nobody", { x: 1, y: 1 }]]);
  expect(layoutGraph(graph, gone)).toEqual(layoutGraph(graph));
});
