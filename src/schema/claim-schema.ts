import * as z from "zod";
import { ATTRIBUTIONS, BASES, HEDGES, STANCES } from "../model/wording.ts";
import { figureSchema } from "./figure-schema.ts";
import { identified } from "./named-schemas.ts";
import { passagesSchema } from "./passage-schema.ts";
import { listOfWordsSchema, wordsSchema } from "./scalar-schemas.ts";
import { textSchema } from "./text-schema.ts";
import { edgeTypeSchema, typeSchema } from "./type-schema.ts";

const linkSchema = z.strictObject({
  type: edgeTypeSchema("link"),
  to: wordsSchema.meta({ description: "A claim's id; `source/claim` where it stands in another source." }),
  on: wordsSchema.exactOptional().meta({ description: "In which respect, for example `status`." }),
  basis: z.enum(BASES).exactOptional().meta({ description: "`article` where not given; then a passage is needed." }),
  note: textSchema.exactOptional(),
  passage: passagesSchema.exactOptional(),
});

const aboutSchema = z.union([
  wordsSchema,
  z.strictObject({ topic: wordsSchema, stance: z.enum(STANCES).exactOptional() }),
]);

/** One statement: who says what, about whom, on what evidence. */
export const claimSchema = z.strictObject({
  ...identified,
  source: wordsSchema.meta({ description: "Id of the source; the source of this file where not given." }),
  type: typeSchema("Claim"),
  speaker: wordsSchema.meta({ description: "Id of the actor who is responsible for the content." }),
  attribution: z.enum(ATTRIBUTIONS).meta({ description: "narrated: told in the article's own voice." }),
  apparentSpeaker: wordsSchema
    .exactOptional()
    .meta({ description: "Whose content it seems to be, though the article does not say so." }),
  relayedBy: listOfWordsSchema.exactOptional().meta({ description: "Ids of actors that pass it on." }),
  origin: wordsSchema
    .exactOptional()
    .meta({ description: "Id of the instrument or source that the article takes it from." }),
  hedge: z.array(z.enum(HEDGES)).exactOptional().meta({ description: "What the wording of the passage holds back." }),
  says: textSchema.meta({ description: "A paraphrase in our own words." }),
  figures: z.array(figureSchema).exactOptional(),
  about: z
    .array(aboutSchema)
    .exactOptional()
    .meta({ description: "Ids of topics, actors or events, or a topic with a stance." }),
  concerns: listOfWordsSchema
    .exactOptional()
    .meta({ description: "Ids of places, instruments and events that it turns on." }),
  passage: passagesSchema.meta({ description: "First and last words with ` … ` between them; or a list." }),
  links: z.array(linkSchema).exactOptional(),
  period: wordsSchema.exactOptional().meta({ description: "The time spoken of, EDTF." }),
  note: textSchema.exactOptional(),
});
