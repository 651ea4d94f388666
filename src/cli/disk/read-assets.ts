import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compareText } from "../../base/compare-text.ts";
import { CommandFailure } from "../command-failure.ts";
import { EXIT } from "../exit-codes.ts";

/** Where the viewer's build puts its files, beside the compiled program. */
const VIEWER = fileURLToPath(new URL("../../viewer/", import.meta.url));

/** The viewer's built files by their path, `/` between its parts. */
export function readAssets(): ReadonlyMap<string, Uint8Array> {
  if (!existsSync(VIEWER)) {
    throw new CommandFailure(EXIT.machineFailed, "The viewer is not built.", "Run: npm run build");
  }
  const entries = readdirSync(VIEWER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map(({ parentPath, name }) => relative(VIEWER, join(parentPath, name)).replaceAll("\\", "/"));
  return new Map(names.sort(compareText).map((name) => [name, readFileSync(join(VIEWER, name))]));
}
