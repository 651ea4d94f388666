import { defineEdgeType } from "../edge-type.ts";

export const repeats = defineEdgeType({
  id: "repeats",
  family: "link",
  domain: ["Claim"],
  range: ["Claim"],
  labels: { en: "says the same as", ru: "говорит то же, что и", kk: "мазмұны бірдей" },
  inverse: { en: "says the same as", ru: "говорит то же, что и", kk: "мазмұны бірдей" },
  symmetric: true,
  definition: "Both claims have the same content, whoever voices them.",
  terms: {},
});
