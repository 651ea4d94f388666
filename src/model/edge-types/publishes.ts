import { defineEdgeType } from "../edge-type.ts";

export const publishes = defineEdgeType({
  id: "publishes",
  family: "discourse",
  domain: ["Actor"],
  range: ["Source"],
  labels: { en: "publishes", ru: "публикует", kk: "жариялайды" },
  inverse: { en: "is published by", ru: "публикуется", kk: "жариялаушысы" },
  symmetric: false,
  definition: "An actor brings a source out.",
  terms: { schema: "^schema:publisher" },
});
