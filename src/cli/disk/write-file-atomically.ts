import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { announceReplacement, clearLeftovers, stagePath } from "./leftovers.ts";
import { type Chunks, writeChunks } from "./write-chunks.ts";

/**
 * Replaces a file so that whoever looks, at any moment, sees the old one or the whole new one. What is not a regular
 * file (a pipe, `/dev/stdout`) is written to as it is. Gives the number of bytes; throws errors of the system.
 */
export function writeFileAtomically(path: string, chunks: Chunks): number {
  const target = whereItLeads(resolve(path));
  const standing = statSync(target, { throwIfNoEntry: false });
  if (standing !== undefined && !standing.isFile()) return writeInPlace(target, chunks);

  mkdirSync(dirname(target), { recursive: true });
  clearLeftovers(target);
  announceReplacement(target);
  const next = stagePath(target, "new");
  try {
    const bytes = writeNewFile(next, chunks);
    if (standing !== undefined) chmodSync(next, standing.mode);
    renameSync(next, target);
    syncFolder(dirname(target));
    return bytes;
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Writes a file that is not there yet, and waits until the disk has it. */
export function writeNewFile(path: string, chunks: Chunks): number {
  const fd = openSync(path, "wx");
  try {
    const bytes = writeChunks(fd, chunks);
    fsyncSync(fd);
    return bytes;
  } finally {
    closeSync(fd);
  }
}

/** Waits until the disk knows the names in a folder; systems that cannot are content without. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** The file that a link stands for, so that the link itself stays. */
export function whereItLeads(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path;
}

function writeInPlace(path: string, chunks: Chunks): number {
  const fd = openSync(path, "w");
  try {
    return writeChunks(fd, chunks);
  } finally {
    closeSync(fd);
  }
}
