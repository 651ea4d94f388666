import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandFailure } from "../command-failure.ts";
import { EXIT } from "../exit-codes.ts";
import { onDisk } from "./explain-system-error.ts";

/**
 * The data folder that `path` means: itself, or for a file the nearest folder around it that holds a
 * `claimgraph.yaml`, so that whoever works on one article may name just that.
 */
export function locateDataFolder(path: string): string {
  const kind = kindOf(path);
  if (kind === "folder") return path;
  if (kind === "file") return folderAround(path);
  throw new CommandFailure(
    EXIT.wrongCommand,
    `There is no folder ${path}.`,
    `Name the folder of your records, or begin one:\n  claimgraph new manifest my-project ${path}\n  claimgraph new article my-first-article ${path}`,
  );
}

/** Makes sure that a folder named by an option is there. */
export function expectFolder(path: string, option: string): void {
  if (kindOf(path) === "folder") return;
  throw new CommandFailure(EXIT.wrongCommand, `There is no folder ${path}.`, `Check what follows ${option}.`);
}

/** Makes sure that a file to be read is there. */
export function expectFile(path: string): void {
  const kind = kindOf(path);
  if (kind === "file") return;
  const wrong = kind === "folder" ? `${path} is a folder, not a file.` : `There is no file ${path}.`;
  throw new CommandFailure(EXIT.wrongCommand, wrong, "Check the path.");
}

function kindOf(path: string): "folder" | "file" | "nothing" {
  const found = onDisk(`Looking for ${path}`, () => statSync(path, { throwIfNoEntry: false }));
  if (found === undefined) return "nothing";
  return found.isDirectory() ? "folder" : "file";
}

function folderAround(file: string): string {
  let folder = dirname(file);
  for (let real = resolve(folder); ; real = dirname(real)) {
    if (existsSync(join(real, "claimgraph.yaml"))) return folder;
    if (real === dirname(real)) return dirname(file);
    folder = join(folder, "..");
  }
}
