import { join } from "node:path";
import { mayHoldRecords } from "../1-read/purpose-of-file.ts";
import { type Build, buildFolder } from "../build.ts";
import { type Fault, hasErrors } from "../diagnostics/fault.ts";
import { DISK_FAULTS } from "../diagnostics/faults/disk.ts";
import { READING_FAULTS, withheld } from "../diagnostics/faults/reading.ts";
import { locateFaults } from "../diagnostics/locate-faults.ts";
import type { Audience } from "../model/audience.ts";
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
  /** What the disk did not give, among `faults`. */
  readonly diskFaults: readonly Fault[];
  /** The texts that were at hand, where a folder of texts was named. */
  readonly textFolder: TextFolder | undefined;
}

/** Reads and builds the data folder at `path`. What the disk does not give is a fault like any other. */
export function readDataSet(path: string | undefined, { texts, ...options }: DataSetOptions = {}): DataSet {
  const root = locateDataFolder(path);
  if (texts !== undefined) expectFolder(texts, "--texts");
  const { files, faults, folders } = onDisk(`Reading ${root}`, () => readDataFolder(root));
  const lost = faults.filter(({ code, severity }) => severity === "error" && code !== DISK_FAULTS.linkLoops.code);
  const textFolder = texts === undefined ? undefined : onDisk(`Reading ${texts}`, () => readTexts(texts));
  const { graph, ...build } = buildFolder(files, {
    ...options,
    folder: root,
    missing: lost.map(({ place }) => place.file ?? ""),
    ...(textFolder && { texts: textFolder.texts }),
  });
  const told = faults.map((fault) =>
    lost.includes(fault) && mayHoldRecords(fault.place.file ?? "") ? withheld(fault, "what lies here") : fault,
  );
  // Sound, and yet nothing to publish: the claims may stand where nobody reads them.
  const isSilent = graph && build.read.placed.records.claims.length === 0;
  const silence = isSilent ? [READING_FAULTS.claimsMissing({ path: [] }, root)] : [];
  const diskFaults = [...told, ...silence, ...textFaults(build, textFolder, options.strict === true)];
  const all = locateFaults([...diskFaults, ...build.faults], build.read);
  const watched = texts === undefined ? folders : [...folders, texts];
  const dataSet = { ...build, faults: all, diskFaults, root, folders: watched, textFolder };
  return graph && !hasErrors(all) ? { ...dataSet, graph } : dataSet;
}

/**
 * A text that cannot be used is a fault where its source stands, and so is one that is not there, if passages are to be
 * found in it; texts of no source do not matter.
 */
function textFaults(
  { read: { placed }, findings }: Pick<Build, "read" | "findings">,
  textFolder: TextFolder | undefined,
  strict: boolean,
): readonly Fault[] {
  if (textFolder === undefined) return [];
  const { path, texts, unusable } = textFolder;
  const wanted = new Set(findings.map(({ request }) => request.source));
  return placed.records.sources.flatMap(({ id }, index) => {
    const why = unusable.get(id);
    if (why !== undefined) return DISK_FAULTS.textUnreadable(placed.placeOf("sources", index), `${id}.txt`, why);
    if (texts.has(id) || !wanted.has(id)) return [];
    const fault = DISK_FAULTS.textMissing(placed.placeOf("sources", index), id, join(path, `${id}.txt`));
    return strict ? { ...fault, severity: "error" as const } : fault;
  });
}
