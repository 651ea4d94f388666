import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { toSvg } from "../../../src/picture/drawing/to-svg.ts";
import { leastOf } from "../../../src/picture/frame.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const SIZE = { width: 900, height: 600 };
const names = (scene: ReturnType<typeof makeScene>) => scene.nodes.map(({ id }) => id);

test("the voices lens shows who speaks and what is said, and hides who is silent", () => {
  expect(names(makeScene(fixtureGraph(), { v: 1 }, SIZE))).toEqual([
    "ada-lind",
    "ferryman",
    "gazette-2024/crossings",
    "gazette-2024/ferry-fuller",
    "gazette-2024/too-narrow",
    "gazette-2024/wide-enough",
    "roads-office",
  ]);
});

test("what is selected is there in every lens, named, and all that is not joined to it recedes", () => {
  const scene = makeScene(fixtureGraph(), { v: 1, selection: ["traffic"] }, SIZE);
  expect(scene.nodes.find(({ id }) => id === "traffic")).toMatchObject({ selected: true, emphasis: "strong" });
  expect(scene.nodes.find(({ id }) => id === "ada-lind")?.emphasis).toBe("faded");
  expect(scene.labels[0]?.of).toBe("traffic");
  expect(scene.labels.some(({ of }) => of === "ada-lind")).toBe(false);
});

test("a filter on a type narrows its kind and hides what the others say", () => {
  const shown = names(makeScene(fixtureGraph(), { v: 1, filters: { type: ["Ministry"] } }, SIZE));
  expect(shown).toEqual(["gazette-2024/crossings", "gazette-2024/wide-enough", "roads-office"]);
});

test("our own reading is dotted and stands in the legend", () => {
  const scene = makeScene(fixtureGraph(), { v: 1 }, SIZE);
  expect(scene.edges.find(({ id }) => id === "wide contradicts narrow")?.look).toMatchObject({
    middle: "bar",
    dash: [1.6, 3.6],
  });
  expect(scene.legend.map(({ label, count }) => `${label} ${count}`)).toContain("dotted: our reading 1");
});

test("names follow the language of the view", () => {
  const scene = makeScene(fixtureGraph(), { v: 1, language: "ru" }, SIZE);
  expect(scene.title).toBe("Мост в Линдау");
  expect(scene.labels.flatMap(({ lines }) => lines)).toContain("Ада Линд");
});

test("the same graph in another order gives the same picture", () => {
  const graph = fixtureGraph();
  const file = graph.export();
  graph.clear();
  graph.import({ attributes: file.attributes, nodes: [...file.nodes].reverse(), edges: [...file.edges].reverse() });
  expect(toSvg(makeScene(graph, { v: 1 }, SIZE))).toBe(toSvg(makeScene(fixtureGraph(), { v: 1 }, SIZE)));
});

test("the SVG is well-formed whatever the names hold, and the names are text in it", () => {
  const hostile = `<script>alert(1)</script>]]>&"'\u0000\u001f\ud800 ￿`;
  const svg = toSvg(
    makeScene(
      fixtureGraph((text) => hostile + text),
      { v: 1 },
      SIZE,
    ),
  );
  const elements = new Set<string>();
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => elements.add(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  expect([...elements].sort()).toEqual(
    ["circle", "desc", "g", "path", "rect", "svg", "text", "title", "tspan"].filter((name) => name !== "circle"),
  );
});

test("in a crowd nodes are as small as on the screen, and do not cover the picture", () => {
  const size = { width: 30, height: 20 };
  const { nodes } = makeScene(fixtureGraph(), { v: 1 }, size);
  const least = leastOf(nodes.length, size.width, size.height);
  expect(least).toBeLessThan(1);
  expect(Math.min(...nodes.map(({ radius }) => radius))).toBeCloseTo(2 * least);
});
