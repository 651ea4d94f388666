import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { LARGEST_FILE } from "../../1-read/decode-text.ts";
import type { InputFile } from "../../1-read/read-folder.ts";
import { compareText } from "../../base/compare-text.ts";
import type { Fault } from "../../diagnostics/fault.ts";
import { DISK_FAULTS } from "../../diagnostics/faults/disk.ts";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import type { Place } from "../../diagnostics/place.ts";
import { systemErrorCode, systemErrorWords } from "./explain-system-error.ts";
import { OUTPUT_MARKER } from "./output-marker.ts";
import { mayBePassedOver, passedOver } from "./passed-over.ts";
import { readRegularFile } from "./read-regular-file.ts";

const MOST_FILES = 10_000;
const MOST_BYTES = 512 * 2 ** 20;

/** Folders at the top of a data folder that hold no records. */
const NOT_RECORDS = new Set(["texts", "out"]);

/** All that was found in a data folder. */
export interface FolderContents {
  /** Sorted by path. */
  readonly files: readonly InputFile[];
  readonly faults: readonly Fault[];
  /** Absolute paths of the folders that were read, the top one first: what `view` watches. */
  readonly folders: readonly string[];
}

/**
 * Reads every regular file below `root`, which must be a folder. What begins with a dot, `node_modules`, article
 * texts and our own outputs are left out. Links are not followed: what they point to inside the folder is read where
 * it stands, and what lies outside is a fault.
 */
export function readDataFolder(root: string): FolderContents {
  const realRoot = realpathSync(root);
  const files: InputFile[] = [];
  const faults: Fault[] = [];
  const folders: string[] = [];
  const hidden: string[] = [];
  let bytesRead = 0;
  let full = false;

  function readFolder(path: string): void {
    const absolute = join(realRoot, path);
    let entries: Dirent[];
    try {
      entries = readdirSync(absolute, { withFileTypes: true });
    } catch (error) {
      faults.push(DISK_FAULTS.fileUnreadable(placeOf(path), reasonOf(error)));
      return;
    }
    folders.push(absolute);
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (full) return;
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.name.startsWith(".") && entry.isFile() && mayBePassedOver(entry.name)) hidden.push(inner);
      if (entry.name.startsWith(".") || entry.name === "node_modules" || NOT_RECORDS.has(inner)) continue;
      if (entry.isSymbolicLink()) checkLink(inner);
      else if (!entry.isDirectory()) readFile(inner);
      else if (!existsSync(join(absolute, entry.name, OUTPUT_MARKER))) readFolder(inner);
    }
  }

  function readFile(path: string): void {
    if (files.length === MOST_FILES || bytesRead > MOST_BYTES) {
      full = true;
      const most = bytesRead > MOST_BYTES ? `${MOST_BYTES / 2 ** 20} MiB` : `${MOST_FILES} files`;
      faults.push(DISK_FAULTS.folderTooLarge({ path: [] }, most));
      return;
    }
    const content = readRegularFile(join(realRoot, path));
    if ("bytes" in content) {
      bytesRead += content.bytes.length;
      files.push({ path, bytes: content.bytes });
    } else if (content.refused === "too-large") {
      faults.push(READING_FAULTS.fileTooLarge(placeOf(path), content.size, LARGEST_FILE));
    } else if (content.refused === "not-regular") {
      faults.push(DISK_FAULTS.fileNotRegular(placeOf(path)));
    } else {
      faults.push(DISK_FAULTS.fileUnreadable(placeOf(path), systemErrorWords(content.code)));
    }
  }

  function checkLink(path: string): void {
    const link = join(realRoot, path);
    try {
      const target = realpathSync(link);
      if (target !== realRoot && !target.startsWith(realRoot + sep))
        faults.push(DISK_FAULTS.linkLeadsOut(placeOf(path)));
      else if (statSync(target).isDirectory() && `${dirname(link)}${sep}`.startsWith(`${target}${sep}`))
        faults.push(DISK_FAULTS.linkLoops(placeOf(path)));
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === "ELOOP") faults.push(DISK_FAULTS.linkLoops(placeOf(path)));
      else if (code === "ENOENT") faults.push(DISK_FAULTS.linkBroken(placeOf(path)));
      else faults.push(DISK_FAULTS.fileUnreadable(placeOf(path), reasonOf(error)));
    }
  }

  /** Warns of what looks like records and is not read. */
  function tellPassedOver(): void {
    const paths = new Set(files.map(({ path }) => path));
    const unseen = hidden.map((path) => ({ path, bytes: () => bytesOf(join(realRoot, path)) }));
    const seen = files.map(({ path, bytes }) => ({ path, bytes: () => bytes }));
    for (const file of [...unseen, ...seen]) faults.push(...passedOver(file, (path) => paths.has(path)));
  }

  readFolder("");
  tellPassedOver();
  return { files: files.sort((a, b) => compareText(a.path, b.path)), faults, folders };
}

/** Of a file that is looked at, and not read: what refuses has nothing to show. */
function bytesOf(path: string): Uint8Array {
  const content = readRegularFile(path);
  return "bytes" in content ? content.bytes : new Uint8Array();
}

const placeOf = (file: string): Place => ({ file, path: [], offset: 0 });

function reasonOf(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  return systemErrorWords(code);
}
