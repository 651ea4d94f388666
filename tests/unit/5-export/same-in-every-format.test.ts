import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { pdf } from "../../../src/5-export/formats/pdf.ts";
import { png } from "../../../src/5-export/formats/png.ts";
import { stepOf, viewOfStep } from "../../../src/model/story-view.ts";
import type { View } from "../../../src/model/view.ts";
import { drawView } from "../../../src/picture/drawing/draw-view.ts";
import type { Drawing, Mark } from "../../../src/picture/drawing/drawing.ts";
import { drawingToSvg } from "../../../src/picture/drawing/drawing-to-svg.ts";
import { sceneOfView } from "../../../src/picture/scene-of-view.ts";
import { decodePng } from "../../support/decode-png.ts";
import { PICTURE_FONTS } from "../../support/picture-fonts.ts";
import { PDF_TO_PICTURES, renderedPages } from "../../support/rendered-pages.ts";
import { clearEdges, clearNodes, type Seen, seenInPixels } from "../../support/seen-in-pixels.ts";
import { shippedGraph } from "../../support/shipped-graph.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const graph = shippedGraph();
const told = stepOf(graph.getAttribute("stories"), { id: "who-speaks", step: 4 });
const VIEWS: readonly (readonly [string, View])[] = [
  ["all voices", { v: 1, lens: "voices", language: "ru" }],
  ["a step of a story, brought near", told ? viewOfStep(told) : { v: 1 }],
];
const WIDTH = 800;

/** A view as a scene and as a drawing, and how far down in the drawing the scene begins. */
function drawn(view: View) {
  const height = Math.round(WIDTH * 0.62);
  const [made, page] = [
    sceneOfView(graph, view, { width: WIDTH, height }),
    drawView(graph, view, { width: WIDTH, height }),
  ];
  if ("faults" in made || "faults" in page) throw new Error("nothing to see");
  const { scene } = made;
  const [picture] = [...page.drawing.layers].sort((one, other) => other.parts.length - one.parts.length);
  return { scene, drawing: page.drawing, top: picture?.y ?? 0 };
}

/** The sizes of all letters, one for each line that is painted; a halo is painted by itself. */
function sizesIn({ layers }: Drawing): readonly number[] {
  const texts = marksOf({ layers }).flatMap((mark) => ("d" in mark ? [] : mark));
  return texts.flatMap(({ lines, size, halo }) => lines.flatMap(() => (halo === undefined ? [size] : [size, size])));
}

function marksOf({ layers }: Pick<Drawing, "layers">): readonly Mark[] {
  return layers.flatMap(({ parts }) => parts.flatMap(({ marks }) => marks));
}

/** What a PDF's page is painted with, one operator a line. */
function operatorsOf(file: Buffer): string {
  const text = file.toString("latin1");
  const streams = [...text.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n/g)].map(({ 0: head, index }) => {
    const start = index + head.length;
    return inflateSync(file.subarray(start, text.indexOf("endstream", start))).toString("latin1");
  });
  return streams.find((stream) => stream.includes(" Tf")) ?? "";
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The same of it is seen, and no label is higher or lower than it should be by more than five per cent. */
function expectSame(seen: Seen, reference: Seen): void {
  expect(seen.nodes).toEqual(reference.nodes);
  expect(seen.edges).toEqual(reference.edges);
  const off = [...reference.labelHeights].filter(
    ([of, height]) => Math.abs((seen.labelHeights.get(of) ?? 0) / height - 1) > 0.05,
  );
  expect(off.map(([of, height]) => [of, height, seen.labelHeights.get(of)])).toEqual([]);
}

describe.each(VIEWS)("%s", (_, view) => {
  const { scene, drawing, top } = drawn(view);

  test("an SVG holds every node by its name, every link, and every line of text in its size", () => {
    const [names, sizes, paths]: [string[], number[], string[]] = [[], [], []];
    const parser = new SaxesParser();
    let [size, isTitle] = [0, false];
    parser.on("opentag", ({ name, attributes }) => {
      isTitle = name === "title";
      if (name === "text") size = Number(attributes["font-size"]);
      if (name === "tspan") sizes.push(size);
      if (name === "path") paths.push(String(attributes["d"]));
    });
    parser.on("text", (text) => isTitle && names.push(text));
    parser.write(drawingToSvg(drawing)).close();
    expect(names.slice(1)).toEqual(scene.nodes.map(({ name }) => name));
    expect(sorted(sizes)).toEqual(sorted(sizesIn(drawing)));
    expect(paths).toEqual(marksOf(drawing).flatMap((mark) => ("d" in mark ? mark.d : [])));
    expect(scene.edges.length).toBeGreaterThan(40);
  });

  test("a PDF paints as many lines and forms, and its letters in the same sizes", async () => {
    const file = Buffer.from(await pdf.draw(drawing, { scale: 1, fonts: PICTURE_FONTS }));
    const page = operatorsOf(file);
    expect(sorted([...page.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)))).toEqual(
      sorted(sizesIn(drawing)),
    );
    const paths = marksOf(drawing).filter((mark) => "d" in mark);
    // The ground is one more.
    expect(page.match(/^(f\*?|S|B\*?)$/gm)).toHaveLength(paths.length + 1);
    expect(file.toString("latin1")).toContain(`/MediaBox [0 0 ${WIDTH * 0.75} ${drawing.height * 0.75}]`);
  });

  /** What is seen in a PNG at a scale; each is painted once. */
  const seenAt = async (scale: number) => {
    const { rgba, ...size } = decodePng(await png.draw(drawing, { scale, fonts: PICTURE_FONTS }));
    return seenInPixels(scene, { ...size, bytes: rgba, channels: 4 }, top, scale);
  };
  const fourfold = seenAt(4);

  test("a PNG shows the same at once and at four times its size, labels in proportion", async () => {
    const once = await seenAt(1);
    expect(once.nodes).toEqual(clearNodes(scene).map(({ id }) => id));
    expect(once.nodes.length).toBeGreaterThan(scene.nodes.length / 3);
    expect(once.edges.length).toBeGreaterThan(clearEdges(scene).length * 0.95);
    expect(once.labelHeights.size).toBeGreaterThan(8);
    expectSame(await fourfold, once);
  });

  test.skipIf(!PDF_TO_PICTURES)("a PDF shows the same as a PNG (skipped without poppler)", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "view.pdf"), await pdf.draw(drawing, { scale: 1, fonts: PICTURE_FONTS }));
    const [page] = renderedPages(join(folder, "view.pdf"), folder, 2 * 96);
    if (!page) throw new Error("a page is wanted");
    expectSame(seenInPixels(scene, { ...page, bytes: page.rgb, channels: 3 }, top, 2), await fourfold);
  });
});
