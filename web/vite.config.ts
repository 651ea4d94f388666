import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { deckAssets } from "./deck-assets.ts";
import { sharedChunks } from "./shared-chunks.ts";
import { squeezedTemplates } from "./squeezed-templates.ts";
import { textsAsData } from "./texts-as-data.ts";
import { withoutSigmaDefaults } from "./without-sigma-defaults.ts";

/** What a type means, in which other words, and what it joins is for those who write records: readers do not pay. */
const withoutDefinitions = without(
  "definitions",
  /\/model\/(node|edge)-types\//,
  /^ {2}(definition:\s*"(?:[^"\\]|\\.)*"|terms: \{[^}]*\}|(domain|range): \[[^\]]*\]),$/gm,
);

/** What an attribute takes and does is for those who write pages. */
const withoutManual = without("manual", /\/embed\/attributes\.ts$/, /\b(takes|does):\s*"(?:[^"\\]|\\.)*",?/g);

/** Leaves parts of some files out of the build. */
function without(what: string, files: RegExp, part: RegExp): Plugin {
  const transform = (code: string, id: string) => (files.test(id) ? code.replace(part, "") : undefined);
  return { name: `without-${what}`, enforce: "pre", transform };
}

/** Vite would look for style sheets and preloads of each chunk that is asked for: there are none. */
const withoutPreloads: Plugin = {
  name: "without-preloads",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
};

/** What every page has around its picture; what readers explore it with; what they look at without WebGL or take along. */
const SHARED = [
  { name: "shared", neededBy: /\/web\/page\/around\.ts$/ },
  { name: "shared-explorer", neededBy: /\/web\/(compare|find|keys|narrow|table|time)\/|\/web\/story\/story-list\.ts$/ },
  { name: "shared-last", neededBy: /\/web\// },
];

/**
 * Builds the viewer with fixed names into dist/viewer: `assets/` for the site; with `--mode one-file` also
 * `one-file/viewer.js`, the same without a second chunk, for the page in one file, and `deck/`, what a deck with
 * reveal.js is made of. The pages around them are written by src/5-export.
 */
export default defineConfig(({ mode }) => {
  const oneFile = mode === "one-file";
  const folder = oneFile ? "one-file" : "assets";
  const shared = sharedChunks("viewer", SHARED);
  return {
    root: import.meta.dirname,
    base: "./",
    logLevel: "warn",
    publicDir: false,
    plugins: [
      withoutDefinitions,
      withoutManual,
      withoutPreloads,
      withoutSigmaDefaults,
      squeezedTemplates,
      ...(oneFile ? [deckAssets("deck")] : [shared.plugin, textsAsData(folder)]),
    ],
    // Also where a test runner has set NODE_ENV: lit warns on each page otherwise.
    resolve: { conditions: ["module", "browser", "production"] },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir: join(import.meta.dirname, "../dist/viewer"),
      emptyOutDir: !oneFile,
      target: "es2022",
      assetsInlineLimit: 0,
      // A test weighs what readers fetch; the page in one file is as large as all of it.
      chunkSizeWarningLimit: 1000,
      ...(!oneFile && { license: { fileName: "assets/licenses.md" } }),
      modulePreload: false,
      rolldownOptions: {
        input: { viewer: join(import.meta.dirname, oneFile ? "one-file-viewer.ts" : "viewer.ts") },
        output: {
          codeSplitting: oneFile ? false : { includeDependenciesRecursively: false, groups: shared.groups },
          entryFileNames: `${folder}/[name].js`,
          chunkFileNames: `${folder}/[name].js`,
          assetFileNames: `${folder}/[name][extname]`,
        },
      },
    },
  };
});
