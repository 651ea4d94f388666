import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Where each file lies below the package, by the name that it has in a deck. */
const FILES = {
  "reveal.js": "dist/reveal.js",
  "reveal.css": "dist/reveal.css",
  "notes.js": "dist/plugin/notes.js",
  LICENSE: "LICENSE",
} as const;

/** What a deck takes of the package reveal.js, by name. */
export function readReveal(): ReadonlyMap<string, Uint8Array> {
  const home = join(createRequire(import.meta.url).resolve("reveal.js"), "../..");
  return new Map(Object.entries(FILES).map(([name, path]) => [name, readFileSync(join(home, path))]));
}
