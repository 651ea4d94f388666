import type { Reader } from "./reader.ts";
import { json } from "./readers/json.ts";
import { yaml } from "./readers/yaml.ts";

/** Every form that records can be written in. */
const READERS: readonly Reader[] = [yaml, json];

/** The reader for a file of this name, by its ending. */
export function readerFor(path: string): Reader | undefined {
  const name = path.toLowerCase();
  return READERS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
