import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 64 * 2 ** 10;

/** A file of any size as text, piece by piece; bytes that are no UTF-8 become U+FFFD. A byte order mark stays. */
export function* readTextChunks(path: string): Generator<string> {
  const fd = openSync(path, "r");
  try {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const bytes = new Uint8Array(CHUNK);
    for (let read = readSync(fd, bytes); read > 0; read = readSync(fd, bytes)) {
      yield decoder.decode(bytes.subarray(0, read), { stream: true });
    }
    yield decoder.decode();
  } finally {
    closeSync(fd);
  }
}
