import type * as z from "zod";
import type { RecordLists } from "../model/record.ts";
import { claimSchema } from "./claim-schema.ts";
import {
  actorSchema,
  eventSchema,
  indicatorSchema,
  instrumentSchema,
  placeSchema,
  topicSchema,
} from "./named-schemas.ts";
import { relationSchema } from "./relation-schema.ts";
import { sourceSchema, uncoveredSchema } from "./source-schema.ts";
import { storySchema } from "./story-schema.ts";

type Schemas = { readonly [List in keyof RecordLists]: z.ZodType<RecordLists[List][number]> };

/** The form of a record of each list; the compiler checks that it agrees with `model/record.ts`. */
export const LIST_SCHEMAS = {
  sources: sourceSchema,
  actors: actorSchema,
  topics: topicSchema,
  indicators: indicatorSchema,
  places: placeSchema,
  instruments: instrumentSchema,
  events: eventSchema,
  claims: claimSchema,
  relations: relationSchema,
  uncovered: uncoveredSchema,
  stories: storySchema,
} as const satisfies Schemas;
