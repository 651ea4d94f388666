import { closestWord } from "../base/closest-word.ts";
import { isMapping } from "../base/is-mapping.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { READING_FAULTS, withheld } from "../diagnostics/faults/reading.ts";
import { SHAPE_FAULTS } from "../diagnostics/faults/shape.ts";
import { keyOf, type Place } from "../diagnostics/place.ts";
import { quote } from "../diagnostics/quote.ts";
import type { PlaceOf } from "../model/placed-records.ts";
import { eachList } from "../schema/each-list.ts";
import { FILE_KEYS, isListKey, isManifestKey, isVocabularyKey } from "../schema/file-schema.ts";
import type { RawLists } from "../schema/shape-lists.ts";
import type { UnreadParts } from "../schema/unread-parts.ts";
import { wrongTypeFault } from "../schema/wrong-type-faults.ts";
import { giveSource, namesSource, OWNED_LISTS, type OwnSource, ownSourceOf } from "./own-source.ts";
import { RecordSlices } from "./record-slices.ts";

/** What a file of records says, as plain data. */
export interface FileOfRecords {
  readonly path: string;
  readonly value: unknown;
}

/** The part of a file that is about the whole data set. */
export interface Section {
  readonly place: Place;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Everything that the files of a folder say, put together; the form of records is not looked at yet. */
export interface CollectedRecords {
  readonly lists: RawLists;
  readonly placeOf: PlaceOf;
  readonly manifest: Section | undefined;
  readonly vocabulary: Section | undefined;
  readonly faults: readonly Fault[];
}

/** Keys that hold one record, and the lists that these join. */
const SINGLES: ReadonlyMap<string, { readonly list: "sources" | "stories"; readonly twice: (place: Place) => Fault }> =
  new Map([
    ["source", { list: "sources", twice: READING_FAULTS.sourceTwice }],
    ["story", { list: "stories", twice: READING_FAULTS.storyTwice }],
  ] as const);

const UNDER_KEY = "what stands under this key";

/** Puts the keys of all files together, in the order of the files; what cannot be used is added to `unread`. */
export function collectRecords(files: readonly FileOfRecords[], unread: UnreadParts): CollectedRecords {
  const faults: Fault[] = [];
  const lists = eachList(() => new RecordSlices());
  const manifests: Section[] = [];
  const vocabularies: Section[] = [];

  for (const { path: file, value } of files) {
    const top: Place = { file, path: [] };
    if (!isMapping(value)) {
      const found = Array.isArray(value) ? "a list" : "a single text or number";
      refuse(READING_FAULTS.notAMapping(top, found), "this file", value);
      continue;
    }
    const manifest = pick(value, isManifestKey);
    if (manifest) manifests.push({ place: top, value: manifest });
    const vocabulary = pick(value, isVocabularyKey);
    if (vocabulary) vocabularies.push({ place: top, value: vocabulary });
    const own = ownSourceOf(value);
    for (const [key, content] of Object.entries(value)) collect(key, content, { file, path: [key] }, own);
  }

  function collect(key: string, content: unknown, place: Place, own: OwnSource): void {
    const single = SINGLES.get(key);
    if (single) {
      if (Array.isArray(content)) refuse(single.twice(place), UNDER_KEY, content);
      else lists[single.list].addOne(place, content);
    } else if (isListKey(key)) {
      if (Array.isArray(content))
        lists[key].addList(place, OWNED_LISTS.has(key) ? owned(key, content, place, own) : content);
      else {
        const example = `${key}: [{ id: ... }]`;
        refuse(wrongTypeFault(place, quote(key), key, ["array"], content, example), UNDER_KEY, content, own.id);
      }
    } else if (!isManifestKey(key) && !isVocabularyKey(key)) {
      const guess = closestWord(key, FILE_KEYS);
      const fault = SHAPE_FAULTS.unknownKey(keyOf(place), key, "This file", guess, FILE_KEYS);
      refuse(fault, UNDER_KEY, content, own.id);
    }
  }

  /** Gives records the source of their file. Where it has none, one fault stands for all that would need one. */
  function owned(key: string, records: readonly unknown[], place: Place, own: OwnSource): readonly unknown[] {
    if (own.id !== undefined) giveSource(records, own.id);
    // A relation may do without: a rule says when.
    if (own.id !== undefined || (key === "relations" && !own.stands)) return records;
    const orphans = records.filter((record) => !namesSource(record));
    if (orphans.length === 0) return records;
    // A source without an id is a fault already; what would belong to it cannot be judged.
    if (own.stands) unread.addPart(orphans);
    else refuse(READING_FAULTS.sourceMissing(keyOf(place), key, orphans.length), UNDER_KEY, orphans);
    return records.filter(namesSource);
  }

  /** What a file says, of the source that it may belong to, and cannot be used: it may hold what others refer to. */
  function refuse(fault: Fault, what: string, content: unknown, source?: string): void {
    if (content === null) faults.push(fault);
    else {
      unread.addPart([content, source]);
      faults.push(withheld(fault, what));
    }
  }

  const placeOf: PlaceOf = (list, index) => lists[list].placeOf(index);
  const manifest = manifests.find(({ value }) => Object.hasOwn(value, "format")) ?? manifests[0];
  const [vocabulary] = vocabularies;
  for (const other of manifests) faults.push(...strays(other, manifest, READING_FAULTS.manifestTwice));
  for (const other of vocabularies.slice(1)) {
    const twice = strays(other, vocabulary, READING_FAULTS.vocabularyTwice);
    for (const fault of twice) faults.push(withheld(fault, UNDER_KEY));
    unread.addPart(other.value);
  }
  return { lists: eachList((list) => lists[list].records), placeOf, manifest, vocabulary, faults };
}

type StrayFault = (place: Place, key: string, file: string) => Fault;

/** What is about the whole data set stands in one file: here are the keys that stand in another. */
function strays(section: Section, chosen: Section | undefined, stray: StrayFault): readonly Fault[] {
  const file = chosen?.place.file;
  if (section === chosen || file === undefined) return [];
  return Object.keys(section.value).map((key) => stray(keyOf({ ...section.place, path: [key] }), key, file));
}

function pick(
  value: Readonly<Record<string, unknown>>,
  wanted: (key: string) => boolean,
): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(value).filter(([key]) => wanted(key));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
