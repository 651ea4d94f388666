import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium.ts";
import { serve } from "../../support/serve.ts";
import type { BenchRow } from "../bench-row.ts";
import { bundle } from "./bundle.ts";
import { largeGraph } from "./large-graph.ts";
import type { Measured } from "./page.ts";

const CONTENDERS = ["ours", "plain-sigma", "cytoscape", "vis-network"] as const;
type Name = (typeof CONTENDERS)[number];
/** The first frame of the others is not waited for longer. */
const CAP_MS = 120_000;
/** Frames of a hundred thousand nodes take seconds where a processor draws them: ours and sigma's are all waited for. */
const PATIENCE_MS = 600_000;
const RUNS = 5;
const HTML = `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } #host { position: relative; width: 1168px; height: 836px }</style><div id="host"></div><script type="module" src="page.js"></script>`;

/** Opening, panning and focusing graphs in the test browser, beside others, run by run in turn. */
export async function benchViewer(sizes: readonly number[]): Promise<readonly BenchRow[]> {
  const files = new Map<string, Uint8Array | string>([["claimgraph.html", HTML], ...(await bundle("page"))]);
  for (const size of sizes) files.set(`${size}.json`, JSON.stringify(largeGraph(size).export()));
  const server = await serve(files);
  const rows: BenchRow[] = [];
  for (const size of sizes) {
    const taken = new Map<Name, (Measured | undefined)[]>(CONTENDERS.map((name) => [name, []]));
    for (let run = 0; run < RUNS; run++) {
      for (const name of CONTENDERS) {
        const runs = taken.get(name);
        // Who does not finish once is not waited for again.
        if (runs && !runs.includes(undefined)) runs.push(await measureOnce(server.address, name, size));
      }
    }
    rows.push(...rowsOf(size, taken));
  }
  await server.close();
  return rows;
}

/** In a browser of its own, so that nobody inherits litter; undefined where the cap was reached. */
async function measureOnce(address: string, name: Name, size: number): Promise<Measured | undefined> {
  const browser: Browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1168, height: 836 } });
    // The one page that the server sends without a policy: the others bring style sheets of their own.
    page.on("console", (message) => console.error(`  ${message.text()}`));
    await page.goto(`${address}claimgraph.html`);
    const task = page.evaluate(
      ([contender, file, node]) => {
        const { measure } = window as unknown as { measure: (...a: unknown[]) => Promise<unknown> };
        return measure(contender, file, node);
      },
      [name, `${size}.json`, "actor-500"],
    ) as Promise<Measured>;
    const late = new Promise<undefined>((resolve) =>
      setTimeout(resolve, isTimed(name) ? PATIENCE_MS : CAP_MS, undefined).unref(),
    );
    return await Promise.race([task, late]);
  } finally {
    await browser.close();
  }
}

/** Whether more than the first frame is asked for. */
function isTimed(name: Name): boolean {
  return name === "ours" || name === "plain-sigma";
}

function rowsOf(size: number, taken: ReadonlyMap<Name, readonly (Measured | undefined)[]>): readonly BenchRow[] {
  const of = `${size} nodes, ${size * 3} links`;
  const ofRuns = (name: Name, pick: (measured: Measured) => number) =>
    median((taken.get(name) ?? []).map((run) => (run ? pick(run) : CAP_MS)));
  const row = (task: string, beside: Name, aim: number, pick: (measured: Measured) => number): BenchRow => ({
    task,
    of,
    seconds: ofRuns("ours", pick) / 1000,
    beside: taken.get(beside)?.includes(undefined) ? `${beside}, stopped at 120 s` : beside,
    ratio: ofRuns("ours", pick) / ofRuns(beside, pick),
    aim,
  });
  const panOf = (name: Name) =>
    percentile(
      (taken.get(name) ?? []).flatMap((run) => run?.panFrames ?? []),
      0.95,
    );
  return [
    row("first frame", "plain-sigma", 1.25, ({ firstFrame }) => firstFrame),
    row("first frame", "cytoscape", 1, ({ firstFrame }) => firstFrame),
    row("first frame", "vis-network", 1, ({ firstFrame }) => firstFrame),
    {
      task: "pan frame, 95th percentile",
      of,
      seconds: panOf("ours") / 1000,
      beside: "plain-sigma",
      ratio: panOf("ours") / panOf("plain-sigma"),
      aim: 1.25,
    },
    row("focus, to a full refresh", "plain-sigma", 0.1, ({ focus }) => focus),
  ];
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
