import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../base/compare-text.ts";

/** Stands in every folder that `build` wrote: without it a folder is somebody else's and is not replaced. */
export const OUTPUT_MARKER = ".claimgraph-output";

const FIRST_LINE = "This folder is written by claimgraph build and replaced as a whole; these are its files:";

/** What file managers leave in a folder by themselves. */
const FURNITURE = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** The marker of a folder with these files: the same bytes for the same files. */
export function markerText(paths: readonly string[]): string {
  return [FIRST_LINE, ...[...paths].sort(compareText), ""].join("\n");
}

/** The paths that the marker of `folder` lists; absent where the folder is not ours. */
export function readMarker(folder: string): readonly string[] | undefined {
  try {
    const [first, ...paths] = readFileSync(join(folder, OUTPUT_MARKER), "utf8").split("\n");
    return first === FIRST_LINE ? paths.filter((path) => path !== "") : undefined;
  } catch {
    return undefined;
  }
}

/** Files in `folder` that are not ours to remove: all of them where it has no marker. */
export function foreignFiles(folder: string): readonly string[] {
  const ours = new Set(readMarker(folder) ?? []);
  const known = (path: string) =>
    path === OUTPUT_MARKER || ours.has(path) || FURNITURE.has(path.split("/").at(-1) ?? "");
  if (ours.size > 0) return filesBelow(folder, "").filter((path) => !known(path));
  return readdirSync(folder).filter((name) => !FURNITURE.has(name));
}

function filesBelow(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, inner) : [inner];
  });
}
