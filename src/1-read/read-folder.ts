import { compareText } from "../base/compare-text.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { READING_FAULTS, withheld, withheldPins } from "../diagnostics/faults/reading.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Span } from "../diagnostics/span.ts";
import type { EvidenceLock } from "../model/evidence.ts";
import type { PlacedRecords } from "../model/placed-records.ts";
import { type Layout, layoutSchema } from "../schema/layout-schema.ts";
import { lockSchema } from "../schema/lock-schema.ts";
import { shapeDataSet } from "../schema/shape-data-set.ts";
import { UnreadParts } from "../schema/unread-parts.ts";
import { collectRecords, type FileOfRecords } from "./collect-records.ts";
import { decodeText } from "./decode-text.ts";
import { readPrivateNames } from "./private-names.ts";
import { privateNamesInFiles } from "./private-names-in-files.ts";
import { mayHoldRecords, purposeOfFile } from "./purpose-of-file.ts";
import { type OwnFile, readOwnFile } from "./read-own-file.ts";
import type { TextFile } from "./reader.ts";
import { readerFor } from "./readers.ts";
import { makeSpanOf } from "./span-of.ts";

/** A file of a data folder; `path` is relative to it, with `/` between its parts. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A data folder as records, and everything that is wrong with their form. */
export interface ReadResult {
  /** The records whose form is sound. */
  readonly placed: PlacedRecords;
  readonly faults: readonly Fault[];
  /** Texts by path, for code frames; files of private names are not among them. */
  readonly files: ReadonlyMap<string, string>;
  /** Finds a place in its file; looks through a file when it is first asked about it. */
  readonly spanOf: (place: Place) => Span | undefined;
  readonly lock?: EvidenceLock;
  readonly layout?: Layout;
  /** Names of protected persons: to be found, never to be printed. */
  readonly privateNames: readonly string[];
}

/**
 * Reads the files of a data folder, in the order of their paths whatever the order given. Throws for no input. `folder`
 * is how remedies call it in the commands that they propose, `missing` are paths that are there and could not be read,
 * which is a fault already.
 */
export function readFolder(
  input: readonly InputFile[],
  folder = "graph-data",
  missing: readonly string[] = [],
): ReadResult {
  const faults: Fault[] = [];
  const files = new Map<string, string>();
  const records: FileOfRecords[] = [];
  const privateNames: string[] = [];
  let lock: OwnFile<EvidenceLock> = { faults: [] };
  let layout: OwnFile<Layout> = { faults: [] };
  const unread = new UnreadParts();
  if (missing.some(mayHoldRecords)) unread.addAnything();
  if (missing.some((path) => purposeOfFile(path) === "lock")) unread.addPins();

  for (const { path, bytes } of [...input].sort((a, b) => compareText(a.path, b.path))) {
    const purpose = purposeOfFile(path);
    if (purpose === "other") continue;
    if (purpose === "private") {
      const found = readPrivateNames(path, bytes);
      for (const name of found.names) privateNames.push(name);
      for (const fault of found.faults) faults.push(fault);
      continue;
    }
    const decoded = decodeText(path, bytes);
    if ("fault" in decoded) {
      if (purpose === "records") unread.addAnything();
      if (purpose === "lock") unread.addPins();
      faults.push(purpose === "layout" ? decoded.fault : withheldIn(purpose, decoded.fault));
      continue;
    }
    const file = { path, text: decoded.text };
    files.set(path, file.text);
    if (purpose === "lock") {
      lock = readOwnFile(file, lockSchema, READING_FAULTS.lockBroken);
      if (!lock.value) unread.addPins();
    } else if (purpose === "layout") layout = readOwnFile(file, layoutSchema, READING_FAULTS.layoutBroken);
    else {
      const { value, faults: wrong, lost = [] } = readText(file);
      for (const part of lost) unread.addPart(part);
      if (value !== undefined) records.push({ path, value });
      const isUnread = value === undefined && lost.length > 0;
      for (const [rank, fault] of wrong.entries()) {
        faults.push(isUnread && rank === 0 ? withheldIn(purpose, fault) : fault);
      }
    }
  }

  const collected = collectRecords(records, unread);
  const shaped = shapeDataSet(collected, unread);
  const lacksManifest = !collected.manifest && !unread.mayHold({ of: "record", id: "format" });
  const nothing = input.every(({ path }) => purposeOfFile(path) !== "records");
  return {
    placed: shaped.placed,
    faults: [
      ...faults,
      ...lock.faults.map((fault) => withheldIn("lock", fault)),
      ...layout.faults,
      ...(nothing ? [READING_FAULTS.folderEmpty({ path: [] }, folder)] : []),
      ...(lacksManifest && !nothing ? [READING_FAULTS.manifestMissing({ path: [] }, folder)] : []),
      ...collected.faults,
      ...shaped.faults,
      ...privateNamesInFiles(input, privateNames),
    ],
    files,
    spanOf: makeSpanOf(files),
    ...(lock.value && { lock: lock.value }),
    ...(layout.value && { layout: layout.value }),
    privateNames: [...new Set(privateNames)].sort(compareText),
  };
}

/** Says what is not judged for the sake of a file that cannot be read. */
function withheldIn(purpose: "records" | "lock", fault: Fault): Fault {
  return purpose === "lock" ? withheldPins(fault) : withheld(fault, "this file");
}

function readText(file: TextFile) {
  return readerFor(file.path)?.read(file) ?? { value: undefined, faults: [] };
}
