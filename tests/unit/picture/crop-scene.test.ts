import { expect, test } from "vitest";
import type { View } from "../../../src/model/view.ts";
import { isInside, reachesOver } from "../../../src/picture/crop-scene.ts";
import { drawView } from "../../../src/picture/drawing/draw-view.ts";
import { drawingToSvg } from "../../../src/picture/drawing/drawing-to-svg.ts";
import { linkPieces, linkStrokes } from "../../../src/picture/drawing/link-marks.ts";
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
  expect(reachesOver(scene)).toBe(false);
});

test("from near by, what stands outside is in no picture", () => {
  const [near, whole] = [NEAR, WHOLE].map((view) => makeScene(GRAPH, view, SIZE).nodes.map(({ id }) => id));
  expect(near).toContain("ada-lind");
  expect(near?.length).toBeLessThan(whole?.length ?? 0);
});

test("a link to something outside fades on its way there and ends in no arrow; one with neither end inside is left out", () => {
  const { nodes, edges } = makeScene(GRAPH, NEAR, SIZE);
  const shown = new Set(nodes.map(({ id }) => id));
  const leaving = edges.filter(({ from, to }) => !(shown.has(from) && shown.has(to)));
  expect(leaving.length).toBeGreaterThan(0);
  for (const edge of leaving) {
    expect(shown.has(edge.from) || shown.has(edge.to)).toBe(true);
    const pieces = linkPieces(edge);
    const shares = pieces.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.at(-1)).toBeLessThan(0.2);
    // Seen from its end in the picture.
    const end = shown.has(edge.from) ? edge.curve.from : edge.curve.to;
    expect([pieces[0]?.curve.from, pieces[0]?.curve.to]).toContainEqual(end);
    for (const { x, y } of pieces.flatMap(({ curve }) => [curve.from, curve.to])) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(SIZE.width + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(SIZE.height + 1);
    }
    if (shown.has(edge.from)) expect(linkStrokes(edge, { ...edge.look, middle: "none" })).toEqual([]);
    // A mark in the middle stands on a line that can be seen, or not at all.
    const [bar] = linkStrokes(edge, { end: "none", middle: "bar" });
    const way = Math.abs((edge.leaves?.at ?? 0) - (shown.has(edge.from) ? 0 : 1));
    expect(bar !== undefined).toBe(0.5 / way < 0.6);
  }
  for (const edge of edges.filter((one) => !leaving.includes(one)))
    expect(linkPieces(edge)).toEqual([{ curve: edge.curve, share: 1 }]);
});

test("no picture names or labels what is not in it", () => {
  for (const view of [WHOLE, NEAR]) {
    const { nodes, edges, labels } = makeScene(GRAPH, view, SIZE);
    const shown = new Set([...nodes, ...edges].map(({ id }) => id));
    expect(labels.filter(({ of }) => !shown.has(of))).toEqual([]);
  }
});

test.each([WHOLE, NEAR])("the legend counts what stands in the picture, near or whole", (view) => {
  const scene = makeScene(GRAPH, view, SIZE);
  const { nodes, edges } = scene;
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
