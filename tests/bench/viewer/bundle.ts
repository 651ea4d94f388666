import { join } from "node:path";
import { build } from "vite";

/** Bundles a page's script of this folder, as a release would: its files by name. */
export async function bundle(entry: string): Promise<readonly (readonly [string, string])[]> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { conditions: ["module", "browser", "production"] },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: { [entry]: join(import.meta.dirname, `${entry}.ts`) },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  return outputs.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code] as const] : []));
}
