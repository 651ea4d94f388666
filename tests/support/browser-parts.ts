import { assetBytes } from "../../src/5-export/asset-bytes.ts";
import type { BrowserParts } from "../../src/5-export/reveal/write-reveal.ts";
import { type Graphs, outputFiles } from "../../src/build.ts";
import { readReveal } from "../../src/cli/disk/read-reveal.ts";
import { projectText } from "./project-files.ts";

/** Files of the viewer's build that tests of other things can do without. */
const NO_VIEWER = ["assets/viewer.js", "assets/viewer.css", "one-file/viewer.js", "assets/licenses.md", "deck/deck.js"];

/** What a deck for browsers is made of: everything real but the viewer's scripts, unless a build of it is given. */
export function browserParts(graphs: Graphs, built: ReadonlyMap<string, Uint8Array> = new Map()): BrowserParts {
  const text = (path: string) => new TextEncoder().encode(projectText(path));
  const styles = ["deck.css", "print.css", "stacked.css"].map(
    (name) => [`deck/${name}`, text(`web/deck/${name}`)] as const,
  );
  const assets = new Map([
    ...NO_VIEWER.map((name) => [name, new Uint8Array()] as const),
    ...styles,
    ["assets/noto-sans-OFL.txt", text("web/font/OFL.txt")],
    ...built,
  ]);
  const page = outputFiles(graphs, assets).find(({ name }) => name === "claimgraph.html");
  if (!page) throw new Error("no claimgraph.html");
  return { page, asset: assetBytes(assets), reveal: readReveal() };
}
