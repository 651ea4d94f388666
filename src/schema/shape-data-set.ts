import type { Fault } from "../diagnostics/fault.ts";
import type { Place } from "../diagnostics/place.ts";
import type { PlacedRecords, PlaceOf } from "../model/placed-records.ts";
import { withPresentIds } from "../model/present-ids.ts";
import type { Manifest, VocabularyRecord } from "../model/record.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { type RawLists, shapeLists } from "./shape-lists.ts";
import { makeSift, type Sift } from "./sift-records.ts";
import type { UnreadParts } from "./unread-parts.ts";
import { vocabularySchema } from "./vocabulary-schema.ts";

/** A value of which nothing is known yet, and where it stands. */
interface RawPart {
  readonly place: Place;
  readonly value: unknown;
}

/** A whole data set of which nothing is known yet. */
export interface RawDataSet {
  readonly lists: RawLists;
  readonly placeOf: PlaceOf;
  /** Absent where nothing says what the data set is. */
  readonly manifest: RawPart | undefined;
  readonly vocabulary: RawPart | undefined;
}

/** What is sound of a data set, and what is wrong with the rest. */
export interface ShapedDataSet {
  readonly placed: PlacedRecords;
  readonly faults: readonly Fault[];
}

const siftManifest = makeSift<Manifest>("data set", manifestSchema);
const siftVocabulary = makeSift<VocabularyRecord>("vocabulary", vocabularySchema);

/** Stands for a manifest that is missing or broken, which is a fault already, so that all rules judge the records. */
const UNKNOWN_MANIFEST: Manifest = { format: 1, title: "?", date: "0001-01-01" };

/** Looks at the form of a data set. What is sound is not copied; what is not is mended or left out, for `unread`. */
export function shapeDataSet(raw: RawDataSet, unread: UnreadParts): ShapedDataSet {
  const { lists, placeOf, faults } = shapeLists(raw.lists, raw.placeOf, unread);
  const manifest = siftPart(siftManifest, raw.manifest);
  const vocabulary = siftPart(siftVocabulary, raw.vocabulary);
  for (const { value } of vocabulary.unsound) unread.addPart(value);
  const written = { manifest: manifest.sound[0] ?? UNKNOWN_MANIFEST, vocabulary: vocabulary.sound[0] ?? {}, ...lists };
  return {
    placed: {
      records: withPresentIds(written),
      written,
      placeOf,
      manifestPlace: raw.manifest?.place ?? NOWHERE,
      vocabularyPlace: raw.vocabulary?.place ?? NOWHERE,
      unread: unread.isEmpty ? undefined : unread,
    },
    // A manifest holds no ids, and the records are judged without it.
    faults: [...manifest.faults.map(({ meanwhile: _, ...fault }) => fault), ...vocabulary.faults, ...faults],
  };
}

const NOWHERE: Place = { path: [] };

function siftPart<T>(sift: Sift<T>, part: RawPart | undefined): ReturnType<Sift<T>> {
  return part ? sift([part.value], () => part.place) : { sound: [], unsound: [], faults: [] };
}
