import { closestWord } from "../base/closest-word.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { READING_FAULTS } from "../diagnostics/faults/reading.ts";
import { SHAPE_FAULTS } from "../diagnostics/faults/shape.ts";
import { keyOf, type Place } from "../diagnostics/place.ts";
import { quote } from "../diagnostics/quote.ts";
import type { PlaceOf } from "../model/placed-records.ts";
import { FILE_KEYS, isListKey, isManifestKey, isVocabularyKey } from "../schema/file-schema.ts";
import type { RawLists } from "../schema/shape-records.ts";
import { wrongTypeFault } from "../schema/wrong-type-faults.ts";
import { giveSource, OWNED_LISTS } from "./give-source.ts";
import { isMapping } from "./is-mapping.ts";
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

/** Puts the keys of all files together, in the order of the files. */
export function collectRecords(files: readonly FileOfRecords[]): CollectedRecords {
  const faults: Fault[] = [];
  const lists = {
    sources: new RecordSlices(),
    actors: new RecordSlices(),
    topics: new RecordSlices(),
    indicators: new RecordSlices(),
    places: new RecordSlices(),
    instruments: new RecordSlices(),
    events: new RecordSlices(),
    claims: new RecordSlices(),
    relations: new RecordSlices(),
    uncovered: new RecordSlices(),
    stories: new RecordSlices(),
  };
  const manifests: Section[] = [];
  const vocabularies: Section[] = [];

  for (const { path: file, value } of files) {
    const top: Place = { file, path: [] };
    if (!isMapping(value)) {
      faults.push(READING_FAULTS.notAMapping(top, Array.isArray(value) ? "a list" : "a single text or number"));
      continue;
    }
    const manifest = pick(value, isManifestKey);
    if (manifest) manifests.push({ place: top, value: manifest });
    const vocabulary = pick(value, isVocabularyKey);
    if (vocabulary) vocabularies.push({ place: top, value: vocabulary });
    for (const [key, content] of Object.entries(value)) collect(value, key, content, { file, path: [key] });
  }

  function collect(whole: Readonly<Record<string, unknown>>, key: string, content: unknown, place: Place): void {
    if (key === "source") {
      if (Array.isArray(content)) faults.push(READING_FAULTS.sourceTwice(place));
      else lists.sources.addOne(place, content);
    } else if (key === "story") {
      if (Array.isArray(content)) faults.push(READING_FAULTS.storyTwice(place));
      else lists.stories.addOne(place, content);
    } else if (isListKey(key)) {
      if (Array.isArray(content))
        lists[key].addList(place, OWNED_LISTS.has(key) ? owned(whole, key, content, place) : content);
      else faults.push(wrongTypeFault(place, quote(key), key, ["array"], content, `${key}: [{ id: ... }]`));
    } else if (!isManifestKey(key) && !isVocabularyKey(key)) {
      const guess = closestWord(key, FILE_KEYS);
      faults.push(SHAPE_FAULTS.unknownKey(keyOf(place), key, "This file", guess, FILE_KEYS));
    }
  }

  /** Gives records the source of their file. Where it has none, one fault stands for all that would need one. */
  function owned(
    whole: Readonly<Record<string, unknown>>,
    key: string,
    records: readonly unknown[],
    place: Place,
  ): readonly unknown[] {
    if (Object.hasOwn(whole, "source")) {
      const id = isMapping(whole["source"]) ? whole["source"]["id"] : undefined;
      if (typeof id === "string") giveSource(records, id);
      // A source without an id is a fault already; what would belong to it cannot be judged.
      return typeof id === "string" ? records : records.filter(namesSource);
    }
    // A relation may do without: a rule says when.
    if (key === "relations") return records;
    const orphans = records.filter((record) => !namesSource(record));
    if (orphans.length === 0) return records;
    faults.push(READING_FAULTS.sourceMissing(keyOf(place), key, orphans.length));
    return records.filter(namesSource);
  }

  const placeOf: PlaceOf = (list, index) => lists[list].placeOf(index);
  const raw: RawLists = {
    sources: lists.sources.records,
    actors: lists.actors.records,
    topics: lists.topics.records,
    indicators: lists.indicators.records,
    places: lists.places.records,
    instruments: lists.instruments.records,
    events: lists.events.records,
    claims: lists.claims.records,
    relations: lists.relations.records,
    uncovered: lists.uncovered.records,
    stories: lists.stories.records,
  };
  const manifest = manifests.find(({ value }) => Object.hasOwn(value, "format")) ?? manifests[0];
  const [vocabulary] = vocabularies;
  for (const other of manifests) faults.push(...strays(other, manifest, READING_FAULTS.manifestTwice));
  for (const other of vocabularies) faults.push(...strays(other, vocabulary, READING_FAULTS.vocabularyTwice));
  return { lists: raw, placeOf, manifest, vocabulary, faults };
}

type StrayFault = (place: Place, key: string, file: string) => Fault;

/** What is about the whole data set stands in one file: here are the keys that stand in another. */
function strays(section: Section, chosen: Section | undefined, stray: StrayFault): readonly Fault[] {
  const file = chosen?.place.file;
  if (section === chosen || file === undefined) return [];
  return Object.keys(section.value).map((key) => stray(keyOf({ ...section.place, path: [key] }), key, file));
}

function namesSource(record: unknown): boolean {
  return !isMapping(record) || Object.hasOwn(record, "source");
}

function pick(
  value: Readonly<Record<string, unknown>>,
  wanted: (key: string) => boolean,
): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(value).filter(([key]) => wanted(key));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
