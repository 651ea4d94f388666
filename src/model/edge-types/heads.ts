import { defineEdgeType } from "../edge-type.ts";

export const heads = defineEdgeType({
  id: "heads",
  family: "relation",
  domain: ["Person"],
  range: ["Organization"],
  labels: { en: "heads", ru: "возглавляет", kk: "басқарады" },
  inverse: { en: "is headed by", ru: "возглавляется", kk: "басшысы" },
  symmetric: false,
  definition: "A person leads an organisation, whatever the title; the title is the relation's role.",
  terms: { followTheMoney: "Directorship" },
});
