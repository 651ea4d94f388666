import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "vite";

const HOME = join(import.meta.dirname, "deck");
const STYLES = ["deck.css", "print.css", "stacked.css"];

/**
 * Lays what a deck with reveal.js is made of into a folder of the build. Its script is a classic one: a page opened from
 * the disk may load no modules.
 */
export function deckAssets(folder: string): Plugin {
  return {
    name: "deck-assets",
    async generateBundle() {
      const lib = { entry: join(HOME, "deck.ts"), formats: ["iife" as const], name: "claimgraphDeck" };
      const options = { write: false, target: "es2022", lib };
      const built = await build({ configFile: false, logLevel: "warn", publicDir: false, build: options });
      const chunks = [built].flat().flatMap((made) => ("output" in made ? made.output : []));
      for (const chunk of chunks) {
        if (chunk.type === "chunk") this.emitFile({ type: "asset", fileName: `${folder}/deck.js`, source: chunk.code });
      }
      for (const name of STYLES) {
        this.emitFile({ type: "asset", fileName: `${folder}/${name}`, source: await readFile(join(HOME, name)) });
      }
    },
  };
}
