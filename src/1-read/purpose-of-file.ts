import { readerFor } from "./readers.ts";

/** What a file of a data folder is for. */
export type Purpose = "records" | "lock" | "layout" | "private" | "other";

/** Whether records may be missing where this path could not be read: a file of them, or what may be a folder. */
export function mayHoldRecords(path: string): boolean {
  return purposeOfFile(path) === "records" || !/\.[^/.]+$/.test(path);
}

/** Where names of protected persons are kept, and what people write in its place. */
const PRIVATE = /(?:^|\/)(?:\.?private|privat|privates)\//i;

/** Says what a file is for, by its path inside the data folder alone. */
export function purposeOfFile(path: string): Purpose {
  if (path === "evidence.lock.json") return "lock";
  if (path === "layout.json") return "layout";
  if (path === "claimgraph.schema.json" || path.startsWith("texts/")) return "other";
  // Its names count wherever it stands, and nothing of it is ever shown.
  if (PRIVATE.test(path)) return "private";
  return readerFor(path) === undefined ? "other" : "records";
}
