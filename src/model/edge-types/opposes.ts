import { defineEdgeType } from "../edge-type.ts";

export const opposes = defineEdgeType({
  id: "opposes",
  family: "derived",
  domain: ["Actor"],
  range: ["Topic"],
  labels: { en: "is against", ru: "выступает против", kk: "қарсы шығады" },
  inverse: { en: "is opposed by", ru: "встречает возражения", kk: "қарсыласы" },
  symmetric: false,
  definition: "A claim of the actor is against what the topic names.",
  terms: {},
});
