import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

/**
 * No others: the package's own arguments switch web security off, and tests of policies would prove nothing.
 * WebGL runs on a software GPU; pages painted by it too would take seconds where the processor takes milliseconds.
 */
const ARGUMENTS = [
  "--no-sandbox",
  "--font-render-hinting=none",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-rasterization",
  "--disable-gpu-compositing",
];

const FONT_CONFIGURATION = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>FOLDER/fonts</dir><cachedir>FOLDER/cache</cachedir></fontconfig>`;

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/claimgraph-chromium");

/** Starts the Chromium of the npm package, or the one that `CHROME_PATH` names, in software rendering. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env["CHROME_PATH"];
  if (own !== undefined && own !== "") return chromium.launch({ executablePath: own, args: ARGUMENTS });
  const folder = await unpackChromium();
  const fonts = join(folder, "fonts");
  // The package's own file looks for its font in /tmp; without any font Chromium gives text no height.
  await writeFile(join(fonts, "own.conf"), FONT_CONFIGURATION.replaceAll("FOLDER", fonts));
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ARGUMENTS,
    // The libraries that a bare machine lacks; for the browser alone, since they are older than the machine's own.
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_FILE: join(fonts, "own.conf"),
    },
  });
}

/** Unpacks the browser once a version; two processes at once each unpack aside, and the first to finish wins. */
async function unpackChromium(): Promise<string> {
  const require = createRequire(import.meta.url);
  const home = dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))));
  const { version } = require(join(home, "package.json")) as { version: string };
  const folder = join(CACHE, version);
  if (existsSync(join(folder, "chromium"))) return folder;

  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, "unpacking-"));
  const script = `import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath());`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: join(import.meta.dirname, "../.."),
    // Read when the package is imported: makes it unpack the libraries too.
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  await rename(aside, folder).catch(async () => {
    await rm(aside, { recursive: true, force: true });
  });
  return folder;
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
