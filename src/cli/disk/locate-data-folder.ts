import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readerFor } from "../../1-read/readers.ts";
import { type CommandFailure, wrongCommand } from "../command-failure.ts";
import { onDisk } from "./explain-system-error.ts";
import { OUTPUT_MARKER } from "./output-marker.ts";
import { readRegularFile } from "./read-regular-file.ts";

const MANIFEST = "claimgraph.yaml";

/** The folder of records where a command names none and one does not stand in one. */
export const HOME_FOLDER = "graph-data";

/** The folder of records of a command that names none: `graph-data`, or else the data folder that one stands in. */
export function homeFolder(): string {
  if (existsSync(HOME_FOLDER)) return HOME_FOLDER;
  const around = dataFolderAround(".");
  return existsSync(join(around, MANIFEST)) ? around : HOME_FOLDER;
}

/**
 * The data folder that `path` means: the nearest one around it, or it itself, that holds a `claimgraph.yaml`, so that
 * whoever works on one article may name just that; without any the folder itself, or the one that the file lies in.
 */
export function locateDataFolder(path: string = homeFolder()): string {
  refuseStream(path);
  const kind = kindOf(path);
  if (kind === "nothing") {
    throw wrongCommand(
      `There is no folder ${path}.`,
      `Name the folder of your records, or begin one:\n  claimgraph new manifest my-project ${path}\n  claimgraph new article my-first-article ${path}`,
    );
  }
  const folder = dataFolderAround(kind === "folder" ? path : dirname(path));
  if (kind === "file" && /\.gexf$/i.test(path)) {
    throw wrongCommand(
      `${path} is a graph, not records.`,
      "Open it in Gephi; claimgraph shows and checks a folder of records.",
    );
  }
  return folder;
}

/**
 * The data folder that `folder` lies in, or it itself; it need not be there yet. Throws `CommandFailure` where it lies
 * in what we wrote.
 */
export function dataFolderAround(folder: string): string {
  refuseStream(folder);
  let around = folder;
  for (let real = resolve(folder); ; real = dirname(real)) {
    if (existsSync(join(real, OUTPUT_MARKER))) throw notRecords(around, existsSync(join(real, "index.html")));
    if (existsSync(join(real, MANIFEST))) return around !== folder && holdsManifest(folder) ? folder : around;
    if (real === dirname(real)) return folder;
    around = join(around, "..");
  }
}

/** Makes sure that a folder named by an option is there. */
export function expectFolder(path: string, option: string): void {
  if (kindOf(path) === "folder") return;
  throw wrongCommand(`There is no folder ${path}.`, `Check what follows ${option}.`);
}

/** Makes sure that a GEXF file to be read is there; a pipe will do. */
export function expectFile(path: string): void {
  const kind = kindOf(path);
  if (path === "-") throw wrongCommand("A GEXF file is not read from -.", "Name a file.");
  if (kind === "file" || kind === "stream") return;
  throw wrongCommand(
    kind === "folder" ? `${path} is a folder, not a file.` : `There is no file ${path}.`,
    "Check the path.",
  );
}

function refuseStream(path: string): void {
  if (path === "") throw wrongCommand("The path of the folder is empty.", "Name the folder of records.");
  if (kindOf(path) !== "stream") return;
  throw wrongCommand(`Records are a folder of files; nothing is read from ${path}.`, "Name that folder.");
}

/** What a path leads to; a stream is what gives no folder around it, though it be a file behind a name such as `/dev/stdin`. */
function kindOf(path: string): "folder" | "file" | "stream" | "nothing" {
  if (path === "-") return "stream";
  const found = onDisk(`Looking for ${path}`, () => statSync(path, { throwIfNoEntry: false }));
  if (found === undefined) return "nothing";
  if (found.isDirectory()) return "folder";
  return found.isFile() && !/^\/(?:dev\/(?:fd\/|std)|proc\/)/.test(resolve(path)) ? "file" : "stream";
}

/** Whether a file of another name than the usual says there what the data set is, as in a project of one file. */
function holdsManifest(folder: string): boolean {
  if (kindOf(folder) !== "folder") return false;
  const names = onDisk(`Reading ${folder}`, () => readdirSync(folder)).filter((name) => readerFor(name) !== undefined);
  return names.some((name) => {
    const content = readRegularFile(join(folder, name));
    return "bytes" in content && /^(?:format|[ \t{]*"format") *:/m.test(Buffer.from(content.bytes).toString("latin1"));
  });
}

function notRecords(folder: string, isSite: boolean): CommandFailure {
  const look = isSite ? ` To look at what is there: claimgraph view ${folder}` : "";
  return wrongCommand(
    `${folder} was written by claimgraph and holds no records.`,
    `Name the folder of records.${look}`,
  );
}
