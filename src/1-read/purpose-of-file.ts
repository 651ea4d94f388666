import { readerFor } from "./readers.ts";

/** What a file of a data folder is for. */
export type Purpose = "records" | "lock" | "layout" | "private" | "other";

/** Says what a file is for, by its path inside the data folder alone. */
export function purposeOfFile(path: string): Purpose {
  if (path === "evidence.lock.json") return "lock";
  if (path === "layout.json") return "layout";
  if (path === "claimgraph.schema.json" || path.startsWith("texts/")) return "other";
  if (path.startsWith("private/")) return "private";
  return readerFor(path) === undefined ? "other" : "records";
}
