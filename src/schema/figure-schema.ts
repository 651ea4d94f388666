import * as z from "zod";
import { BOUNDS, FIGURE_STATUSES } from "../model/figure.ts";
import { idSchema, listOfWordsSchema, wordsSchema } from "./scalar-schemas.ts";

/** One number that a claim states. */
export const figureSchema = z.strictObject({
  id: idSchema.exactOptional().meta({ description: "Lets another figure of the claim name this one in `of`." }),
  indicator: wordsSchema.meta({ description: "Id of the indicator that is counted." }),
  value: z.number().exactOptional().meta({ description: "The number, without thousands separators." }),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  bound: z.enum(BOUNDS).exactOptional().meta({ description: "How the value is to be read." }),
  unit: wordsSchema.meta({ description: "person, percent, year, USD, ..." }),
  per: wordsSchema.exactOptional().meta({ description: "The unit that `unit` is counted by: month, year, person." }),
  of: z
    .union([z.number(), wordsSchema])
    .exactOptional()
    .meta({ description: "The whole: a number, or the id of a figure of this claim." }),
  status: z.enum(FIGURE_STATUSES).exactOptional(),
  period: wordsSchema.exactOptional().meta({ description: "EDTF, 2021-Q1 included, or `unstated`." }),
  place: listOfWordsSchema.exactOptional().meta({ description: "Ids of the places that are counted in." }),
  origin: listOfWordsSchema.exactOptional().meta({ description: "Ids of the places that those counted come from." }),
  derived: z
    .boolean()
    .exactOptional()
    .meta({ description: "true: the number follows from the words but is not one of them." }),
});
