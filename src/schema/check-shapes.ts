import type { Fault } from "../diagnostics/fault.ts";
import { type PlacedRecords, placeInCode } from "../model/placed-records.ts";
import { shapeDataSet } from "./shape-data-set.ts";
import { takeRecords } from "./take-records.ts";
import { UnreadParts } from "./unread-parts.ts";

/** Records that came from code: those whose form is sound, and what is wrong with the others. */
export interface CheckedShapes {
  /** Absent where what came is nothing of the kind. */
  readonly placed: PlacedRecords | undefined;
  readonly faults: readonly Fault[];
}

/**
 * Looks at the form of whatever a caller hands over for records: nothing is copied, and nothing is wrong with most. A
 * key whose value is `undefined` counts as absent.
 */
export function checkShapes(given: unknown): CheckedShapes {
  const unread = new UnreadParts();
  const { records, faults } = takeRecords(given, unread);
  if (!records) return { placed: undefined, faults };
  const { manifest, vocabulary, ...lists } = records;
  const raw = {
    lists,
    placeOf: placeInCode,
    manifest: { place: { path: ["manifest"] }, value: manifest },
    vocabulary: { place: { path: ["vocabulary"] }, value: vocabulary },
  };
  const shaped = shapeDataSet(raw, unread);
  return { placed: shaped.placed, faults: [...faults, ...shaped.faults] };
}
