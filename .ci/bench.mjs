// Bundles the benchmark (Node 20 runs no TypeScript) and runs it with the garbage collector at hand, so that one
// task's litter is not swept on another's time.
import { spawnSync } from "node:child_process";
import { build, runnerImport } from "vite";

const outDir = "node_modules/.cache/bench";
await build({
  configFile: false,
  logLevel: "warn",
  ssr: { noExternal: [] },
  build: {
    ssr: "tests/bench/run.ts",
    outDir,
    target: "node20",
    minify: false,
    rollupOptions: { output: { entryFileNames: "run.mjs" } },
  },
});
const { status } = spawnSync(
  process.execPath,
  ["--expose-gc", "--max-old-space-size=8192", `${outDir}/run.mjs`, ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
if (status === 0 && process.argv.length === 2) {
  // Pictures are timed in the test browser, by code that has to stand where it is.
  const { module } = await runnerImport("./tests/bench/viewer/run-viewer.ts", { configFile: false });
  console.log(await module.runViewer());
}
process.exit(status ?? 1);
