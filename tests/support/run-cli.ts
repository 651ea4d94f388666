import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PICTURE_FONTS } from "./picture-fonts.ts";
import { writeFiles } from "./temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const BUNDLER = join(ROOT, ".ci/bundle-command.mjs");
const CACHE = join(ROOT, "node_modules/.cache/claimgraph-cli");

/** Stands for the viewer's build: as large as the real one, so that writing takes as long. */
const VIEWER = {
  "assets/viewer.js": `/*${" ".repeat(300_000)}*/`,
  "assets/viewer.css": "/**/",
  "one-file/viewer.js": `/*${" ".repeat(300_000)}*/`,
  "assets/licenses.md": "# Licences",
  "assets/noto-sans-OFL.txt": "OFL",
  "deck/deck.js": "/**/",
  "deck/deck.css": "/**/",
  "deck/print.css": "/**/",
  "deck/stacked.css": "/**/",
};

let compiled: string | undefined;

/**
 * Path of the real program, compiled from `src/` as it stands now. Each state of the sources has a folder of its own,
 * so that test files that run side by side never pull the program away from under one another.
 */
export function cliPath(): string {
  compiled ??= compile();
  return compiled;
}

/** What a run of the program left. */
export interface CliRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly cwd?: string;
  /** Added to a plain environment without colours. */
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user, where we may choose. */
  readonly uid?: number;
  /** An open file that results go to, instead of being collected. */
  readonly stdout?: number;
}

/** Starts the program; the caller ends it. */
export function startCli(words: readonly string[], { cwd, env, uid, stdout }: CliOptions = {}): ChildProcess {
  return spawn(process.execPath, [cliPath(), ...words], {
    cwd: cwd ?? ROOT,
    env: { PATH: process.env["PATH"], NO_COLOR: "1", LANG: "C.UTF-8", ...env },
    stdio: ["ignore", stdout ?? "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** Runs the program to its end. */
export async function runCli(words: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  return finished(startCli(words, options));
}

/** Waits for a started program and collects what it says from now on. */
export function finished(child: ChildProcess): Promise<CliRun> {
  return new Promise((done, fail) => {
    let out = "";
    let err = "";
    child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
    child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString("utf8")));
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, out, err }));
  });
}

function compile(): string {
  const folder = join(CACHE, stateOf(join(ROOT, "src")));
  const program = join(folder, "dist/cli/main.js");
  if (existsSync(folder)) return program;
  const staging = `${folder}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  spawnSync(process.execPath, [tsc, "-p", join(ROOT, "src/tsconfig.json"), "--outDir", join(staging, "dist")]);
  // As the release does, which finds its packages where it lies.
  cpSync(join(ROOT, "package.json"), join(staging, "package.json"));
  const bundled = spawnSync(process.execPath, [BUNDLER, join(staging, "dist")], { cwd: ROOT, encoding: "utf8" });
  if (bundled.status !== 0) throw new Error(`the command could not be bundled: ${bundled.stderr}`);
  // The commands need a viewer to write, not to run: this one is enough, and does not have to be built first.
  writeFiles(join(staging, "dist/viewer"), VIEWER);
  for (const weight of [400, 600] as const) {
    cpSync(PICTURE_FONTS[weight].path, join(staging, `dist/fonts/noto-sans-${weight}.ttf`));
    writeFileSync(join(staging, `dist/viewer/assets/noto-sans-${weight}.woff2`), PICTURE_FONTS[weight].woff2);
  }
  try {
    renameSync(staging, folder);
  } catch {
    // Another test file was faster.
    rmSync(staging, { recursive: true, force: true });
  }
  dropOldStates(folder);
  return program;
}

function stateOf(source: string): string {
  const digest = createHash("sha256").update(readFileSync(BUNDLER));
  for (const name of readdirSync(source, { recursive: true, encoding: "utf8" }).sort()) {
    const { mtimeMs, size } = statSync(join(source, name));
    if (/\.(ts|json)$/.test(name)) digest.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return digest.digest("hex").slice(0, 16);
}

function dropOldStates(kept: string): void {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    if (folder !== kept && (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? hourAgo) < hourAgo)
      rmSync(folder, { recursive: true, force: true });
  }
}
