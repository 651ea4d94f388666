import * as z from "zod";
import { NAMINGS } from "../model/wording.ts";
import { formerIdsSchema, idSchema, listOfWordsSchema, webAddressSchema, wordsSchema } from "./scalar-schemas.ts";
import { textSchema } from "./text-schema.ts";
import { typeSchema } from "./type-schema.ts";

/** Keys of every record with an id of its own. */
export const identified = {
  id: idSchema.meta({ description: "ASCII kebab-case, unlike every other id." }),
  formerIds: formerIdsSchema
    .exactOptional()
    .meta({ description: "Ids this record had before; links to them go on working." }),
  restricted: z.boolean().exactOptional().meta({ description: "true: kept out of everything made for the public." }),
  comment: wordsSchema.exactOptional().meta({ description: "For editors only: never in an output." }),
};

const named = {
  ...identified,
  name: textSchema.meta({ description: "A text, or its wording by language: en, ru, kk." }),
  aliases: listOfWordsSchema.exactOptional(),
  description: textSchema.exactOptional(),
  sameAs: z.array(webAddressSchema).exactOptional().meta({ description: "Addresses of the same thing elsewhere." }),
  url: webAddressSchema.exactOptional(),
};
const edtf = wordsSchema.exactOptional().meta({ description: "EDTF: 2021, 2021-05, 2021-05-27, 2020/2023." });

/** Form of a record under `actors:`. */
export const actorSchema = z.strictObject({
  ...named,
  type: typeSchema("Actor"),
  naming: z.enum(NAMINGS).exactOptional().meta({ description: "How a person may be shown; needed for every person." }),
});
/** Form of a record under `topics:`. */
export const topicSchema = z.strictObject({
  ...named,
  type: typeSchema("Topic"),
  broader: wordsSchema.exactOptional().meta({ description: "Id of the wider topic." }),
});
/** Form of a record under `indicators:`. */
export const indicatorSchema = z.strictObject({
  ...named,
  type: typeSchema("Indicator"),
  unit: wordsSchema.exactOptional().meta({ description: "The unit it is usually given in." }),
});
/** Form of a record under `places:`. */
export const placeSchema = z.strictObject({ ...named, type: typeSchema("Place") });
/** Form of a record under `instruments:`. */
export const instrumentSchema = z.strictObject({ ...named, type: typeSchema("Instrument"), date: edtf });
/** Form of a record under `events:`. */
export const eventSchema = z.strictObject({ ...named, type: typeSchema("Event"), date: edtf });
