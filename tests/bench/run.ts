import { benchBuild } from "./bench-build.ts";
import { benchGexf } from "./bench-gexf.ts";
import { benchRead } from "./bench-read.ts";
import { type BenchRow, formatRows } from "./bench-row.ts";

const tasks: readonly (() => readonly BenchRow[])[] = [
  () => benchBuild(100_000),
  () => benchRead(10_000_000),
  () => benchGexf(100_000),
];

console.log(formatRows(tasks.flatMap((task) => task())));
