import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ReadResult, readFolder } from "../../src/1-read/read-folder.ts";
import { readDataFolder } from "../../src/cli/disk/read-data-folder.ts";
import { readTexts } from "../../src/cli/disk/read-texts.ts";
import type { PlacedRecords } from "../../src/model/placed-records.ts";
import { PROJECT } from "./project-files.ts";

const TEXTS = join(PROJECT, "../shared/sources");

/** Whether the articles' texts stand beside the checkout. */
export const hasSharedTexts = existsSync(TEXTS);

/** The texts that stand beside the checkout, by source. */
export function sharedTexts(): ReadonlyMap<string, string> {
  return readTexts(TEXTS).texts;
}

/** The data folder that is shipped, as it is read. */
export function readShipped(): ReadResult & { readonly placed: PlacedRecords } {
  const read = readFolder(readDataFolder(join(PROJECT, "graph-data")).files);
  const { placed } = read;
  if (!placed) throw new Error(read.faults.map(({ wrong }) => wrong).join("\n"));
  return { ...read, placed };
}
