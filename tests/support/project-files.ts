import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The checkout. */
export const PROJECT = join(import.meta.dirname, "../..");

/** Paths of all files of the project that git tracks or would track. */
export function projectFiles(): readonly string[] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", options, { cwd: PROJECT, encoding: "utf8" }).split("\0").filter(Boolean);
  const deleted = execFileSync("git", ["ls-files", "-z", "--deleted"], { cwd: PROJECT, encoding: "utf8" }).split("\0");
  return listed.filter((path) => !deleted.includes(path));
}

/** A file of the project as text. */
export function projectText(path: string): string {
  return readFileSync(join(PROJECT, path), "utf8");
}
