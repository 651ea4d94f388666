// Installs what package-lock.json names, where it is not installed yet, so that a fresh clone needs no step before
// `npm start` and `npm test`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.cache/claimgraph-installed";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).update(process.version).digest("hex");
const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

if (!installed) {
  console.error("Installing what is missing (once; about half a minute) ...");
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  // Not `npm ci`: it refuses the lock file where a registry lacks the binaries of some other platform.
  const options = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(command, [...args, ...options], { stdio: ["ignore", 2, 2], shell: !npm });
  if (status !== 0) {
    console.error("The installation failed. Is the npm registry within reach? Nothing else was changed; try again.");
    process.exit(status ?? 1);
  }
  mkdirSync("node_modules/.cache", { recursive: true });
  writeFileSync(stamp, wanted);
}
