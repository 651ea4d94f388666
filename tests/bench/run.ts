import { fileURLToPath } from "node:url";
import { benchBuild } from "./bench-build.ts";
import { benchGexf } from "./bench-gexf.ts";
import { benchPictures } from "./bench-pictures.ts";
import { benchRead } from "./bench-read.ts";
import { formatRows } from "./bench-row.ts";
import { runAsContender } from "./contenders.ts";
import type { Contender } from "./time-contenders.ts";

const [contender, input] = process.argv.slice(2);
if (contender !== undefined && input !== undefined) {
  await runAsContender(contender, input);
} else {
  const self = fileURLToPath(import.meta.url);
  const start = (name: string, given: string): Contender => ({
    command: process.execPath,
    args: [...process.execArgv, self, name, given],
  });
  const built = await benchBuild(100_000, start);
  const read = await benchRead(10_000_000, start);
  const written = await benchGexf(100_000, start);
  const pictures = [...benchPictures(1_000), ...benchPictures(10_000)];
  console.log(formatRows([...built, ...read, ...written, ...pictures]));
}
