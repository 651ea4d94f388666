import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";

/** What stands beside a target while it is replaced: the new state being written, the old one being taken away. */
export type Stage = "new" | "old";

/** A name beside `target`, on the same disk, that tells whose it is: `.claimgraph-out.4711.new`. */
export function stagePath(target: string, stage: Stage): string {
  return join(dirname(target), `${prefixOf(target)}${process.pid}.${stage}`);
}

/**
 * Sets right what an interrupted run left beside `target`: an old state whose successor never came goes back to its
 * place, everything else goes. What another run that is still alive is writing is left alone.
 */
export function clearLeftovers(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const prefix = prefixOf(target);
  for (const name of readdirSync(folder).sort()) {
    const [, pid, stage] = name.startsWith(prefix) ? (/^(\d+)\.(new|old)$/.exec(name.slice(prefix.length)) ?? []) : [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const leftover = join(folder, name);
    if (stage === "old" && !existsSync(target)) renameSync(leftover, target);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

/** Tells the main thread that `target` is about to be replaced, so that an interruption can set it right. */
export function announceReplacement(target: string): void {
  parentPort?.postMessage({ replacing: target });
}

const prefixOf = (target: string) => `.claimgraph-${basename(target)}.`;

/** Our own number counts as dead: it is a former run's whenever we look before we write. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
