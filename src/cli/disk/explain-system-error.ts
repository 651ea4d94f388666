import { CommandFailure } from "../command-failure.ts";
import { EXIT } from "../exit-codes.ts";

/** What the machine said, in words: what happened, and what to do. */
const WORDS: Readonly<Record<string, readonly [wrong: string, remedy: string]>> = {
  ENOSPC: ["the disk is full", "Free some space and run the command again."],
  EDQUOT: ["the disk quota is used up", "Free some space and run the command again."],
  EFBIG: ["the file would be larger than the disk allows", "Write to another disk."],
  EACCES: ["permission is denied", "Check who owns the folder, or choose another one."],
  EPERM: ["the system does not permit it", "Check who owns the folder, or choose another one."],
  EROFS: ["the disk is read-only", "Choose a folder on another disk."],
  EBUSY: ["it is in use, or a disk is mounted there", "Choose a folder inside it, or another one."],
  EXDEV: ["it lies on another disk", "Choose a folder inside it, or another one."],
  EADDRINUSE: ["it is taken, and so are the next ones", "Name another with --port."],
  EIO: ["the disk reports an error", "Check the disk."],
  EMFILE: ["too many files are open", "Close some programs and run the command again."],
  ENFILE: ["too many files are open", "Close some programs and run the command again."],
  ENAMETOOLONG: ["the name is too long", "Choose a shorter path."],
  ENOENT: ["it is not there", "Check the path."],
  ENOTDIR: ["a part of the path is not a folder", "Check the path."],
  EISDIR: ["it is a folder", "Name a file."],
  ELOOP: ["its links lead in a circle", "Check the path."],
};

/** The code of an error of the operating system (`ENOSPC`); absent for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Plain words for a code such as `ENOSPC`, to stand after "because". */
export function systemErrorWords(code: string): string {
  return WORDS[code]?.[0] ?? `the system says ${code}`;
}

/**
 * Does `work` on the disk; an error of the system becomes a failure in plain words: what was being done ("Writing
 * out"), why it failed, and what is safe. Any other error is our own mistake and passes through.
 */
export function onDisk<T>(doing: string, work: () => T, safe = ""): T {
  try {
    return work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined || code === "EPIPE") throw error;
    const remedy = WORDS[code]?.[1] ?? "Try again, or choose another path.";
    throw new CommandFailure(EXIT.machineFailed, `${doing} failed: ${systemErrorWords(code)}.`, `${safe}${remedy}`);
  }
}
