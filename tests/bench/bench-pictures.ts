import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { MultiDirectedGraph } from "graphology";
import { seededRandom } from "../../src/base/seeded-random.ts";
import { buildGraph } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { drawView } from "../../src/picture/drawing/draw-view.ts";
import type { Drawing } from "../../src/picture/drawing/drawing.ts";
import { drawingToSvg } from "../../src/picture/drawing/drawing-to-svg.ts";
import { largeRecords } from "../support/large-records.ts";
import type { BenchRow } from "./bench-row.ts";
import { medianCpu } from "./median-cpu.ts";

const WIDTH = 2048;
const require = createRequire(import.meta.url);
const REGULAR = require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf");
const SEMI_BOLD = require.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf");
/** Has no types, and cannot draw links by any type but its own. */
const theirs: {
  readonly render: (graph: unknown, settings: unknown) => string;
  readonly DEFAULTS: object;
} = { render: require("graphology-svg/renderer.js"), DEFAULTS: require("graphology-svg/defaults.js").DEFAULTS };

/**
 * SVG and PNG of everything beside graphology-svg, which draws straight lines and each label where its node is. Theirs
 * takes positions as they are; ours is timed twice: the writing alone, and with placing, curves, labels and legend.
 */
export function benchPictures(nodes: number): readonly BenchRow[] {
  const graph = placedGraph(nodes);
  const bare = bareCopy(graph);
  const drawing = draw(graph);
  const [ourSvg, theirSvg] = [drawingToSvg(drawing), theirs.render(bare, theirs.DEFAULTS)];
  const svg = medianCpu({
    ours: () => drawingToSvg(drawing),
    whole: () => drawingToSvg(draw(graph)),
    theirs: () => theirs.render(bare, theirs.DEFAULTS),
  });
  const pixels = medianCpu(
    {
      ours: () => paint(ourSvg, REGULAR, SEMI_BOLD),
      theirs: () => paint(theirSvg, REGULAR),
    },
    3,
  );
  const of = `${graph.order} nodes, ${graph.size} edges`;
  const beside = "graphology-svg";
  const size = (text: string) => `${Math.round(text.length / 1000)} kB`;
  return [
    {
      task: "SVG, written",
      of: `${of}, ${size(ourSvg)}`,
      seconds: svg.ours,
      beside: `${beside}, ${size(theirSvg)}`,
      ratio: svg.ours / svg.theirs,
      aim: 1,
    },
    { task: "SVG, arranged and written", of, seconds: svg.whole, beside, ratio: svg.whole / svg.theirs, aim: 20 },
    {
      task: `PNG, ${WIDTH} pixels`,
      of,
      seconds: pixels.ours,
      beside: `${beside} by resvg`,
      ratio: pixels.ours / pixels.theirs,
      aim: 2,
    },
  ];
}

function paint(svg: string, ...fontFiles: readonly string[]): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Noto Sans" };
  return new Resvg(svg, { font, fitTo: { mode: "width", value: WIDTH }, logLevel: "off" }).render().asPng();
}

function draw(graph: ClaimGraph): Drawing {
  const drawn = drawView(graph, { v: 1, lens: "everything" }, { width: WIDTH });
  if ("faults" in drawn) throw new Error(drawn.faults[0]?.wrong);
  return drawn.drawing;
}

/** Placed by chance: what is measured is the drawing. */
function placedGraph(nodes: number): ClaimGraph {
  const { graph } = buildGraph(largeRecords(nodes));
  if (!graph) throw new Error("the benchmark's records are unsound");
  const random = seededRandom("pictures");
  const side = Math.sqrt(nodes) * 60;
  for (const id of graph.nodes()) {
    graph.setNodeAttribute(id, "x", random() * side);
    graph.setNodeAttribute(id, "y", random() * side);
  }
  return graph;
}

/** The same places and names without our types, which graphology-svg would take for the names of its own. */
function bareCopy(graph: ClaimGraph): MultiDirectedGraph {
  const copy = new MultiDirectedGraph();
  graph.forEachNode((id, { x, y, size, label }) => copy.addNode(id, { x, y, size, label }));
  graph.forEachEdge((id, _, from, to) => copy.addEdgeWithKey(id, from, to));
  return copy;
}
