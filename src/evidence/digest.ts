import { createHash } from "node:crypto";

/** `sha256-` and the first 32 hex digits of the SHA-256 of the text's UTF-8 bytes; the text is to be normalised before. */
export function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32)}`;
}
