import { launchChromium } from "../../support/chromium.ts";
import { serve } from "../../support/serve.ts";
import type { BenchRow } from "../bench-row.ts";
import { median } from "../median-cpu.ts";
import { bundle } from "./bundle.ts";
import { largeGraph } from "./large-graph.ts";

const NAMES = ["our PNG", "our SVG", "@sigma/export-image"] as const;
type Name = (typeof NAMES)[number];
const RUNS = 3;
const HTML = `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } #host { position: relative; width: 1168px; height: 836px }</style><div id="host"></div><script type="module" src="files-page.js"></script>`;

/** Saving a picture in the test browser beside sigma's own way, which has neither legend nor placed labels; run by run in turn. */
export async function benchFiles(sizes: readonly number[]): Promise<readonly BenchRow[]> {
  const files = new Map<string, Uint8Array | string>([["claimgraph.html", HTML], ...(await bundle("files-page"))]);
  for (const size of sizes) files.set(`${size}.json`, JSON.stringify(largeGraph(size).export()));
  const server = await serve(files);
  const rows: BenchRow[] = [];
  for (const size of sizes) {
    const taken: Record<Name, number[]> = { "our PNG": [], "our SVG": [], "@sigma/export-image": [] };
    for (let run = 0; run < RUNS; run++) {
      for (const name of NAMES) taken[name].push(await timeOnce(server.address, name, `${size}.json`));
    }
    const theirs = median(taken["@sigma/export-image"]);
    const row = (name: Name, task: string): BenchRow => ({
      task,
      of: `${size} nodes, ${size * 3} links`,
      seconds: median(taken[name]) / 1000,
      beside: "@sigma/export-image, a PNG",
      ratio: median(taken[name]) / theirs,
      aim: 2,
    });
    rows.push(row("our PNG", "PNG saved in the browser"), row("our SVG", "SVG saved in the browser"));
  }
  await server.close();
  return rows;
}

/** In a browser of its own, so that nobody inherits litter. */
async function timeOnce(address: string, name: Name, file: string): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1168, height: 836 } });
    // The one page that the server sends without a policy.
    await page.goto(`${address}claimgraph.html`);
    return await page.evaluate(
      ([contender, graph]) => {
        const { timeFile } = window as unknown as { timeFile: (...a: unknown[]) => Promise<number> };
        return timeFile(contender, graph);
      },
      [name, file],
    );
  } finally {
    await browser.close();
  }
}
