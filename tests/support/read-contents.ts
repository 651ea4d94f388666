import { type InputFile, type ReadResult, readFolder } from "../../src/1-read/read-folder.ts";
import { locateFaults } from "../../src/diagnostics/locate-faults.ts";

/** A manifest without a fault. */
export const MANIFEST = 'format: 1\ntitle: T\ndate: "2026-01-01"\n';

/** Files of a data folder, by path. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Files as a disk gives them. */
export function filesOf(contents: Contents): readonly InputFile[] {
  const encoder = new TextEncoder();
  return Object.entries(contents).map(([path, content]) => ({
    path,
    bytes: typeof content === "string" ? encoder.encode(content) : content,
  }));
}

/** Reads a data folder that is on no disk. */
export function readContents(contents: Contents): ReadResult {
  return readFolder(filesOf(contents));
}

/** `file:line:column code` of each fault. */
export function placesOf(result: ReadResult): readonly string[] {
  return locateFaults(result.faults, result).map(
    ({ code, place, span }) => `${place.file ?? "-"}:${span?.line ?? "-"}:${span?.column ?? "-"} ${code}`,
  );
}

/** What is wrong with one file beside a sound manifest. */
export function wrongWith(content: string | Uint8Array, path = "a.yaml"): readonly string[] {
  return placesOf(readContents({ "claimgraph.yaml": MANIFEST, [path]: content }));
}
