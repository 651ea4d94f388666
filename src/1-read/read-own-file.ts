import type * as z from "zod";
import type { Fault, FaultKind } from "../diagnostics/fault.ts";
import type { WhyUnusable } from "../diagnostics/faults/reading.ts";
import { nameInWords } from "../schema/name-in-words.ts";
import { valueAt } from "../schema/value-at.ts";
import type { TextFile } from "./reader.ts";

/** A file that a command of ours wrote, or why it is of no use. */
export interface OwnFile<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** The format of all of them: a higher one is that of a newer program. */
const FORMAT = 1;

/** Where git has written two versions into a file. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7})(?= |\r?$)/m;

const UNMERGED = "a git merge in it is not settled";

/** Reads JSON that one of our commands wrote. `broken` tells what is wrong, in half a sentence. */
export function readOwnFile<T>(
  file: TextFile,
  schema: z.ZodType<T>,
  broken: FaultKind<[what: string, why?: WhyUnusable]>,
): OwnFile<T> {
  const { path, text } = file;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const mark = text.search(MERGE_MARK);
    if (mark >= 0) return { faults: [broken({ file: path, path: [], offset: mark }, UNMERGED, "unmerged")] };
    return { faults: [broken({ file: path, path: [], offset: 0 }, "it is not JSON")] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, faults: [] };
  const format = valueAt(data, ["format"]);
  if (typeof format === "number" && format > FORMAT) {
    const what = `its format is ${format}, and this version of claimgraph reads ${FORMAT}`;
    return { faults: [broken({ file: path, path: ["format"] }, what, "newer")] };
  }
  const [issue] = result.error.issues;
  const steps = (issue?.path ?? []).filter((step) => typeof step !== "symbol");
  const what = `${nameInWords("the file", steps)} is not as it should be`;
  return { faults: [broken({ file: path, path: steps }, what)] };
}
