import { fileURLToPath } from "node:url";
import { benchBuild } from "./bench-build.ts";
import { benchGexf } from "./bench-gexf.ts";
import { benchPictures } from "./bench-pictures.ts";
import { benchRead } from "./bench-read.ts";
import { formatRows } from "./bench-row.ts";
import { runAsContender } from "./build-contenders.ts";

const [contender, file] = process.argv.slice(2);
if (contender !== undefined && file !== undefined) {
  await runAsContender(contender, file);
} else {
  const built = await benchBuild(100_000, fileURLToPath(import.meta.url));
  const pictures = [...benchPictures(1_000), ...benchPictures(10_000)];
  console.log(formatRows([...built, ...benchRead(10_000_000), ...benchGexf(100_000), ...pictures]));
}
