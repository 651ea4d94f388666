import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildFolder, layOut } from "../../../src/build.ts";
import { readDataFolder } from "../../../src/cli/disk/read-data-folder.ts";
import { launchChromium } from "../../support/chromium.ts";
import { PROJECT } from "../../support/project-files.ts";
import { serve } from "../../support/serve.ts";
import { siteOf } from "../../support/viewer-page.ts";
import type { BenchRow } from "../bench-row.ts";
import { bundle } from "./bundle.ts";

const RUNS = 15;
const BARE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="bare.css"><div id="host"></div><script type="module" src="bare-sigma.js"></script>`;
const BARE_STYLE = "body { margin: 0 } #host { position: relative; height: 100vh }";

/** From navigation to the first picture of the shipped graph, beside a page that has nothing but sigma. */
export async function benchOpening(): Promise<BenchRow> {
  const { read, graph: placeless } = buildFolder(readDataFolder(join(PROJECT, "graph-data")).files, {});
  if (!placeless) throw new Error("the shipped folder does not build");
  const { evidence: graph } = layOut(placeless, read.layout);
  const site = await siteOf(graph);
  const bare = [["bare.html", BARE], ["bare.css", BARE_STYLE], ...(await bundle("bare-sigma"))] as const;
  const server = await serve(new Map<string, Uint8Array | string>([...site, ...bare]));
  const browser = await launchChromium();
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(await timeTo(browser, `${server.address}bare.html`));
    times.ours.push(await timeTo(browser, `${server.address}index.html`));
  }
  await browser.close();
  await server.close();
  return {
    task: "navigation to first picture",
    of: `the shipped graph, ${graph.order} nodes`,
    seconds: median(times.ours) / 1000,
    beside: "a bare sigma page",
    ratio: median(times.ours) / median(times.bare),
    aim: 1.25,
  };
}

/** Milliseconds from navigation until sigma's first frame is complete; nothing is cached. */
async function timeTo(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const canvasIn = (root: ParentNode): Element | undefined =>
      root.querySelector("canvas.sigma-nodes") ??
      [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot && canvasIn(shadowRoot)) ?? [])[0];
    const look = () => {
      const canvas = document.body && canvasIn(document);
      if (!(canvas instanceof HTMLCanvasElement)) {
        requestAnimationFrame(look);
        return;
      }
      const gl = canvas.getContext("webgl2");
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      document.documentElement.dataset["painted"] = String(performance.now());
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset["painted"] !== undefined);
  const painted = await page.evaluate(() => Number(document.documentElement.dataset["painted"]));
  await context.close();
  return painted;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
