import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandFailure } from "../command-failure.ts";
import { EXIT } from "../exit-codes.ts";
import { systemErrorCode } from "./explain-system-error.ts";
import { announceReplacement, clearLeftovers, stagePath } from "./leftovers.ts";
import { foreignFiles, markerText, OUTPUT_MARKER } from "./output-marker.ts";
import type { Chunks } from "./write-chunks.ts";
import { syncFolder, whereItLeads, writeNewFile } from "./write-file-atomically.ts";

/** A file to be written; `name` may hold folders, `/` between them. */
export interface FileToWrite {
  readonly name: string;
  readonly chunks: Chunks;
}

/** A file that was written, with its size in bytes. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Makes sure that `folder` may be replaced: it is absent, empty, or one that we wrote and nobody added to. Sets right
 * what a killed run left beside it. Called before the work begins, so that nobody waits for a refusal.
 */
export function claimOutputFolder(folder: string): void {
  if (folder === "") refuse("The path of the folder to write to is empty.");
  const target = whereItLeads(resolve(folder));
  clearLeftovers(target);
  const standing = lstatSync(target, { throwIfNoEntry: false });
  if (standing === undefined) return;
  if (!standing.isDirectory()) refuse(`${folder} is a file, not a folder.`);
  const foreign = foreignFiles(target);
  if (foreign.length === 0) return;
  const named = foreign.slice(0, 3).join(", ") + (foreign.length > 3 ? `, and ${foreign.length - 3} more` : "");
  refuse(`${folder} holds files that claimgraph did not write: ${named}.`);
}

function refuse(wrong: string): never {
  throw new CommandFailure(EXIT.wrongCommand, wrong, "Nothing was touched. Name another folder.");
}

/**
 * Replaces the folder by one with exactly these files. They are written beside it, brought to the disk, and swapped
 * in by two renames; whatever ends the run before leaves the old folder whole, and `claimOutputFolder` of the next
 * run clears the rest. Throws errors of the system after it has cleaned up.
 */
export function writeOutputs(folder: string, files: Iterable<FileToWrite>): readonly WrittenFile[] {
  claimOutputFolder(folder);
  const target = whereItLeads(resolve(folder));
  mkdirSync(dirname(target), { recursive: true });
  announceReplacement(target);
  const next = stagePath(target, "new");
  try {
    const written = writeAll(next, files);
    swap(target, next);
    return written;
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

function writeAll(next: string, files: Iterable<FileToWrite>): readonly WrittenFile[] {
  mkdirSync(next);
  const folders = new Set([next]);
  const written: WrittenFile[] = [];
  for (const { name, chunks } of files) {
    const path = join(next, name);
    mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    written.push({ name, bytes: writeNewFile(path, chunks) });
  }
  writeNewFile(join(next, OUTPUT_MARKER), [markerText(written.map((file) => file.name))]);
  for (const path of folders) syncFolder(path);
  return written;
}

/** Between the renames nothing stands at `target` for an instant: a run killed there is undone by `clearLeftovers`. */
function swap(target: string, next: string): void {
  const old = stagePath(target, "old");
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    // Another run may have put its folder there meanwhile: then theirs stands, and the old state may go.
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    rmSync(old, { recursive: true, force: true });
    if (systemErrorCode(error) === "ENOTEMPTY" || systemErrorCode(error) === "EEXIST") refuseRace(target);
    throw error;
  }
  syncFolder(dirname(target));
  rmSync(old, { recursive: true, force: true });
}

function refuseRace(target: string): never {
  throw new CommandFailure(
    EXIT.machineFailed,
    `Another run wrote ${target} at the same moment.`,
    "Its outputs stand; run the command again for these.",
  );
}
