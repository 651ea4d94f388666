import { join } from "node:path";
import { build } from "vite";

/** Builds the viewer as the release does, in memory: its files by their path. */
export async function viewerAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const configFile = join(import.meta.dirname, "../../web/vite.config.ts");
  const assets = new Map<string, Uint8Array>();
  for (const mode of ["production", "one-file"]) {
    const built = await build({ configFile, mode, build: { write: false } });
    for (const result of Array.isArray(built) ? built : [built]) {
      if (!("output" in result)) throw new Error("the viewer was watched instead of built");
      for (const file of result.output) {
        const content = file.type === "chunk" ? file.code : file.source;
        assets.set(file.fileName, typeof content === "string" ? new TextEncoder().encode(content) : content);
      }
    }
  }
  return assets;
}
