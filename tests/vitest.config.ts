import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const report = process.env["TEST_REPORT"];

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a page is to show may take its time on a busy machine: a second, as by default, is no bug.
    expect: { poll: { timeout: 20_000 } },
    // A page in a browser waits more than it works: two at a time serve even a machine of two cores.
    // Files share what they import, which would take each of them seconds.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
