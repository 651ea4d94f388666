// Puts the compiled command of a folder (`dist` where none is named) into a few files: Node takes longer to find and
// link hundreds of small ones than most commands take to do their work. What the command reads lies as far from
// `cli/parts/` as from `cli/disk/`, whence it is looked for.
import { renameSync, rmSync } from "node:fs";
import { build } from "vite";

const [, , dist = "dist"] = process.argv;
const aside = `${dist}/cli.new`;
await build({
  configFile: false,
  logLevel: "warn",
  build: {
    ssr: `${dist}/cli/main.js`,
    outDir: aside,
    target: "node20",
    minify: false,
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name].js" } },
  },
});
rmSync(`${dist}/cli`, { recursive: true });
renameSync(aside, `${dist}/cli`);
