import { toBlob } from "@sigma/export-image";
import { drawView } from "../../../src/picture/drawing/draw-view.ts";
import { readGraph } from "../../../web/read-graph.ts";
import { pngFile, svgFile } from "../../../web/share/picture-files.ts";
import { openSigma } from "./contenders/plain-sigma.ts";

/** Makes a file of what is open; each knows its own size. */
type MakeFile = () => Promise<Blob | undefined>;

const SIZE = { width: 2048, height: 1536 } as const;

/** What somebody presses to save a picture of an open graph: ours, arranged anew with legend and sources, and sigma's own. */
const FILES: Readonly<Record<string, (json: string) => MakeFile>> = {
  "our PNG": (json) => {
    const draw = drawerOf(json);
    return () => pngFile(draw(), 1);
  },
  "our SVG": (json) => {
    const draw = drawerOf(json);
    return () => svgFile(draw());
  },
  "@sigma/export-image": (json) => {
    const host = document.querySelector<HTMLElement>("#host");
    if (!host) throw new Error("the page has no place for a picture");
    const sigma = openSigma(host, json);
    return () => toBlob(sigma, { ...SIZE, backgroundColor: "#ffffff" });
  },
};

/** Milliseconds until the file is there, by the clock: the coding of a PNG is not the main thread's work. */
export async function timeFile(name: string, file: string): Promise<number> {
  const make = FILES[name]?.(await (await fetch(file)).text());
  if (!make) throw new Error(`no such file: ${name}`);
  const start = performance.now();
  const blob = await make();
  const took = performance.now() - start;
  if (!blob || blob.size === 0) throw new Error(`${name} came out empty`);
  return took;
}

function drawerOf(json: string) {
  const graph = readGraph(json);
  if (!graph) throw new Error("the benchmark's graph cannot be read");
  return () => {
    const drawn = drawView(graph, { v: 1, lens: "everything" }, SIZE);
    if ("faults" in drawn) throw new Error(drawn.faults[0]?.wrong);
    return drawn.drawing;
  };
}

Object.assign(window, { timeFile });
