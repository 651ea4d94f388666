import type { Fault } from "../diagnostics/fault.ts";
import { type PlacedRecords, placeInCode } from "../model/placed-records.ts";
import { shapeLists, shapeManifest, shapeVocabulary } from "./shape-records.ts";
import { takeRecords } from "./take-records.ts";
import { UnreadParts } from "./unread-parts.ts";

/** Records that came from code: those whose form is sound, and what is wrong with the others. */
export interface CheckedShapes {
  /** Absent where nothing says what the data set is. */
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
  const manifestPlace = { path: ["manifest"] };
  const vocabularyPlace = { path: ["vocabulary"] };
  const manifest = shapeManifest(records.manifest, manifestPlace);
  const vocabulary = shapeVocabulary(records.vocabulary, vocabularyPlace, unread);
  const { lists, ...shaped } = shapeLists(records, placeInCode, unread);
  const placed: PlacedRecords | undefined = manifest.value && {
    records: { manifest: manifest.value, vocabulary: vocabulary.value ?? {}, ...lists },
    placeOf: shaped.placeOf,
    manifestPlace,
    vocabularyPlace,
    unread: unread.isEmpty ? undefined : unread,
  };
  return { placed, faults: [...faults, ...manifest.faults, ...vocabulary.faults, ...shaped.faults] };
}
