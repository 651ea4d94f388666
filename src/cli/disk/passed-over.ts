import { purposeOfFile } from "../../1-read/purpose-of-file.ts";
import { readerFor } from "../../1-read/readers.ts";
import type { Fault } from "../../diagnostics/fault.ts";
import { DISK_FAULTS } from "../../diagnostics/faults/disk.ts";
import { FILE_KEYS, isManifestKey } from "../../schema/file-schema.ts";

/** An ending of a file of records, at the end of a name or within it. */
const ENDING = /\.(?:ya?ml|json)(?![a-z0-9])/i;

/** What editors and licence tools put after the name of a file that stands beside. */
const COPIES = /^(?:~|\.~\d+~|#|\.sw[a-p]|\.license)$/i;

/** A line that begins a part of a file of records, in YAML or JSON. */
const KEYS = FILE_KEYS.filter((key) => !isManifestKey(key)).join("|");
const PART = new RegExp(`^(?:(?:${KEYS})|[ \\t{,]*"(?:${KEYS})") *:\\s*(?:[[{#]|$)`, "m");

/** So much of a file is looked at, in bytes. */
const LOOKED_AT = 64 * 2 ** 10;

/** A file by its path, with `/` between its parts; its bytes are read when they are wanted. */
interface PassedFile {
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

/** Whether a hidden file has to be looked at, for its name is otherwise one of records. */
export function mayBePassedOver(name: string): boolean {
  return ENDING.test(name) && !name.startsWith(".claimgraph-");
}

/**
 * A warning where a file is not read for its name alone, though it looks as if it held records: an ending of theirs
 * stands within its name, or what it says begins like them. `isThere` knows the other files of the folder.
 */
export function passedOver({ path, bytes }: PassedFile, isThere: (path: string) => boolean): readonly Fault[] {
  const at = path.lastIndexOf("/") + 1;
  const isHidden = path.startsWith(".", at);
  if (!isHidden && (readerFor(path) !== undefined || purposeOfFile(path) !== "other")) return [];
  const { proper, rest, wasNamed } = properName(path.slice(at));
  const meant = path.slice(0, at) + proper;
  if (COPIES.test(rest) && isThere(meant)) return [];
  const purpose = purposeOfFile(meant);
  const isMeant = purpose === "private" ? isHidden : purpose === "records";
  const tellsItself = (wasNamed && !isHidden) || purpose === "private";
  if (!isMeant || !(tellsItself || beginsLikeRecords(bytes()))) return [];
  return [DISK_FAULTS.fileNotRead({ file: path, path: [], offset: 0 }, isHidden, meant, isThere(meant))];
}

/** What a file of records would be called, and what stands after that; `notes.md` is called so for a reason. */
function properName(name: string) {
  const bare = name.replace(/^[.#]+/, "");
  const ending = ENDING.exec(bare);
  if (ending) {
    const end = ending.index + ending[0].length;
    return { proper: bare.slice(0, end), rest: bare.slice(end), wasNamed: true };
  }
  const stem = bare.replace(/\.txt$/i, "");
  return { proper: stem.includes(".") ? stem : `${stem}.yaml`, rest: "", wasNamed: false };
}

/** Whatever its encoding: keys are ASCII in all of them. */
function beginsLikeRecords(bytes: Uint8Array): boolean {
  const letters = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  return PART.test(letters.replace(/[^\t\r\n -~]/g, ""));
}
