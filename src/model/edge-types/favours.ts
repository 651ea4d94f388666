import { defineEdgeType } from "../edge-type.ts";

export const favours = defineEdgeType({
  id: "favours",
  family: "derived",
  domain: ["Actor"],
  range: ["Topic"],
  labels: { en: "is for", ru: "выступает за", kk: "қолдайды" },
  inverse: { en: "is favoured by", ru: "находит поддержку", kk: "қолдаушысы" },
  symmetric: false,
  definition: "A claim of the actor is for what the topic names.",
  terms: {},
});
