import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve, sep } from "node:path";
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

/**
 * The paths that the marker of `folder` lists; absent where the folder is not ours. Somebody else may have made the
 * folder, and named files of this machine in it: a path that leads out of it makes it not ours.
 */
export function readMarker(folder: string): readonly string[] | undefined {
  try {
    const [first, ...lines] = readFileSync(join(folder, OUTPUT_MARKER), "utf8").split("\n");
    const paths = lines.filter((path) => path !== "");
    return first === FIRST_LINE && paths.every((path) => staysIn(folder, path)) ? paths : undefined;
  } catch {
    return undefined;
  }
}

/** A file that is gone leads nowhere; a link is where it leads to. */
function staysIn(folder: string, path: string): boolean {
  const root = resolve(folder);
  const whole = resolve(root, path);
  if (path.includes("\\") || !whole.startsWith(root + sep)) return false;
  return !existsSync(whole) || realpathSync(whole).startsWith(realpathSync(root) + sep);
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
