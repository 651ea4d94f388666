import { expect, test } from "vitest";
import type { View } from "../../../src/model/view.ts";
import { cropScene, isInside } from "../../../src/picture/crop-scene.ts";
import { drawView } from "../../../src/picture/drawing/draw-view.ts";
import { drawingToSvg } from "../../../src/picture/drawing/drawing-to-svg.ts";
import { fittedView } from "../../../src/picture/fitted-view.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const SIZE = { width: 800, height: 500 };
const GRAPH = fixtureGraph();
const WHOLE: View = { v: 1, lens: "everything" };
const { x, y } = GRAPH.getNodeAttributes("ada-lind");
const NEAR: View = { ...WHOLE, camera: { x, y, ratio: 0.1 } };

test("a whole picture is left as it is, and not cut", () => {
  const scene = makeScene(GRAPH, WHOLE, SIZE);
  expect(scene.nodes.every((node) => isInside(node, SIZE))).toBe(true);
  expect(cropScene(scene)).toBe(scene);
});

test("from near by, what stands wholly outside is in no picture; a link that leads there still does", () => {
  const scene = makeScene(GRAPH, NEAR, SIZE);
  const { nodes, edges } = cropScene(scene);
  const [shown, all] = [nodes.map(({ id }) => id), scene.nodes.map(({ id }) => id)];
  expect(shown).toContain("ada-lind");
  expect(shown.length).toBeLessThan(all.length);
  const outside = all.filter((id) => !shown.includes(id));
  expect(edges.length).toBeGreaterThan(0);
  expect(edges.some(({ from, to }) => outside.includes(from) || outside.includes(to))).toBe(true);
});

test.each([WHOLE, NEAR])("the legend counts what stands in the picture, near or whole", (view) => {
  const scene = makeScene(GRAPH, view, SIZE);
  const { nodes, edges } = cropScene(scene);
  const counted = (isLine: boolean) =>
    scene.legend
      .filter(({ id, mark }) => "look" in mark === isLine && id !== "editor")
      .reduce((sum, { count }) => sum + count, 0);
  expect([counted(false), counted(true)]).toEqual([nodes.length, edges.length]);
});

test("and what reaches over the edge is cut there, so that legend and title stay free", () => {
  const drawn = (view: View) => {
    const made = drawView(GRAPH, view, { width: SIZE.width });
    if ("faults" in made) throw new Error("nothing is drawn");
    return drawingToSvg(made.drawing);
  };
  expect(drawn(NEAR)).toMatch(
    /<svg x="0" y="[\d.]+" width="800" height="496" overflow="hidden"><g data-|<svg x="0" y="[\d.]+" width="800" height="496" overflow="hidden"><path/,
  );
  expect(drawn(WHOLE).match(/<svg/g)).toHaveLength(1);
});

test("a step of a story without a camera is fitted to what it selects; any other view stays as it is", () => {
  const chosen: View = { ...WHOLE, selection: ["ada-lind"] };
  expect(fittedView(GRAPH, chosen, SIZE)).toBe(chosen);
  const step: View = { ...chosen, story: { id: "any", step: 1 } };
  expect(fittedView(GRAPH, step, SIZE).camera).toBeDefined();
  const filmed: View = { ...step, camera: { x: 0, y: 0, ratio: 1 } };
  expect(fittedView(GRAPH, filmed, SIZE)).toBe(filmed);
});
