import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { LARGEST_FILE } from "../../1-read/decode-text.ts";
import { systemErrorCode } from "./explain-system-error.ts";

/** A file's bytes, or why there are none. */
export type FileContent =
  | { readonly bytes: Uint8Array }
  | { readonly refused: "not-regular" }
  | { readonly refused: "too-large"; readonly size: number }
  | { readonly refused: "unreadable"; readonly code: string };

/**
 * Reads a regular file of at most `LARGEST_FILE` bytes. Never waits: a pipe or a device in the file's place is
 * refused once it is open, so that nobody can put one there between a look and the reading.
 */
export function readRegularFile(path: string): FileContent {
  let fd: number | undefined;
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size } = fstatSync(fd);
    if (!fstatSync(fd).isFile()) return { refused: "not-regular" };
    if (size > LARGEST_FILE) return { refused: "too-large", size };
    return { bytes: readAll(fd, size) };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return code === "ENXIO" ? { refused: "not-regular" } : { refused: "unreadable", code };
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function readAll(fd: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(fd, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return length === size ? bytes : bytes.subarray(0, length);
}
