import * as z from "zod";
import type { Facet } from "../model/view.ts";
import { idSchema, listOfWordsSchema, wordsSchema } from "./scalar-schemas.ts";
import { textSchema } from "./text-schema.ts";

const edtf = wordsSchema.exactOptional().meta({ description: "EDTF: 2021, 2021-05, 2021-05-27." });
const ids = listOfWordsSchema.exactOptional();

const filtersSchema = z.strictObject({
  type: ids,
  stance: ids,
  hedge: ids,
  attribution: ids,
  topic: ids,
  source: ids,
  place: ids,
} satisfies Record<Facet, typeof ids>);

const cameraSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  ratio: z.number().meta({ description: "1 shows the whole picture, 0.5 half of its width." }),
});

const viewSchema = z.strictObject({
  lens: wordsSchema.exactOptional().meta({ description: "One of the lenses, for example voices." }),
  as: z.literal("table").exactOptional().meta({ description: "Tables instead of the picture." }),
  filters: filtersSchema.exactOptional(),
  time: z
    .strictObject({
      from: edtf,
      to: edtf,
      by: z.literal("published").exactOptional().meta({ description: "By when sources came out." }),
      knownOn: edtf,
    })
    .exactOptional(),
  focus: wordsSchema.exactOptional().meta({ description: "Id of the record whose surroundings are meant." }),
  selection: ids.meta({ description: "Ids of records, or `from type to` of a link; the first is the one being read." }),
  theme: wordsSchema.exactOptional().meta({ description: "A theme; the reader's own where not given." }),
  camera: z
    .union([z.literal("fit"), cameraSchema])
    .exactOptional()
    .meta({ description: "fit, or not given: what is selected fills the picture." }),
});

const stepSchema = z.strictObject({
  id: idSchema.meta({ description: "ASCII kebab-case, unlike the ids of the story's other steps." }),
  heading: textSchema,
  text: textSchema.meta({ description: "Paragraphs, *emphasis* and links to records by id: [words](id)." }),
  view: viewSchema.exactOptional().meta({ description: "What the picture shows at this step." }),
  cites: ids.meta({ description: "Ids of the claims it rests on: source/claim." }),
  panel: z
    .boolean()
    .exactOptional()
    .meta({ description: "true: what is selected also stands open for reading beside the picture." }),
  notes: textSchema.exactOptional().meta({ description: "For whoever presents; readers may see them too." }),
  comment: wordsSchema.exactOptional().meta({ description: "For editors only: never in an output." }),
});

/** Steps through the graph, in words and views. */
export const storySchema = z.strictObject({
  id: idSchema.meta({ description: "ASCII kebab-case, unlike the ids of other stories." }),
  title: textSchema,
  summary: textSchema.exactOptional(),
  steps: z.array(stepSchema).min(1),
  order: z
    .number()
    .exactOptional()
    .meta({ description: "Stories are told in this order, those without a number last." }),
  restricted: z.boolean().exactOptional().meta({ description: "true: kept out of everything made for the public." }),
  comment: wordsSchema.exactOptional().meta({ description: "For editors only: never in an output." }),
});
