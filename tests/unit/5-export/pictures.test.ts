import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { PICTURE_FORMATS } from "../../../src/5-export/formats.ts";
import type { PictureFormat, PictureOptions } from "../../../src/5-export/picture-format.ts";
import { sizeFault } from "../../../src/5-export/pictures/picture-size.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import type { View } from "../../../src/model/view.ts";
import { type DrawingOptions, drawView } from "../../../src/picture/drawing/draw-view.ts";
import type { Drawing } from "../../../src/picture/drawing/drawing.ts";
import { drawingToSvg } from "../../../src/picture/drawing/drawing-to-svg.ts";
import { textWidth } from "../../../src/picture/labels/font-metrics.ts";
import { LENSES } from "../../../src/picture/lenses.ts";
import { decodePng } from "../../support/decode-png.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";
import { PICTURE_FONTS } from "../../support/picture-fonts.ts";

const OPTIONS: PictureOptions = { scale: 1, fonts: PICTURE_FONTS };

function draw(graph: ClaimGraph, view: View = { v: 1 }, options: Partial<DrawingOptions> = {}): Drawing {
  const drawn = drawView(graph, view, { width: 900, ...options });
  if ("faults" in drawn) throw new Error(drawn.faults.map(({ wrong }) => wrong).join(" "));
  return drawn.drawing;
}

function format(name: PictureFormat["name"]): PictureFormat {
  const found = PICTURE_FORMATS.find((known) => known.name === name);
  if (!found) throw new Error(`no format ${name}`);
  return found;
}

const make = async (name: PictureFormat["name"], drawing: Drawing, options: Partial<PictureOptions> = {}) =>
  Buffer.from(await format(name).draw(drawing, { ...OPTIONS, ...options }));

test.each(PICTURE_FORMATS)("the same graph in another order gives the same bytes of $name", async ({ name }) => {
  const graph = fixtureGraph();
  const file = graph.export();
  graph.clear();
  graph.import({ attributes: file.attributes, nodes: [...file.nodes].reverse(), edges: [...file.edges].reverse() });
  const [one, other] = [await make(name, draw(fixtureGraph())), await make(name, draw(graph))];
  expect(one.length).toBeGreaterThan(3000);
  expect(one.equals(other)).toBe(true);
});

/** What stands in an SVG: its elements, the addresses it links to, its texts. */
function readSvg(svg: string) {
  const [elements, links, texts]: [Set<string>, string[], string[]] = [new Set(), [], []];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    elements.add(name);
    if (attributes["href"] !== undefined) links.push(String(attributes["href"]));
  });
  parser.on("text", (text) => texts.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { elements, links, text: texts.join("\n") };
}

test("an SVG has title, sources, date, legend with counts, and links to the web alone", () => {
  const graph = fixtureGraph();
  graph.setNodeAttribute("ada-lind", "url", "javascript:alert(1)");
  graph.setNodeAttribute("roads-office", "url", "https://roads.example/?a=1&b=2");
  const { elements, links, text } = readSvg(drawingToSvg(draw(graph)));
  expect(text).toContain("The bridge of Lindau");
  expect(text).toContain("2024-03-01");
  expect(text).toMatch(/Claim\n\d/);
  expect(links).toContain("https://roads.example/?a=1&b=2");
  expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
  expect([...elements].sort()).toEqual(["a", "desc", "g", "path", "rect", "svg", "text", "title", "tspan"]);
});

test("hostile names are text in every format", async () => {
  const hostile = `<script>alert(1)</script>]]>&"'\u0000\ud800`;
  const drawing = draw(fixtureGraph((text) => hostile + text));
  const { elements, text } = readSvg(drawingToSvg(drawing));
  expect(elements.has("script")).toBe(false);
  expect(text).toContain("<script>");
  expect(decodePng(await make("png", drawing)).width).toBe(900);
  expect((await make("pdf", drawing)).toString("latin1")).toMatch(/^%PDF-[\s\S]*%%EOF\n$/);
});

/** Every line of text of a drawing as the rectangle it fills; labels are those with a halo. */
function linesOf({ layers }: Drawing) {
  return layers.flatMap(({ x, y, parts }) =>
    parts.flatMap(({ marks }, part) =>
      marks.flatMap((mark) =>
        "d" in mark
          ? []
          : mark.lines.map((line) => {
              const width = textWidth(line.text, mark.size, mark.weight) / 1.03;
              const minX = x + line.x - { start: 0, middle: width / 2, end: width }[mark.align];
              const [minY, maxY] = [y + line.y - mark.size * 0.8, y + line.y + mark.size * 0.2];
              return { part, isLabel: mark.halo !== undefined, minX, maxX: minX + width, minY, maxY };
            }),
      ),
    ),
  );
}

test.each(LENSES.map(({ id }) => id))("nothing of the %s lens is cut, and no two of its labels overlap", (lens) => {
  const drawn = drawView(fixtureGraph(), { v: 1, lens }, { width: 900 });
  if ("faults" in drawn) return expect(drawn.faults[0]?.wrong).toContain("shows nothing");
  const { drawing } = drawn;
  const lines = linesOf(drawing);
  const inside = ({ minX, maxX, minY, maxY }: (typeof lines)[number]) =>
    minX >= 0 && maxX <= drawing.width && minY >= 0 && maxY <= drawing.height;
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !inside(line))).toEqual([]);
  const labels = lines.filter(({ isLabel }) => isLabel);
  const overlaps = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => one.part !== other.part)
      .filter(
        (other) => one.minX < other.maxX && other.minX < one.maxX && one.minY < other.maxY && other.minY < one.maxY,
      ),
  );
  expect(overlaps).toEqual([]);
});

/** The height in pixels of what is darker than the ground. */
function inkHeight(png: Uint8Array): number {
  const { width, height, rgba } = decodePng(png);
  const rows = Array.from({ length: height }, (_, y) =>
    rgba.subarray(y * width * 4, (y + 1) * width * 4).some((byte, index) => index % 4 === 0 && byte < 128),
  );
  return rows.lastIndexOf(true) - rows.indexOf(true) + 1;
}

test("letters grow with the scale, within five per cent", async () => {
  const mark = {
    lines: [{ text: "Һауа", x: 10, y: 80 }],
    align: "start",
    size: 60,
    weight: 600,
    color: "#000000",
  } as const;
  const page = { width: 300, height: 120, ground: "#ffffff", title: "", description: "", language: "kk" };
  const drawing: Drawing = { ...page, layers: [{ x: 0, y: 0, parts: [{ marks: [mark] }] }] };
  const [once, fourfold] = [inkHeight(await make("png", drawing)), inkHeight(await make("png", drawing, { scale: 4 }))];
  expect(once).toBeGreaterThan(40);
  expect(Math.abs(fourfold / once / 4 - 1)).toBeLessThan(0.05);
});

test("a PNG has the pixels that its scale says, and no ground where none is wanted", async () => {
  const drawing = draw(fixtureGraph(), { v: 1, theme: "dark" });
  const solid = decodePng(await make("png", drawing, { scale: 2 }));
  expect([solid.width, solid.height]).toEqual([drawing.width * 2, drawing.height * 2]);
  expect(solid.rgba[3]).toBe(255);
  expect(decodePng(await make("png", draw(fixtureGraph(), { v: 1 }, { transparent: true }))).rgba[3]).toBe(0);
});

test("a PDF brings its letters along, says no time, and leads to the articles", async () => {
  const file = (await make("pdf", draw(fixtureGraph(), { v: 1, language: "ru" }))).toString("latin1");
  expect(file.match(/\/FontFile2/g)).toHaveLength(2);
  expect(file).toContain("(D:19700101000000Z)");
  expect(file).toMatch(/\/URI \(https:\/\//);
});

test("links in a PDF keep to ASCII, as its addresses must, whatever letters the data writes them in", async () => {
  const graph = fixtureGraph();
  graph.setNodeAttribute("roads-office", "url", "https://мост.example/дорога?a=ө#бет");
  const file = (await make("pdf", draw(graph))).toString("latin1");
  const addresses = [...file.matchAll(/\/URI \((.*)\)/g)].map(([, address]) => address);
  expect(addresses).toContain(
    "https://xn--l1aeje.example/%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0?a=%D3%A9#%D0%B1%D0%B5%D1%82",
  );
  expect(addresses.filter((address) => !/^https:[!-~]+$/.test(address ?? ""))).toEqual([]);
});

test("an SVG carries its font where it is asked to, and is otherwise far smaller", async () => {
  const drawing = draw(fixtureGraph());
  const [light, whole] = [await make("svg", drawing), await make("svg", drawing, { embedFont: true })];
  expect(whole.toString().match(/@font-face/g)).toHaveLength(2);
  expect(light.length * 5).toBeLessThan(whole.length);
});

test("what is asked for and is not there is a fault with a remedy", () => {
  const faultsOf = (view: View) => {
    const drawn = drawView(fixtureGraph(), view, { width: 900 });
    return "faults" in drawn ? drawn.faults : [];
  };
  expect(faultsOf({ v: 1, lens: "voics" })).toMatchObject([{ wrong: 'There is no lens "voics".' }]);
  expect(faultsOf({ v: 1, theme: "pink" })).toMatchObject([{ remedy: "It is one of: light, dark, high-contrast." }]);
  expect(faultsOf({ v: 1, focus: "ada-lin" })).toMatchObject([{ remedy: "Did you mean ada-lind?" }]);
  expect(faultsOf({ v: 1, selection: ["ada-lind"] })).toEqual([]);
  const empty = fixtureGraph();
  empty.clear();
  empty.replaceAttributes(fixtureGraph().getAttributes());
  expect(drawView(empty, { v: 1 }, { width: 900 })).toMatchObject({
    faults: [{ wrong: "The graph is empty: there is nothing to draw." }],
  });
});

test("a scale that needs more memory than there is says how far it can go", () => {
  expect(sizeFault({ width: 1000, height: 800 }, 4, 1e9)).toBeUndefined();
  const fault = sizeFault({ width: 1000, height: 800 }, 20, 1e9);
  const most = Number(/can be ([\d.]+) at most/.exec(fault?.remedy ?? "")?.[1]);
  expect(most).toBeGreaterThan(5);
  expect(sizeFault({ width: 1000, height: 800 }, most, 1e9)).toBeUndefined();
  expect(sizeFault({ width: 1000, height: 800 }, 100, 1e12)?.wrong).toContain("100000 x 80000");
});
