/** UTF-16 units: large enough that handing a chunk over costs little beside making it, and small enough for a processor's cache. */
const CHUNK_LENGTH = 16_384;

/** Joins pieces into chunks of some 16 kB, so that a writer of small pieces is as fast as one of large ones. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}
