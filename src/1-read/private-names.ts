import { isMapping } from "../base/is-mapping.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { NAMING_FAULTS } from "../diagnostics/faults/naming.ts";
import { READING_FAULTS } from "../diagnostics/faults/reading.ts";
import { decodeText } from "./decode-text.ts";
import { readerFor } from "./readers.ts";

/** Names of protected persons, as one file of `private/` gives them. */
export interface PrivateNames {
  readonly names: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Reads the names of a file of `private/`, or of a folder that is nearly called so, which is a fault: `names:` with a
 * list of texts, or of mappings with a `name:` or `names:` of their own and an `id:` that is no name. A file of any
 * other form is an error, an empty one too and whatever its kind, since whoever put it there counts on it; its names
 * are known all the same. Faults tell nothing of what it says, for it must not be shown.
 */
export function readPrivateNames(path: string, bytes: Uint8Array): PrivateNames {
  const { names, faults } = readNames(path, bytes);
  if (path.startsWith("private/")) return { names, faults };
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return { names, faults: [NAMING_FAULTS.privateFolderMisnamed({ file: path, path: [] }, folder), ...faults] };
}

function readNames(path: string, bytes: Uint8Array): PrivateNames {
  const place = { file: path, path: [] };
  const reader = readerFor(path);
  if (!reader) return { names: [], faults: [READING_FAULTS.privateFileUnread(place)] };
  const broken = READING_FAULTS.privateFileBroken(place);
  const decoded = decodeText(path, bytes);
  if ("fault" in decoded) return { names: [], faults: [broken] };
  const { value, faults } = reader.read({ path, text: decoded.text });
  const found = isMapping(value) ? namesIn(value) : [undefined];
  const names = found.filter((name) => name !== undefined);
  const isSound = faults.length === 0 && names.length > 0 && names.length === found.length;
  return { names, faults: isSound ? [] : [broken] };
}

/** Every name in the value of a `names:`; undefined for each thing that is none. */
function namesIn(value: unknown): readonly (string | undefined)[] {
  if (typeof value === "string") return [value.trim() === "" ? undefined : value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isMapping(value)) return [undefined];
  const { id: _, ...rest } = value;
  const entries = Object.entries(rest);
  if (entries.length === 0) return [undefined];
  return entries.flatMap(([key, inner]) => (key === "name" || key === "names" ? namesIn(inner) : [undefined]));
}
