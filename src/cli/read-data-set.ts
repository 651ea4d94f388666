import { type Build, buildFolder } from "../build.ts";
import { type Fault, hasErrors } from "../diagnostics/fault.ts";
import { locateFaults } from "../diagnostics/locate-faults.ts";
import type { Audience } from "../model/audience.ts";
import type { PlacedRecords } from "../model/placed-records.ts";
import { DISK_FAULTS } from "./disk/disk-faults.ts";
import { onDisk } from "./disk/explain-system-error.ts";
import { expectFolder, locateDataFolder } from "./disk/locate-data-folder.ts";
import { readDataFolder } from "./disk/read-data-folder.ts";
import { readTexts, type TextFolder } from "./disk/read-texts.ts";

/** How a data folder is to be read. */
export interface DataSetOptions {
  /** Folder with the articles' texts. */
  readonly texts?: string | undefined;
  readonly audience?: Audience;
  readonly strict?: boolean;
}

/** A data folder as it was on the disk, read, checked and built. */
export interface DataSet extends Build {
  /** The folder of records, as it was named. */
  readonly root: string;
  /** Folders that were read, absolute: those whose changes matter. */
  readonly folders: readonly string[];
  /** The texts that were at hand, where a folder of texts was named. */
  readonly textFolder: TextFolder | undefined;
}

/** Reads and builds the data folder at `path`. What the disk does not give is a fault like any other. */
export function readDataSet(path: string, { texts, ...options }: DataSetOptions = {}): DataSet {
  const root = locateDataFolder(path);
  if (texts !== undefined) expectFolder(texts, "--texts");
  const { files, faults, folders } = onDisk(`Reading ${root}`, () => readDataFolder(root));
  const textFolder = texts === undefined ? undefined : onDisk(`Reading ${texts}`, () => readTexts(texts));
  const { graph, ...build } = buildFolder(files, {
    ...options,
    folder: root,
    ...(textFolder && { texts: textFolder.texts }),
  });
  const all = locateFaults([...faults, ...build.faults, ...textFaults(build.read.placed, textFolder)], build.read);
  const watched = texts === undefined ? folders : [...folders, texts];
  const dataSet = { ...build, faults: all, root, folders: watched, textFolder };
  return graph && !hasErrors(all) ? { ...dataSet, graph } : dataSet;
}

/** A text that cannot be used is a fault where its source stands; texts of no source do not matter. */
function textFaults(placed: PlacedRecords | undefined, textFolder: TextFolder | undefined): readonly Fault[] {
  if (placed === undefined || textFolder === undefined) return [];
  return placed.records.sources.flatMap(({ id }, index) => {
    const why = textFolder.unusable.get(id);
    return why === undefined ? [] : [DISK_FAULTS.textUnreadable(placed.placeOf("sources", index), `${id}.txt`, why)];
  });
}
