import { readFileSync } from "node:fs";

/** The version of this program, as its package says it. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  const known = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return known && typeof manifest.version === "string" ? manifest.version : "0.0.0";
}
