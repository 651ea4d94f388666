import { writeSync } from "node:fs";
import { systemErrorCode } from "./explain-system-error.ts";

/** Pieces of a file: text is written as UTF-8. */
export type Chunks = Iterable<string | Uint8Array>;

const BATCH = 64 * 2 ** 10;

/** Writes the pieces to an open file, small ones together, and gives the number of bytes written. */
export function writeChunks(fd: number, chunks: Chunks): number {
  let written = 0;
  let text = "";
  const flush = () => {
    if (text !== "") written += writeBytes(fd, Buffer.from(text, "utf8"));
    text = "";
  };
  for (const chunk of chunks) {
    if (typeof chunk === "string") {
      text += chunk;
      if (text.length >= BATCH) flush();
    } else {
      flush();
      written += writeBytes(fd, chunk);
    }
  }
  flush();
  return written;
}

/** Writes all bytes, waiting where a pipe's reader is slow. */
function writeBytes(fd: number, bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    try {
      offset += writeSync(fd, bytes, offset);
    } catch (error) {
      if (systemErrorCode(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
  return bytes.length;
}
