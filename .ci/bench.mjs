// Bundles the benchmark (Node 20 runs no TypeScript) and runs it with the garbage collector at hand, so that one
// task's litter is not swept on another's time.
import { spawnSync } from "node:child_process";
import { build } from "vite";

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
process.exit(status ?? 1);
