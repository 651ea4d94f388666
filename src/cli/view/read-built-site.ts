import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onDisk } from "../disk/explain-system-error.ts";
import { readMarker } from "../disk/output-marker.ts";
import { withReloading } from "./build-site.ts";
import type { Site } from "./site-server.ts";

/** The site in a folder that `build` wrote; absent where the folder is something else. */
export function readBuiltSite(folder: string): Site | undefined {
  const names = readMarker(folder);
  if (names === undefined || !names.includes("index.html")) return undefined;
  const read = (name: string) => [name, readFileSync(join(folder, name))] as const;
  return withReloading(new Map(onDisk(`Reading ${folder}`, () => names.map(read))));
}
