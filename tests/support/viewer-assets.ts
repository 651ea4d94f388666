import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build } from "vite";
import { PROJECT } from "./project-files.ts";

const CACHE = join(PROJECT, "node_modules/.cache/claimgraph-viewer");
const KEPT_MS = 3_600_000;

/**
 * The viewer as the release builds it: its files by their path. Each test file runs in a process of its own: what one
 * has built serves the others while no source changes.
 */
export async function viewerAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = join(CACHE, stampOfSources());
  if (!existsSync(folder)) await buildInto(folder);
  return new Map(
    filesUnder(folder).map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)] as const),
  );
}

async function buildInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await forgetOld();
  const aside = await mkdtemp(join(CACHE, "building-"));
  for (const [path, content] of await buildInMemory()) {
    await mkdir(dirname(join(aside, path)), { recursive: true });
    await writeFile(join(aside, path), content);
  }
  // Of two that build at once, the first to finish wins.
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
}

async function buildInMemory(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const configFile = join(PROJECT, "web/vite.config.ts");
  const assets = new Map<string, string | Uint8Array>();
  for (const mode of ["production", "one-file"]) {
    const built = await build({ configFile, mode, build: { write: false } });
    for (const result of Array.isArray(built) ? built : [built]) {
      if (!("output" in result)) throw new Error("the viewer was watched instead of built");
      for (const file of result.output) assets.set(file.fileName, file.type === "chunk" ? file.code : file.source);
    }
  }
  return assets;
}

/** Changes with every source, and with what is installed. */
function stampOfSources(): string {
  const paths = ["web", "src", "package-lock.json"].flatMap((path) => filesUnder(join(PROJECT, path)));
  const stamp = createHash("sha256");
  for (const path of paths) {
    const { size, mtimeMs } = statSync(path);
    stamp.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return stamp.digest("hex").slice(0, 16);
}

function filesUnder(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => join(path, name)).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** What other sources have built; what is young may be in use. */
async function forgetOld(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEPT_MS) await rm(path, { recursive: true, force: true });
  }
}
