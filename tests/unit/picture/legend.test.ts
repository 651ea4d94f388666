import { join } from "node:path";
import { expect, test } from "vitest";
import { buildFolder, layOut } from "../../../src/build.ts";
import { readDataFolder } from "../../../src/cli/disk/read-data-folder.ts";
import { drawLegend } from "../../../src/picture/drawing/draw-legend.ts";
import { LENSES } from "../../../src/picture/lenses.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import { THEMES, themeNamed } from "../../../src/picture/themes.ts";
import { ciede2000, contrast, lab, linearRgb, SIMULATIONS, type Triple } from "../../support/color-difference.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";
import { PROJECT } from "../../support/project-files.ts";

const { read, graph: evidence } = buildFolder(readDataFolder(join(PROJECT, "graph-data")).files, {});
if (!evidence) throw new Error("the shipped folder does not build");
const { evidence: graph } = layOut(evidence, read.layout);
const SIZE = { width: 900, height: 600 };

const cases = LENSES.flatMap(({ id: lens }) => THEMES.map(({ id: theme }) => [lens, theme] as const));

test.each(cases)(
  "in the legend of the lens %s, theme %s, neighbours are told apart by whoever sees it",
  (lens, theme) => {
    const { legend, theme: drawn } = makeScene(graph, { v: 1, lens, theme }, SIZE);
    const colors = legend.flatMap(({ mark }) => ("color" in mark ? [mark.color] : []));
    for (const [index, color] of colors.entries()) {
      expect(contrast(color, drawn.paper)).toBeGreaterThanOrEqual(3);
      const next = colors[index + 1];
      if (next === undefined) continue;
      const difference = (see: (color: Triple) => Triple) =>
        ciede2000(lab(see(linearRgb(color))), lab(see(linearRgb(next))));
      expect(
        difference((seen) => seen),
        `${color} and ${next}`,
      ).toBeGreaterThanOrEqual(12);
      for (const [sight, see] of Object.entries(SIMULATIONS)) {
        expect(difference(see), `${color} and ${next} under ${sight}`).toBeGreaterThanOrEqual(8);
      }
    }
  },
);

test("no two entries of a legend look alike", () => {
  for (const { id: lens } of LENSES) {
    const { legend } = makeScene(graph, { v: 1, lens }, SIZE);
    const shapes = legend.flatMap(({ mark }) => ("color" in mark ? [`${mark.color} ${mark.shape}`] : []));
    expect(new Set(shapes).size).toBe(shapes.length);
  }
});

test("what is only our own reading is dotted in the legend as in the picture, with the bar that crosses it", () => {
  const { legend } = makeScene(fixtureGraph(), { v: 1 }, SIZE);
  const tension = legend.find(({ id }) => id === "inTensionWith");
  expect(tension).toMatchObject({ count: 1, mark: { look: { middle: "bar", dash: [1.6, 3.6] } } });
});

test("dispute, agreement and qualification come first among the links of a legend, each in its form", () => {
  const { legend } = makeScene(graph, { v: 1 }, SIZE);
  const looks = legend.flatMap(({ mark }) => ("look" in mark ? [mark.look] : [])).slice(0, 3);
  expect(looks.map(({ middle, end, dash }) => [middle, end, dash.length > 0])).toEqual([
    ["bar", "none", true],
    ["none", "arrow", false],
    ["none", "arrow", true],
  ]);
});

test("one long entry does not make a column of all the others", () => {
  const look = { width: 1, dash: [], end: "none", middle: "none" } as const;
  const entry = (label: string) => ({ id: label, label, count: 7, mark: { look } });
  const entries = [..."abcdefgh"].map((name) => entry(`says ${name}`));
  const long = entry("is held, fined or prosecuted by whoever keeps the order");
  const rows = ({ height }: { readonly height: number }) => height / 22;
  const theme = themeNamed("light");
  expect(rows(drawLegend([...entries, long], 440, theme))).toBeLessThanOrEqual(5);
  for (const { marks } of drawLegend([...entries, long], 440, theme).parts)
    for (const mark of marks) if (!("d" in mark)) expect(mark.lines[0]?.x).toBeLessThan(440);
});
