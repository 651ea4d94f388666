import type { Fault } from "../diagnostics/fault.ts";
import { READING_FAULTS } from "../diagnostics/faults/reading.ts";

/** Larger files are not read: js-yaml needs some fifty times their size. */
export const LARGEST_FILE = 32 * 2 ** 20;

/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly fault: Fault };

/** Reads bytes as UTF-8; a byte order mark is dropped. Anything else is a fault, never a guess. */
export function decodeText(path: string, bytes: Uint8Array): Decoded {
  const place = { file: path, path: [], offset: 0 };
  if (bytes.length > LARGEST_FILE) return { fault: READING_FAULTS.fileTooLarge(place, bytes.length, LARGEST_FILE) };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { fault: READING_FAULTS.fileEncoding(place, "it begins like UTF-16", 1, 0) };
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { fault: READING_FAULTS.fileBinary(place, zero) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const at = firstInvalidByte(bytes);
    const line = bytes.subarray(0, at).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
    return { fault: READING_FAULTS.fileEncoding(place, nameEncoding(bytes, at), line, at) };
  }
}

/** The longest beginning that could go on as UTF-8 ends before the byte that cannot. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (canGoOn(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}

function canGoOn(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Cyrillic letters in Windows-1251 are the bytes from C0 up; a text in them has hardly any other above 7F. */
function nameEncoding(bytes: Uint8Array, at: number): string {
  const sample = bytes.subarray(at, at + 4096);
  let high = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    if (byte >= 0xc0) letters++;
  }
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase();
  return letters > 1 && letters / high > 0.8 ? `byte ${hex} looks like Windows-1251` : `byte ${hex} does not fit`;
}
