import * as z from "zod";
import type { RecordLists } from "../model/record.ts";
import { claimSchema } from "./claim-schema.ts";
import { LIST_SCHEMAS } from "./list-schemas.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { wordsSchema } from "./scalar-schemas.ts";
import { sourceSchema, uncoveredSchema } from "./source-schema.ts";
import { storySchema } from "./story-schema.ts";
import { vocabularySchema } from "./vocabulary-schema.ts";

const ownSource = wordsSchema
  .exactOptional()
  .meta({ description: "Id of the source; the source of this file where not given." });
const { sources, actors, topics, indicators, places, instruments, events, relations } = LIST_SCHEMAS;

/** A file of a data folder: any file may hold any key, and its `source` owns its claims, relations and uncovered. */
export const fileSchema = z.strictObject({
  ...manifestSchema.partial().shape,
  source: sourceSchema.optional().meta({ description: "The one document that this file is about." }),
  sources: z.array(sources).optional(),
  actors: z.array(actors).optional(),
  topics: z.array(topics).optional(),
  indicators: z.array(indicators).optional(),
  places: z.array(places).optional(),
  instruments: z.array(instruments).optional(),
  events: z.array(events).optional(),
  claims: z.array(claimSchema.extend({ source: ownSource })).optional(),
  relations: z.array(relations).optional(),
  uncovered: z.array(uncoveredSchema.extend({ source: ownSource })).optional(),
  story: storySchema.optional().meta({ description: "The one story that this file tells." }),
  stories: z.array(storySchema).optional(),
  ...vocabularySchema.shape,
});

/** Every key that a file may have, sorted as they are declared. */
export const FILE_KEYS: readonly string[] = Object.keys(fileSchema.shape);

/** Whether a key holds a list of records. */
export function isListKey(key: string): key is keyof RecordLists {
  return Object.hasOwn(LIST_SCHEMAS, key);
}
/** Whether a key is about the whole data set. */
export function isManifestKey(key: string): boolean {
  return Object.hasOwn(manifestSchema.shape, key);
}
/** Whether a key declares types of the data set's own. */
export function isVocabularyKey(key: string): boolean {
  return Object.hasOwn(vocabularySchema.shape, key);
}
