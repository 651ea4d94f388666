import type * as z from "zod";
import type { Fault, FaultKind } from "../diagnostics/fault.ts";
import { nameInWords } from "../schema/name-in-words.ts";
import type { TextFile } from "./reader.ts";

/** A file that a command of ours wrote, or why it is of no use. */
export interface OwnFile<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** Reads JSON that one of our commands wrote. `broken` tells what is wrong, in half a sentence. */
export function readOwnFile<T>(file: TextFile, schema: z.ZodType<T>, broken: FaultKind<[what: string]>): OwnFile<T> {
  const { path, text } = file;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { faults: [broken({ file: path, path: [], offset: 0 }, "it is not JSON")] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, faults: [] };
  const [issue] = result.error.issues;
  const steps = (issue?.path ?? []).filter((step) => typeof step !== "symbol");
  const what = `${nameInWords("the file", steps)} is not as it should be`;
  return { faults: [broken({ file: path, path: steps }, what)] };
}
